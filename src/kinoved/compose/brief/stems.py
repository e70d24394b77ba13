"""Words without their endings, so that «ядерной войне» meets «ядерная война», "wars" "war"."""

from __future__ import annotations

import re
from functools import cache

from kinoved.value import value

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_RUSSIAN = re.compile(r"[а-яё]")
_ENDINGS = sorted(
    "ыми ими ого его ому ему ами ями ыим ах ях ов ев ей ой ый ий ая яя ое ее ые ие ую юю ым им ых"
    " их ом ем ам ям ию ия ии иям иях иями ью а я о е ы и у ю ь й".split(),
    key=len,
    reverse=True,
)
_SHORTEST = 3


@value
class Token:
    """A word of a text: its place, as it is written, and its stem."""

    start: int
    end: int
    text: str
    stem: str


def tokens(text: str) -> list[Token]:
    """The words of `text` in order; a hyphen parts words, an apostrophe does not."""
    return [
        Token(match.start(), match.end(), match[0], stem(match[0]))
        for match in _WORD.finditer(text)
    ]


@cache
def stem(word: str) -> str:
    """`word` in lower case without the ending of a Russian case or an English plural."""
    low = word.casefold().replace("ё", "е").replace("’", "'").removesuffix("'s")
    if _RUSSIAN.search(low):
        for ending in _ENDINGS:
            if low.endswith(ending) and len(low) - len(ending) >= _SHORTEST:
                return low[: -len(ending)]
        return low
    if len(low) > _SHORTEST and low.endswith("ies"):
        return low[:-3] + "y"
    if low.endswith(("ches", "shes", "sses", "xes")):
        return low[:-2]
    if len(low) > _SHORTEST and low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return low[:-1]
    return low
