"""The line below a heading that says who made the film and when, where the list has that habit.

`Leonid Gaidai 1973`, `(México, 1962)`, `by Joel Coen & Ethan Coen, 1987`. One such line may be the
beginning of a description ("Summer, 1942"), so most entries must have it, or a word such as
"directed by" must stand there. A line without a year, `Jan de Bont · 116m`, is read as text as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from kinoved.model import Credit, Passage, Span
from kinoved.parse.facts import Facts, facts_in, has_labels
from kinoved.parse.marks import Plain
from kinoved.parse.names import is_name
from kinoved.parse.page import Page
from kinoved.value import value

_FEWEST = 2
_HABIT = 0.6
_MOST_LINES = 2
_CREDITS = frozenset({"director", "year", "country"})

Named = Callable[[str], bool]


@value
class Beneath:
    """What the line below a heading tells.

    `lines` is how many lines it takes, `sure` whether a role word, running time or rating is there.
    """

    year: int | None = None
    year_span: Span | None = None
    directors: tuple[Credit, ...] = ()
    others: tuple[Credit, ...] = ()
    countries: tuple[str, ...] = ()
    lines: int = 0
    sure: bool = False


_NOTHING = Beneath()


def read_beneath(
    page: Page, spans: Sequence[tuple[int, int]], *, is_place: Named, is_person: Named
) -> list[Beneath]:
    """For each entry, by its heading's line and the line after its last, what its next line tells.

    Names without a role word are directors where most lines have one, they differ, and none is
    a firm's.
    """
    found = [_facts(page, line + 1, after) for line, after in spans]
    told = sum(bool(lines) for lines in found)
    habit = told >= max(_FEWEST, _HABIT * len(spans))
    kept = [
        lines if habit or any(f.sure and f.directors for _, f in lines) else [] for lines in found
    ]
    unsigned = [lines for lines in kept if lines and not any(f.directors for _, f in lines)]
    loose = [
        words
        for lines in unsigned
        for plain, facts in lines
        for range_ in facts.loose
        if is_name(words := plain.text[slice(*range_)], alone=False) and not is_place(words)
    ]
    named = (
        len(loose) >= _HABIT * len(unsigned)
        and len(set(loose)) * 2 >= len(loose)
        and not any(_firm().search(words) for words in loose)
    )
    return [
        _told(lines, is_place=is_place, is_person=is_person, named=named) if lines else _NOTHING
        for lines in kept
    ]


def _facts(page: Page, first: int, after: int) -> list[tuple[Plain, Facts]]:
    """The facts on the line `first`, and on the next where it tells or is a name and no year."""
    lines: list[tuple[Plain, Facts]] = []
    for index in range(first, min(after, first + _MOST_LINES)):
        plain = page.lines[index].plain
        label = page.labels[index]
        if label is not None and not (label.kind in _CREDITS and has_labels(plain.text)):
            break
        facts = facts_in(plain.text, unsigned=True)
        if facts is None and lines and is_name(plain.text, alone=False):
            facts = Facts(None, (), ((0, len(plain.text)),), sure=False)
        if facts is None or (lines and facts.year is not None):
            break
        lines.append((plain, facts))
    return lines


def _told(
    lines: Sequence[tuple[Plain, Facts]], *, is_place: Named, is_person: Named, named: bool
) -> Beneath:
    directors = [
        _credit(plain.passage(*r), "director") for plain, facts in lines for r in facts.directors
    ]
    signed = bool(directors)
    others: list[Credit] = []
    countries: list[str] = []
    for words in (plain.passage(*r) for plain, facts in lines for r in facts.loose):
        if is_place(words.text):
            countries.append(words.text)
        elif signed:
            continue
        elif is_person(words.text) or (named and is_name(words.text, alone=False)):
            directors.append(_credit(words, "director"))
        elif is_name(words.text, alone=False):
            others.append(_credit(words, None))
    years = [plain.passage(*facts.year) for plain, facts in lines if facts.year is not None]
    return Beneath(
        int(years[0].text) if years else None,
        years[0].span if years else None,
        tuple(directors),
        tuple(others),
        tuple(countries),
        len(lines) if years or signed else 0,
        any(facts.sure for _, facts in lines),
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
