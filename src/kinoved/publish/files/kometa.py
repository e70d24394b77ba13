"""A collection of Kometa as YAML: https://kometa.wiki/en/latest/files/collections/.

The films stand in the file itself, as `imdb_id`: Kometa keeps an order of one's own for a single
builder only, so films without such an id are left out and counted.
"""

from __future__ import annotations

import json
import re

from kinoved.publish.files.escaped import flat
from kinoved.publish.files.sheet import Row, Sheet

NAME = "kometa"
SUFFIX = ".yml"
HOLDS = frozenset({"name", "introduction", "title", "year", "imdb"})
NEEDS = frozenset({"imdb"})
JOINS: frozenset[str] = frozenset()
_UNNAMED = "A list of films"
_UNPRINTABLE = re.compile("[^\t\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(sheet: Sheet) -> str:
    """One collection, in the order of the list, kept in step with it."""
    lines = [
        "collections:",
        f"  {_quoted(sheet.name or _UNNAMED)}:",
        *([f"    summary: {_quoted(sheet.introduction)}"] if sheet.introduction else []),
        "    collection_order: custom",
        "    sync_mode: sync",
        "    imdb_id:",
        *(f"      - {row.imdb} # {_named(row)}" for row in sheet.rows if row.imdb),
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    # Every string of JSON without escapes of letters is one of YAML, too.
    return json.dumps(_UNPRINTABLE.sub("", flat(text)), ensure_ascii=False)


def _named(row: Row) -> str:
    title = _UNPRINTABLE.sub("", flat(row.title))
    return f"{title} ({row.year})" if row.year else title
