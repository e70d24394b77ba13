"""A table's rows by the names of its columns, whatever their case, order and separator."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.model import Identifier, Passage, Span
from kinoved.parse.files.cells import rows, separator_of
from kinoved.parse.files.reading import identifier
from kinoved.text import SourceText
from kinoved.value import value

_LONGEST_HEADER = 10_000


@value
class Record:
    """One row: its cells that hold something, by the column's name in small letters, its place."""

    cells: dict[str, Passage]
    span: Span

    def get(self, *names: str) -> Passage | None:
        """The cell of the first of the columns `names` that holds something."""
        return next((self.cells[name] for name in names if name and name in self.cells), None)

    def number(self, *names: str) -> int | None:
        """The whole number in that cell, or None."""
        cell = self.get(*names)
        return int(cell.text) if cell is not None and cell.text.isdecimal() else None

    def ids(self, columns: tuple[tuple[str, str], ...]) -> tuple[Identifier, ...]:
        """The identifiers of each kind in the column beside it."""
        held = [(kind, self.get(name)) for kind, name in columns]
        return tuple(i for kind, cell in held if cell is not None for i in identifier(kind, cell))


def header_of(text: str, start: int = 0) -> frozenset[str]:
    """The names of the columns in the line that begins at `start`, in small letters."""
    line = _line(text, start).strip()
    return frozenset(cell.strip(' "').lower() for cell in line.split(separator_of(line)))


def records(source: SourceText, start: int = 0) -> Iterator[Record]:
    """The rows below the header that begins at `start`; empty ones are left out."""
    table = rows(source, start, separator_of(_line(source.text, start)))
    names = [cell.text.lower() for cell in next(table, [])]
    for row in table:
        cells = {name: cell for name, cell in zip(names, row, strict=False) if cell.text}
        if cells:
            yield Record(cells, source.span(row[0].span.start, row[-1].span.end))


def _line(text: str, start: int) -> str:
    """The first line with words from `start` on; it ends at LF, CR or CRLF."""
    head = text[start : start + _LONGEST_HEADER].lstrip("\ufeff\r\n")
    return head.replace("\r", "\n").split("\n", 1)[0]


def parted(cell: Passage | None, source: SourceText, mark: str = ",") -> tuple[Passage, ...]:
    """The names of a cell in which `mark` parts them, each with its place.

    A name that is written otherwise in the file (a quotation mark in it is doubled) has the place
    of the whole cell.
    """
    if cell is None:
        return ()
    found = []
    position = cell.span.start
    for name in filter(None, map(str.strip, cell.text.split(mark))):
        start = source.text.find(name, position, cell.span.end)
        if start >= 0:
            position = start + len(name)
        span = source.span(start, position) if start >= 0 else cell.span
        found.append(Passage(name, span))
    return tuple(found)
