"""What a finding is known by from one version of a list to the next."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from kinoved.checks.about import claim_of, claims_by_place
from kinoved.model import Claim, Diagnostic, Report
from kinoved.text import normalise

_LONGEST = 400


class Fingerprints:
    """The fingerprints of one list's findings: over entry, kind and value, never over places.

    An entry is known by its film, or by its heading where that is not known, so that it may move
    in the list and its title may be mended. What is said twice of one film gets a number.
    """

    def __init__(self, report: Report) -> None:
        films = {m.position: m.film.id for m in report.matches if m.film is not None}
        self._entries = {
            e.position: films.get(e.position) or f"{normalise(e.title.text)} {e.year or ''}"
            for e in report.list.entries
        }
        self._text = report.list.text
        self._claims = claims_by_place(report.claims)
        self._seen: dict[str, int] = {}

    def of_diagnostic(self, diagnostic: Diagnostic) -> str:
        """The fingerprint of a finding; that of its claim where it is about one."""
        claim = claim_of(diagnostic, self._claims)
        if claim is not None:
            return self.of_claim(claim)
        span = diagnostic.span
        words = normalise(self._text[span.start : min(span.end, span.start + _LONGEST)])
        return self._made(diagnostic.entry, diagnostic.name, words)

    def of_claim(self, claim: Claim) -> str:
        """The fingerprint of a claim, whatever its verdict."""
        value = f"{claim.stance.value} {normalise(claim.value[:_LONGEST])}"
        return self._made(claim.entry, claim.type, value)

    def _made(self, entry: int | None, kind: str, value: str) -> str:
        named = self._entries.get(entry, "") if entry is not None else ""
        key = sha256("\x00".join((named, kind, value)).encode("utf-8", "replace")).hexdigest()[:32]
        number = self._seen[key] = self._seen.get(key, 0) + 1
        return key if number == 1 else f"{key}/{number}"


def stated_claims(report: Report) -> Iterator[Claim]:
    """The claims that no diagnostic is about, reported or known from a baseline."""
    claims = claims_by_place(report.claims)
    spoken = {id(claim_of(d, claims)) for d in (*report.diagnostics, *report.known)}
    return (claim for claim in report.claims if id(claim) not in spoken)
