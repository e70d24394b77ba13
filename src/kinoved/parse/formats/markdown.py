"""Markdown: headings of one rank, or lines and list items that begin in bold, hold the titles.

## Stalker (1979)
A guide leads two men into the Zone.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from kinoved.parse.entries import Mark
from kinoved.parse.formats.titled import is_titled
from kinoved.parse.heading import year_brackets
from kinoved.parse.page import Line, Page
from kinoved.parse.section import is_section

NAME = "markdown"
_WIDEST_GAP = 5
_COMPOSED = frozenset(["Near misses", "What changed"])


def recognises(page: Page) -> float:
    """Above the plain formats where headings carry years or numbers, below them otherwise.

    Films that a composed list tells below its own are not the list, be they more than it has.
    """
    marks = read(page)
    if marks and any(line.level and line.text in _COMPOSED for line in page.lines):
        return 1.0
    if len(marks) < 2:
        return 0.55 * len(marks) if marks and _telling(page.lines[marks[0].line]) else 0.0
    telling = sum(1 for mark in marks if _telling(page.lines[mark.line]))
    ranked = all(page.lines[mark.line].level for mark in marks)
    base = (0.89 if ranked else 0.8) if telling * 2 >= len(marks) else 0.6
    return base + min(len(marks), 20) * 0.005


def read(page: Page) -> list[Mark]:
    """The headings of the rank that most often holds a year or number; else bold openings."""
    ranked: Counter[int] = Counter()
    frequent: Counter[int] = Counter()
    for line in page.lines:
        if line.level and not is_section(line.text):
            ranked[line.level] += _telling(line)
            frequent[line.level] += 1
    if frequent and (ranked.total() or max(frequent.values()) > 1):
        level = max(frequent, key=lambda rank: (ranked[rank], frequent[rank], rank))
        chosen = [
            (index, line)
            for index, line in enumerate(page.lines)
            if line.level == level and not is_section(line.text)
        ]
    else:
        chosen = [(index, line) for index, line in enumerate(page.lines) if line.bold]
        if not all(is_titled(line) or line.number for _, line in chosen):
            chosen = [(index, line) for index, line in chosen if is_titled(line)]
    counted = _counted([line for _, line in chosen])
    return [
        Mark(index, line.after if counted else 0, line.number if counted else None)
        for index, line in chosen
    ]


def _telling(line: Line) -> bool:
    return line.number is not None or year_brackets(line.text) is not None


def _counted(lines: list[Line]) -> bool:
    """Whether leading numbers count: all lines have one, and neighbours differ by one.

    Numbers with a stop behind them may leave gaps, as where an entry was taken out.
    """
    numbers = [line.number for line in lines if line.number is not None]
    if len(numbers) < len(lines):
        return False
    if len(numbers) == 1:
        return lines[0].stopped
    widest = _WIDEST_GAP if all(line.stopped for line in lines) else 1
    return all(abs(a - b) <= widest for a, b in pairwise(numbers))
