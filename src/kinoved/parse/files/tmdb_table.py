"""A list as TMDB exports it as a table: `TMDb ID,IMDb ID,Type,Name,Release Date …`."""

from __future__ import annotations

from kinoved.model import Entry
from kinoved.parse.files.columns import header_of, records
from kinoved.parse.files.reading import Found, entry
from kinoved.text import SourceText

NAME = "tmdb-table"
_NEEDED = frozenset({"tmdb id", "type", "name"})


def recognises(text: str) -> bool:
    """A header with TMDB's names of identifier, type and name."""
    return header_of(text) >= _NEEDED


def read(text: str) -> Found:
    """The films in the order of the rows; series and episodes are counted as dropped."""
    source = SourceText(text)
    entries: list[Entry] = []
    dropped = 0
    for row in records(source):
        title = row.get("name", "imdb id", "tmdb id")
        kind = row.get("type")
        if title is None or (kind is not None and kind.text.lower() != "movie"):
            dropped += 1
            continue
        entries.append(
            entry(
                len(entries) + 1, row.span, title, year=row.get("release date"),
                identifiers=row.ids(imdb="imdb id", tmdb="tmdb id"),
            )
        )  # fmt: skip
    return Found(None, None, tuple(entries), dropped=dropped)
