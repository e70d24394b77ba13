"""A claim that the record bears out though no pattern reads it; nothing of the kind accuses."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kinoved.checks.claims.finding import evidence
from kinoved.model import Claim, Entry, Span, Stance, Statement, Tier, Verdict

Made = Callable[[Span], Claim]
"""Makes the claim, once the place of its words in the list is known."""
Offered = tuple[int, int, Made]
"""Where the words begin and end in their passage, and what makes the claim."""


def supported(
    entry: Entry,
    type_: str,
    property_: str | None,
    value: str,
    words: str,
    fitting: Iterable[Statement],
    reason: str,
) -> Made:
    """A claim of `type_` that the statements `fitting` bear out, said in `words`."""

    def made(span: Span) -> Claim:
        return Claim(
            entry.position, type_, property_, value, Stance.ASSERTED, span, words,
            Tier.CORROBORATION, Verdict.SUPPORTED, evidence(fitting), reason,
        )  # fmt: skip

    return made
