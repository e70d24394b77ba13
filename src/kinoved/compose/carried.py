"""The brief that travels with a composed list, as a mark in its Markdown."""

from __future__ import annotations

import json
import re

from kinoved.compose.values import Brief, Term
from kinoved.errors import UsageError

_MARK = re.compile(r"<!-- kinoved: brief=(\{[^\n]*\}) -->")
_VERSION = 1


def brief_mark(brief: Brief) -> str:
    """The mark on one line, `<!-- kinoved: brief={…} -->`: nothing in it ends the comment."""
    value: dict[str, object] = {
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
    written = json.dumps(value, ensure_ascii=False).replace(">", "\\u003e")
    return f"<!-- kinoved: brief={written} -->"


def brief_in(text: str) -> Brief:
    """The brief in the mark that `text` carries. Raises UsageError where there is none to read."""
    found = _MARK.search(text)
    if found is None:
        raise UsageError(
            "This list carries no brief: only one that `kinoved compose` wrote can be composed "
            "again. `kinoved compose --repair LIST` mends any list."
        )
    try:
        value = json.loads(found[1])
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
    except (ValueError, TypeError, KeyError) as error:
        raise UsageError("The brief in this list cannot be read: compose it again.") from error


def _year(value: object) -> int | None:
    return int(value) if isinstance(value, int) else None
