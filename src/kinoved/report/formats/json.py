"""The report for programs, by the contract in `schemas/report-1.json`: null, never absent."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from kinoved import __version__
from kinoved.catalogue import Catalogue
from kinoved.checks.overrides.line import Lines
from kinoved.checks.promises import promises
from kinoved.model import (
    Allowed,
    Candidate,
    Claim,
    Diagnostic,
    Entry,
    Evidence,
    Match,
    Report,
    Severity,
    Span,
    Subject,
    Verdict,
)
from kinoved.report import Run

NAME = "json"
SCHEMA = "1"


def render(run: Run) -> str:
    """One report as one object; several as `{"kinoved", "lists"}`, each with its path."""
    reports = run.reports
    head = header(reports[0].catalogue if reports else None)
    bodies = [_body(report, run.catalogue) for report in reports]
    if len(bodies) == 1:
        value = {"kinoved": head, **bodies[0]}
    else:
        lists = [{"path": r.path, **body} for r, body in zip(reports, bodies, strict=True)]
        value = {"kinoved": head, "lists": lists}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def header(catalogue: str | None) -> dict[str, str | None]:
    """Who says it: the versions of kinoved, of the schema and of the catalogue."""
    return {"version": __version__, "schema": SCHEMA, "catalogue": catalogue}


def film_value(film: Subject) -> dict[str, Any]:
    """A film with what tells it apart from others."""
    titles = film.titles
    imdb, wikidata = film.one("imdb"), film.one("wikidata")
    kind = film.one("kind")
    return {
        "id": film.id,
        "imdb": imdb.value if imdb else None,
        "wikidata": wikidata.value if wikidata else None,
        "title": film.label,
        "original_title": next((t.text for t in titles if t.role == "original"), None),
        "year": film.year,
        "years": list(film.years),
        "directors": list(film.texts("director")),
        "countries": list(film.texts("country")),
        "kind": kind.value if kind else None,
    }


def match_value(match: Match | None) -> dict[str, Any]:
    """What an entry was found to mean, with the reasons and the candidates."""
    if match is None:
        return {"grade": "unknown", "film": None, "reasons": [], "candidates": []}
    return {
        "grade": match.grade.value,
        "film": film_value(match.film) if match.film else None,
        "reasons": list(match.reasons),
        "candidates": [_candidate(candidate) for candidate in match.candidates],
    }


def _body(report: Report, catalogue: Catalogue | None) -> dict[str, Any]:
    scope = report.list.scope
    period = scope.period
    label = catalogue.label if catalogue else str
    matches = {match.position: match for match in report.matches}
    claims: dict[int, list[Claim]] = {}
    for claim in report.claims:
        claims.setdefault(claim.entry, []).append(claim)
    countries, themes, both = report.in_scope
    lines = Lines(report)
    return {
        "list": {
            "title": report.list.title.text if report.list.title else None,
            "scope": {
                "count": scope.count,
                "countries": [label(term.id) for term in scope.countries],
                "period": {"first": period.first, "last": period.last} if period else None,
                "themes": [label(term.id) for term in scope.themes],
                "kinds": [label(term.id) for term in scope.kinds],
                "not_understood": list(scope.not_understood),
            },
        },
        "entries": [
            _entry(e, matches.get(e.position), claims.get(e.position, ()))
            | {"promises": _promises(report, e, matches.get(e.position), label)}
            for e in report.list.entries
        ],
        "diagnostics": [_diagnostic(diagnostic, lines) for diagnostic in report.diagnostics],
        "allowed": [_allowed(item, lines) for item in report.allowed],
        "summary": {
            "entries": len(report.list.entries),
            "works": report.works,
            "promised": scope.count,
            "in_scope": {"countries": countries, "themes": themes, "all": both},
            "errors": report.count(Severity.ERROR),
            "warnings": report.count(Severity.WARNING),
            "reviews": report.count(Severity.REVIEW),
            "notes": report.count(Severity.NOTE),
            "allowed": len(report.allowed),
            "known": len(report.known),
            "gone": report.gone,
            "claims": {v.value: sum(c.verdict is v for c in report.claims) for v in Verdict},
        },
    }


def _entry(entry: Entry, match: Match | None, claims: Sequence[Claim]) -> dict[str, Any]:
    return {
        "position": entry.position,
        "number": entry.number,
        "heading": entry.heading.text,
        "title": entry.title.text,
        "year": entry.year,
        "people": [
            {"name": credit.name, "role": credit.role, "span": _span(credit.span)}
            for credit in entry.people
        ],
        "description": entry.description.text if entry.description else None,
        "fact": entry.fact.text if entry.fact else None,
        "span": _span(entry.span),
        "match": match_value(match),
        "claims": [_claim(claim) for claim in claims],
    }


def _promises(
    report: Report, entry: Entry, match: Match | None, label: Callable[[str], str]
) -> list[dict[str, Any]]:
    return [
        {
            "about": promise.about,
            "value": promise.value,
            "verdict": promise.verdict.value,
            "evidence": _evidence(promise.evidence),
        }
        for promise in promises(report, entry, match, label)
    ]


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "film": film_value(candidate.film),
        "score": candidate.score,
        "reasons": [clue.reason for clue in candidate.clues],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "type": claim.type,
        "property": claim.property,
        "value": claim.value,
        "stance": claim.stance.value,
        "span": _span(claim.span),
        "text": claim.text,
        "tier": claim.tier.value,
        "verdict": claim.verdict.value,
        "evidence": _evidence(claim.evidence),
    }


def _allowed(item: Allowed, lines: Lines) -> dict[str, Any]:
    by = item.by
    return {
        "code": item.diagnostic.code,
        "name": item.diagnostic.name,
        "severity": item.diagnostic.severity.value,
        "entry": item.diagnostic.entry,
        "span": _span(item.diagnostic.span),
        "value": by.value or None,
        "reason": by.reason,
        "source": by.source or None,
        "record": by.record or None,
        "record_now": lines.record(item.diagnostic) or None,
        "sidecar": by.path,
    }


def _diagnostic(diagnostic: Diagnostic, lines: Lines) -> dict[str, Any]:
    fix = diagnostic.fix
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity.value,
        "entry": diagnostic.entry,
        "span": _span(diagnostic.span),
        "message": diagnostic.message,
        "evidence": _evidence(diagnostic.evidence),
        "fix": {
            "safety": fix.safety.value,
            "edits": [{"span": _span(edit.span), "text": edit.text} for edit in fix.edits],
        }
        if fix
        else None,
        "allow": lines.of(diagnostic),
    }


def _evidence(evidence: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    return [
        {"value": item.value, "source": {"name": item.source.name, "url": item.source.url}}
        for item in evidence
    ]


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end, "line": span.line, "column": span.column}
