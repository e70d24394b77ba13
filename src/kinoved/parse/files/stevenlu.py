"""A list in StevenLu's form: `[{"title": "…", "imdb_id": "tt…", "poster_url": ""}]`."""

from __future__ import annotations

import re

from kinoved.model import Entry
from kinoved.parse.files.reading import Found, entries_of, entry, identifier
from kinoved.parse.files.tree import Node, tree
from kinoved.text import SourceText

NAME = "stevenlu"
_TELLTALE = re.compile(r'"imdb_id"\s{0,20}:')


def recognises(text: str) -> bool:
    """An array of objects with an `imdb_id` of their own."""
    start = text.lstrip("\ufeff \t\r\n")[:1]
    return start == "[" and bool(_TELLTALE.search(text))


def read(text: str) -> Found:
    """The films in the order of the file."""
    source = SourceText(text)

    def film(position: int, item: Node) -> Entry | None:
        imdb = item.told("imdb_id")
        title = item.told("title") or imdb
        if title is None:
            return None
        return entry(
            position, source.span(item.start, item.end), title,
            year=item.told("year"), identifiers=identifier("imdb", imdb) if imdb else (),
        )  # fmt: skip

    entries, dropped = entries_of(tree(source).items, film)
    return Found(None, None, entries, dropped=dropped)
