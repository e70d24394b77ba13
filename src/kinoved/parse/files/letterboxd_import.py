"""A table as Letterboxd imports it: a header with Title, imdbID or tmdbID, one film a row.

https://letterboxd.com/about/importing-data/ describes it; in list imports Review fills the notes.
"""

from __future__ import annotations

from kinoved.parse.files.columns import header_of
from kinoved.parse.files.reading import Found
from kinoved.parse.files.table import Columns, films_in
from kinoved.text import SourceText

NAME = "letterboxd-import"
_NEEDED = frozenset({"letterboxduri", "tmdbid", "imdbid", "title"})
_KNOWN = _NEEDED | frozenset(
    "position year directors rating rating10 watcheddate rewatch tags review".split()
)
_COLUMNS = Columns(
    title=("title", "imdbid", "tmdbid"),
    identifiers=(("imdb", "imdbid"), ("tmdb", "tmdbid")),
    description="review",
)


def recognises(text: str) -> bool:
    """A header of which at least two names are Letterboxd's, and one of them names films."""
    names = header_of(text)
    return bool(names & _NEEDED) and len(names & _KNOWN) >= 2 and names <= _KNOWN


def read(text: str) -> Found:
    """The films in the order of the rows; rows that name none are counted as dropped."""
    entries, dropped = films_in(SourceText(text), _COLUMNS)
    return Found(None, None, entries, dropped=dropped)
