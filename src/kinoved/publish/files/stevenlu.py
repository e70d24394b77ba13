"""A list in StevenLu's form, which Radarr and others fetch from an address."""

from __future__ import annotations

import json

from kinoved.publish.files.sheet import Sheet

NAME = "stevenlu"
SUFFIX = ".json"
HOLDS = frozenset({"title", "imdb"})
NEEDS = frozenset({"imdb"})
JOINS: frozenset[str] = frozenset()


def write(sheet: Sheet) -> str:
    """One object for each film with an identifier of IMDb; no poster is named."""
    items = [
        {"title": row.title, "imdb_id": row.imdb, "poster_url": ""}
        for row in sheet.rows
        if row.imdb
    ]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"
