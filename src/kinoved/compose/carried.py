"""The brief that travels with a composed list: a mark in its Markdown, a member of its JSON."""

from __future__ import annotations

import json
import re
from typing import Any

from kinoved.compose.values import Brief, Term
from kinoved.errors import UsageError

_MARK = re.compile(r"<!-- kinoved: brief=(\{[^\n]*\}) -->")
_OWN = re.compile(r'[\ufeff\s]*\{\s*"kinoved"')
_VERSION = 1


def brief_value(brief: Brief) -> dict[str, object]:
    """The brief as JSON holds it."""
    return {
        "version": _VERSION,
        "text": brief.text,
        "count": brief.count,
        "terms": [[t.property, list(t.values), t.text, t.denied] for t in brief.terms],
        "first": brief.first,
        "last": brief.last,
        "together": brief.together,
        "vary": list(brief.vary),
        "counted": brief.counted,
        "not_understood": list(brief.not_understood),
    }


def brief_mark(brief: Brief) -> str:
    """The mark on one line, `<!-- kinoved: brief={…} -->`: nothing in it ends the comment."""
    return mark_of(brief_value(brief))


def film_mark(film: str) -> str:
    """The mark below a heading that says which film is meant, by its id."""
    return f"<!-- kinoved: film={film} -->"


def mark_of(value: object) -> str:
    """The mark that carries a brief given as JSON holds it."""
    written = json.dumps(value, ensure_ascii=False).replace(">", "\\u003e")
    return f"<!-- kinoved: brief={written} -->"


def brief_in(text: str) -> Brief:
    """The brief that the Markdown or JSON in `text` carries. Raises UsageError where none is."""
    value = carried_in(text)
    if value is None:
        raise UsageError(
            "This list carries no brief: only one that `kinoved compose` wrote can be composed "
            "again. `kinoved compose --repair LIST` mends any list."
        )
    try:
        return _brief(value)
    except (ValueError, TypeError, KeyError) as error:
        raise UsageError("The brief in this list cannot be read: compose it again.") from error


def carried_in(text: str) -> object:
    """The brief in `text` as JSON holds it; None where there is none."""
    try:
        if _OWN.match(text):
            return json.loads(text.lstrip("\ufeff")).get("brief")
        found = _MARK.search(text)
        return json.loads(found[1]) if found else None
    except (ValueError, RecursionError):
        return {}


def _brief(value: Any) -> Brief:
    if value["version"] != _VERSION:
        raise UsageError("The brief in this list was written by another version of kinoved.")
    return Brief(
        str(value["text"]),
        int(value["count"]),
        tuple(
            Term(str(name), tuple(map(str, values)), str(said), bool(denied))
            for name, values, said, denied in value["terms"]
        ),
        _year(value["first"]),
        _year(value["last"]),
        bool(value["together"]),
        tuple(map(str, value["vary"])),
        bool(value["counted"]),
        tuple(map(str, value["not_understood"])),
    )


def _year(value: object) -> int | None:
    return int(value) if isinstance(value, int) else None
