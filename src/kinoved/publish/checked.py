"""The page of a checked list: every entry with what was checked and what could not be."""

from __future__ import annotations

from collections import Counter

from kinoved.catalogue import Catalogue
from kinoved.compose import Sentence
from kinoved.model import Claim, Diagnostic, Entry, Grade, Match, Passage, Report, Severity, Verdict
from kinoved.publish.pictures.facts import poster_facts
from kinoved.publish.pictures.poster import poster
from kinoved.publish.view import (
    Card,
    Finding,
    Notes,
    Section,
    Told,
    View,
    clean,
    credits_of,
    original_of,
    structured,
)
from kinoved.text import listing, plural

_VERDICTS = {
    Verdict.SUPPORTED: "Supported",
    Verdict.PARTLY: "Partly",
    Verdict.CONTRADICTED: "Contradicted",
    Verdict.UNLISTED: "Not on record",
    Verdict.SILENT: "Record silent",
    Verdict.NOT_CHECKABLE: "Opinion",
}
_UNIDENTIFIED = {
    Grade.AMBIGUOUS: "More than one film may be meant",
    Grade.UNKNOWN: "Not identified",
}


def view_of_report(report: Report, catalogue: Catalogue) -> View:
    """The page of the list as its writer wrote it, with the check's findings beside each entry."""
    notes = Notes()
    matches = {match.position: match for match in report.matches}
    cards = tuple(
        _card(entry, matches.get(entry.position), report, notes) for entry in report.list.entries
    )
    untitled = f"A list of {plural(len(report.list.entries), 'film')}"
    title = report.list.title.text if report.list.title else untitled
    introduction = report.list.introduction
    films = [
        (m.film if (m := matches.get(e.position)) else None, e.title.text, e.year)
        for e in report.list.entries
    ]
    return View(
        clean(title),
        report.list.language or "en",
        (_words(introduction),) if introduction and introduction.text != title else (),
        (Section("", "", cards),),
        (),
        (),
        _summary(report),
        tuple(notes.numbers.values()),
        structured(title, films),
        catalogue.version,
    )


def _card(entry: Entry, match: Match | None, report: Report, notes: Notes) -> Card:
    film = match.film if match else None
    found = [d for d in report.diagnostics if d.entry == entry.position]
    claims = [c for c in report.claims if c.entry == entry.position]
    original, lang = original_of(film) if film is not None else ("", "")
    if film is not None:
        credits_ = credits_of(film)
    else:
        credits_ = _UNIDENTIFIED.get(match.grade if match else Grade.UNKNOWN, "Not identified")
    return Card(
        entry.position,
        clean(entry.title.text),
        entry.year,
        poster(poster_facts(film, original, lang)) if film is not None else "",
        original if original != entry.title.text else "",
        lang,
        credits_,
        None,
        None,
        (_words(entry.description),) if entry.description else (),
        (_words(entry.fact),) if entry.fact else (),
        _checked(claims),
        tuple(_finding(d, notes) for d in sorted(found, key=lambda d: -d.severity.rank)),
        tuple(_claim(c, notes) for c in claims),
    )


def _words(passage: Passage) -> Told:
    return Told(clean(passage.text), (), True)


def _finding(diagnostic: Diagnostic, notes: Notes) -> Finding:
    sources = tuple({e.source.url: e.source for e in diagnostic.evidence}.values())[:4]
    kind = "Error" if diagnostic.severity is Severity.ERROR else diagnostic.severity.value.title()
    return Finding(kind, notes.tell(Sentence(diagnostic.message, sources)))


def _claim(claim: Claim, notes: Notes) -> Finding:
    sources = tuple({e.source.url: e.source for e in claim.evidence}.values())[:3]
    told = notes.tell(Sentence(claim.reason, sources))
    return Finding(_VERDICTS[claim.verdict], told, clean(claim.text))


def _checked(claims: list[Claim]) -> str:
    if not claims:
        return "Nothing in these words could be held against the record."
    counts = Counter(claim.verdict for claim in claims)
    parts = [f"{counts[v]} {word.lower()}" for v, word in _VERDICTS.items() if counts[v]]
    return f"{plural(len(claims), 'statement')} checked: {listing(parts)}"


def _summary(report: Report) -> tuple[str, ...]:
    graded = Counter(match.grade for match in report.matches)
    known = graded[Grade.CERTAIN] + graded[Grade.LIKELY]
    lines = [
        f"{plural(len(report.list.entries), 'entry', 'entries')}, {plural(report.works, 'work')}, "
        f"{known} of the entries identified.",
        f"{plural(report.count(Severity.ERROR), 'error')}, "
        f"{plural(report.count(Severity.WARNING), 'warning')}, "
        f"{plural(report.count(Severity.REVIEW), 'matter')} to review.",
    ]
    lines += [clean(d.message) for d in report.diagnostics if d.entry is None]
    return tuple(lines)
