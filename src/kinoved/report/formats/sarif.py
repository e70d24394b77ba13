"""SARIF 2.1.0, for code scanning and editors: every claim with its verdict, every finding."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from kinoved import __version__
from kinoved.model import (
    Claim,
    Diagnostic,
    Evidence,
    Fix,
    Report,
    Safety,
    Severity,
    Span,
    Tier,
    Verdict,
)
from kinoved.report import Run
from kinoved.report.explain import Page, pages
from kinoved.report.fingerprint import Fingerprints, stated_claims
from kinoved.report.wording import SAFETY, repair, stated
from kinoved.report.wrap import printable
from kinoved.text import SourceText

NAME = "sarif"
VERSION = "2.1.0"
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_GRAVE = {
    Severity.ERROR: ("fail", "error"),
    Severity.WARNING: ("fail", "warning"),
    # SARIF gives a level to failures only; a note accuses nobody.
    Severity.REVIEW: ("review", "none"),
    Severity.NOTE: ("informational", "none"),
}
_KINDS = {
    Verdict.SUPPORTED: "pass",
    Verdict.PARTLY: "review",
    # A contradiction that the check does not speak of is not sure enough to be a failure.
    Verdict.CONTRADICTED: "review",
    Verdict.UNLISTED: "review",
    Verdict.SILENT: "open",
    Verdict.NOT_CHECKABLE: "notApplicable",
}
_LONGEST = 400


def render(run: Run) -> str:
    """One run of SARIF with all lists as its artifacts."""
    rules = pages()
    paths = [_address(report.path) for report in run.reports]
    results: list[dict[str, Any]] = []
    for place, report in enumerate(run.reports):
        results.extend(_List(report, place, paths, rules).results())
    value = {
        "$schema": SCHEMA,
        "version": VERSION,
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "kinoved",
                        "semanticVersion": __version__,
                        "shortDescription": {"text": "Checks curated film lists."},
                        "rules": [_rule(page) for page in rules],
                    }
                },
                "invocations": [_invocation(run)],
                "columnKind": "unicodeCodePoints",
                "artifacts": [
                    {"location": {"uri": path}, "encoding": "utf-8", "roles": ["analysisTarget"]}
                    for path in paths
                ],
                "results": results,
                "properties": {"catalogue": run.reports[0].catalogue if run.reports else None},
            }
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


class _List:
    """One list whose results are being made."""

    def __init__(
        self, report: Report, place: int, paths: Sequence[str], rules: Sequence[Page]
    ) -> None:
        self.report = report
        self.place = place
        self.paths = paths
        self.rules = {page.name: (number, page.code) for number, page in enumerate(rules)}
        self.source = SourceText(report.list.text)
        self.fingerprints = Fingerprints(report)

    def results(self) -> Iterator[dict[str, Any]]:
        """Every finding, then every claim that none of them is about."""
        for diagnostic in self.report.diagnostics:
            yield self.finding(diagnostic)
        for claim in stated_claims(self.report):
            yield self.claim(claim)

    def finding(self, diagnostic: Diagnostic) -> dict[str, Any]:
        """A diagnostic as a result; what asks for a look is `review` and has no level."""
        result = self.result(
            diagnostic.name,
            _GRAVE[diagnostic.severity],
            " ".join(filter(None, (diagnostic.message, diagnostic.help))),
            diagnostic.span,
            diagnostic.evidence,
        )
        result["partialFingerprints"] = {"kinoved/v1": self.fingerprints.of_diagnostic(diagnostic)}
        result["properties"]["severity"] = diagnostic.severity.value
        if diagnostic.entry is not None:
            result["properties"]["entry"] = diagnostic.entry
        if diagnostic.related:
            result["relatedLocations"] = [
                {
                    "id": number,
                    "physicalLocation": {
                        "artifactLocation": {"uri": _address(place.path)},
                        "region": {
                            "startLine": place.span.line,
                            "startColumn": place.span.column,
                            "charOffset": place.span.start,
                            "charLength": place.span.end - place.span.start,
                        },
                    },
                }
                for number, place in enumerate(diagnostic.related)
            ]
        if diagnostic.fix is not None and diagnostic.fix.safety is not Safety.DISPLAY:
            result["fixes"] = [self.fix(diagnostic.fix)]
        return result

    def claim(self, claim: Claim) -> dict[str, Any]:
        """A claim of which no diagnostic speaks, with what the record says of it."""
        name = claim.type if claim.type in self.rules else f"{claim.type}-claim"
        reason = claim.reason or f"The verdict is “{claim.verdict.value}”."
        result = self.result(
            name, (_KINDS[claim.verdict], "none"),
            f"“{printable(claim.text[:_LONGEST])}”: {reason}", claim.span, claim.evidence,
        )  # fmt: skip
        result["partialFingerprints"] = {"kinoved/v1": self.fingerprints.of_claim(claim)}
        result["properties"] |= {
            "entry": claim.entry,
            "verdict": claim.verdict.value,
            "stance": claim.stance.value,
            "value": claim.value,
            "wikidataProperty": claim.property,
        }
        if claim.tier is Tier.PROPOSED:
            result["properties"]["tier"] = claim.tier.value
        return result

    def result(
        self,
        name: str,
        grave: tuple[str, str],
        message: str,
        span: Span,
        evidence: tuple[Evidence, ...],
    ) -> dict[str, Any]:
        """What findings and claims have in common."""
        index, code = self.rules[name]
        return {
            "ruleId": code,
            "ruleIndex": index,
            "kind": grave[0],
            "level": grave[1],
            "message": {"text": printable(message)},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": self.paths[self.place], "index": self.place},
                        "region": self.region(span),
                    }
                }
            ],
            "properties": {
                "rule": name,
                "evidence": [
                    {"source": s.name, "url": s.url, "values": list(s.values)}
                    for s in stated(evidence)
                ],
            },
        }

    def region(self, span: Span) -> dict[str, Any]:
        """The place of a span, with the words where they are not too many."""
        end = self.source.span(span.end, span.end)
        words = self.report.list.text[span.start : span.end]
        return {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": end.line,
            "endColumn": end.column,
            "charOffset": span.start,
            "charLength": span.end - span.start,
            **({"snippet": {"text": words}} if len(words) <= _LONGEST else {}),
        }

    def fix(self, fix: Fix) -> dict[str, Any]:
        """A repair that a program can make."""
        text = self.report.list.text
        return {
            "description": {"text": f"{SAFETY[fix.safety.value]}: {repair(fix, text)}"},
            "artifactChanges": [
                {
                    "artifactLocation": {"uri": self.paths[self.place], "index": self.place},
                    "replacements": [
                        {
                            "deletedRegion": self.region(edit.span),
                            "insertedContent": {"text": edit.text},
                        }
                        for edit in fix.edits
                    ],
                }
            ],
        }


def _rule(page: Page) -> dict[str, Any]:
    """A rule as its own docstring describes it."""
    return {
        "id": page.code,
        "name": page.name,
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": page.section("What it does") or page.summary},
        "help": {"text": page.text},
    }


def _invocation(run: Run) -> dict[str, Any]:
    """How the call went: a list that could not be read is a notification."""
    return {
        "executionSuccessful": not run.unread,
        **({"startTimeUtc": f"{run.moment}Z"} if run.moment else {}),
        "toolExecutionNotifications": [
            {
                "level": "error",
                "message": {"text": printable(unread.reason)},
                "locations": [
                    {"physicalLocation": {"artifactLocation": {"uri": _address(unread.path)}}}
                ],
            }
            for unread in run.unread
        ],
    }


def _address(path: str | None) -> str:
    """A path as the relative or absolute reference that SARIF asks for."""
    if path is None:
        return "stdin"
    slashed = path.replace(os.sep, "/")
    try:
        data = slashed.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # no file of any system has such a name
        data = slashed.encode("utf-8", "replace")
    address = quote(data, safe="/~!$&'()*+,;=@")
    return f"file://{address}" if slashed.startswith("/") else address
