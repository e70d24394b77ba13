"""The company that produced the film.

What it does
    Looks for the named studio among the recorded ones.

Why it matters
    The studio tells where a film comes from and who holds it today.

Example
    "A Mosfilm production" of *Stalker*.

What to do
    Nothing: a studio that the record lacks is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, membership

NAME = "studio-claim"
CODE = "KV310"
PROPERTY = "P272"
PROPOSED = ("Which studio or company produced the film.", {"studio": "studios"})

PHRASES = (
    "produced|made|released|shot|financed at|by|for [the] {studio} [and {studio}]",
    "[a|the] {studio} production|film|release|picture",
    "came out|from of|from {studio}",
    "the production company is|was {studio}",
    "{studio} produced|made {film}",
    "! at {studio}",
)


def verify(case: Case) -> Finding:
    """The finding on a studio: never contradicted."""
    return membership(case, "studio", "studio", "studio")
