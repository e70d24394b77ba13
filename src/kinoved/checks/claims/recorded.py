"""Sentences of the record itself: what a list says in the record's own words, it supports.

A film's fate is told in a sentence of which no claim type may read every part ("at home the critics
called it vulgar"). Where a list says that very sentence, as one does that kinoved composed, its
claims are what the record states. So are its titles: "its Japanese title is “リング”". Nothing here
speaks against a list.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.claims.finding import evidence
from kinoved.checks.claims.support import Offered, supported
from kinoved.model import Claim, Entry, Passage, Statement, Subject, Verdict
from kinoved.value import changed

_REASON = "The record says so in these words."
_TITLED = "title is “"
_TOLD = frozenset("ru ja de fr it es pt pl cs hu sv da fi no nl ko et ka uk hi".split())
"""Languages of which it is told that a film has a title in them."""
_OPEN = frozenset({Verdict.SILENT, Verdict.UNLISTED, Verdict.NOT_CHECKABLE})

Outcome = tuple[Claim, tuple[str, str, bool] | None]
"""A claim, and the message, the help and the shade of what is said against it."""

Place = tuple[int, int, Statement]
"""Where a sentence of the record stands in a passage, and the statement."""


def recorded_in(passage: Passage, film: Subject | None) -> tuple[Place, ...]:
    """The sentences of the film's record that stand in `passage`, word for word."""
    found: list[Place] = []
    for statement in film.all("fate") if film is not None else ():
        start = passage.text.find(statement.text)
        if start >= 0:
            found.append((start, start + len(statement.text), statement))
    if film is not None and _TITLED in passage.text:
        for statement in film.all("title"):
            said = f"{_TITLED}{statement.text}”"
            start = passage.text.find(said)
            if start >= 0 and _in_its_language(passage.text[:start], statement):
                found.append((start, start + len(said), statement))
    return tuple(found)


def _in_its_language(before: str, statement: Statement) -> bool:
    """Whether the word before tells the language that the record has for the title."""
    return before.split()[-1:] == [title_language(statement.qualifier("lang") or "")]


def title_language(tag: str) -> str:
    """The English name of the language of a title with this tag, where such titles are told."""
    from kinoved.catalogue.cldr import language_name  # noqa: PLC0415 - few lists tell of titles

    code = tag.partition("-")[0]
    return language_name(code) or "" if code in _TOLD else ""


def borne_out(outcome: Outcome, start: int, end: int, places: tuple[Place, ...]) -> Outcome:
    """A claim read from `start` to `end` and its message, supported where the record says just so.

    `outcome` is a claim and what to say of it.
    """
    if outcome[0].verdict in _OPEN:
        for first, last, statement in places:
            if first <= start and end <= last:
                return _supported(outcome[0], statement), None
    return outcome


def recorded(places: tuple[Place, ...], entry: Entry) -> Iterator[Offered]:
    """A supported claim for each sentence of the record."""
    for first, last, statement in places:
        text = statement.text
        made = supported(entry, statement.property, None, text, text, [statement], _REASON)
        yield first, last, made


def _supported(claim: Claim, statement: Statement) -> Claim:
    return changed(
        claim,
        verdict=Verdict.SUPPORTED,
        evidence=evidence([statement]),
        reason=_REASON,
    )
