"""An ItemList of schema.org as JSON-LD, as search engines read film lists from pages.

https://schema.org/ItemList describes it.
"""

from __future__ import annotations

import json

from kinoved.publish.files.sheet import Row, Sheet
from kinoved.publish.movie import movie

NAME = "json-ld"
SUFFIX = ".jsonld"
HOLDS = frozenset(
    "name introduction title year originals directors description imdb tmdb wikidata".split()
)
NEEDS: frozenset[str] = frozenset()
JOINS = frozenset({"fact", "notes"})


def write(sheet: Sheet) -> str:
    """The list with a numbered item for each film."""
    data: dict[str, object] = {"@context": "https://schema.org", "@type": "ItemList"}
    if sheet.name:
        data["name"] = sheet.name
    if sheet.introduction:
        data["description"] = sheet.introduction
    data["numberOfItems"] = len(sheet.rows)
    data["itemListElement"] = [
        {"@type": "ListItem", "position": position, "item": _movie(row)}
        for position, row in enumerate(sheet.rows, 1)
    ]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _movie(row: Row) -> dict[str, object]:
    known = {"imdb": row.imdb, "wikidata": row.wikidata, "tmdb": row.tmdb}
    found = movie(
        row.title, year=row.year, others=row.originals, directors=row.directors, known=known
    )
    if row.prose:
        found["description"] = row.prose
    return found
