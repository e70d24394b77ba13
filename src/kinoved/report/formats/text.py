"""The report for a person at a terminal: grouped by film, gravest finding first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from kinoved.catalogue import Catalogue
from kinoved.model import (
    Claim,
    Diagnostic,
    Entry,
    Evidence,
    Fix,
    Grade,
    Match,
    Report,
    Severity,
    Span,
    Subject,
    Verdict,
)
from kinoved.report import Layout
from kinoved.report.wrap import columns, printable, readable, shortened, wrapped

NAME = "text"
_COLOURS = {
    Severity.ERROR: "red",
    Severity.WARNING: "yellow",
    Severity.REVIEW: "magenta",
    Severity.NOTE: "cyan",
}
_SAFETY = {"safe": "fix (safe): ", "unsafe": "fix (look first): ", "display": "suggestion: "}
_SOURCES = 3
_INDENT = " " * 5
_INNER = " " * 7


def render(reports: Sequence[Report], catalogue: Catalogue | None, layout: Layout) -> str:
    """The reports one after the other, each ending in its summary."""
    return "\n".join("\n".join(_Page(report, layout).lines()) + "\n" for report in reports)


class _Page:
    """One report being laid out."""

    def __init__(self, report: Report, layout: Layout) -> None:
        self.report = report
        self.layout = layout
        self.path = printable(report.path) if report.path is not None else "list"

    def lines(self) -> Iterator[str]:
        """Every line of the report."""
        report = self.report
        matches = {match.position: match for match in report.matches}
        if report.list.title is not None and not self.layout.quiet:
            yield self.bold(shortened(printable(report.list.title.text), self.layout.width))
            yield ""
        spaced = True
        for entry in report.list.entries:
            found = _gravest_first(d for d in report.diagnostics if d.entry == entry.position)
            match = matches.get(entry.position)
            shown = self.supported(entry) if self.layout.verbose else ()
            if not found and not shown:
                if not self.layout.quiet:
                    yield self.calm(entry, match)
                    spaced = False
                continue
            if not spaced:
                yield ""
            yield from self.heading(entry, match)
            for diagnostic in found:
                yield from self.finding(diagnostic)
            for claim in shown:
                yield from self.support(claim)
            yield ""
            spaced = True
        whole = _gravest_first(d for d in report.diagnostics if d.entry is None)
        if not spaced and (whole or not self.layout.quiet):
            yield ""
        if whole:
            yield self.bold("The list as a whole")
            for diagnostic in whole:
                yield from self.finding(diagnostic)
            yield ""
        if not self.layout.quiet:
            yield from self.summary()

    def calm(self, entry: Entry, match: Match | None) -> str:
        """The one line of an entry about which there is nothing to say."""
        film = match.film if match else None
        mark = click.style("✓", fg="green") if self.layout.colour and film else "✓" if film else "·"
        written = _written(entry)
        room = self.layout.width - 6
        if film is None:
            return f"{entry.position:3} {mark} {shortened(written, room)}"
        parts = [
            *(title for title in [_original(film)] if title and title != entry.title.text),
            *([", ".join(film.texts("director"))] if film.all("director") else []),
            *([", ".join(film.texts("country"))] if film.all("country") else []),
        ]
        if entry.year is None and film.year is not None:
            parts.insert(0, str(film.year))
        line = printable(f"{written} → {', '.join(parts)}" if parts else written)
        return f"{entry.position:3} {mark} {shortened(line, room)}"

    def heading(self, entry: Entry, match: Match | None) -> Iterator[str]:
        """The entry as written, and the film it was found to mean."""
        start = f"{entry.position:3}. "
        for number, line in enumerate(wrapped(_written(entry), self.layout.width, start, _INDENT)):
            yield self.bold(line) if not number else line
        yield from wrapped(_meaning(match), self.layout.width, f"{_INDENT}→ ", _INNER)

    def finding(self, diagnostic: Diagnostic) -> Iterator[str]:
        """A diagnostic: what, where, why, on which source, and what to do."""
        severity = diagnostic.severity.value
        label = self.colour(severity, _COLOURS[diagnostic.severity])
        yield f"{_INDENT}{label} {diagnostic.code} {diagnostic.name}"
        yield from self.block("", diagnostic.message)
        yield from self.place(diagnostic.span)
        yield from self.sources(diagnostic.evidence)
        if diagnostic.help:
            yield from self.block("help: ", diagnostic.help)
        if diagnostic.fix:
            yield from self.block(*self.fix(diagnostic.fix))

    def place(self, span: Span) -> list[str]:
        """Where the finding is, and the words that stand there."""
        start = f"{_INNER}{self.path}:{span.line}:{span.column}"
        quoted = printable(self.report.list.text[span.start : span.end][:400])
        if not quoted:
            return [start]
        line = f"{start}  “{quoted}”"
        if columns(line) <= self.layout.width:
            return [line]
        room = self.layout.width - len(_INNER) - 2
        return [start, f"{_INNER}“{shortened(quoted, room)}”"]

    def sources(self, evidence: tuple[Evidence, ...]) -> Iterator[str]:
        """A line for each source with the values it states, three at most, and how many more."""
        stated: dict[tuple[str, str], list[str]] = {}
        for item in evidence:
            values = stated.setdefault((item.source.name, item.source.url), [])
            if item.value and item.value not in values:
                values.append(item.value)
        for (name, url), values in list(stated.items())[:_SOURCES]:
            said = f": {shortened('; '.join(values), 160)}" if values else ""
            yield from self.block("source: ", f"{name}{said} {readable(url)}")
        more = len(stated) - _SOURCES
        if more > 0:
            yield f"{_INNER}{' ' * 8}and {more} more"

    def fix(self, fix: Fix) -> tuple[str, str]:
        """The label and the words of a fix."""
        said = []
        for edit in fix.edits:
            old = printable(self.report.list.text[edit.span.start : edit.span.end])
            new = printable(edit.text)
            if old and new:
                said.append(f"“{shortened(old, 60)}” becomes “{shortened(new, 120)}”")
            elif old:
                said.append(f"remove “{shortened(old, 60)}”")
            else:
                said.append(
                    f"insert “{shortened(new, 120)}” at {edit.span.line}:{edit.span.column}"
                )
        return _SAFETY[fix.safety.value], "; ".join(said)

    def supported(self, entry: Entry) -> tuple[Claim, ...]:
        """The entry's claims that the record supports."""
        return tuple(
            claim
            for claim in self.report.claims
            if claim.entry == entry.position and claim.verdict is Verdict.SUPPORTED
        )

    def support(self, claim: Claim) -> Iterator[str]:
        """A claim that the record supports, and on which source."""
        yield f"{_INDENT}{self.colour('supported', 'green')} {claim.type}: " + shortened(
            printable(claim.value), max(10, self.layout.width - 18 - columns(claim.type))
        )
        yield from self.place(claim.span)
        yield from self.sources(claim.evidence)

    def block(self, label: str, text: str) -> list[str]:
        """A paragraph under a finding, its further lines set in below its label."""
        return wrapped(text, self.layout.width, _INNER + label, _INNER + " " * min(len(label), 8))

    def summary(self) -> Iterator[str]:
        """What was read, what of it is in scope, what was verified, and what was found."""
        report = self.report
        entries = _plural(len(report.list.entries), "entry", "entries")
        promised = report.list.scope.count
        tail = f"; the list promises {promised}" if promised is not None else ""
        works = f", {_plural(report.works, 'work', 'works')}{tail}"
        yield self.bold(f"{entries}{works}")
        countries, themes, both = report.in_scope
        scoped = [
            *([f"{countries} by country"] if countries is not None else []),
            *([f"{themes} by theme"] if themes is not None else []),
            *([f"{both} by both"] if None not in report.in_scope else []),
        ]
        if scoped:
            yield f"within the scope: {', '.join(scoped)}"
        yield from wrapped(_claims(report.claims), self.layout.width, "", " " * 8)
        yield ", ".join(
            self.colour(_plural(number, s.value, f"{s.value}s"), _COLOURS[s], number > 0)
            for s in Severity
            for number in [report.count(s)]
        )

    def bold(self, text: str) -> str:
        """`text` in bold where there is colour."""
        return click.style(text, bold=True) if self.layout.colour else text

    def colour(self, text: str, colour: str, wanted: bool = True) -> str:
        """`text` in bold colour where there is colour."""
        return click.style(text, fg=colour, bold=True) if self.layout.colour and wanted else text


