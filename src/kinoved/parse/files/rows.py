"""A table's row on a page as the lines of one film."""

from __future__ import annotations

import re

from kinoved.parse.headers import column_kind

_YEAR = re.compile(r"(?:18[89]|19\d|20[0-4])\d")
_DATED = re.compile(r"[^\d]{0,20}((?:18[89]|19\d|20[0-4])\d)(?:\D.{0,20})?", re.DOTALL)
_NUMBER = re.compile(r"\#?\d{1,3}\.?")
_LONGEST_TITLE = 150

Part = tuple[str, int, int]


class Cell:
    """A cell: whether it is a heading, and its words with their places."""

    __slots__ = ("head", "parts")

    def __init__(self, head: bool) -> None:
        self.head = head
        self.parts: list[Part] = []

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(words for words, _, _ in self.parts)


def film_of(row: list[Cell], columns: list[str], header: bool = False) -> list[list[Part]] | None:
    """The lines of the film in `row`: title and year, director, the rest; None where it has none.

    With `header` the row is the table's head, and an empty list says that it names a film's
    columns.
    """
    kinds = [column_kind(name) for name in columns]
    if header:
        return [] if "title" in kinds and len(kinds) > 1 else None
    if kinds and len(row) != len(kinds):
        kinds = []
    texts = [" ".join(cell.text.split()) for cell in row]
    if not kinds:
        kinds = ["year" if _YEAR.fullmatch(text.strip("()")) else "" for text in texts]
        if kinds.count("year") != 1 or len(row) < 2:
            return None
    number = 0 if _NUMBER.fullmatch(texts[0]) and not _YEAR.fullmatch(texts[0]) else None
    title = kinds.index("title") if "title" in kinds else _first_words(texts, kinds, number)
    if title is None or not texts[title] or len(texts[title]) > _LONGEST_TITLE:
        return None
    year = kinds.index("year") if "year" in kinds else None
    lines = [_heading(row, texts, title, year, number)]
    for at, cell in enumerate(row):
        if at in {title, year, number} or not texts[at]:
            continue
        mark = _place(cell)
        label = "Director: " if kinds[at] == "director" else ""
        lines.append([("\n", mark, mark), (label, mark, mark), *_flat(cell)])
    return lines


def _heading(
    row: list[Cell], texts: list[str], title: int, year: int | None, number: int | None
) -> list[Part]:
    parts = _flat(row[title])
    if number is not None:
        at = _place(row[number])
        parts = [(f"{texts[number].strip('#.')}. ", at, at), *parts]
    if year is not None and not _YEAR.search(texts[title]):
        found = _DATED.fullmatch(texts[year])
        held = [p for p in row[year].parts if found and found[1] in p[0]]
        if found and held:
            words, start, end = held[0]
            if end - start == len(words):
                start += words.index(found[1])
                end = start + 4
            parts = [*parts, (" (", start, start), (found[1], start, end), (")", end, end)]
    return parts


def _place(cell: Cell) -> int:
    return next((start for words, start, _ in cell.parts if words != "\n"), 0)


def _flat(cell: Cell) -> list[Part]:
    return [(" " if words == "\n" else words, start, end) for words, start, end in cell.parts]


def _first_words(texts: list[str], kinds: list[str], number: int | None) -> int | None:
    return next(
        (
            at
            for at, text in enumerate(texts)
            if at != number and kinds[at] != "year" and any(c.isalpha() for c in text)
        ),
        None,
    )
