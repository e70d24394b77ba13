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

PHRASES = (
    "[the|its] [original] language is|was {language}",
    "[the] dialogue is|was [spoken] in {language}",
    "spoken|shot|filmed|made|performed in {language} [language]",
    "! in {language} [language]",
    "is in {language}",
)


def verify(case: Case) -> Finding:
    """The finding on a language: never contradicted."""
    value = str(case.reading.get("language"))
    known = case.film.all("language")
    if not known:
        return Finding(Verdict.SILENT, value, "The record names no language.")
    proof = evidence(s for s in known if s.value == value)
    if proof:
        return Finding(Verdict.SUPPORTED, value, f"The record has {value}.", proof)
    have = listing(list(case.film.texts("language")))
    return Finding(Verdict.UNLISTED, value, f"The record has {have}.", evidence(known))