_ALWAYS = {
    Verdict.SUPPORTED: "verified",
    Verdict.PARTLY: "partly true",
    Verdict.CONTRADICTED: "contradicted",
}
_WHERE_FOUND = {
    Verdict.UNLISTED: "with other values on record",
    Verdict.NOT_CHECKABLE: "matters of opinion",
}


def _claims(claims: tuple[Claim, ...]) -> str:
    if not claims:
        return "claims: none that could be checked"
    number = {verdict: sum(claim.verdict is verdict for claim in claims) for verdict in Verdict}
    said = [f"{number[verdict]} {words}" for verdict, words in _ALWAYS.items()]
    said += [
        f"{number[verdict]} {words}" for verdict, words in _WHERE_FOUND.items() if number[verdict]
    ]
    return f"claims: {', '.join(said)}; the record is silent on {number[Verdict.SILENT]}"


def _gravest_first(found: Iterator[Diagnostic]) -> list[Diagnostic]:
    return sorted(found, key=lambda d: (-d.severity.rank, d.span.start, d.code))


def _written(entry: Entry) -> str:
    return printable(entry.title.text) + (f" ({entry.year})" if entry.year is not None else "")


def _meaning(match: Match | None) -> str:
    if match is None or match.film is None:
        if match is not None and match.grade is Grade.AMBIGUOUS:
            return "more than one film may be meant"
        return "no film of this catalogue"
    return f"{_described(match.film)} [{match.grade.value}]"


def _described(film: Subject) -> str:
    """A film in one line: English title, original title, year, directors, countries."""
    original = _original(film)
    title = f"{film.label} / {original}" if original and original != film.label else film.label
    parts = [
        f"{title} ({film.year})" if film.year is not None else title,
        *([" and ".join(film.texts("director"))] if film.all("director") else []),
        *([", ".join(film.texts("country"))] if film.all("country") else []),
    ]
    return ", ".join(parts)


def _original(film: Subject) -> str | None:
    return next((title.text for title in film.titles if title.role == "original"), None)


def _plural(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
