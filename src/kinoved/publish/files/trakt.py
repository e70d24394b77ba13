"""A list of Trakt as its interface gives it: an array of items with rank, notes and movie."""

from __future__ import annotations

import json

from kinoved.publish.files.sheet import Row, Sheet

NAME = "trakt"
SUFFIX = ".json"
HOLDS = frozenset("title year description imdb tmdb".split())
NEEDS: frozenset[str] = frozenset()
JOINS = frozenset({"fact", "notes"})


def write(sheet: Sheet) -> str:
    """One item a film, ranked in the order of the list; Trakt's own numbers are not known."""
    items = [_item(rank, row) for rank, row in enumerate(sheet.rows, 1)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(rank: int, row: Row) -> dict[str, object]:
    ids = {"imdb": row.imdb or None, "tmdb": int(row.tmdb) if row.tmdb else None}
    movie = {"title": row.title, "year": row.year, "ids": ids}
    return {"rank": rank, "notes": row.prose or None, "type": "movie", "movie": movie}
