"""A list in StevenLu's form: `[{"title": "…", "imdb_id": "tt…", "poster_url": ""}]`."""

from __future__ import annotations

import re

from kinoved.model import Entry
from kinoved.parse.files.reading import Found, entry, identifier
from kinoved.parse.files.tree import tree
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
    entries: list[Entry] = []
    dropped = 0
    for item in tree(source).items:
        imdb = item.told("imdb_id")
        title = item.told("title") or imdb
        if title is None:
            dropped += 1
            continue
        entries.append(
            entry(
                len(entries) + 1, source.span(item.start, item.end), title,
                year=item.told("year"), identifiers=identifier("imdb", imdb) if imdb else (),
            )
        )  # fmt: skip
    return Found(None, None, tuple(entries), dropped=dropped)
