"""The few lines that look like nearly all headings and that their shape alone does not read.

`By the Law – Lev Kuleshov, 1926` opens like a credit and `2001 – Monsters, Inc.` ends like a
sentence; where nine lines of ten that are built alike are entries, so is the tenth.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kinoved.parse.dating import BRACKET, Signs, dated
from kinoved.parse.entries import Mark
from kinoved.parse.page import Line, Page

_FEWEST = 9
_SHARE = 0.9
_LONGEST = 120
_LONGEST_BARE = 80
_FEW = 2


def with_those_alike(marks: list[Mark], page: Page) -> list[Mark]:
    """The marks, and those of the other lines of their kind where nearly all of it are marked."""
    if len(marks) < _FEW or any(mark.row or mark.number for mark in marks):
        return marks
    taken = {mark.line for mark in marks}
    for alike in _kinds(page, taken):
        left = [at for at in alike if at not in taken]
        marked = len(alike) - len(left)
        if left and (_enough(marked, len(alike)) or _alone(left, alike, page)):
            start = marks[0].start
            return sorted([*marks, *(Mark(at, start) for at in left)], key=lambda mark: mark.line)
    return marks


def _enough(marked: int, of: int) -> bool:
    return marked >= _FEWEST and marked >= _SHARE * of


def _alone(left: list[int], alike: list[int], page: Page) -> bool:
    """Whether the one line left out stands among two marked ones or more and nothing else does."""
    first, last = min(alike), max(alike)
    return (
        len(left) == 1
        and len(alike) > _FEW
        and last - first + 1 == len(alike)
        and len({page.lines[at].gap for at in alike[1:]}) == 1
    )


def _kinds(page: Page, taken: set[int]) -> Iterator[list[int]]:
    """The lines with a year that are items of a list, that begin in bold, or have its signs.

    Items of a list without years are of a kind where no marked line has one.
    """
    lines = page.lines
    years = {at: signs for at in range(len(lines)) if (signs := _signs(lines[at]))}
    if not any(at in years for at in taken):
        yield [
            at
            for at, line in enumerate(lines)
            if line.bullet and len(line.text) <= _LONGEST_BARE and not line.text[0].islower()
        ]
        return
    yield [at for at in years if lines[at].bullet]
    yield [at for at in years if lines[at].bold]
    counts = Counter(signs for at in taken for signs in years.get(at, ()))
    commonest = max(counts, key=lambda pair: (counts[pair], pair[0] == BRACKET))
    plain = [lines[at] for at in taken if at in years]
    levels = {line.level for line in plain}
    yield [
        at
        for at, held in years.items()
        if commonest in held and lines[at].level in levels and page.labels[at] is None
    ]


def _signs(line: Line) -> frozenset[Signs]:
    """The signs around each year of a line that is no longer than a heading."""
    if len(line.text) > _LONGEST:
        return frozenset()
    return frozenset(signs for signs, _ in dated(line.text))
