"""The report for a person at a terminal: grouped by film, gravest finding first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinoved.model import (
    Allowed,
    Claim,
    Diagnostic,
    Entry,
    Evidence,
    Match,
    Report,
    Severity,
    Span,
    Stance,
    Tier,
    Verdict,
)
from kinoved.report import Layout, Run
from kinoved.report.wording import (
    SAFETY,
    WHOLE,
    by_entry,
    claims_line,
    counts,
    entries_line,
    kept_back_lines,
    meaning,
    original_title,
    path_of,
    repair,
    scope_line,
    stated,
    written,
)
from kinoved.report.wrap import columns, printable, readable, shortened, wrapped

if TYPE_CHECKING:
    from kinoved.checks.overrides.line import Lines

NAME = "text"
_COLOURS = {
    Severity.ERROR: "red",
    Severity.WARNING: "yellow",
    Severity.REVIEW: "magenta",
    Severity.NOTE: "cyan",
}
_SOURCES = 3
_INDENT = " " * 5
_INNER = " " * 7


def render(run: Run) -> str:
    """The reports one after the other, each ending in its summary."""
    return "\n".join("\n".join(_Page(r, run.layout).lines()) + "\n" for r in run.reports)


class _Page:
    """One report being laid out."""

    def __init__(self, report: Report, layout: Layout) -> None:
        self.report = report
        self.layout = layout
        self.path = path_of(report)
        self.marks: Lines | None = None
        if layout.verbose:
            from kinoved.checks.overrides.line import Lines  # noqa: PLC0415 - only when asked

            self.marks = Lines(report)

    def lines(self) -> Iterator[str]:
        """Every line of the report."""
        report = self.report
        matches = {match.position: match for match in report.matches}
        told = by_entry(report.diagnostics)
        supported = _supported(report.claims) if self.layout.verbose else {}
        allowed = _allowed(report.allowed) if self.layout.verbose else {}
        if report.list.title is not None and not self.layout.quiet:
            yield self.bold(shortened(printable(report.list.title.text), self.layout.width))
            yield ""
        spaced = True
        for entry in report.list.entries:
            found = told.get(entry.position, [])
            match = matches.get(entry.position)
            shown = supported.get(entry.position, [])
            answered = allowed.get(entry.position, [])
            if not found and not shown and not answered:
                if not self.layout.quiet:
                    yield self.calm(entry, match)
                    spaced = False
                continue
            if not spaced:
                yield ""
            yield from self.heading(entry, match)
            for diagnostic in found:
                yield from self.finding(diagnostic)
            for item in answered:
                yield from self.answer(item)
            for claim in shown:
                yield from self.support(claim)
            yield ""
            spaced = True
        whole, answered = told.get(None, []), allowed.get(None, [])
        if not spaced and (whole or answered or not self.layout.quiet):
            yield ""
        if whole or answered:
            yield self.bold(WHOLE)
            for diagnostic in whole:
                yield from self.finding(diagnostic)
            for item in answered:
                yield from self.answer(item)
            yield ""
        if not self.layout.quiet:
            yield from self.summary()

    def calm(self, entry: Entry, match: Match | None) -> str:
        """The one line of an entry about which there is nothing to say."""
        film = match.film if match else None
        mark = "✓" if film else "·"
        if self.layout.colour and film:
            mark = _styled(mark, "green", bold=False)
        heading = written(entry)
        room = self.layout.width - 6
        if film is None:
            return f"{entry.position:3} {mark} {shortened(heading, room)}"
        parts = [
            *(title for title in [original_title(film)] if title and title != entry.title.text),
            *([", ".join(film.texts("director"))] if film.all("director") else []),
            *([", ".join(film.texts("country"))] if film.all("country") else []),
        ]
        if entry.year is None and film.year is not None:
            parts.insert(0, str(film.year))
        line = printable(f"{heading} → {', '.join(parts)}" if parts else heading)
        return f"{entry.position:3} {mark} {shortened(line, room)}"

    def heading(self, entry: Entry, match: Match | None) -> Iterator[str]:
        """The entry as written, and the film it was found to mean."""
        start = f"{entry.position:3}. "
        for number, line in enumerate(wrapped(written(entry), self.layout.width, start, _INDENT)):
            yield self.bold(line) if not number else line
        yield from wrapped(meaning(match), self.layout.width, f"{_INDENT}→ ", _INNER)

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
            label = f"{SAFETY[diagnostic.fix.safety.value]}: "
            yield from self.block(label, repair(diagnostic.fix, self.report.list.text))
        mark = self.marks.of(diagnostic) if self.marks else None
        if mark is not None:
            yield from self.block("to allow it: ", printable(mark))

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
        told = stated(evidence)
        for source in told[:_SOURCES]:
            said = f": {shortened('; '.join(source.values), 160)}" if source.values else ""
            yield from self.block("source: ", f"{source.name}{said} {readable(source.url)}")
        more = len(told) - _SOURCES
        if more > 0:
            yield f"{_INNER}{' ' * 8}and {more} more"

    def support(self, claim: Claim) -> Iterator[str]:
        """A claim that the record supports, and on which source."""
        told = printable(claim.value)
        if claim.stance is Stance.NEGATED and not told.lower().startswith(("not ", "no ")):
            told = f"not {told}"
        if claim.tier is Tier.PROPOSED:
            told += " (read by a language model)"
        yield f"{_INDENT}{self.colour('supported', 'green')} {claim.type}: " + shortened(
            told, max(10, self.layout.width - 18 - columns(claim.type))
        )
        yield from self.place(claim.span)
        yield from self.sources(claim.evidence)

    def answer(self, allowed: Allowed) -> Iterator[str]:
        """A finding that the writer answers for: why, on which source, what to remember."""
        found, by = allowed.diagnostic, allowed.by
        yield f"{_INDENT}{self.colour('allowed', 'green')} {found.code} {found.name}"
        yield from self.place(found.span)
        yield from self.block("reason: ", printable(by.reason))
        if by.source:
            yield from self.block("source: ", printable(readable(by.source)))
        record = self.marks.record(found) if self.marks else ""
        if record and not by.record:
            yield from self.block(
                "help: ", f"Add record={record} to hear of a change in the record."
            )

    def block(self, label: str, text: str) -> list[str]:
        """A paragraph under a finding, its further lines set in below its label."""
        return wrapped(text, self.layout.width, _INNER + label, _INNER + " " * min(len(label), 8))

    def summary(self) -> Iterator[str]:
        """What was read, what of it is in scope, what was verified, and what was found."""
        yield self.bold(entries_line(self.report))
        scoped = scope_line(self.report)
        if scoped is not None:
            yield scoped
        yield from wrapped(claims_line(self.report.claims), self.layout.width, "", " " * 8)
        for line in kept_back_lines(self.report):
            yield from wrapped(line, self.layout.width, "", " " * 8)
        yield ", ".join(
            self.colour(words, _COLOURS[s], self.report.count(s) > 0)
            for s, words in counts(self.report)
        )

    def bold(self, text: str) -> str:
        """`text` in bold where there is colour."""
        return _styled(text) if self.layout.colour else text

    def colour(self, text: str, colour: str, wanted: bool = True) -> str:
        """`text` in bold colour where there is colour."""
        return _styled(text, colour) if self.layout.colour and wanted else text


def _styled(text: str, colour: str | None = None, *, bold: bool = True) -> str:
    """`text` in a colour, bold or not, for a terminal."""
    import click  # noqa: PLC0415 - most text goes where there is no colour

    return click.style(text, fg=colour, bold=bold or None)


def _allowed(allowed: tuple[Allowed, ...]) -> dict[int | None, list[Allowed]]:
    """What the writer answers for, by entry."""
    grouped: dict[int | None, list[Allowed]] = {}
    for item in allowed:
        grouped.setdefault(item.diagnostic.entry, []).append(item)
    return grouped


def _supported(claims: tuple[Claim, ...]) -> dict[int, list[Claim]]:
    """The claims that the record supports, by entry."""
    grouped: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.verdict is Verdict.SUPPORTED:
            grouped.setdefault(claim.entry, []).append(claim)
    return grouped
