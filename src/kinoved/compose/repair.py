"""Repairs a checked list: keeps what is right, leaves out what is not, fills up, shows why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kinoved.catalogue import Catalogue
from kinoved.compose.brief import brief_of
from kinoved.compose.introduction import introduction_of
from kinoved.compose.make import write_items
from kinoved.compose.ranking import belongs, printed_title, select, why_outside
from kinoved.compose.title import title_of
from kinoved.compose.values import Brief, Change, Changed, Composition, Item, Sentence
from kinoved.model import (
    Claim,
    Diagnostic,
    Entry,
    Grade,
    Match,
    Passage,
    Report,
    Severity,
    Subject,
    Verdict,
)
from kinoved.text import listing, normalise

_NOT_A_FILM_HERE = frozenset({"no-such-film", "not-a-film"})
_TITLE = "title-variant"
_COUNTRY = "outside-country"
_WRONG = frozenset({Verdict.CONTRADICTED, Verdict.PARTLY})


@dataclass(frozen=True, slots=True)
class _Kept:
    """An entry that stays, its film, and the reasons for what was corrected in it."""

    entry: Entry
    film: Subject
    title: str
    year: int | None
    corrections: tuple[Sentence, ...]


def repair(report: Report, catalogue: Catalogue) -> Composition:
    """The list of `report` made right, filled up to the number it promises, with what changed."""
    brief = brief_of(report.list.scope, _text_of(report), report.works)
    kept: dict[str, _Kept] = {}
    changes: list[Changed] = []
    matches = {match.position: match for match in report.matches}
    for entry in report.list.entries:
        match = matches.get(entry.position)
        film = match.film if match else None
        why = _why_not(entry, match, kept, brief, report, catalogue)
        if why is not None or film is None:
            reason = why or Sentence("It could not be identified.")
            changes.append(Changed(Change.LEFT_OUT, _heading(entry), reason))
            continue
        kept[film.id] = _keep(entry, film, report)
    selection = select(brief, catalogue, tuple(kept))
    made = write_items(selection, catalogue)
    items: list[Item] = []
    for item in made:
        stays = kept.get(item.film.id)
        items.append(_with_own_words(item, stays, report) if stays else item)
    for stays in kept.values():
        changes.append(Changed(Change.KEPT, stays.title, _what_stands(stays, report)))
        for reason in (*stays.corrections, *_replaced(stays, report)):
            changes.append(Changed(Change.CORRECTED, stays.title, reason))
    for item in items:
        if item.film.id not in kept:
            why_added = item.reason or Sentence("It is what the list promises.")
            if item.grade is not None:
                said = f"{item.grade.capitalize()}: {why_added.text}"
                why_added = replace(why_added, text=said)
            changes.append(Changed(Change.ADDED, item.title, why_added))
    order = list(Change)
    changes.sort(key=lambda change: order.index(change.change))
    return Composition(
        brief,
        title_of(brief, selection, catalogue),
        introduction_of(brief, selection, catalogue),
        tuple(items),
        tuple(m for m in selection.misses if m.film.id not in kept),
        tuple(changes),
        catalogue.version,
        selection,
    )


def _why_not(
    entry: Entry,
    match: Match | None,
    kept: dict[str, _Kept],
    brief: Brief,
    report: Report,
    catalogue: Catalogue,
) -> Sentence | None:
    """Why the entry does not stay, or None."""
    found = [d for d in report.diagnostics if d.entry == entry.position]
    for diagnostic in found:
        if diagnostic.name in _NOT_A_FILM_HERE and diagnostic.severity is Severity.ERROR:
            return _told(diagnostic)
    if match is None or match.film is None:
        return _not_identified(entry, match)
    film = match.film
    if film.indexed:
        return Sentence("Only data sets know this film, so that nothing about it could be checked.")
    if film.id in kept:
        other = kept[film.id]
        return Sentence.of(
            f"The same film as “{other.title}”, which is in the list already.",
            *[s for s in film.all("title") if s.text in {entry.title.text, other.title}][:2],
        )
    outside = why_outside(film, brief, catalogue)
    if outside is not None:
        errors = [d for d in found if d.severity is Severity.ERROR and d.name != _COUNTRY]
        return _joined(outside, *[_told(d) for d in errors[:1]])
    if brief.themes and belongs(film, brief, catalogue) is None:
        core = [s for s in film.all("theme") if s.qualifier("grade") in {None, "core"}]
        wanted = listing([catalogue.label(id_) for id_ in brief.themes])
        if core:
            own = listing([f"“{s.text}”" for s in core[:3]])
            said = f"Not recorded under “{wanted}”: it is recorded under {own}."
            return Sentence.of(said, *core[:3])
        return Sentence(f"Nothing in its record ties it to “{wanted}”.")
    return None


def _keep(entry: Entry, film: Subject, report: Report) -> _Kept:
    corrections: list[Sentence] = []
    own = {normalise(title.text): title.text for title in film.titles}
    title = own.get(normalise(entry.title.text), "")
    variant = any(
        d.name == _TITLE and d.entry == entry.position and d.severity.rank > 0
        for d in report.diagnostics
    )
    if not title or variant:
        title = printed_title(film)
        if normalise(title) != normalise(entry.title.text):
            named = [s for s in film.all("title") if s.text == title]
            said = f"The title is “{title}”, not “{entry.title.text}”."
            corrections.append(Sentence.of(said, *named[:1]))
    year = entry.year if entry.year in film.years else film.year
    if entry.year is not None and entry.year not in film.years and year is not None:
        said = f"The year is {year}, not {entry.year}."
        corrections.append(Sentence.of(said, *film.all("date")[:2]))
    return _Kept(entry, film, title, year, tuple(corrections))


def _with_own_words(item: Item, stays: _Kept, report: Report) -> Item:
    """The item with the writer's words where the record says nothing against them."""
    description, fact = item.description, item.fact
    if stays.entry.description and not _faults(stays.entry.description, stays.entry, report):
        description = (_quoted(stays.entry.description, stays.entry, report),)
    if stays.entry.fact and not _faults(stays.entry.fact, stays.entry, report):
        fact = (_quoted(stays.entry.fact, stays.entry, report),)
    return replace(item, title=stays.title, year=stays.year, description=description, fact=fact)


