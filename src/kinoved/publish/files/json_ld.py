"""An ItemList of schema.org as JSON-LD, as search engines read film lists from pages.

https://schema.org/ItemList and https://schema.org/Movie describe it.
"""

from __future__ import annotations

import json

from kinoved.publish.files.sheet import Row, Sheet

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
    movie: dict[str, object] = {"@type": "Movie", "name": row.title}
    if row.year:
        movie["dateCreated"] = str(row.year)
    if row.originals:
        several = len(row.originals) > 1
        movie["alternateName"] = list(row.originals) if several else row.originals[0]
    if row.directors:
        movie["director"] = [{"@type": "Person", "name": name} for name in row.directors]
    if row.prose:
        movie["description"] = row.prose
    same = [address for address in _addresses(row) if address]
    if same:
        movie["sameAs"] = same
    return movie


def _addresses(row: Row) -> tuple[str, ...]:
    return (
        f"https://www.wikidata.org/entity/{row.wikidata}" if row.wikidata else "",
        f"https://www.imdb.com/title/{row.imdb}/" if row.imdb else "",
        f"https://www.themoviedb.org/movie/{row.tmdb}" if row.tmdb else "",
    )
