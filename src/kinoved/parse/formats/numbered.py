"""Headings that count: `1. T (Y)`, `40- T, de D (Y)`, `5 T (Orig, Y / dir. D)`, `1) T`."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.dating import dated
from kinoved.parse.entries import Mark
from kinoved.parse.heading import year_brackets
from kinoved.parse.page import Line, Page
from kinoved.parse.section import is_of_sources
from kinoved.value import changed

NAME = "numbered"
_FEWEST_BARE = 3
_WIDEST_GAP = 3
_LINE_LIMIT = 600
_FAR_MORE = 1.4
_WIDEST_SHARE = 0.5


def recognises(page: Page) -> float:
    """Surer with every entry, and where all have stop and year; without, three are needed."""
    marks = read(page)
    if not marks:
        return 0.0
    lines = [page.lines[mark.line] for mark in marks]
    stopped = sum(1 for line in lines if line.stopped or line.number is None)
    dated = sum(1 for line in lines if year_brackets(line.text))
    sure = stopped + dated >= len(lines)
    if len(marks) < (2 if sure else _FEWEST_BARE):
        return 0.4 if stopped and dated else 0.0
    if len(marks) >= _FEWEST_BARE and all(
        (line.stopped or line.number is None) and year_brackets(line.text) is not None
        for line in lines
    ):
        # Never less than `titled` makes of the same lines, which would take numbers for titles.
        return max(0.79 + min(len(marks), 20) * 0.005, 0.71 + min(len(marks), 20) * 0.01)
    bonus = 0.02 if stopped * 2 > len(lines) else 0.005
    return 0.7 + min(len(marks), 20) * 0.01 + bonus


def read(page: Page) -> list[Mark]:
    """The longest run of lines whose leading numbers rise, fall, or stay 1 as Markdown allows.

    A number that is there twice by mistake counts where both lines hold a year.
    """
    sources = next((i for i, line in enumerate(page.lines) if is_of_sources(line.text)), None)
    candidates = [
        (index, line)
        for index, line in enumerate(map(_apart, page.lines[:sources]))
        if line.number is not None and line.number > 0 and len(line.text) <= _LINE_LIMIT
    ]
    run = _longest_run(candidates)
    stopped = _longest_run([(index, line) for index, line in candidates if line.stopped])
    if len(stopped) >= len(run):
        run = stopped  # beside `1. T`, the line `1 h 27 min` does not count
    if 1 < len(run) < len(candidates):
        run = _with_restarts(candidates, page, run)
    return [Mark(index, line.after, line.number) for index, line in run]


def _with_restarts(
    candidates: list[tuple[int, Line]], page: Page, run: list[tuple[int, Line]]
) -> list[tuple[int, Line]]:
    """The runs from 1 up, a part of the list each, where together they hold far more than one.

    They must look alike.
    """
    parts: list[list[tuple[int, Line]]] = []
    for index, line in candidates:
        if not line.stopped or line.number is None:
            continue
        if line.number == 1:
            parts.append([])
        if parts and (not parts[-1] or line.number == (parts[-1][-1][1].number or 0) + 1):
            parts[-1].append((index, line))
    whole = [found for part in parts for found in part]
    shares = [sum(_is_dated(line) for _, line in part) / len(part) for part in parts]
    alike = not shares or max(shares) - min(shares) <= _WIDEST_SHARE
    wanted = len(parts) > 1 and alike and len(whole) >= _FAR_MORE * len(run)
    return whole if wanted else run


def _is_dated(line: Line) -> bool:
    return year_brackets(line.text) is not None or any(dated(line.text))


def _apart(line: Line) -> Line:
    """The line with the number that runs into a title of digits: `7.1984 (1984)`."""
    found = None
    if line.number is None and line.text[:1].isdecimal():
        found = _run_together().match(line.text)
    if found is None or not (year_brackets(line.text) or any(dated(line.text))):
        return line
    return changed(line, number=int(found["number"]), stopped=True, after=found.end())


@cache
def _run_together() -> re.Pattern[str]:
    return re.compile(r"(?P<number>\d{1,3})(?:[.):]|,\s)(?=\d)")


def _longest_run(candidates: list[tuple[int, Line]]) -> list[tuple[int, Line]]:
    best: list[int] = []
    for step in (1, -1, 0):
        lengths: dict[int, tuple[int, int]] = {}
        before: dict[int, int | None] = {}
        tops: list[tuple[int, int]] = []
        for place, (_, line) in enumerate(candidates):
            number = line.number or 0
            widest = _WIDEST_GAP if line.stopped else 1
            reach = range(1, widest + 1) if step else range(1)
            options = [lengths[k] for gap in reach if (k := number - step * gap) in lengths]
            if step and number in lengths and _twice(line, candidates[lengths[number][1]][1]):
                options.append(lengths[number])
            length, previous = max(options, default=(0, -1))
            before[place] = previous if length else None
            lengths[number] = (length + 1, place)
            tops.append((length + 1, place))
        if step == 0 and any(line.number != 1 for _, line in candidates):
            continue
        run = _unwind(before, max(tops, default=(0, -1))[1])
        if len(run) > len(best):
            best = run
    return [candidates[place] for place in best]


def _twice(line: Line, before: Line) -> bool:
    return line.stopped and bool(year_brackets(line.text)) and bool(year_brackets(before.text))


def _unwind(before: dict[int, int | None], place: int) -> list[int]:
    run: list[int] = []
    current: int | None = place if place >= 0 else None
    while current is not None:
        run.append(current)
        current = before[current]
    return run[::-1]
