"""Which claim a finding is about."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.model import Claim, Diagnostic


def claims_by_place(claims: Iterable[Claim]) -> dict[tuple[int | None, str, int, int], Claim]:
    """The claims by entry, name of their type, and span, as a diagnostic about one names them."""
    return {(c.entry, c.type, c.span.start, c.span.end): c for c in claims}


def claim_of(
    diagnostic: Diagnostic, claims: dict[tuple[int | None, str, int, int], Claim]
) -> Claim | None:
    """The claim that a diagnostic is about, or None."""
    span = diagnostic.span
    kind = diagnostic.name.removesuffix("-claim")
    return claims.get((diagnostic.entry, kind, span.start, span.end))
