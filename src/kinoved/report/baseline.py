"""Findings that are known already: a file that holds them by fingerprint, list by list.

The file is JSON and carries its version; it holds no line numbers, so that a list may be rewritten
around a known finding.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from kinoved.checks.codes import SEVERAL_LISTS
from kinoved.errors import InputError
from kinoved.model import Diagnostic, Report, Severity
from kinoved.report.fingerprint import Fingerprints
from kinoved.report.wording import written
from kinoved.value import changed, value

FILE = "kinoved.baseline.json"
VERSION = 1

_STANDARD_INPUT = "-"


@value
class Known:
    """A known finding: its rule as `KV104 year-mismatch`, how grave it was, its entry's heading."""

    rule: str
    severity: str
    entry: str


Baseline = Mapping[str, Mapping[str, Known]]
"""The known findings of each list, by fingerprint; a list by its path from the file's folder."""


def read_baseline(path: str) -> Baseline:
    """The known findings in the file at `path`.

    Raises InputError where it cannot be read or is no baseline that this kinoved reads.
    """
    try:
        with open(path, encoding="utf-8") as file:
            value_ = json.load(file)
    except FileNotFoundError as error:
        raise InputError(
            f"There is no baseline {path}: `--write-baseline` writes what is found now."
        ) from error
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): name another file.") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path} is not JSON ({error}): write it anew or name another.") from error
    try:
        return _baseline(value_)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(
            f"{path} is no baseline of version {VERSION}: write it anew with `--write-baseline`."
        ) from error


def held_against(baseline: Baseline, report: Report, key: str) -> Report:
    """The report without what the baseline has of the list `key`, unless it is graver now."""
    old = baseline.get(key, {})
    new: list[Diagnostic] = []
    known: list[Diagnostic] = []
    met: set[str] = set()
    for fingerprint, diagnostic in _fingerprinted(report):
        before = old.get(fingerprint)
        met.add(fingerprint)
        graver = before is None or diagnostic.severity.rank > Severity(before.severity).rank
        (new if graver else known).append(diagnostic)
    gone = sum(not _needs_others(of) for print_, of in old.items() if print_ not in met)
    return changed(report, diagnostics=tuple(new), known=tuple(known), gone=gone)


def renewed(
    baseline: Baseline, reports: Sequence[Report], keys: Sequence[str], folder: str
) -> Baseline:
    """The baseline with what the reports find, and without what is there no more.

    What they do not speak of stays: other lists, unless their file in `folder` is gone, and
    where one list alone was checked its disagreements with others.
    """
    kept = {
        key: of
        for key, of in baseline.items()
        if key == _STANDARD_INPUT or os.path.exists(os.path.join(folder, key))
    }
    for report, key in zip(reports, keys, strict=True):
        headings = {entry.position: written(entry) for entry in report.list.entries}
        old = kept.get(key, {}) if len(reports) == 1 else {}
        kept[key] = {print_: of for print_, of in old.items() if _needs_others(of)} | {
            fingerprint: Known(
                f"{d.code} {d.name}", d.severity.value, headings.get(d.entry or 0, "")
            )
            for fingerprint, d in _fingerprinted(report)
        }
    return {key: of for key, of in kept.items() if of}


def serialised(baseline: Baseline) -> str:
    """The baseline as the text of its file, in an order that does not change by itself."""
    lists = {
        key: [
            {"fingerprint": print_, "rule": of.rule, "severity": of.severity, "entry": of.entry}
            for print_, of in sorted(found.items(), key=lambda item: (item[1].entry, item[0]))
        ]
        for key, found in sorted(baseline.items())
    }
    value_ = {"kinoved": "baseline", "version": VERSION, "lists": lists}
    return json.dumps(value_, ensure_ascii=False, indent=2) + "\n"


def key_of(path: str | None, folder: str) -> str:
    """What a list is called in a baseline that lies in `folder`: its path from there, with `/`."""
    if path is None:
        return _STANDARD_INPUT
    try:
        relative = os.path.relpath(os.path.realpath(path), folder)
    except ValueError:  # another drive
        relative = os.path.realpath(path)
    return relative.replace(os.sep, "/")


def _baseline(value_: Any) -> Baseline:
    if value_["kinoved"] != "baseline" or value_["version"] != VERSION:
        raise ValueError(value_["version"])
    return {str(key): dict(_known(found)) for key, found in value_["lists"].items()}


def _known(found: Iterable[Mapping[str, str]]) -> Iterator[tuple[str, Known]]:
    for item in found:
        yield item["fingerprint"], Known(item["rule"], Severity(item["severity"]), item["entry"])


def _fingerprinted(report: Report) -> Iterator[tuple[str, Diagnostic]]:
    prints = Fingerprints(report)
    return ((prints.of_diagnostic(d), d) for d in report.diagnostics)


def _needs_others(known: Known) -> bool:
    return known.rule.startswith(SEVERAL_LISTS)
