"""A table with a film a row: which of its columns holds what, and the films read by that."""

from __future__ import annotations

from kinoved.model import Entry
from kinoved.parse.files.columns import Record, parted, records
from kinoved.parse.files.reading import entries_of, entry
from kinoved.text import SourceText
from kinoved.value import value

_SEVERAL = "directors"


@value
class Columns:
    """The names of a program's columns, in small letters; empty where it has none for that.

    `title` are columns of which the first that holds something names the film; `identifiers` go by
    kind. A row whose `kind` is not one of `films`, or is one of `others`, is no film.
    """

    title: tuple[str, ...]
    identifiers: tuple[tuple[str, str], ...] = ()
    position: str = "position"
    year: str = "year"
    original: str = ""
    description: str = ""
    kind: str = ""
    films: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()


def films_in(source: SourceText, columns: Columns, start: int = 0) -> tuple[tuple[Entry, ...], int]:
    """The films of the table that begins at `start`, and the number of rows that hold none."""

    def read(position: int, row: Record) -> Entry | None:
        title = row.get(*columns.title)
        kind = row.get(columns.kind)
        told = kind.text.lower() if kind is not None else ""
        if title is None or told in columns.others:
            return None
        if told and columns.films and told not in columns.films:
            return None
        original = row.get(columns.original)
        return entry(
            position, row.span, title, number=row.number(columns.position),
            year=row.get(columns.year), originals=(original,) if original else (),
            directors=parted(row.get(_SEVERAL), source),
            description=row.get(columns.description), identifiers=row.ids(columns.identifiers),
        )  # fmt: skip

    return entries_of(records(source, start), read)
