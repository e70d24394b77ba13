"""A list as TMDB gives it through its interface: an object with `items` and the list's name."""

from __future__ import annotations

import re

from kinoved.model import Entry
from kinoved.parse.files.reading import Found, entries_of, entry, identifier
from kinoved.parse.files.tree import Node, tree
from kinoved.text import SourceText

NAME = "tmdb"
_TELLTALE = re.compile(r'"(?:original_title|release_date|media_type)"\s{0,20}:')


def recognises(text: str) -> bool:
    """An object with members that only TMDB names so."""
    start = text.lstrip("\ufeff \t\r\n")[:1]
    return start == "{" and "@context" not in text[:2000] and bool(_TELLTALE.search(text))


def read(text: str) -> Found:
    """The films in the order of the file; series and people are counted as dropped."""
    source = SourceText(text)
    whole = tree(source)
    items = whole.get("items") or whole.get("results") or whole.get("parts")

    def film(position: int, item: Node) -> Entry | None:
        kind = item.told("media_type")
        title = item.told("title")
        if title is None or (kind is not None and kind.text != "movie"):
            return None
        original, number = item.told("original_title"), item.told("id")
        return entry(
            position, source.span(item.start, item.end), title,
            year=item.told("release_date"), originals=(original,) if original else (),
            description=item.told("comment"),
            identifiers=identifier("tmdb", number) if number else (),
        )  # fmt: skip

    entries, dropped = entries_of(items.items if items else (), film)
    return Found(whole.told("name"), whole.told("description"), entries, dropped=dropped)
