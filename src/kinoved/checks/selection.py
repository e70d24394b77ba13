"""Which findings a reader wants, how grave they may be at most, and which fail the call."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.model import Diagnostic, Report, Severity
from kinoved.value import changed, value


@value
class Selection:
    """Rules by code (KV306), beginning of a code (KV3) or name (colour-claim).

    Nothing selected means all. Where a rule is both selected and ignored, the longer code wins, a
    name before a code, and ignoring where both are as long. `severity` holds the gravest that
    findings may be: it lowers and never raises, for an error is said only where the check is sure.
    From `fail_on` on a finding fails the call; None means that nothing is said of that.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()
    fail_on: Severity | None = None

    def wants(self, diagnostic: Diagnostic) -> bool:
        """Whether the finding is to be shown."""
        ignored = _closest(self.ignore, diagnostic)
        if not self.select:
            return ignored < 0
        return _closest(self.select, diagnostic) > ignored

    def lowered(self, diagnostic: Diagnostic) -> Diagnostic:
        """The finding as grave as it may be at most."""
        caps = dict(self.severity)
        named = max(caps, key=lambda rule: _fit(rule, diagnostic), default="")
        cap = caps.get(named)
        if cap is None or _fit(named, diagnostic) < 0 or cap.rank >= diagnostic.severity.rank:
            return diagnostic
        return changed(diagnostic, severity=cap)

    def applied(self, report: Report) -> Report:
        """The report with the wanted findings only, each as grave as it may be at most.

        Claims keep their verdicts: they are what was read, not what is complained of.
        """
        kept = tuple(self.lowered(d) for d in report.diagnostics if self.wants(d))
        allowed = tuple(a for a in report.allowed if self.wants(a.diagnostic))
        known = tuple(d for d in report.known if self.wants(d))
        if (kept, allowed, known) == (report.diagnostics, report.allowed, report.known):
            return report
        return changed(report, diagnostics=kept, allowed=allowed, known=known)


def _closest(rules: Iterable[str], diagnostic: Diagnostic) -> int:
    return max((_fit(rule, diagnostic) for rule in rules), default=-1)


def _fit(rule: str, diagnostic: Diagnostic) -> int:
    """How exactly a rule is named: the letters of its code that are given, 99 for its name."""
    if rule.lower() == diagnostic.name:
        return 99
    return len(rule) if diagnostic.code.startswith(rule.upper()) else -1
