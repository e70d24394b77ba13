"""What the formats say alike: entries, films, sources, repairs and sums in words."""

from __future__ import annotations

from collections.abc import Iterable

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
    Subject,
    Tier,
    Verdict,
)
from kinoved.report.wrap import printable, shortened
from kinoved.text import listing, plural
from kinoved.value import value

SAFETY = {"safe": "fix (safe)", "unsafe": "fix (look first)", "display": "suggestion"}
WHOLE = "The list as a whole"
_ALWAYS = {
    Verdict.SUPPORTED: "verified",
    Verdict.PARTLY: "partly true",
    Verdict.CONTRADICTED: "contradicted",
}
_HOSTS = 3
_WHERE_FOUND = {
    Verdict.UNLISTED: "with other values on record",
    Verdict.NOT_CHECKABLE: "of opinion",
}


@value
class Stated:
    """A source and the values that it states, without repeats."""

    name: str
    url: str
    values: tuple[str, ...]


def stated(evidence: Iterable[Evidence]) -> list[Stated]:
    """The evidence source by source, in its own order."""
    found: dict[tuple[str, str], list[str]] = {}
    for item in evidence:
        values = found.setdefault((item.source.name, item.source.url), [])
        if item.value and item.value not in values:
            values.append(item.value)
    return [Stated(name, url, tuple(values)) for (name, url), values in found.items()]


def by_entry(found: Iterable[Diagnostic]) -> dict[int | None, list[Diagnostic]]:
    """The findings of each entry, gravest first; under None those on the whole list."""
    grouped: dict[int | None, list[Diagnostic]] = {}
    for diagnostic in found:
        grouped.setdefault(diagnostic.entry, []).append(diagnostic)
    return {entry: gravest_first(of) for entry, of in grouped.items()}


def gravest_first(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings, gravest first, then in the order of the text."""
    return sorted(found, key=lambda d: (-d.severity.rank, d.span.start, d.code))


def written(entry: Entry) -> str:
    """The title and year of an entry as its writer gave them."""
    return printable(entry.title.text) + (f" ({entry.year})" if entry.year is not None else "")


def meaning(match: Match | None) -> str:
    """The film that an entry was found to mean and how sure that is, or that there is none."""
    if match is None or match.film is None:
        if match is not None and match.grade is Grade.AMBIGUOUS:
            return "it is not sure which film is meant"
        return "no film of this catalogue"
    return f"{described(match.film)} [{match.grade.value}]"


def described(film: Subject) -> str:
    """A film in one line: English title, original title, year, directors, countries."""
    original = original_title(film)
    title = f"{film.label} / {original}" if original and original != film.label else film.label
    parts = [
        f"{title} ({film.year})" if film.year is not None else title,
        *([" and ".join(film.texts("director"))] if film.all("director") else []),
        *([", ".join(film.texts("country"))] if film.all("country") else []),
    ]
    return ", ".join(parts)


def original_title(film: Subject) -> str | None:
    """The title that the film was first shown under, or None."""
    return next((title.text for title in film.titles if title.role == "original"), None)


def repair(fix: Fix, text: str) -> str:
    """What a fix changes in `text`, in words."""
    said = []
    for edit in fix.edits:
        old = printable(text[edit.span.start : edit.span.end])
        new = printable(edit.text)
        if old and new:
            said.append(f"“{shortened(old, 60)}” becomes “{shortened(new, 120)}”")
        elif old:
            said.append(f"remove “{shortened(old, 60)}”")
        else:
            said.append(f"insert “{shortened(new, 120)}” at {edit.span.line}:{edit.span.column}")
    return "; ".join(said)


def quoted(report: Report, start: int, end: int, most: int = 400) -> str:
    """The words of the list between two places, on one line and cut where they are long."""
    return shortened(printable(report.list.text[start : min(end, start + 4 * most)]), most)


def path_of(report: Report) -> str:
    """The path of the list as named, "list" for standard input."""
    return printable(report.path) if report.path is not None else "list"


def entries_line(report: Report) -> str:
    """How many entries and works there are, and how many the list promises."""
    promised = report.list.scope.count
    tail = f"; the list promises {promised}" if promised is not None else ""
    entries = plural(len(report.list.entries), "entry", "entries")
    return f"{entries}, {plural(report.works, 'work')}{tail}"


def scope_line(report: Report) -> str | None:
    """How many films are of a promised country and theme; None where nothing is promised."""
    countries, themes, both = report.in_scope
    scoped = [
        *([f"{countries} by country"] if countries is not None else []),
        *([f"{themes} by theme"] if themes is not None else []),
        *([f"{both} by both"] if None not in report.in_scope else []),
    ]
    return f"within the scope: {', '.join(scoped)}" if scoped else None


def claims_line(claims: tuple[Claim, ...]) -> str:
    """How many claims there are, by verdict."""
    if not claims:
        return "claims: none that could be checked"
    number = {verdict: sum(claim.verdict is verdict for claim in claims) for verdict in Verdict}
    said = [f"{number[verdict]} {words}" for verdict, words in _ALWAYS.items()]
    said += [
        f"{number[verdict]} {words}" for verdict, words in _WHERE_FOUND.items() if number[verdict]
    ]
    line = f"claims: {', '.join(said)}; the record is silent on {number[Verdict.SILENT]}"
    proposed = sum(claim.tier is Tier.PROPOSED for claim in claims)
    return f"{line}; {proposed} of them read by a language model" if proposed else line


def kept_back_lines(report: Report) -> list[str]:
    """What was found and is not reported: what the writer allowed, what a baseline has."""
    lines = []
    if report.allowed:
        from kinoved.checks.overrides.local import host_of  # noqa: PLC0415 - few allow anything

        named = (host_of(a.by.source) for a in report.allowed if a.by.source)
        hosts = [printable(host) for host in dict.fromkeys(named) if host]
        more = [f"{len(hosts) - _HOSTS} more"] if len(hosts) > _HOSTS else []
        on = f", on {listing([*hosts[:_HOSTS], *more])}" if hosts else ""
        lines.append(f"{plural(len(report.allowed), 'finding')} allowed by the writer{on}")
    if report.known:
        lines.append(f"{plural(len(report.known), 'finding')} known from the baseline")
    if report.gone:
        gone = plural(report.gone, "finding")
        lines.append(f"{gone} of the baseline no longer found (--write-baseline drops that)")
    return lines


def counts(report: Report) -> list[tuple[Severity, str]]:
    """How many findings there are of each severity, gravest first, in words."""
    return [(s, plural(report.count(s), s.value)) for s in Severity]
