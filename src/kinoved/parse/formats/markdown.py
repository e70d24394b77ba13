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
from kinoved.parse.introduction import film_word
from kinoved.parse.page import Line, Page
from kinoved.parse.section import is_section

NAME = "markdown"
_WIDEST_GAP = 5
_HABIT = 0.8
_OFTEN = 3
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
    times = Counter(line.text for line in page.lines if line.level)
    part = {text for text, number in times.items() if number >= _OFTEN}  # Cast, Director, Plot
    for line in page.lines:
        if line.level and not is_section(line.text) and line.text not in part:
            ranked[line.level] += _telling(line)
            frequent[line.level] += 1
    if _is_title_of_list(page, frequent):
        del ranked[1], frequent[1]
    if frequent and (ranked.total() or max(frequent.values()) > 1):
        level = max(frequent, key=lambda rank: (ranked[rank], frequent[rank], rank))
        chosen = [
            (index, line)
            for index, line in enumerate(page.lines)
            if line.level == level and not is_section(line.text) and line.text not in part
        ]
    else:
        chosen = [(index, line) for index, line in enumerate(page.lines) if line.bold]
        if not all(is_titled(line) or line.number for _, line in chosen):
            chosen = [(index, line) for index, line in chosen if is_titled(line)]
    counted = _counted([line for _, line in chosen])
    return [
        Mark(index, line.after, line.number) if counted and line.number is not None else Mark(index)
        for index, line in chosen
    ]


def _is_title_of_list(page: Page, frequent: Counter[int]) -> bool:
    """Whether the only heading of the first rank is `10 best films`, over several of another."""
    if frequent[1] != 1 or max(frequent.values()) < 2:
        return False
    first = next(line for line in page.lines if line.level)
    return (
        first.level == 1
        and not first.stopped
        and year_brackets(first.text) is None
        and film_word().search(first.text) is not None
    )


def _telling(line: Line) -> bool:
    return line.number is not None or year_brackets(line.text) is not None


def _counted(lines: list[Line]) -> bool:
    """Whether leading numbers count: all lines have one, and neighbours differ by one.

    Numbers with a stop behind them may leave gaps, as where an entry was taken out, and a few lines
    may have none, as those that a ranking mentions besides.
    """
    numbered = [line for line in lines if line.number is not None]
    numbers = [line.number for line in numbered if line.number is not None]
    stopped = all(line.stopped for line in numbered)
    if len(numbers) < len(lines) and not (stopped and len(numbers) >= _HABIT * len(lines)):
        return False
    if len(numbers) == 1:
        return lines[0].stopped
    widest = _WIDEST_GAP if stopped else 1
    return all(abs(a - b) <= widest for a, b in pairwise(numbers))
