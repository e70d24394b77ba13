"""What stands in a heading beside the title and no bracket or role word tells: habits of the list.

`T – D (Y)`, `T — D, Y`, `T by D (Y)`, `D – T (Y)`, and a word before the title
(`Favourite: T (D, Y)`). One such heading may be a title, so the catalogue or the list must agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from kinoved.parse.heading import Heading
from kinoved.parse.names import Range, looks_like_name

_ENOUGH_FOR_A_HABIT = 3
_HABIT = 0.8

_LEADS = frozenset(
    "favourite|favorite|my favourite|my favorite|winner|runner-up|bonus|bonus film|best|pick|"
    "my pick|"
    "editor's choice|honourable mention|honorable mention|also|favorito|favorita|mi favorita|"
    "mención especial|menção honrosa|liebling|mein favorit|favorit|sonderpreis|préféré|mon préféré|"
    "coup de cœur|preferito|il mio preferito|menzione speciale|ulubiony|mój ulubiony|wyróżnienie|"
    "любимый|мой любимый|любимое|бонус|победитель|お気に入り|番外|次点|ganador|vencedor".split("|")
)

Named = Callable[[str], bool]


def read_beside(
    headings: Sequence[tuple[str, Heading]], *, is_film: Named, is_person: Named
) -> None:
    """Take directors and lead words out of the titles of `headings`, in place.

    `headings` are lines with what was read from them; a title that is a film's as it stands, or a
    heading whose director is known, is left alone.
    """
    _without_people_before(headings, is_film, is_person)
    _without_people_after(headings, is_person)
    _without_lead_words(headings, is_film)
    open_ = [
        (text, heading, parts)
        for text, heading in headings
        if not heading.directors
        and (parts := _halves(text, heading.title)) is not None
        and not is_film(text[slice(*heading.title)])
    ]
    if not open_:
        return
    right = sum(looks_like_name(text[slice(*parts[1])]) for text, _, parts in open_)
    left = sum(looks_like_name(text[slice(*parts[0])]) for text, _, parts in open_)
    wanted = max(_ENOUGH_FOR_A_HABIT, _HABIT * len(headings))
    habit = max(left, right) >= wanted
    if habit and left == right:
        known = [sum(is_person(t[slice(*p[side])]) for t, _, p in open_) for side in (0, 1)]
        left, right = (left, right) if known[0] == known[1] else (known[0], known[1])
        habit = left != right
    for text, heading, (first, second) in open_:
        if _is_director(text, second, first, habit and right > left, is_person):
            heading.title, director = first, second
        elif _is_director(text, first, second, habit and left > right, is_person):
            heading.title, director = second, first
        else:
            continue
        heading.directors.append(director)


def _is_director(text: str, name: Range, other: Range, habit: bool, is_person: Named) -> bool:
    words = text[slice(*name)]
    if not looks_like_name(words):
        return False
    return habit or (is_person(words) and not is_person(text[slice(*other)]))


def _halves(text: str, title: Range) -> tuple[Range, Range] | None:
    """The two sides of the last dash or "by" in a title, where both hold words."""
    joints = [found.span() for found in _joint().finditer(text, *title)]
    if not joints:
        return None
    return (title[0], joints[-1][0]), (joints[-1][1], title[1])


def _without_people_before(
    headings: Sequence[tuple[str, Heading]], is_film: Named, is_person: Named
) -> None:
    """`D: T (Y)` and `D, T (Y)`, where the catalogue knows the person and not the whole."""
    for text, heading in headings:
        found = _before().match(text, *heading.title)
        if heading.directors or found is None or not looks_like_name(found["name"]):
            continue
        if is_person(found["name"]) and not is_film(text[slice(*heading.title)]):
            heading.directors.append(found.span("name"))
            heading.title = found.end(), heading.title[1]


def _without_people_after(headings: Sequence[tuple[str, Heading]], is_person: Named) -> None:
    """`T (Y) D`: a name and nothing else behind the brackets, known or in nearly every heading."""
    found = [
        (text, heading, heading.tail, words)
        for text, heading in headings
        if heading.tail is not None
        and not heading.directors
        and looks_like_name(words := text[heading.tail :].strip())
    ]
    habit = len(found) >= max(_ENOUGH_FOR_A_HABIT, _HABIT * len(headings))
    for text, heading, tail, words in found:
        if habit or is_person(words):
            begin = text.index(words, tail)
            heading.directors.append((begin, begin + len(words)))
            heading.tail = None


def _without_lead_words(headings: Sequence[tuple[str, Heading]], is_film: Named) -> None:
    led: list[tuple[Heading, int, int]] = []
    for text, heading in headings:
        words = text[slice(*heading.title)]
        cut = words.find(": ")
        if cut <= 0 or len(words[:cut].split()) > _ENOUGH_FOR_A_HABIT:
            continue
        rest = words[cut + 2 :].strip(" «»“”\"'")
        if is_film(words):
            continue
        begin = heading.title[0] + words.index(rest, cut)
        if words[:cut].casefold() in _LEADS:
            heading.title = begin, begin + len(rest)
            led.append((heading, *heading.title))
        elif is_film(rest):
            led.append((heading, begin, begin + len(rest)))
    if len(led) >= max(_ENOUGH_FOR_A_HABIT, _HABIT * len(headings)):
        for heading, begin, end in led:
            heading.title = begin, end


@cache
def _before() -> re.Pattern[str]:
    return re.compile(r"(?P<name>[^:,]{4,60})[:,]\s+(?=\S)")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\s(?:[-–—|·]|by|von|de|di|par|av|af|reż\.|реж\.)\s")
