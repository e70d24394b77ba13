"""kinoved's own form of a list: everything a list holds, as JSON with named members."""

from __future__ import annotations

import json

from kinoved.publish.files.sheet import FIELDS, Row, Sheet

NAME = "kinoved"
SUFFIX = ".json"
HOLDS = frozenset({"name", "introduction", "brief", *FIELDS})
NEEDS: frozenset[str] = frozenset()
JOINS: frozenset[str] = frozenset()


def write(sheet: Sheet) -> str:
    """The list; members that are empty are left out."""
    data: dict[str, object] = {"kinoved": 1}
    for name in ("name", "introduction", "language"):
        if getattr(sheet, name):
            data[name] = getattr(sheet, name)
    if sheet.brief:
        data["brief"] = json.loads(sheet.brief)
    data["films"] = [_film(row) for row in sheet.rows]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _film(row: Row) -> dict[str, object]:
    told = ((name, getattr(row, name)) for name in FIELDS)
    return {name: list(held) if isinstance(held, tuple) else held for name, held in told if held}
