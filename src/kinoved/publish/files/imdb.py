"""A table in the shape of IMDb's export of a list, for programs that read such exports.

What only IMDb knows (ratings, votes, dates of entry) stays empty. `Const` is the identifier.
"""

from __future__ import annotations

from kinoved.publish.files.cells import table
from kinoved.publish.files.sheet import Sheet

NAME = "imdb"
SUFFIX = ".csv"
HOLDS = frozenset("title year originals directors description imdb".split())
NEEDS: frozenset[str] = frozenset()
FIRST = frozenset({"originals"})
JOINS = frozenset({"fact", "notes"})
_HEADER = (
    "Position", "Const", "Created", "Modified", "Description", "Title", "Original Title", "URL",
    "Title Type", "IMDb Rating", "Runtime (mins)", "Year", "Genres", "Num Votes", "Release Date",
    "Directors", "Your Rating", "Date Rated",
)  # fmt: skip


def write(sheet: Sheet) -> str:
    """One row a film in the order of the list, numbered from 1."""
    return table(
        _HEADER,
        (
            (
                position, row.imdb, "", "", row.prose, row.title, _original(row.originals),
                f"https://www.imdb.com/title/{row.imdb}/" if row.imdb else "",
                "Movie", "", "", row.year, "", "", "", ", ".join(row.directors), "", "",
            )
            for position, row in enumerate(sheet.rows, 1)
        ),
    )  # fmt: skip


def _original(originals: tuple[str, ...]) -> str:
    return originals[0] if originals else ""
