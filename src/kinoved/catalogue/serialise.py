"""A statement as plain values: the one form in which it leaves the program."""

from __future__ import annotations

from typing import Any

from kinoved.catalogue.properties import PROPERTIES
from kinoved.model import Statement


def statement_value(statement: Statement) -> dict[str, Any]:
    """A statement as JSON holds it.

    `id` is a hash of its content, `name` our property word and `property` Wikidata's (None where
    Wikidata has none); `value` is an id or plain value, `text` its readable form; `qualifiers` and
    `sources` are lists in their order.
    """
    known = PROPERTIES.get(statement.property)
    return {
        "id": statement.id,
        "name": statement.property,
        "property": known.wikidata if known else None,
        "value": statement.value,
        "text": statement.text,
        "qualifiers": [{"name": name, "value": value} for name, value in statement.qualifiers],
        "rank": statement.rank,
        "sources": [{"name": s.name, "url": s.url, "seen": s.seen} for s in statement.sources],
    }
