"""A custom list for Radarr: `[{"id": 1398}]`, numbers of TMDB."""

from __future__ import annotations

import re

from kinoved.model import Entry
from kinoved.parse.files.reading import Found, entries_of, entry, identifier
from kinoved.parse.files.tree import Node, tree
from kinoved.text import SourceText

NAME = "radarr"
_TELLTALE = re.compile(r'[{,]\s{0,200}"(?:id|tmdb_?id)"\s{0,20}:\s{0,20}"?\d', re.IGNORECASE)
_OTHERS = re.compile(r'"(?:movie|imdb_id)"\s{0,20}:')


def recognises(text: str) -> bool:
    """An array of objects with a number, and nothing of Trakt's or StevenLu's."""
    start = text.lstrip("\ufeff \t\r\n")[:1]
    return start == "[" and bool(_TELLTALE.search(text)) and not _OTHERS.search(text)


def read(text: str) -> Found:
    """The films in the order of the file; a film without a title is called by its number."""
    source = SourceText(text)

    def film(position: int, item: Node) -> Entry | None:
        number = item.told("id") or item.told("tmdbId") or item.told("tmdb_id")
        title = item.told("title") or number
        if title is None or number is None:
            return None
        return entry(
            position, source.span(item.start, item.end), title,
            year=item.told("year"), identifiers=identifier("tmdb", number),
        )  # fmt: skip

    entries, dropped = entries_of(tree(source).items, film)
    return Found(None, None, entries, dropped=dropped)
