"""A list as TMDB exports it as a table: `TMDb ID,IMDb ID,Type,Name,Release Date …`."""

from __future__ import annotations

from kinoved.parse.files.columns import header_of
from kinoved.parse.files.reading import Found
from kinoved.parse.files.table import Columns, films_in
from kinoved.text import SourceText

NAME = "tmdb-table"
_NEEDED = frozenset({"tmdb id", "type", "name"})
_COLUMNS = Columns(
    title=("name", "imdb id", "tmdb id"),
    identifiers=(("imdb", "imdb id"), ("tmdb", "tmdb id")),
    year="release date",
    kind="type",
    films=frozenset({"movie"}),
)


def recognises(text: str) -> bool:
    """A header with TMDB's names of identifier, type and name."""
    return header_of(text) >= _NEEDED


def read(text: str) -> Found:
    """The films in the order of the rows; series and episodes are counted as dropped."""
    entries, dropped = films_in(SourceText(text), _COLUMNS)
    return Found(None, None, entries, dropped=dropped)
