"""The language that is spoken in the film.

What it does
    Compares the named language with the recorded ones.

Why it matters
    Readers choose by language.

Example
    "The dialogue is in Swedish" of *The Sacrifice*.

What to do
    Nothing: a language that the record lacks is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict
from kinoved.text import listing

NAME = "language-claim"
CODE = "KV309"
PROPERTY = "P364"
PROPOSED = ("Which language is spoken in the film.", {"language": "language"})

_SPOKEN = "spoken|shot|filmed|made|performed|acted|played|delivered|recorded|sung"

PHRASES = (
    "[the|its] [original|main] language|languages|dialogue is|was|are {tongues}",
    "[the|its] dialogue|dialogues|dialog|lines|script is|was|are [all] [spoken] in {tongues}",
    f"{_SPOKEN} [all|both] in {{tongues}}",
    "! [both] in {tongues}",
    "is|are [all|both] in {tongues}",
    "~ [both] in {tongues} {firm=no}",
    "~ {tongues} is|are spoken|heard {firm=no}",
    "~ {tongues} and [a] [little|some|bit] [of] {tongues} is|are spoken|heard {firm=no}",
    "~ apart|aside from {tongues} , {tongues} [and] [a] [little|some|bit] [of] [{tongues}] is|are"
    " spoken|heard {firm=no}",
    "~ speak|speaks|speaking|spoke [in|only|all] {tongues} {firm=no}",
    "~ {tongue} language film|production|feature|drama|dialogue|movie|picture|original|debut"
    "|soundtrack {firm=no}",
    "~ {tongue} dialogue|dialogues|soundtrack|speaking {firm=no}",
)


def verify(case: Case) -> Finding | None:
    """The finding on languages: never contradicted."""
    told = [str(value) for name, value in case.reading.bound if name == "language"]
    named = list(dict.fromkeys(told))
    if not named:
        return None
    value = listing(named)
    known = case.film.all("language")
    if not known:
        return Finding(Verdict.SILENT, value, "The record names no language.")
    proof = evidence(s for s in known if s.value in named)
    if set(named) <= {s.value for s in known}:
        return Finding(Verdict.SUPPORTED, value, f"The record has {value}.", proof)
    have = listing(list(case.film.texts("language")))
    return Finding(Verdict.UNLISTED, value, f"The record has {have}.", evidence(known))
