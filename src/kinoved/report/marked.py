"""What the HTML report shows, made from a run: plain values for its template."""

from __future__ import annotations

from kinoved.model import (
    Candidate,
    Claim,
    Diagnostic,
    Evidence,
    Match,
    Report,
    Severity,
    Stance,
    Tier,
    Verdict,
)
from kinoved.report import Run
from kinoved.report.fingerprint import stated_claims
from kinoved.report.marking import Stretch, placed, rows, stretches, trimmed, visible
from kinoved.report.wording import (
    SAFETY,
    claims_line,
    counts,
    described,
    entries_line,
    kept_back_lines,
    meaning,
    path_of,
    quoted,
    repair,
    scope_line,
    stated,
)
from kinoved.report.wrap import printable, readable, shortened
from kinoved.text import SourceText
from kinoved.value import value

_WEB = ("https://", "http://")
_LONGEST = 300
_BRIEF = 120
_CANDIDATES = 5
_VERDICTS = {
    Verdict.SUPPORTED: "supported",
    Verdict.PARTLY: "partly true",
    Verdict.CONTRADICTED: "contradicted",
    Verdict.UNLISTED: "other values on record",
    Verdict.SILENT: "record silent",
    Verdict.NOT_CHECKABLE: "opinion",
}
_TIERS = {
    Tier.CLOSED: "read word for word",
    Tier.GUARDED: "read by a pattern",
    Tier.CORROBORATION: "named in the text",
    Tier.PROPOSED: "read by a language model",
}
_CALM = {Verdict.SUPPORTED: "supported"}
"""How a claim of which no finding speaks is drawn: in green, or else in grey."""


@value
class Cited:
    """A source: its name, its address where that is one of the web, what it states."""

    name: str
    href: str
    shown: str
    values: str


@value
class Note:
    """A finding or a claim in the margin: `look` is a severity, "supported" or "open".

    `brief` is the message for the head of the page, `grave` whether it stands there.
    """

    id: str
    number: int
    look: str
    kind: str
    message: str
    brief: str
    where: str
    quote: str
    rule: str
    sources: tuple[Cited, ...]
    more: tuple[tuple[str, str, str], ...]
    grave: bool


@value
class Piece:
    """Words of the list: `note` is the id that they lead to, empty where nothing is said of them.

    `refs` are the notes whose words end here, by id, number and look.
    """

    text: str
    note: str
    look: str
    refs: tuple[tuple[str, int, str], ...]


@value
class Film:
    """What an entry was found to mean: in a line, the reasons, the other candidates."""

    meaning: str
    grade: str
    reasons: tuple[str, ...]
    candidates: tuple[str, ...]
    ids: tuple[tuple[str, str, str], ...]


@value
class Part:
    """A row of the page: words at one side, notes at the other."""

    entry: int | None
    line: int
    pieces: tuple[Piece, ...]
    film: Film | None
    notes: tuple[Note, ...]


@value
class Sheet:
    """One list."""

    id: str
    path: str
    title: str
    lang: str
    counts: tuple[tuple[str, str, bool], ...]
    lines: tuple[str, ...]
    gravest: tuple[Note, ...]
    parts: tuple[Part, ...]


@value
class Page:
    """The whole report."""

    title: str
    heading: str
    sheets: tuple[Sheet, ...]
    unread: tuple[tuple[str, str], ...]
    catalogue: str


def page(run: Run) -> Page:
    """Everything that the HTML report shows."""
    ids = {report.path: f"list-{i}" for i, report in enumerate(run.reports, 1)}
    sheets = tuple(_sheet(report, i, ids) for i, report in enumerate(run.reports, 1))
    named = f"{sheets[0].title or sheets[0].path}, checked" if len(sheets) == 1 else ""
    heading = "A film list, checked" if named else f"{len(sheets)} film lists, checked"
    return Page(
        shortened(named or heading, _LONGEST),
        heading,
        sheets,
        tuple((printable(u.path or "standard input"), printable(u.reason)) for u in run.unread),
        printable(run.reports[0].catalogue) if run.reports else "",
    )


