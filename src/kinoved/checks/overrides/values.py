"""Which value of the list a finding is about."""

from __future__ import annotations

from kinoved.checks.about import claim_of, claims_by_place
from kinoved.model import Claim, Diagnostic, Report
from kinoved.text import normalise

_BY_YEAR = frozenset({"year-mismatch", "outside-period"})


class Values:
    """The values of one report's findings."""

    def __init__(self, report: Report) -> None:
        self._claims = claims_by_place(report.claims)
        self._years = {entry.position: entry.year for entry in report.list.entries}
        promised = report.list.scope.countries
        self._country = promised[0].text if len(promised) == 1 else ""

    def claim(self, diagnostic: Diagnostic) -> Claim | None:
        """The claim that a finding is about, or None."""
        return claim_of(diagnostic, self._claims)

    def of(self, diagnostic: Diagnostic) -> str:
        """What the list says, where the finding is about a value; else nothing."""
        claim = self.claim(diagnostic)
        if claim is not None:
            return claim.value
        if diagnostic.name in _BY_YEAR and diagnostic.entry is not None:
            return str(self._years.get(diagnostic.entry) or "")
        return self._country if diagnostic.name == "outside-country" else ""

    def meant(self, value: str, diagnostic: Diagnostic) -> bool:
        """Whether a finding is about `value`: as understood, or in the list's own words.

        A rule whose findings have no value, or that promises of the list lead to, is meant anyway.
        """
        claim = self.claim(diagnostic)
        if claim is not None:
            return normalise(value) in {normalise(claim.value), normalise(claim.text)}
        if diagnostic.name in _BY_YEAR:
            return not value or value == self.of(diagnostic)
        return True
