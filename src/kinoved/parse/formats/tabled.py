"""Rows of a table: cells parted by strokes, tabs, semicolons or wide spaces, in the same columns.

What a column holds is told by its name at the head of the table, else by what most of its cells
are. So a title may be a number (`1984`), and a row may lack its year.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from kinoved.parse.entries import Mark, Row
from kinoved.parse.headers import column_kind
from kinoved.parse.names import Range, looks_like_name, names_in
from kinoved.parse.page import Page
from kinoved.value import value

NAME = "tabled"
_FEWEST = 3
_FEWEST_NAMED = 2
_LIMIT = 400
_MOST = 0.6
_PROSE = 4
_LONGEST_TITLE = 150
_MOST_ABOVE = 40
_FILMS = frozenset({"year", "director", "country", "original"})
_SIGNS = (("\t", 1), ("|", 2), (";", 2), ("  ", 1))
"""Signs between cells, and how often one must be there."""


@value
class _Line:
    """A line of the table: its place in the page, and its cells with their words."""

    index: int
    cells: tuple[Range, ...]
    words: tuple[str, ...]


@value
class _Columns:
    title: int
    year: int | None
    director: int | None
    number: int | None
    loose: tuple[int, ...]
    header: int | None


def recognises(page: Page) -> float:
    """Surer than other shapes: three rows built alike are no accident, nor two under their head."""
    return 0.95 if read(page) else 0.0


def read(page: Page) -> list[Mark]:
    """The rows that hold a title in the column of titles and, nearly all, a year in that of years.

    Without a year in a row, its table must tell by a head or by its other rows that it is one.
    """
    lines, head = _lines(page)
    if len(lines) < _FEWEST_NAMED:
        return []
    columns = _columns(lines, head)
    if columns is None:
        return []
    rows = [line for line in lines if line.index != columns.header and _holds(line, columns)]
    dated = [line for line in rows if _year_of(line, columns) is not None]
    fewest = _FEWEST_NAMED if columns.header is not None else _FEWEST
    if columns.year is not None and len(dated) < max(fewest, _MOST * len(rows)):
        return []
    if len(rows) < fewest:
        return []
    return [_mark(page, line, columns) for line in rows]


def _lines(page: Page) -> tuple[list[_Line], int | None]:
    """The lines of the page's one table, which have as many cells as most, and where its head is.

    A head tells by what sign the cells are parted, and it may be a comma.
    """
    head, sign = _head_of(page)
    found: list[_Line] = []
    for index, line in enumerate(page.lines[head or 0 :], head or 0):
        parted = sign or _sign_in(line.text)
        if len(line.text) <= _LIMIT and parted is not None and parted in line.text:
            cells = _cells(line.text, parted)
            found.append(_Line(index, cells, tuple(line.text[slice(*cell)] for cell in cells)))
    if not found:
        return [], None
    most = len(found[0].cells) if head is not None else _usual(len(x.cells) for x in found)
    return [line for line in found if len(line.cells) == most], head


def _usual(numbers: Iterable[int]) -> int:
    return Counter(numbers).most_common(1)[0][0]


def _head_of(page: Page) -> tuple[int | None, str | None]:
    """The line that names columns, of which one holds titles and another what films have."""
    for index, line in enumerate(page.lines[:_MOST_ABOVE]):
        if len(line.text) > _LIMIT:
            continue
        for sign, least in (*_SIGNS, (",", 1)):
            if line.text.count(sign) >= least:
                kinds = [column_kind(line.text[slice(*cell)]) for cell in _cells(line.text, sign)]
                if "title" in kinds and not _FILMS.isdisjoint(kinds):
                    return index, sign
    return None, None


def _sign_in(text: str) -> str | None:
    return next((sign for sign, least in _SIGNS if text.count(sign) >= least), None)


def _cells(text: str, sign: str) -> tuple[Range, ...]:
    """Where the cells stand, empty ones inside included."""
    cells = []
    position = 0
    for found in _parting(sign).finditer(text):
        if found["cell"] is None:
            cells.append(_trimmed(text, position, found.start()))
            position = found.end()
    cells.append(_trimmed(text, position, len(text)))
    if sign == "|" and cells and cells[0][0] == cells[0][1]:
        cells.pop(0)
    if sign == "|" and cells and cells[-1][0] == cells[-1][1]:
        cells.pop()
    return tuple(cells)


def _trimmed(text: str, first: int, last: int) -> Range:
    while first < last and text[first].isspace():
        first += 1
    while last > first and text[last - 1].isspace():
        last -= 1
    if last - first > 2 and text[first] == text[last - 1] == '"':
        return first + 1, last - 1
    return first, last


def _columns(lines: list[_Line], head: int | None) -> _Columns | None:
    if head is not None:
        kinds = [column_kind(words) for words in lines[0].words]
        return _Columns(
            kinds.index("title"),
            _place(kinds, "year"),
            _place(kinds, "director"),
            _place(kinds, "number"),
            tuple(i for i, kind in enumerate(kinds) if kind == "country"),
            head,
        )
    width = len(lines[0].words)
    held = [[line.words[i] for line in lines] for i in range(width)]
    years = [sum(_year().fullmatch(words) is not None for words in told) for told in held]
    year = max(range(width), key=lambda i: years[i])
    if years[year] < max(_FEWEST, _MOST * len(lines)):
        return None
    number = next((i for i in range(width) if i != year and _counts(held[i])), None)
    texts = [
        i
        for i in range(width)
        if i not in {year, number} and sum(map(_has_letters, held[i])) >= _MOST * len(lines)
    ]
    if not texts:
        return None
    director = next((i for i in texts[1:] if sum(map(_are_names, held[i])) * 2 > len(lines)), None)
    return _Columns(texts[0], year, director, number, (), None)


def _place(kinds: list[str], kind: str) -> int | None:
    return kinds.index(kind) if kind in kinds else None


def _counts(told: list[str]) -> bool:
    """Whether the cells of a column count the rows."""
    numbers = [int(found["n"]) for words in told if (found := _number().fullmatch(words))]
    steps = sum(abs(a - b) == 1 for a, b in pairwise(numbers))
    return len(numbers) >= _MOST * len(told) and steps >= _MOST * (len(numbers) - 1)


def _holds(line: _Line, columns: _Columns) -> bool:
    title = line.words[columns.title]
    return 0 < len(title) <= _LONGEST_TITLE and any(map(str.isalnum, title))


def _year_of(line: _Line, columns: _Columns) -> Range | None:
    if columns.year is None:
        return None
    found = _dated().fullmatch(line.words[columns.year])
    if found is None:
        return None
    shift = line.cells[columns.year][0]
    return shift + found.start("year"), shift + found.end("year")


def _mark(page: Page, line: _Line, columns: _Columns) -> Mark:
    whole = page.lines[line.index]
    number = columns.number
    counted = _number().fullmatch(line.words[number]) if number is not None else None
    title = line.cells[columns.title]
    if columns.title == 0 and whole.stopped and whole.after < title[1]:
        title = max(title[0], whole.after), title[1]
    director = line.cells[columns.director] if columns.director is not None else None
    if director is not None and director[0] == director[1]:
        director = None
    row = Row(
        title,
        _year_of(line, columns),
        director,
        _told(line, columns),
        loose=tuple(line.cells[i] for i in columns.loose if line.words[i]),
    )
    return Mark(line.index, title[0], int(counted["n"]) if counted else whole.number, row=row)


def _told(line: _Line, columns: _Columns) -> Range | None:
    """The last cell where it is prose."""
    last = len(line.cells) - 1
    used = {columns.title, columns.director, columns.year, *columns.loose}
    prose = last not in used and len(line.words[last].split()) >= _PROSE
    return line.cells[last] if prose else None


def _are_names(text: str) -> bool:
    names = names_in(text)
    return bool(names) and all(looks_like_name(text[a:b]) for a, b in names)


def _has_letters(text: str) -> bool:
    """Whether the cell may be a title: a number may, but not a year or a measure."""
    return bool(text) and _measure().fullmatch(text) is None


@cache
def _parting(sign: str) -> re.Pattern[str]:
    """The sign between cells; what stands in quotation marks from a cell's head on holds none."""
    plain = r"\s{2,}" if sign == "  " else re.escape(sign)
    return re.compile(rf'(?P<cell>(?<![^\t;,])"(?:[^"]|"")*"(?=\s*(?:$|[\t;,])))|{plain}')


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(\()?(?:18[89]|19\d|20[0-4])\d(?(1)\))")


@cache
def _dated() -> re.Pattern[str]:
    """A cell of years, days too; the first of two years counts."""
    return re.compile(
        r"[^\d]{0,20}(?:\d{1,2}\D{1,20}){0,2}(?P<year>(?:18[89]|19\d|20[0-4])\d)(?:\D.*)?"
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[#№]?\s?(?P<n>\d{1,4})[.)]?")


@cache
def _measure() -> re.Pattern[str]:
    return re.compile(r"[\d.,/:%\s★☆½⭐]+(?:h|min|m|mins)?[\d\s]*(?:m|min)?\.?")
