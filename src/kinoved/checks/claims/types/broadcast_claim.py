"""Whether the film was shown in a state.

What it does
    Looks for a recorded showing or broadcast in the named state.

Why it matters
    "Widely shown in the USSR" may stand on one television broadcast.

Example
    "It was widely shown in the USSR" of *The Day After*: one broadcast, in 1987, is recorded.

What to do
    Say what is recorded: when, and how.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.geography import around
from kinoved.model import Verdict
from kinoved.text import listing, normalise, the

NAME = "broadcast-claim"
CODE = "KV314"
PROPERTY = "P577"
PROPOSED = (
    "That the film was shown in a state, or widely shown there.",
    {"extent": ("shown", "widely"), "countries": "countries"},
)

PHRASES = (
    "[widely|frequently|regularly] shown|broadcast|screened|aired|televised|seen|distributed"
    " [widely] [on television] in {country}",
)

_WIDELY = frozenset("widely frequently regularly".split())


def verify(case: Case) -> Finding:
    """The finding on a showing in a state: partly where only how widely is not recorded."""
    ids = {i for name in case.named("countries") for i in name.ids}
    place = listing([the(case.label(i)) for i in sorted(ids)])
    value = f"shown in {place}"
    shown = [
        s
        for s in case.film.all("date")
        if s.qualifier("event") != "production" and _lies_in(s.qualifier("place"), ids, case)
    ]
    if not shown:
        return Finding(Verdict.SILENT, value, f"The record has no showing in {place}.")
    event = shown[0].qualifier("event")
    when = shown[0].value[:4]
    told = f"a {event} there in {when}"
    if not case.reading.keys & _WIDELY and case.reading.get("extent") != "widely":
        return Finding(Verdict.SUPPORTED, value, f"The record has {told}.", evidence(shown))
    return Finding(
        Verdict.PARTLY, value, f"The record has {told}, not how widely it was shown.",
        evidence(shown), f"The list says it was widely shown in {place}; the record has {told} and"
        " does not say how widely.", help=f"Write that it had {told}.",
    )  # fmt: skip


def _lies_in(place: str | None, ids: set[str], case: Case) -> bool:
    if place is None:
        return False
    found = [n.subject for n in case.catalogue.named(place, "place")]
    texts = {normalise(case.label(i)) for i in ids}
    return normalise(place) in texts or any(around(f, case.catalogue) & ids for f in found)
