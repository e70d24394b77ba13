"""Holds several lists against each other: each file is one rule about more than one list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from kinoved.catalogue import Catalogue
from kinoved.checks import place_of
from kinoved.model import Diagnostic, Report
from kinoved.value import changed


def modules() -> Iterator[ModuleType]:
    """Every rule about several lists, in the order of file names.

    A rule's `check(reports, catalogue)` yields findings, each with the number of its report.
    """
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if not path.stem.startswith("_"):
            module = import_module(f"kinoved.checks.across.{path.stem}")
            if hasattr(module, "CODE"):
                yield module


def compare(reports: Sequence[Report], catalogue: Catalogue) -> list[Report]:
    """The reports in the same order, each with what the others have to say against it."""
    found: list[list[Diagnostic]] = [[] for _ in reports]
    for module in modules():
        for number, diagnostic in module.check(reports, catalogue):
            found[number].append(diagnostic)
    return [_with(report, more) for report, more in zip(reports, found, strict=True)]


def _with(report: Report, found: list[Diagnostic]) -> Report:
    """The report with more findings, unless its writer answers for them."""
    if report.list.allowances:
        from kinoved.checks.overrides import overridden_across  # noqa: PLC0415 - few allow anything

        return overridden_across(report, found)
    if not found:
        return report
    return changed(report, diagnostics=tuple(sorted((*report.diagnostics, *found), key=place_of)))
