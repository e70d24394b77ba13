"""The films as references in CSL-JSON, for Zotero, pandoc and other keepers of references.

https://github.com/citation-style-language/schema describes it: type `motion_picture`.
"""

from __future__ import annotations

import json

from kinoved.publish.files.sheet import Row, Sheet

NAME = "csl-json"
SUFFIX = ".json"
HOLDS = frozenset("title year originals directors description imdb".split())
NEEDS: frozenset[str] = frozenset()
FIRST = frozenset({"originals"})
JOINS = frozenset({"fact", "notes"})


def write(sheet: Sheet) -> str:
    """One reference a film, in the order of the list."""
    items = [_item(number, row) for number, row in enumerate(sheet.rows, 1)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(number: int, row: Row) -> dict[str, object]:
    item: dict[str, object] = {
        "id": row.wikidata or row.imdb or f"film-{number}",
        "type": "motion_picture",
        "title": row.title,
    }
    if row.year:
        item["issued"] = {"date-parts": [[row.year]]}
    if row.originals:
        item["original-title"] = row.originals[0]
    if row.directors:
        item["director"] = [{"literal": name} for name in row.directors]
    if row.prose:
        item["note"] = row.prose
    if row.imdb:
        item["URL"] = f"https://www.imdb.com/title/{row.imdb}/"
    return item
