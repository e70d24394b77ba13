"""A list of Trakt as its interface gives it: an array of items with rank, notes and movie."""

from __future__ import annotations

import re

from kinoved.model import Entry, Identifier
from kinoved.parse.files.reading import Found, entries_of, entry, identifier, number_of
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

    def film(position: int, item: Node) -> Entry | None:
        movie = item.get("movie")
        title = movie.told("title") if movie else None
        if movie is None or title is None:
            return None
        return entry(
            position, source.span(item.start, item.end), title,
            number=number_of(item.told("rank")), year=movie.told("year"),
            description=item.told("notes"), identifiers=_ids(movie),
        )  # fmt: skip

    entries, dropped = entries_of(tree(source).items, film)
    return Found(None, None, entries, dropped=dropped)


def _ids(movie: Node) -> tuple[Identifier, ...]:
    cells = ((kind, movie.told("ids", kind)) for kind in ("imdb", "tmdb"))
    return tuple(i for kind, cell in cells if cell is not None for i in identifier(kind, cell))
