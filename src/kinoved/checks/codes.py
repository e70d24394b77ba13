"""The code and name of everything that kinoved looks for, read from its files, never imported."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_CHECKS = Path(__file__).parent
FOLDERS = (
    _CHECKS / "rules",
    _CHECKS / "claims" / "types",
    _CHECKS / "across",
    _CHECKS / "overrides",
    _CHECKS.parent / "compose" / "omissions",
)
"""Where each file with a CODE and a NAME is a rule or claim type."""

SEVERAL_LISTS = "KV8"
"""The family whose findings are there only where several lists are checked together."""

_CONSTANT = re.compile(r'^(CODE|NAME) = "([^"]+)"$', re.MULTILINE)


@cache
def codes() -> dict[str, str]:
    """The name of every rule and claim type by its code; cheaper than their pages."""
    found = (
        dict(_CONSTANT.findall(path.read_text("utf-8")))
        for folder in FOLDERS
        for path in sorted(folder.glob("*.py"))
    )
    return {of["CODE"]: of["NAME"] for of in found if {"CODE", "NAME"} <= of.keys()}


def rule_named(rule: str) -> tuple[str, str] | None:
    """The code and name of the rule that `rule` is the code or name of, or None."""
    asked = rule.strip().lower().replace("_", "-")
    return next((pair for pair in codes().items() if asked in {pair[0].lower(), pair[1]}), None)


def nearest(word: str, known: tuple[str, ...]) -> str | None:
    """The known word that `word` is a slip of, or None where it is like none of them."""
    from kinoved.text import likeness  # noqa: PLC0415 - only a slip asks for it

    near = max(known, key=lambda name: likeness(word.lower(), name.lower()))
    return near if likeness(word.lower(), near.lower()) >= _ALIKE else None


_ALIKE = 0.6
"""From this likeness on a word is taken for a slip of another."""
