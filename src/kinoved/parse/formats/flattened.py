"""Rows of a table whose cells ran together: `T Y D`, and lines that only end in a year."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.dating import before_year
from kinoved.parse.entries import Mark, Row
from kinoved.parse.heading import year_brackets
from kinoved.parse.names import looks_like_name, names_in
from kinoved.parse.page import Line, Page

NAME = "flattened"
_FEWEST = 3
_LIMIT = 200
_HABIT = 0.8
_SHORT = 60


def recognises(page: Page) -> float:
    """Sure where most have a name behind the year; else below the lines that are built alike."""
    marks = read(page)
    if len(marks) < _FEWEST:
        return 0.0
    return 0.94 if any(mark.row and mark.row.director for mark in marks) else 0.92


def read(page: Page) -> list[Mark]:
    """Short lines that end in a year, or a year and a name, where most could-be headings do."""
    rows = [(i, row) for i, line in enumerate(page.lines) if (row := _row(line))]
    if len(rows) < _FEWEST or not _are_the_list(rows, page):
        return []
    named = sum(
        1
        for index, row in rows
        if row.director and _are_names(page.lines[index].text[slice(*row.director)])
    )
    keep = named * 2 > len(rows)
    return [
        Mark(index, row.title[0], page.lines[index].number, row=row if keep else row.undirected())
        for index, row in rows
    ]


def _are_the_list(rows: list[tuple[int, Row]], page: Page) -> bool:
    """Whether lines that only end in a year are nearly all that could be headings."""
    chosen = {index for index, _ in rows}
    numbered = [index for index, line in enumerate(page.lines) if line.number is not None]
    if len(numbered) >= _FEWEST:
        return len(chosen.intersection(numbered)) >= _HABIT * len(numbered)
    short = sum(1 for line in page.lines if len(line.text) <= _SHORT)
    return len(rows) * 2 > short


def _are_names(text: str) -> bool:
    names = names_in(text)
    return bool(names) and all(looks_like_name(text[a:b]) for a, b in names)


def _row(line: Line) -> Row | None:
    text = line.text
    if len(text) > _LIMIT or text.endswith((".", "!", "?", "。")) or year_brackets(text):
        return None
    found = _flat().fullmatch(text, line.after)
    if found is None:
        return None
    first, last = found.span("title")
    lead = before_year().search(text, first, last)
    title = first, lead.start() if lead else last
    return Row(title, found.span("year"), found.span("name") if found["name"] else None)


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:18[89]|19\d|20[0-4])\d")


@cache
def _flat() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<title>[^\s,.:;][^,;:]{0,79}?)(?<![-–—|·/])\s+(?P<year>(?:18[89]|19\d|20[0-4])\d)
            (?:\s+(?P<name>[^\W\d_a-z][\w'’.-]*(?:\s[\w'’.-]+){1,4}))?""",
        re.VERBOSE,
    )
