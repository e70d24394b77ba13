"""A text file of Kometa: one identifier a line, with the film's name as a note behind it."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.publish.files.sheet import Row, Sheet

NAME = "kometa-text"
SUFFIX = ".txt"
HOLDS = frozenset({"title", "year", "imdb"})
NEEDS = frozenset({"imdb", "tmdb"})
JOINS: frozenset[str] = frozenset()


def write(sheet: Sheet) -> str:
    """The films with an identifier of IMDb or TMDB; IMDb's where both are known."""
    return "".join(_lines(sheet))


def _lines(sheet: Sheet) -> Iterator[str]:
    for row in sheet.rows:
        told = row.imdb or (f"tmdb:{row.tmdb}" if row.tmdb else "")
        if told:
            yield f"{told} # {_named(row)}\n"


def _named(row: Row) -> str:
    title = " ".join(row.title.split())
    return f"{title} ({row.year})" if row.year else title
