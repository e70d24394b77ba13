"""Holds a list against the catalogue: claims, rules, and the report they make together."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from kinoved.catalogue import Catalogue
from kinoved.checks.claims import claims_of, diagnostics_of
from kinoved.checks.context import Context
from kinoved.checks.scope import count_in_scope
from kinoved.model import Claim, Diagnostic, FilmList, Match, Report

_SHARPER = {
    "KV102": ("KV101",),
    "KV107": ("KV101",),
    "KV108": ("KV101",),
    "KV109": ("KV101",),
    "KV401": ("KV104", "KV304"),
    "KV404": ("KV301", "KV312"),
}
"""A finding that says more than another about the same entry takes its place."""


def rule_modules() -> Iterator[ModuleType]:
    """Every rule, found by its folder, in the order of file names."""
    for name in sorted(os.listdir(os.path.join(os.path.dirname(__file__), "rules"))):
        if name.endswith(".py") and not name.startswith("_"):
            yield import_module(f"kinoved.checks.rules.{name.removesuffix('.py')}")


def check(
    film_list: FilmList,
    matches: tuple[Match, ...],
    catalogue: Catalogue,
    path: str | None = None,
) -> Report:
    """The report on a list whose entries have been matched.

    Diagnostics come in the order of the text, those about the whole list last.
    """
    claims, found = held(film_list, matches, catalogue)
    sharpest = _sharpest(found)
    kept = tuple(sorted(sharpest, key=place_of))
    scope = count_in_scope(film_list, matches)
    report = Report(path, film_list, matches, claims, kept, catalogue.version, scope)
    if not film_list.allowances:
        return report
    from kinoved.checks.overrides import overridden  # noqa: PLC0415 - few lists allow anything

    spoken = set(map(id, sharpest))
    return overridden(report, [d for d in found if id(d) not in spoken], catalogue)


def held(
    film_list: FilmList, matches: tuple[Match, ...], catalogue: Catalogue
) -> tuple[tuple[Claim, ...], list[Diagnostic]]:
    """The claims of a list with their verdicts, and every finding of every rule, in no order."""
    claims = claims_of(film_list, matches, catalogue)
    context = Context(film_list, matches, claims, catalogue)
    found = list(diagnostics_of(claims, film_list, matches, catalogue))
    for module in rule_modules():
        found.extend(module.check(context))
    return claims, found


def _sharpest(found: list[Diagnostic]) -> list[Diagnostic]:
    covered = {
        (sharp.entry, weaker): sharp.severity.rank
        for sharp in found
        for weaker in _SHARPER.get(sharp.code, ())
    }
    return [d for d in found if covered.get((d.entry, d.code), -1) < d.severity.rank]


def place_of(diagnostic: Diagnostic) -> tuple[bool, int, int, int, str]:
    """What findings are sorted by: the entry, then the gravest, then the order of the text."""
    return (
        diagnostic.entry is None,
        diagnostic.entry or 0,
        -diagnostic.severity.rank,
        diagnostic.span.start,
        diagnostic.code,
    )
