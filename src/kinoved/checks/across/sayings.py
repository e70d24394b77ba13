"""What a list says of a film that another list may deny."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import evidence_of
from kinoved.model import (
    Claim,
    Entry,
    Evidence,
    Report,
    Span,
    Stance,
    Subject,
    Tier,
    Verdict,
)
from kinoved.text import listing, romanisation_key
from kinoved.value import value

_SOURCES = 6


@value
class Saying:
    """One thing said of a film: its kind, the value understood, the words, and what is on record.

    `number` is that of the report. `record` is a sentence, or empty where the record is silent.
    """

    number: int
    entry: int
    kind: str
    value: str
    words: str
    span: Span
    negated: bool
    supported: bool
    record: str
    evidence: tuple[Evidence, ...]


def sayings(report: Report, number: int) -> Iterator[tuple[Subject, Saying]]:
    """Everything firm that a list says of films that are certain or likely, in its order."""
    films = {m.position: m.film for m in report.matches if m.film is not None}
    claims: dict[int, list[Claim]] = {}
    for claim in report.claims:
        claims.setdefault(claim.entry, []).append(claim)
    for entry in report.list.entries:
        film = films.get(entry.position)
        if film is None:
            continue
        for saying in (
            *_dated(entry, film, number),
            *_credited(entry, film, number),
            *(_claimed(c, number) for c in claims.get(entry.position, ()) if _firm(c)),
        ):
            yield film, saying


def names(listed: str) -> list[list[str]]:
    """The words of each name in "Anna Ash and Bo Birch", as one romanisation writes them."""
    found = listed.replace(" and ", ", ").split(", ")
    return [key.split(" ") for key in map(romanisation_key, found) if key]


def _firm(claim: Claim) -> bool:
    """Whether the claim is understood: word for word, or in a way that the record bears out."""
    if claim.stance is Stance.HEDGED:
        return False
    sure = claim.tier is Tier.GUARDED and claim.verdict is Verdict.SUPPORTED
    return claim.tier is Tier.CLOSED or sure


def _claimed(claim: Claim, number: int) -> Saying:
    silent = claim.verdict in {Verdict.SILENT, Verdict.NOT_CHECKABLE}
    return Saying(
        number, claim.entry, claim.type, claim.value, claim.text, claim.span,
        claim.stance is Stance.NEGATED, claim.verdict is Verdict.SUPPORTED,
        "" if silent else claim.reason, claim.evidence,
    )  # fmt: skip


def _dated(entry: Entry, film: Subject, number: int) -> Iterator[Saying]:
    if entry.year is None:
        return
    years = film.years
    yield Saying(
        number, entry.position, "year", str(entry.year), str(entry.year),
        entry.year_span or entry.heading.span, False, entry.year in years,
        f"The record has {listing([str(year) for year in years[:4]])}." if years else "",
        evidence_of(*film.all("date"))[:_SOURCES],
    )  # fmt: skip


def _credited(entry: Entry, film: Subject, number: int) -> Iterator[Saying]:
    named = [credit for credit in entry.people if credit.role == "director"]
    if not named:
        return
    known = film.texts("director")
    shown = listing([credit.name for credit in named])
    yield Saying(
        number, entry.position, "director", shown, shown, named[0].span, False,
        bool(known) and _last(shown) <= _last(listing(known)),
        f"The record has {listing(known)}." if known else "",
        evidence_of(*film.all("director"))[:_SOURCES],
    )  # fmt: skip


def _last(listed: str) -> set[str]:
    return {name[-1] for name in names(listed)}
