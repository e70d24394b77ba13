"""The table that Letterboxd imports into a list: https://letterboxd.com/about/importing-data/.

Letterboxd takes one megabyte at most; what is said of a film becomes the notes of its entry.
"""

from __future__ import annotations

from kinoved.publish.files.cells import table
from kinoved.publish.files.sheet import Sheet

NAME = "letterboxd-import"
SUFFIX = ".csv"
HOLDS = frozenset("title year directors description imdb tmdb".split())
NEEDS: frozenset[str] = frozenset()
JOINS = frozenset({"fact", "notes"})


def write(sheet: Sheet) -> str:
    """One row a film: identifiers first, because Letterboxd matches by them before the title."""
    return table(
        ("tmdbID", "imdbID", "Title", "Year", "Directors", "Review"),
        (
            (row.tmdb, row.imdb, row.title, row.year, ", ".join(row.directors), row.prose)
            for row in sheet.rows
        ),
    )