def _sheet(report: Report, number: int, ids: dict[str | None, str]) -> Sheet:
    found: list[Diagnostic | Claim] = [*report.diagnostics, *stated_claims(report)]
    found.sort(key=lambda f: (f.span.start, -f.span.end, _rank(f)))
    notes = {n: _note(f, n, f"l{number}n{n}", report, ids) for n, f in enumerate(found, 1)}
    spans = [(n, f.span) for n, f in enumerate(found, 1)]
    cut = rows(report.list)
    source = SourceText(report.list.text)
    places = placed(spans, cut)
    within: dict[int, list[int]] = {}
    for n, place in places.items():
        within.setdefault(place, []).append(n)
    matches = {match.position: match for match in report.matches}
    parts = []
    for i, row in enumerate(cut):
        shown = trimmed(report.list.text, row)
        own = within.get(i, [])
        pieces = tuple(
            _piece(s, report, notes) for s in stretches(shown, [spans[n - 1] for n in own])
        )
        film = _film(matches.get(row.entry)) if row.entry is not None else None
        line = source.span(shown.start, shown.start).line
        parts.append(Part(row.entry, line, pieces, film, tuple(notes[n] for n in own)))
    title = report.list.title.text if report.list.title else ""
    summed = (entries_line(report), scope_line(report), claims_line(report.claims))
    gravest = sorted((n for n in notes.values() if n.grave), key=_gravest)
    return Sheet(
        f"list-{number}",
        path_of(report),
        shortened(printable(title), _LONGEST),
        report.list.language or "",
        tuple((s.value, words, report.count(s) > 0) for s, words in counts(report)),
        tuple(line for line in (*summed, *kept_back_lines(report)) if line is not None),
        tuple(gravest),
        tuple(parts),
    )


def _rank(found: Diagnostic | Claim) -> int:
    return -found.severity.rank if isinstance(found, Diagnostic) else 1


def _gravest(note: Note) -> tuple[int, int]:
    return -Severity(note.look).rank, note.number


def _note(
    found: Diagnostic | Claim, number: int, id_: str, report: Report, ids: dict[str | None, str]
) -> Note:
    where = f"line {found.span.line}, column {found.span.column}"
    quote = quoted(report, found.span.start, found.span.end, _LONGEST)
    if isinstance(found, Claim):
        return Note(
            id_, number, _CALM.get(found.verdict, "open"), _VERDICTS[found.verdict],
            printable(f"{found.type.replace('-', ' ')}: {found.reason or found.value}"), "", where,
            quote, _read(found),
            _cited(found.evidence), (), False,
        )  # fmt: skip
    more = [("help", printable(found.help), "")] if found.help else []
    if found.fix:
        more.append((SAFETY[found.fix.safety.value], repair(found.fix, report.list.text), ""))
    for place in found.related:
        path = printable(place.path) if place.path is not None else "standard input"
        where_else = f"{path}, line {place.span.line}, column {place.span.column}"
        more.append(("see", where_else, ids.get(place.path, "")))
    message = printable(found.message)
    return Note(
        id_, number, found.severity.value, found.severity.value, message,
        shortened(message, _BRIEF), where, quote, f"{found.code} {found.name}",
        _cited(found.evidence), tuple(more), found.severity.rank >= Severity.REVIEW.rank,
    )  # fmt: skip


def _read(claim: Claim) -> str:
    """How a claim was read, and that it is hedged or negated where it is."""
    stance = "" if claim.stance is Stance.ASSERTED else f", {claim.stance.value}"
    return _TIERS[claim.tier] + stance


def _cited(evidence: tuple[Evidence, ...]) -> tuple[Cited, ...]:
    return tuple(
        Cited(
            printable(item.name),
            printable(item.url).replace(" ", "%20") if item.url.startswith(_WEB) else "",
            shortened(printable(readable(item.url)), _LONGEST),
            shortened(printable("; ".join(item.values)), _LONGEST),
        )
        for item in stated(evidence)
    )


def _piece(stretch: Stretch, report: Report, notes: dict[int, Note]) -> Piece:
    inner = notes[stretch.marks[-1]] if stretch.marks else None
    refs = tuple((notes[n].id, n, notes[n].look) for n in stretch.ends)
    return Piece(
        visible(report.list.text[stretch.start : stretch.end]),
        inner.id if inner else "",
        inner.look if inner else "",
        refs,
    )


def _film(match: Match | None) -> Film:
    grade = match.grade.value if match else "unknown"
    if match is None or match.film is None:
        others = match.candidates[:_CANDIDATES] if match else ()
        return Film(printable(meaning(match)), grade, (), tuple(_candidate(c) for c in others), ())
    film = match.film
    others = tuple(c for c in match.candidates if c.film.id != film.id)[:_CANDIDATES]
    ids = [("kinoved", film.id, "")]
    for name, address in (
        ("imdb", "https://www.imdb.com/title/{}/"),
        ("wikidata", "https://www.wikidata.org/wiki/{}"),
    ):
        known = film.one(name)
        if known is not None and known.value.isalnum():
            ids.append((name, known.value, address.format(known.value)))
    return Film(
        printable(described(film)),
        grade,
        tuple(map(printable, match.reasons)),
        tuple(map(_candidate, others)),
        tuple(ids),
    )


def _candidate(candidate: Candidate) -> str:
    return printable(described(candidate.film))
