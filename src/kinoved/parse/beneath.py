"""The line below a heading that says who made the film and when, where the list has that habit.

`Leonid Gaidai 1973`, `(México, 1962)`, `by Joel Coen & Ethan Coen, 1987`. One such line may be the
beginning of a description ("Summer, 1942"), so most entries must have it, or a word such as
"directed by" must stand there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from kinoved.model import Credit, Passage, Span
from kinoved.parse.facts import Facts, facts_in
from kinoved.parse.marks import Plain
from kinoved.parse.names import is_name
from kinoved.parse.page import Page
from kinoved.value import value

_FEWEST = 2
_HABIT = 0.6

Named = Callable[[str], bool]


@value
class Beneath:
    """What the line below a heading tells; `lines` is how many lines it takes."""

    year: int | None = None
    year_span: Span | None = None
    directors: tuple[Credit, ...] = ()
    others: tuple[Credit, ...] = ()
    countries: tuple[str, ...] = ()
    lines: int = 0


_NOTHING = Beneath()


def read_beneath(
    page: Page, spans: Sequence[tuple[int, int]], *, is_place: Named, is_person: Named
) -> list[Beneath]:
    """For each entry, by its heading's line and the line after its last, what its next line tells.

    Names without a role word are directors where most lines have one, they differ, and none is
    a firm's.
    """
    found = [_facts(page, line + 1) if line + 1 < after else None for line, after in spans]
    told = sum(facts is not None for facts in found)
    habit = told >= max(_FEWEST, _HABIT * len(spans))
    kept = [
        (page.lines[line + 1].plain, facts)
        if facts is not None and (habit or (facts.sure and facts.directors))
        else None
        for (line, _), facts in zip(spans, found, strict=True)
    ]
    loose = [
        words
        for pair in kept
        if pair is not None and not pair[1].directors
        for range_ in pair[1].loose
        if is_name(words := pair[0].text[slice(*range_)], alone=False) and not is_place(words)
    ]
    unsigned = sum(pair is not None and not pair[1].directors for pair in kept)
    named = (
        len(loose) >= _HABIT * unsigned
        and len(set(loose)) * 2 > len(loose)
        and not any(_firm().search(words) for words in loose)
    )
    return [
        _NOTHING
        if pair is None
        else _told(*pair, is_place=is_place, is_person=is_person, named=named)
        for pair in kept
    ]


def _facts(page: Page, index: int) -> Facts | None:
    if page.labels[index] is not None:
        return None
    return facts_in(page.lines[index].text)


def _told(plain: Plain, facts: Facts, *, is_place: Named, is_person: Named, named: bool) -> Beneath:
    directors = [_credit(plain.passage(*r), "director") for r in facts.directors]
    others: list[Credit] = []
    countries: list[str] = []
    for range_ in facts.loose:
        words = plain.passage(*range_)
        if is_place(words.text):
            countries.append(words.text)
        elif facts.directors:
            continue
        elif is_person(words.text) or (named and is_name(words.text, alone=False)):
            directors.append(_credit(words, "director"))
        elif is_name(words.text, alone=False):
            others.append(_credit(words, None))
    year = plain.passage(*facts.year) if facts.year is not None else None
    return Beneath(
        int(year.text) if year else None,
        year.span if year else None,
        tuple(directors),
        tuple(others),
        tuple(countries),
        1,
    )


@cache
def _firm() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?:pictures|films?|studios?|bros|entertainment|artists|video|prime|plus|netflix|hbo|max
            |fox|cinema|drama|comedy|thriller|horror|romance|action|crime|adventure|sci-?fi|war
            |award|awards|festival|oscars?)\b""",
        re.VERBOSE | re.IGNORECASE,
    )


def _credit(words: Passage, role: str | None) -> Credit:
    return Credit(words.text, role, words.span)
