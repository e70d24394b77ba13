"""The few lines that look like nearly all headings and that their shape alone does not read.

`By the Law – Lev Kuleshov, 1926` opens like a credit and `2001 – Monsters, Inc.` ends like a
sentence; where nine list items of ten are entries, so is the tenth.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.parse.entries import Mark
from kinoved.parse.page import Line, Page

_FEWEST = 9
_SHARE = 0.9
_LONGEST = 120


def with_those_alike(marks: list[Mark], page: Page) -> list[Mark]:
    """The marks, and those of the other lines of their kind where nearly all of it are marked."""
    if len(marks) < _FEWEST or any(mark.row or mark.number for mark in marks):
        return marks
    taken = {mark.line for mark in marks}
    for alike in _kinds(page):
        left = [at for at in alike if at not in taken]
        marked = len(alike) - len(left)
        if left and marked >= _FEWEST and marked >= _SHARE * len(alike):
            start = marks[0].start
            found = [Mark(at, start) for at in left if _may_head(page.lines[at])]
            return sorted([*marks, *found], key=lambda mark: mark.line)
    return marks


def _kinds(page: Page) -> Iterator[list[int]]:
    """The lines that are items of a list, and those that begin in bold."""
    yield [at for at, line in enumerate(page.lines) if line.bullet]
    yield [at for at, line in enumerate(page.lines) if line.bold]


def _may_head(line: Line) -> bool:
    """Whether a line holds a year and is no longer than a heading."""
    return len(line.text) <= _LONGEST and any(
        word.isdecimal() and len(word) == 4
        for word in line.text.replace("(", " ").replace(")", " ").replace(",", " ").split()
    )
