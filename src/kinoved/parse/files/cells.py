"""Tables of comma, semicolon or tab separated cells, each with its place in the text (RFC 4180).

The csv module of the standard library reads the same cells and does not say where they stand; a
test holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.model import Passage
from kinoved.text import SourceText

_APOSTROPHE_GUARD = ("'=", "'+", "'-", "'@", "'\t", "'\r")


def rows(source: SourceText, start: int = 0, separator: str = ",") -> Iterator[list[Passage]]:
    """The rows of the table that begins at `start`, to the end of the text; blank rows too.

    A cell's text is free of quotation marks, white space around it, and the apostrophe by which a
    spreadsheet is kept from running it; its span covers the cell as written.
    """
    text, position = source.text, start
    if text.startswith("\ufeff", position):
        position += 1
    while position < len(text):
        row, position = _row(source, position, separator)
        yield row


def separator_of(line: str) -> str:
    """The separator of a header line: the one of `,`, `;` and tab that it holds most."""
    return max(",;\t", key=lambda mark: (line.count(mark), mark == ","))


def _row(source: SourceText, position: int, separator: str) -> tuple[list[Passage], int]:
    text = source.text
    cells: list[Passage] = []
    while True:
        cell, position = _cell(source, position, separator)
        cells.append(cell)
        if position >= len(text):
            return cells, position
        if text[position] == separator:
            position += 1
            continue
        position += 2 if text.startswith("\r\n", position) else 1
        return cells, position


def _cell(source: SourceText, start: int, separator: str) -> tuple[Passage, int]:
    text = source.text
    if not text.startswith('"', start):
        end = _first(text, start, separator)
        return Passage(unguarded(text[start:end].strip()), source.span(start, end)), end
    parts: list[str] = []
    position = start + 1
    while True:
        quote = text.find('"', position)
        if quote < 0:  # the file breaks off inside a quoted cell
            parts.append(text[position:])
            end = len(text)
            break
        parts.append(text[position:quote])
        position = quote + 1
        if not text.startswith('"', position):
            end = _first(text, position, separator)
            parts.append(text[position:end])
            break
        parts.append('"')
        position += 1
    return Passage(unguarded("".join(parts).strip()), source.span(start, end)), end


def _first(text: str, start: int, separator: str) -> int:
    """The place of the next separator or line end, whichever comes first."""
    line = len(text)
    for mark in ("\n", "\r"):
        found = text.find(mark, start, line)
        if found >= 0:
            line = found
    found = text.find(separator, start, line)
    return found if found >= 0 else line


def unguarded(cell: str) -> str:
    """The cell without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if cell.startswith(_APOSTROPHE_GUARD) else cell
