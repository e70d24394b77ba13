"""The line below a heading that says who made the film and when, where the list has that habit.

`Leonid Gaidai 1973`, `(México, 1962)`, `by Joel Coen & Ethan Coen, 1987`. One such line may be the
beginning of a description ("Summer, 1942"), so most entries must have it, or a word such as
"directed by" must stand there. A line without a year (`Jan de Bont · 116m`) is read as text too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from kinoved.model import Credit, Passage, Span
from kinoved.parse.facts import Facts, facts_in, has_labels
from kinoved.parse.marks import Plain
from kinoved.parse.names import Range, is_name
from kinoved.parse.page import Page
from kinoved.value import changed, value

_FEWEST = 2
_HABIT = 0.6
_MOST_LINES = 2
_FEW_FIRMS = 0.02
"""Some people are called Fox or War, and one firm in a short list is enough to doubt the habit."""
_LONGEST_TITLE = 80
_CREDITS = frozenset({"director", "year", "country"})

Named = Callable[[str], bool]


@value
class Beneath:
    """What the line below a heading tells.

    `lines` is how many lines it takes, `sure` whether a role word, running time or rating is there;
    `originals` the title on a line of its own between the heading and the facts.
    """

    year: int | None = None
    year_span: Span | None = None
    directors: tuple[Credit, ...] = ()
    others: tuple[Credit, ...] = ()
    countries: tuple[str, ...] = ()
    lines: int = 0
    sure: bool = False
    originals: tuple[Passage, ...] = ()


_NOTHING = Beneath()


def read_beneath(
    page: Page, spans: Sequence[tuple[int, int]], *, is_place: Named, is_person: Named
) -> list[Beneath]:
    """For each entry, by its heading's line and the line after its last, what its next line tells.

    Names without a role word are directors where most lines have one, they differ, and none is
    a firm's.
    """
    found = [_facts(page, line + 1, after) for line, after in spans]
    titled = [
        not lines and _stands_over_facts(page, line + 1, after)
        for lines, (line, after) in zip(found, spans, strict=True)
    ]
    if sum(titled) >= _FEWEST:
        found = [
            _facts(page, line + 2, after) if over else lines
            for over, lines, (line, after) in zip(titled, found, spans, strict=True)
        ]
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
        and sum(_firm().search(words) is not None for words in loose) <= _FEW_FIRMS * len(loose)
    )
    beneath = [
        _told(lines, is_place=is_place, is_person=is_person, named=named) if lines else _NOTHING
        for lines in kept
    ]
    if sum(titled) < _FEWEST:
        return beneath
    return [
        changed(told, originals=(page.lines[line + 1].plain.whole(),), lines=told.lines + 1)
        if over and told.lines
        else told
        for over, told, (line, _) in zip(titled, beneath, spans, strict=True)
    ]


def _stands_over_facts(page: Page, index: int, after: int) -> bool:
    """Whether the line is short and stands over an item with facts.

    It is the title in another language then: `_The Green Mile_` over `- USA, 1999.`
    """
    if index + 1 >= after or page.labels[index] is not None:
        return False
    line = page.lines[index]
    return (
        len(line.text) <= _LONGEST_TITLE
        and not line.bullet
        and not line.text.endswith((".", ":", "!", "?"))
        and page.lines[index + 1].bullet
        and bool(_facts(page, index + 1, after))
    )


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
    loose = (
        (plain, part)
        for plain, facts in lines
        for range_ in facts.loose
        for part in _without_place(plain.text, range_, is_place=is_place, is_person=is_person)
    )
    for words in (plain.passage(*part) for plain, part in loose):
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


def _without_place(
    text: str, words: Range, *, is_place: Named, is_person: Named
) -> tuple[Range, ...]:
    """A name and the place behind it, `Agnès Varda | France`, apart; anything else as it is."""
    first, last = words
    whole = text[first:last]
    if is_place(whole) or is_person(whole):
        return (words,)
    at = text.find(" ", first, last)
    while at > 0:
        if is_place(text[at + 1 : last]) and is_name(text[first:at]):
            return (first, at), (at + 1, last)
        at = text.find(" ", at + 1, last)
    return (words,)


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
