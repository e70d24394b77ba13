"""What the film is about.

What it does
    Compares "explores themes of faith", "about a professor who writes letters" and "while not
    strictly post-apocalyptic" with the themes, the subject and the synopsis of the record.

Why it matters
    A list about a theme stands on the films belonging to it.

Example
    "It tells of two partisans" of *The Ascent*.

What to do
    Nothing: subjects are open, so nothing is held against the list.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.names import Named
from kinoved.model import Stance, Verdict
from kinoved.text import normalise

NAME = "subject-claim"
CODE = "KV317"
PROPERTY = "P921"
PROPOSED = ("What the film is about, or which war, time or event it is set in.", {"theme": "theme"})

PHRASES = (
    "depicts|portrays|about [a] [world] [after] [a] {theme}",
    "not [a] {theme} [film]",
)

_FIRM = ("core", "adjacent")


def verify(case: Case) -> Finding | None:
    """The finding on a theme: supported, or left open; never contradicted."""
    named = case.reading.get("theme")
    if not isinstance(named, Named):
        return None
    value = named.text
    themes = [s for s in case.film.all("theme") if s.value in named.ids]
    firm = [s for s in themes if s.qualifier("grade") in _FIRM]
    told = [
        s
        for property_ in ("set in", "subject", "synopsis")
        for s in case.film.all(property_)
        if normalise(value) in normalise(s.value)
    ]
    if case.reading.stance is Stance.NEGATED:
        core = [s for s in themes if s.qualifier("grade") == "core"]
        verdict = Verdict.SILENT if core or told else Verdict.UNLISTED
        return Finding(verdict, value, _grades(case, named), evidence(themes))
    if firm or told:
        return Finding(Verdict.SUPPORTED, value, _grades(case, named), evidence([*firm, *told]))
    if themes:
        return Finding(Verdict.PARTLY, value, _grades(case, named), evidence(themes), shade=True)
    return Finding(Verdict.SILENT, value, "The record does not speak of it.")


def _grades(case: Case, named: Named) -> str:
    grades = [s.qualifier("grade") or "" for s in case.film.all("theme") if s.value in named.ids]
    return f"The record grades it {grades[0]}." if grades else "The record does not have the theme."