def _what_stands(stays: _Kept, report: Report) -> Sentence:
    parts = (("description", stays.entry.description), ("fact", stays.entry.fact))
    whole = [name for name, p in parts if p and not _faults(p, stays.entry, report)]
    if not whole:
        return Sentence("The film stays, in our words.")
    return Sentence(f"The film stays, with the writer's own {listing(whole)}.")


def _replaced(stays: _Kept, report: Report) -> list[Sentence]:
    """What the record holds against the writer's words, one sentence for each claim."""
    found = []
    for part in (stays.entry.description, stays.entry.fact):
        for claim in _faults(part, stays.entry, report) if part else ():
            reason = claim.reason or f"The record does not bear out “{claim.text}”."
            sources = tuple({e.source.url: e.source for e in claim.evidence}.values())[:3]
            found.append(Sentence(f"“{claim.text}” is replaced. {reason}", sources))
    return found


def _faults(part: Passage, entry: Entry, report: Report) -> tuple[Claim, ...]:
    return tuple(claim for claim in _claims_in(part, entry, report) if claim.verdict in _WRONG)


def _claims_in(part: Passage, entry: Entry, report: Report) -> tuple[Claim, ...]:
    return tuple(
        claim
        for claim in report.claims
        if claim.entry == entry.position and part.span.start <= claim.span.start < part.span.end
    )


def _quoted(part: Passage, entry: Entry, report: Report) -> Sentence:
    """The writer's words with the sources of the claims in them that the record supports."""
    supported = [c for c in _claims_in(part, entry, report) if c.verdict is Verdict.SUPPORTED]
    sources = {e.source.url: e.source for c in supported for e in c.evidence[:2]}
    return Sentence(part.text, tuple(sources.values())[:4], written=False)


def _not_identified(entry: Entry, match: Match | None) -> Sentence:
    """That no film fits, and the nearest by title, which the entry does not mean or may not."""
    near = match.candidates[:2] if match else ()
    if not near:
        return Sentence("No film of this title is in the catalogue.")
    names = listing([f"{c.film.label} ({c.film.year})" for c in near], "or")
    dates = [s for c in near for s in c.film.all("date")[:1]]
    if match is not None and match.grade is Grade.AMBIGUOUS:
        return Sentence.of(f"It may be {names}: the entry does not say which.", *dates)
    return Sentence.of(f"No film in the catalogue fits it; the nearest by title: {names}.", *dates)


def _joined(first: Sentence, *others: Sentence) -> Sentence:
    sources = {s.url: s for sentence in (first, *others) for s in sentence.sources[:2]}
    return Sentence(" ".join(s.text for s in (first, *others)), tuple(sources.values()))


def _told(diagnostic: Diagnostic) -> Sentence:
    sources = {e.source.url: e.source for e in diagnostic.evidence}
    return Sentence(diagnostic.message, tuple(sources.values())[:3])


def _heading(entry: Entry) -> str:
    return f"{entry.title.text} ({entry.year})" if entry.year else entry.title.text


def _text_of(report: Report) -> str:
    passage = report.list.title or report.list.introduction
    return passage.text if passage else ""
