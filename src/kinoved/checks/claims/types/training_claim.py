"""Whether the actors were professionals.

What it does
    Compares "non-professional actors" with what is recorded of the training of the cast.

Why it matters
    A film with one untrained lead is soon said to have no professional actors.

Example
    "It uses non-professional actors" of *Come and See*: the lead was untrained, others were not.

What to do
    Say who was untrained.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict
from kinoved.text import listing

NAME = "training-claim"
CODE = "KV313"
PROPERTY = "P161"
PROPOSED: tuple[str, dict[str, str]] = ("That its actors are not professionals.", {})

PHRASES = (
    "[a cast of | uses|used|features|using|cast|casts|with] [mostly]"
    " (non professional | nonprofessional | untrained | amateur) actors|actor|performers|cast",
)


def verify(case: Case) -> Finding:
    """The finding on training: partly where the cast is mixed."""
    value = "non-professional actors"
    none = [s for s in case.film.all("cast") if s.qualifier("training") == "none"]
    trained = [s for s in case.film.all("cast") if s.qualifier("training") == "professional"]
    if not none and not trained:
        return Finding(Verdict.SILENT, value, "The record says nothing of the actors' training.")
    proof = evidence([*none[:1], *trained[:2]])
    untrained = listing([_who(s.text, s.qualifier("role")) for s in none])
    schooled = listing([_who(s.text, s.qualifier("role")) for s in trained])
    if none and trained:
        return Finding(
            Verdict.PARTLY, value, f"{untrained} had no training; {schooled} had.", proof,
            f"The list speaks of non-professional actors; {untrained} had no training, but"
            f" {schooled} was a professional.", help="Say which of the actors were untrained.",
        )  # fmt: skip
    if none:
        return Finding(Verdict.SUPPORTED, value, f"{untrained} had no training.", proof)
    return Finding(Verdict.UNLISTED, value, f"{schooled} was a professional.", proof)


def _who(name: str, role: str | None) -> str:
    return f"{name} ({role})" if role else name
