"""A list as TMDB gives it through its interface: an object with `items` and the list's name."""

from __future__ import annotations

import re

from kinoved.model import Entry
from kinoved.parse.files.reading import Found, entry, identifier
from kinoved.parse.files.tree import tree
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
    entries: list[Entry] = []
    dropped = 0
    for item in items.items if items else ():
        kind = item.told("media_type")
        title = item.told("title")
        if title is None or (kind is not None and kind.text != "movie"):
            dropped += 1
            continue
        original, number = item.told("original_title"), item.told("id")
        entries.append(
            entry(
                len(entries) + 1, source.span(item.start, item.end), title,
                year=item.told("release_date"), originals=(original,) if original else (),
                description=item.told("comment"),
                identifiers=identifier("tmdb", number) if number else (),
            )
        )  # fmt: skip
    return Found(whole.told("name"), whole.told("description"), tuple(entries), dropped=dropped)
