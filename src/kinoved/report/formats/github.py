"""Workflow commands that GitHub Actions turns into annotations beside the lines of the list."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.model import Diagnostic, Report, Severity
from kinoved.report import Run
from kinoved.report.wording import repair, stated
from kinoved.report.wrap import printable, readable
from kinoved.text import SourceText

NAME = "github"
_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.REVIEW: "notice",
    Severity.NOTE: "notice",
}
_SOURCES = 3


def render(run: Run) -> str:
    """One command a finding, errors first: GitHub shows only the first ten of a level."""
    found = [(d, r) for r in run.reports for d in r.diagnostics]
    found.sort(key=lambda pair: -pair[0].severity.rank)
    sources = {id(report): SourceText(report.list.text) for report in run.reports}
    lines = [_command(d, report, sources[id(report)]) for d, report in found]
    lines += [
        f"::error{_properties(('file', unread.path))}::{_data(printable(unread.reason))}"
        for unread in run.unread
    ]
    return "".join(f"{line}\n" for line in lines)


def _command(diagnostic: Diagnostic, report: Report, source: SourceText) -> str:
    span = diagnostic.span
    end = source.span(span.end, span.end)
    where = _properties(
        ("file", report.path),
        ("line", str(span.line)),
        ("endLine", str(end.line)),
        ("col", str(span.column)),
        # GitHub takes columns only where the words stand on one line.
        ("endColumn", str(end.column) if end.line == span.line else None),
        ("title", f"{diagnostic.severity.value} {diagnostic.code} {diagnostic.name}"),
    )
    message = "\n".join(printable(line) for line in _message(diagnostic, report))
    return f"::{_LEVELS[diagnostic.severity]}{where}::{_data(message)}"


def _message(diagnostic: Diagnostic, report: Report) -> Iterator[str]:
    yield diagnostic.message
    if diagnostic.help:
        yield f"help: {diagnostic.help}"
    if diagnostic.fix:
        yield f"fix ({diagnostic.fix.safety.value}): {repair(diagnostic.fix, report.list.text)}"
    told = stated(diagnostic.evidence)
    for item in told[:_SOURCES]:
        yield f"source: {item.name} {readable(item.url)}"
    if len(told) > _SOURCES:
        yield f"and {len(told) - _SOURCES} more"


def _properties(*pairs: tuple[str, str | None]) -> str:
    """` file=…,line=…`: what is None is left out."""
    given = ",".join(f"{name}={_property(text)}" for name, text in pairs if text is not None)
    return f" {given}" if given else ""


def _property(text: str) -> str:
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
