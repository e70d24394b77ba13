"""A table as Letterboxd imports it: a header with Title, imdbID or tmdbID, one film a row.

https://letterboxd.com/about/importing-data/ describes it; in list imports Review fills the notes.
"""

from __future__ import annotations

from kinoved.model import Entry
from kinoved.parse.files.columns import header_of, parted, records
from kinoved.parse.files.reading import Found, entry
from kinoved.text import SourceText

NAME = "letterboxd-import"
_NEEDED = frozenset({"letterboxduri", "tmdbid", "imdbid", "title"})
_KNOWN = _NEEDED | frozenset(
    "position year directors rating rating10 watcheddate rewatch tags review".split()
)


def recognises(text: str) -> bool:
    """A header of which at least two names are Letterboxd's, and one of them names films."""
    names = header_of(text)
    return bool(names & _NEEDED) and len(names & _KNOWN) >= 2 and names <= _KNOWN


def read(text: str) -> Found:
    """The films in the order of the rows; rows that name none are counted as dropped."""
    source = SourceText(text)
    entries: list[Entry] = []
    dropped = 0
    for row in records(source):
        title = row.get("title", "imdbid", "tmdbid")
        if title is None:
            dropped += 1
            continue
        entries.append(
            entry(
                len(entries) + 1, row.span, title, number=row.number("position"),
                year=row.get("year"), directors=parted(row.get("directors"), source),
                description=row.get("review"), identifiers=row.ids(imdb="imdbid", tmdb="tmdbid"),
            )
        )  # fmt: skip
    return Found(None, None, tuple(entries), dropped=dropped)
