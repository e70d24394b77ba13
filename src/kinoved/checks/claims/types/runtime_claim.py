"""How long the film runs.

What it does
    Compares the minutes with every recorded cut, three minutes more or less.

Why it matters
    A wrong length often belongs to another film of the same title.

Example
    "It runs 163 minutes" of *Stalker*.

What to do
    Nothing: lengths differ between cuts, so a difference is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict

NAME = "runtime-claim"
CODE = "KV308"
PROPERTY = "P2047"
PROPOSED = ("How many minutes the film runs.", {"number": "minutes"})

PHRASES = (
    "runs|lasts [for] [about|around|approximately|some] {number} minutes",
    "clocks|comes in at [about|around] {number} minutes",
    "[has|with] a running time|length of [about|around] {number} minutes",
    "[has|with] a runtime|duration of [about|around] {number} minutes",
    "[its] running time is [about|around] {number} minutes",
    "[its] runtime is [about|around] {number} minutes",
    "{number} minutes long",
    "is [about|around] {number} minutes long",
)

_TOLERANCE = 3


def verify(case: Case) -> Finding | None:
    """The finding on a length in minutes: never contradicted."""
    minutes = case.number("number")
    if minutes is None:
        return None
    value = f"{minutes} minutes"
    known = case.film.all("runtime")
    if not known:
        return Finding(Verdict.SILENT, value, "The record says nothing of its length.")
    near = [s for s in known if abs(int(s.value) - minutes) <= _TOLERANCE]
    if near:
        return Finding(
            Verdict.SUPPORTED, value, f"The record has {near[0].value} minutes.", evidence(near)
        )
    have = ", ".join(sorted({s.value for s in known}))
    return Finding(Verdict.UNLISTED, value, f"The record has {have} minutes.", evidence(known))
