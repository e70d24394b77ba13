"""What the writer of a list answers for is not held against it, as long as the record stays.

An allowance with a value and a source is a statement of the writer's own: the check treats it as
one that the record lacks, so that it supports what the list says of it. It never accuses: a finding
that only such a statement would bring about is not reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kinoved.catalogue import Catalogue
from kinoved.checks import held, place_of
from kinoved.checks.codes import SEVERAL_LISTS, rule_named
from kinoved.checks.overrides import faulty_mark, unused_allow
from kinoved.checks.overrides.local import evidence_of, states, with_statements
from kinoved.checks.overrides.rests import asks_for_source, memory, says_now
from kinoved.checks.overrides.values import Values
from kinoved.checks.scope import count_in_scope
from kinoved.model import (
    Allowance,
    Allowed,
    Claim,
    Diagnostic,
    Match,
    Report,
    Span,
    Subject,
    Verdict,
)
from kinoved.value import changed, value

_Key = tuple[str, int | None, int, int]


def overridden(report: Report, covered: Sequence[Diagnostic], catalogue: Catalogue) -> Report:
    """The report without what its allowances answer for, and with what is wrong with these.

    `covered` are findings that a sharper one has taken the place of; an allowance of one is used.
    """
    judging = _Judging(report)
    stay = [d for d in map(judging.judged, report.diagnostics) if d is not None]
    for diagnostic in covered:
        judging.judged(diagnostic)
    report = judging.with_statements(stay, catalogue)
    return _sorted(report, (*judging.faults, *judging.unused(several=False)))


def overridden_across(report: Report, found: Sequence[Diagnostic]) -> Report:
    """The report with what other lists say against it, unless its allowances answer for that."""
    judging = _Judging(report)
    stay = [d for d in map(judging.judged, found) if d is not None]
    report = changed(report, allowed=report.allowed + tuple(judging.allowed))
    return _sorted(report, (*stay, *judging.unused(several=True)))


def overridden_later(report: Report, found: Sequence[Diagnostic]) -> Report:
    """The report with what was found in it since it was made, unless allowances answer for that.

    An allowance that is met only now is not called unused any more.
    """
    judging = _Judging(report)
    stay = [d for d in map(judging.judged, found) if d is not None]
    met = {(item.by.entry, item.by.span) for item in judging.allowed}
    kept = tuple(
        d for d in report.diagnostics if d.code != unused_allow.CODE or (d.entry, d.span) not in met
    )
    allowed = report.allowed + tuple(judging.allowed)
    return _sorted(changed(report, diagnostics=kept, allowed=allowed), stay)


@value
class _Held:
    """An allowance that can be followed, with the code and name of its rule."""

    by: Allowance
    code: str
    name: str


class _Judging:
    """Which findings of a report the writer answers for, and which allowances that uses."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.faults: list[Diagnostic] = []
        self.allowed: list[Allowed] = []
        self._held: dict[tuple[str, int | None], list[_Held]] = {}
        self._used: dict[int | None, list[_Held]] = {}
        self._seen: set[Allowance] = set()
        self._values = Values(report)
        self._films = {m.position: m.film for m in report.matches}
        for allowance in report.list.allowances:
            fault = faulty_mark.diagnose(allowance)
            rule = rule_named(allowance.rule)
            if fault is not None:
                self.faults.append(fault)
            elif rule is not None:
                of = self._held.setdefault((rule[0], allowance.entry), [])
                of.append(_Held(allowance, *rule))

    def judged(self, diagnostic: Diagnostic) -> Diagnostic | None:
        """The finding as it is to be reported: not at all where the writer answers for it."""
        candidates = self._held.get((diagnostic.code, diagnostic.entry), ())
        held_ = next((h for h in candidates if self._values.meant(h.by.value, diagnostic)), None)
        if held_ is None:
            return diagnostic
        self._seen.add(_alike(held_.by))
        film = self._film(diagnostic.entry)
        now = memory(held_.name, film)
        if held_.by.record and now and held_.by.record != now:
            return _raised(diagnostic, now, says_now(held_.name, film))
        self.allowed.append(Allowed(diagnostic, held_.by))
        used = self._used.setdefault(diagnostic.entry, [])
        if held_ not in used:
            used.append(held_)
        return None

    def unused(self, *, several: bool) -> Iterable[Diagnostic]:
        """A note on each allowance of which no finding was met, once for what is one table."""
        told: set[Allowance] = set()
        for held_ in (h for of in self._held.values() for h in of):
            alike = _alike(held_.by)
            if alike in self._seen or alike in told:
                continue
            if self._film(held_.by.entry) is None and asks_for_source(held_.name):
                continue
            if held_.code.startswith(SEVERAL_LISTS) is several:
                told.add(alike)
                yield unused_allow.diagnose(held_.by, held_.name)

    def with_statements(self, stay: list[Diagnostic], catalogue: Catalogue) -> Report:
        """The report as it is when the writer's statements stand beside those of the record."""
        report = self.report
        answered = {id(c): self._answer(c, by) for c, by in self._claims_allowed()}
        supported: dict[tuple[object, ...], Claim] = {}
        matches = tuple(self._stated(match, catalogue) for match in report.matches)
        scope = report.in_scope
        if any(new is not old for new, old in zip(matches, report.matches, strict=True)):
            again, found = held(report.list, matches, catalogue)
            supported = {
                _claim_key(c): self._supported(c) for c in again if c.verdict is Verdict.SUPPORTED
            }
            stay = list(self._still(stay, found))
            scope = count_in_scope(report.list, matches)
        return changed(
            report,
            claims=tuple(
                answered.get(id(c))
                or (c if c.verdict is Verdict.SUPPORTED else supported.get(_claim_key(c), c))
                for c in report.claims
            ),
            diagnostics=tuple(stay),
            allowed=tuple(sorted(self.allowed, key=lambda a: place_of(a.diagnostic))),
            in_scope=scope,
        )

    def _film(self, entry: int | None) -> Subject | None:
        return self._films.get(entry) if entry is not None else None

    def _claims_allowed(self) -> Iterable[tuple[Claim, Allowance]]:
        for allowed in self.allowed:
            claim = self._values.claim(allowed.diagnostic)
            if claim is not None and allowed.by.value and allowed.by.source:
                yield claim, allowed.by

    def _answer(self, claim: Claim, by: Allowance) -> Claim:
        return changed(
            claim,
            verdict=Verdict.SUPPORTED,
            evidence=evidence_of(by),
            reason=f"The writer of the list answers for it: {by.reason}",
        )

    def _supported(self, claim: Claim) -> Claim:
        """A claim that the record does not support without the writer: their source comes first."""
        used = self._used.get(claim.entry, ())
        own = (h.by for h in used if states(h.name, h.by) == claim.property)
        proof = tuple(item for by in own for item in evidence_of(by))
        others = (item for item in claim.evidence if item not in proof)
        return changed(claim, evidence=(*dict.fromkeys(proof), *others))

    def _stated(self, match: Match, catalogue: Catalogue) -> Match:
        """The match whose film has what the writer states of it."""
        told = [(h.name, h.by) for h in self._used.get(match.position, ())]
        if match.film is None or not told:
            return match
        film = with_statements(match.film, told, catalogue)
        return changed(match, film=film) if film is not match.film else match

    def _still(self, stay: list[Diagnostic], found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """The findings that stand beside the writer's statements, too; a sum is that of now."""
        again = {_key(d): d for d in found}
        for diagnostic in stay:
            new = again.get(_key(diagnostic))
            by = self._stating(diagnostic.entry) if new is None else None
            if by is not None:
                self.allowed.append(Allowed(diagnostic, by))
            elif new is not None and new.entry is None:
                yield new if new.severity.rank <= diagnostic.severity.rank else diagnostic
            else:
                yield diagnostic

    def _stating(self, entry: int | None) -> Allowance | None:
        """An allowance that states something of the entry, or of any where the list is meant."""
        used = self._used.values() if entry is None else [self._used.get(entry, [])]
        return next((h.by for of in used for h in of if h.by.value), None)


def _raised(diagnostic: Diagnostic, now: str, says: str) -> Diagnostic:
    """The finding that was allowed until its record changed."""
    return changed(
        diagnostic,
        message=f"{diagnostic.message} This was allowed, but the record has changed: {says}.",
        help=f"Look at it again; to allow it still, write record={now} in the mark.",
    )


def _sorted(report: Report, more: Iterable[Diagnostic]) -> Report:
    found = tuple(sorted((*report.diagnostics, *more), key=place_of))
    return report if found == report.diagnostics else changed(report, diagnostics=found)


def _alike(allowance: Allowance) -> Allowance:
    """What a table of the sidecar has in common where its entry is in the list more than once."""
    if allowance.path is None:
        return allowance
    return changed(allowance, entry=None, span=Span(0, 0, 1, 1))


def _key(diagnostic: Diagnostic) -> _Key:
    return diagnostic.code, diagnostic.entry, diagnostic.span.start, diagnostic.span.end


def _claim_key(claim: Claim) -> tuple[object, ...]:
    return claim.entry, claim.type, claim.span.start, claim.span.end, claim.stance
