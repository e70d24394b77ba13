"""The number of a part that a title ends in, in the languages of the lists: `Dune: Parte Dos`."""

from __future__ import annotations

import re
from functools import cache

from kinoved.text.normalise import normalise

_NOUNS = (
    "part pt parte partie teil del osa rész cast časť część czesc часть частина chast volume vol"
    " volumen tom band tome chapter capitulo capítulo chapitre kapitel episode episodio folge"
)
_NUMBERS = (
    "1 i one uno una um uma un une eins erster pierwsza первая перша",
    "2 ii two dos dois duas deux due zwei zweiter zweite druga dwa вторая два друга",
    "3 iii three tres três trois tre drei dritter dritte trzecia trzy третья три третя",
    "4 iv four cuatro quatro quatre quattro vier czwarta четвертая четвёртая",
    "5 v five cinco cinq cinque fünf piąta пятая",
)
_ENGLISH = ("One", "Two", "Three", "Four", "Five")
_ROMAN = ("I", "II", "III", "IV", "V")


def numbered_part(title: str) -> tuple[str, int] | None:
    """The title without the words for its part, and the part's number; None without such words."""
    found = _shape().fullmatch(" ".join(title.split()))
    if found is None:
        return None
    number = _numbers().get(normalise(found["number"] or found["before"]))
    return None if number is None else (found["main"], number)


def with_part(main: str, number: int) -> tuple[str, ...]:
    """The usual English ways to write the part: `Dune: Part Two`, `Dune Part II`, `Dune 2`."""
    word, roman = _ENGLISH[number - 1], _ROMAN[number - 1]
    return (
        f"{main}: Part {word}",
        f"{main} Part {roman}",
        f"{main} Part {number}",
        f"{main} {roman}",
        f"{main} {number}",
        f"{main}: Volume {number}",
        f"{main} Vol. {number}",
        f"{main}: Chapter {number}",
    )


@cache
def _numbers() -> dict[str, int]:
    return {
        normalise(word): number
        for number, words in enumerate(_NUMBERS, 1)
        for word in words.split()
    }


@cache
def _shape() -> re.Pattern[str]:
    nouns = "|".join(sorted(_NOUNS.split(), key=len, reverse=True))
    return re.compile(
        rf"""(?P<main>.{{2,80}}?)(?:\s?[:.,–—]\s?|\s-\s|\s)[(\[]?
             (?: (?:{nouns})\.?\s(?P<number>[^\W_]{{1,12}})
               | (?P<before>[^\W_]{{1,12}})\.?\s(?:{nouns}) )[)\]]?""",
        re.VERBOSE | re.IGNORECASE,
    )
