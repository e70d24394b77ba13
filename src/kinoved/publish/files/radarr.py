"""A custom list for Radarr: `[{"id": 1398}]`, numbers of TMDB and nothing else."""

from __future__ import annotations

import json

from kinoved.publish.files.sheet import Sheet

NAME = "radarr"
SUFFIX = ".json"
HOLDS = frozenset({"tmdb"})
NEEDS = frozenset({"tmdb"})
JOINS: frozenset[str] = frozenset()


def write(sheet: Sheet) -> str:
    """One object for each film with a number of TMDB; the others cannot be told to Radarr."""
    items = [{"id": int(row.tmdb)} for row in sheet.rows if row.tmdb]
    return json.dumps(items, indent=2) + "\n"
