"""Proposals become claims of a report, or are dropped for a reason that is counted."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.catalogue import Catalogue
from kinoved.checks.claims import passages_of, span_in, titles_of
from kinoved.checks.claims.found import claim_types
from kinoved.checks.claims.judge import judged, severity_of
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reading
from kinoved.checks.claims.sentences import tokens_of
from kinoved.checks.overrides import overridden_later
from kinoved.checks.proposed.doubt import sense
from kinoved.checks.proposed.proposal import Dropped, Proposal, Reason, Tally
from kinoved.checks.proposed.quote import found
from kinoved.checks.proposed.shape import Shape, shapes
from kinoved.checks.proposed.values import Ground, resolved
from kinoved.model import (
    Claim,
    Diagnostic,
    Entry,
    Match,
    Report,
    Severity,
    Span,
    Tier,
    Verdict,
)
from kinoved.text import SourceText, normalise
from kinoved.value import changed

_MARK = "Read by a language model: "
_ONE_VALUE = frozenset({"director", "source-work", "country", "colour"})
"""Claims of which an entry makes one: where the list is right, a second reading is a misreading."""


def admitted(
    report: Report, proposals: Iterable[Proposal], catalogue: Catalogue
) -> tuple[Report, Tally]:
    """The report with what is admitted of `proposals`, and how many met which end.

    Each finding that comes of a proposal says so and is a review or a note, and the list's
    allowances answer for it as for any other. What the report has already stays as it is.
    """
    desk = _Desk(report, catalogue)
    reasons = [desk.take(proposal) for proposal in proposals]
    order = {entry.position: number for number, entry in enumerate(report.list.entries)}
    claims = sorted(
        [*report.claims, *desk.claims],
        key=lambda claim: (order[claim.entry], claim.span.start, claim.span.end),
    )
    merged = overridden_later(changed(report, claims=tuple(claims)), desk.diagnostics)
    return merged, Tally.of(reasons)


class _Desk:
    """Takes proposals one after the other and remembers what it has admitted."""

    def __init__(self, report: Report, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.claims: list[Claim] = []
        self.diagnostics: list[Diagnostic] = []
        self._report = report
        self._source = SourceText(report.list.text)
        self._shapes: dict[str, Shape] = {shape.type: shape for shape in shapes()}
        self._entries: dict[int, tuple[Entry, Match]] = {
            entry.position: (entry, match)
            for entry, match in zip(report.list.entries, report.matches, strict=True)
        }

    def take(self, proposal: Proposal) -> Reason:
        """What becomes of one proposal."""
        try:
            self._admit(proposal)
        except Dropped as dropped:
            return dropped.reason
        return Reason.KEPT

    def _admit(self, proposal: Proposal) -> None:
        shape = self._shapes.get(proposal.type)
        if shape is None or proposal.entry not in self._entries:
            raise Dropped(Reason.MALFORMED)
        entry, match = self._entries[proposal.entry]
        quote = found(proposal, tuple(passages_of(entry)))
        tokens = tokens_of(quote.passage.text)
        names = NameIndex(quote.passage.text, tokens, self.catalogue)
        ground = Ground(quote, tokens, names, self.catalogue)
        bound, keys = resolved(shape.slots, dict(proposal.values), ground)
        taken = sense(proposal, ground, titles_of(entry, match))
        reading = Reading(
            proposal.type, bound, taken.stance, Tier.PROPOSED, quote.start, quote.end, keys,
            taken.doubtful,
        )  # fmt: skip
        span = span_in(self._source, quote.passage, quote.start, quote.end)
        outcome = judged(reading, span, quote.passage, entry, match, self.catalogue)
        if outcome is None:
            raise Dropped(Reason.DOUBTFUL)
        claim, told = outcome
        message, help_, shade = told or ("", "", False)
        self._compare(claim)
        self.claims.append(claim)
        severity = severity_of(claim, match, shade=shade)
        if severity is not None and message:
            code = claim_types()[proposal.type].CODE
            self._report_on(
                Diagnostic(
                    code, proposal.type, severity, entry.position, span, message, claim.evidence,
                    help_ or None,
                )
            )  # fmt: skip
        chronology = claim_types()["source-published-after-film"]
        for diagnostic in chronology.diagnose(reading, span, entry, match, self.catalogue):
            self._report_on(diagnostic)

    def _compare(self, claim: Claim) -> None:
        """Raise Dropped where the claim is known, or the list says otherwise and is right."""
        if any(_same(claim, other) for other in self.claims):
            raise Dropped(Reason.REPEATED)
        read = [c for c in self._report.claims if (c.entry, c.type) == (claim.entry, claim.type)]
        if any(_same(claim, other) for other in read):
            raise Dropped(Reason.KNOWN)
        right = any(c.verdict is Verdict.SUPPORTED for c in read)
        if claim.type in _ONE_VALUE and right and claim.verdict is not Verdict.SUPPORTED:
            raise Dropped(Reason.DOUBTFUL)

    def _report_on(self, diagnostic: Diagnostic) -> None:
        """Report a finding, as a review at most, unless the report has it at that place."""
        for other in (*self._report.diagnostics, *self.diagnostics):
            same = (other.entry, other.code) == (diagnostic.entry, diagnostic.code)
            if same and _overlap(other.span, diagnostic.span):
                return
        severity = min(diagnostic.severity, Severity.REVIEW, key=lambda s: s.rank)
        message = _MARK + diagnostic.message
        self.diagnostics.append(changed(diagnostic, severity=severity, message=message))


def _same(claim: Claim, other: Claim) -> bool:
    """Whether two claims of an entry say one thing: the same value, or part of it in one place."""
    if (claim.entry, claim.type) != (other.entry, other.type):
        return False
    if claim.span == other.span:
        return True
    ours, theirs = normalise(claim.value), normalise(other.value)
    if ours == theirs:
        return True
    near = _overlap(claim.span, other.span)
    return near and (f" {ours} " in f" {theirs} " or f" {theirs} " in f" {ours} ")


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
