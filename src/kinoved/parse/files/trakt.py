"""A list of Trakt as its interface gives it: an array of items with rank, notes and movie."""

from __future__ import annotations

import re

from kinoved.model import Entry, Identifier, Passage
from kinoved.parse.files.reading import Found, entry, identifier
from kinoved.parse.files.tree import Node, tree
from kinoved.text import SourceText

NAME = "trakt"
_TELLTALE = re.compile(r'"movie"\s{0,20}:\s{0,20}\{')


def recognises(text: str) -> bool:
    """An array whose items hold a movie."""
    return text.lstrip("\ufeff \t\r\n").startswith("[") and bool(_TELLTALE.search(text))


def read(text: str) -> Found:
    """The movies in the order of the file; shows, seasons and people are counted as dropped."""
    source = SourceText(text)
    entries: list[Entry] = []
    dropped = 0
    for item in tree(source).items:
        movie = item.get("movie")
        title = movie.told("title") if movie else None
        if movie is None or title is None:
            dropped += 1
            continue
        rank = item.told("rank")
        entries.append(
            entry(
                len(entries) + 1, source.span(item.start, item.end), title,
                number=int(rank.text) if rank and rank.text.isdecimal() else None,
                year=movie.told("year"), description=_notes(item), identifiers=_ids(movie),
            )
        )  # fmt: skip
    return Found(None, None, tuple(entries), dropped=dropped)


def _notes(item: Node) -> Passage | None:
    return item.told("notes")


def _ids(movie: Node) -> tuple[Identifier, ...]:
    cells = ((kind, movie.told("ids", kind)) for kind in ("imdb", "tmdb"))
    return tuple(i for kind, cell in cells if cell is not None for i in identifier(kind, cell))
