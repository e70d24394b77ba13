"""Findings on real lists that a person has judged, and those that are there now."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from bench.labelled import DATA, SPLIT, reports
from kinoved.catalogue import Catalogue
from kinoved.model import Report, Severity
from kinoved.pipeline import check

JUDGED = Path(__file__).parent / "scope.md"
_FIRST = "soviet-post-apocalyptic.txt"
_FAMILY = "KV2"
_ROW = re.compile(
    r"^\| (?P<list>[^|]+) \| (?P<entry>[^|]+) \| (?P<finding>[^|]+)"
    r" \| (?P<judgement>right|wrong) \| (?P<why>[^|]+) \| (?P<source>[^|]+) \|$",
    re.MULTILINE,
)

Finding = tuple[str, str, str]
"""List, entry (or "list") and severity with the rule's name."""


def judged() -> dict[Finding, str]:
    """The judgement of every finding in scope.md."""
    text = JUDGED.read_text(encoding="utf-8")
    return {(r["list"], r["entry"], r["finding"]): r["judgement"] for r in _ROW.finditer(text)}


def found(catalogue: Catalogue) -> Iterator[tuple[Finding, str]]:
    """Every finding about scope on the first list and the development half, with its sentence."""
    development = json.loads(SPLIT.read_text(encoding="utf-8"))["development"]
    pages = {page for theme in development.values() for page in theme}
    first = (DATA / "lists" / _FIRST).read_text(encoding="utf-8")
    yield from _of("first list", check(first, catalogue=catalogue))
    for page, report in reports(catalogue).items():
        if page in pages:
            yield from _of(str(page), report)


def _of(name: str, report: Report) -> Iterator[tuple[Finding, str]]:
    for d in report.diagnostics:
        if d.code.startswith(_FAMILY) and d.severity is not Severity.NOTE:
            entry = "list" if d.entry is None else str(d.entry)
            yield (name, entry, f"{d.severity.value} {d.name}"), d.message
