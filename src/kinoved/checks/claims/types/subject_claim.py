"""The time the film is set in, and its subject.

What it does
    Compares "set during World War II" or "while not strictly post-apocalyptic" with the themes and
    subjects of the record.

Why it matters
    A list about a theme stands on the films belonging to it.

Example
    "Set during World War II" of *The Ascent*.

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
    "set in|during|amid [the] [aftermath of] [a] {theme}",
    "set [in|during] (wwii|ww2)",
    "takes place in|during|after [a] {theme}",
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
    negated = case.reading.stance is Stance.NEGATED
    told = [
        s
        for s in (*case.film.all("set in"), *case.film.all("subject"))
        if normalise(value) in normalise(s.value)
    ]
    if negated:
        core = [s for s in themes if s.qualifier("grade") == "core"]
        verdict = Verdict.SUPPORTED if core else Verdict.UNLISTED
        return Finding(verdict, value, _grades(case, named), evidence(themes))
    if firm or told:
        return Finding(Verdict.SUPPORTED, value, _grades(case, named), evidence([*firm, *told]))
    if themes:
        return Finding(Verdict.PARTLY, value, _grades(case, named), evidence(themes), shade=True)
    return Finding(Verdict.SILENT, value, "The record does not speak of it.")


def _grades(case: Case, named: Named) -> str:
    grades = [s.qualifier("grade") or "" for s in case.film.all("theme") if s.value in named.ids]
    return f"The record grades it {grades[0]}." if grades else "The record does not have the theme."
