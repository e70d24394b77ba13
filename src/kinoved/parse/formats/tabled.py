"""Rows of a table: `T | Y | D` with strokes, tabs or semicolons, or flattened to `T Y D`."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.entries import Mark, Row
from kinoved.parse.heading import year_brackets
from kinoved.parse.names import Range, looks_like_name, names_in
from kinoved.parse.page import Line, Page

NAME = "tabled"
_FEWEST = 3
_LIMIT = 200
_HABIT = 0.8
_SHORT = 60
_PROSE = 4
_MARKS = (("\t", 1), ("|", 2), (";", 2))
"""Signs between cells, and how often one must be there."""


def recognises(page: Page) -> float:
    """Surer than other shapes: three rows built alike are no accident."""
    return 0.95 if len(read(page)) >= _FEWEST else 0.0


def read(page: Page) -> list[Mark]:
    """The rows that hold a title and a year in the same places."""
    cut = [(index, _cells(line)) for index, line in enumerate(page.lines)]
    rows = [(index, row) for index, cells in cut if (row := _row(page.lines[index], cells))]
    if len(rows) < _FEWEST:
        rows = [(i, row) for i, line in enumerate(page.lines) if (row := _flattened(line))]
        if not _are_the_list(rows, page):
            return []
    if len(rows) < _FEWEST:
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


def _cells(line: Line) -> list[Range]:
    text = line.text
    if len(text) > _LIMIT:
        return []
    mark = next((mark for mark, least in _MARKS if text.count(mark) >= least), None)
    if mark is None:
        return []
    cells = []
    position = 0
    for words in text.split(mark):
        if words.strip():
            begin = position + len(words) - len(words.lstrip())
            cells.append((begin, begin + len(words.strip())))
        position += len(words) + 1
    return cells


def _row(line: Line, cells: list[Range]) -> Row | None:
    words = [line.text[slice(*cell)] for cell in cells]
    year = next((i for i, told in enumerate(words) if _year().fullmatch(told)), None)
    if year is None:
        return None
    titles = [i for i, told in enumerate(words) if i != year and not told.isdecimal()]
    if not titles:
        return None
    others = [i for i in titles[1:] if _are_names(words[i])]
    told = cells[-1] if len(words[-1].split()) >= _PROSE and titles[0] < len(cells) - 1 else None
    director = cells[others[0]] if others else None
    return Row(cells[titles[0]], cells[year], director, None if told == director else told)


def _are_names(text: str) -> bool:
    names = names_in(text)
    return bool(names) and all(looks_like_name(text[a:b]) for a, b in names)


def _flattened(line: Line) -> Row | None:
    text = line.text
    if len(text) > _LIMIT or text.endswith((".", "!", "?", "。")) or year_brackets(text):
        return None
    found = _flat().fullmatch(text, line.after)
    if found is None:
        return None
    first, last = found.span("title")
    lead = _before_year().search(text, first, last)
    title = first, lead.start() if lead else last
    return Row(title, found.span("year"), found.span("name") if found["name"] else None)


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:18[89]|19\d|20[0-4])\d")


@cache
def _before_year() -> re.Pattern[str]:
    """`T aus dem Jahr Y`, `T from Y`."""
    return re.compile(
        r"""\s(?:from(?:\sthe\syear)?|aus\sdem\sjahre?|von|vom\sjahr|del?(?:\saño)?|du|de\sl['’]année
            |do\sano\sde|dal|del|из|z(?:\sroku)?|vuodelta)$""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _flat() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<title>[^\s,.:;][^,;:]{0,79}?)(?<![-–—|·/])\s+(?P<year>(?:18[89]|19\d|20[0-4])\d)
            (?:\s+(?P<name>[^\W\d_a-z][\w'’.-]*(?:\s[\w'’.-]+){1,4}))?""",
        re.VERBOSE,
    )
