"""Whether the film was made for cinema or television, and how long a form it has.

What it does
    Compares "TV movie", "short film" or "miniseries" with the recorded kind.

Why it matters
    A reader looks for a television film in other places than for a feature.

Example
    "This American TV movie" of *The Day After*: the record has a television film.

What to do
    Nothing, or name the recorded kind.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict

NAME = "kind-claim"
CODE = "KV307"
PROPERTY = "P31"
PROPOSED = (
    "That the film was made for television or is a short.",
    {"kind": ("television film", "miniseries", "television series", "short")},
)

PHRASES = ("made|produced|shot|filmed for tv|television",)


def verify(case: Case) -> Finding:
    """The finding on the kind: never contradicted, because kinds overlap."""
    value = str(case.reading.get("kind") or "television film")
    known = case.film.values("kind")
    proof = evidence(case.film.all("kind"))
    if value in known or (value == "television film" and "miniseries" in known):
        return Finding(Verdict.SUPPORTED, value, f"The record has {known[0]}.", proof)
    if not known:
        return Finding(Verdict.SILENT, value, "The record does not say.")
    return Finding(Verdict.UNLISTED, value, f"The record has {known[0]}.", proof)
