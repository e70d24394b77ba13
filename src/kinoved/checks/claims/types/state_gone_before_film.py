"""A film that was received in a state which no longer existed.

What it does
    Compares "was influential in the USSR" with the dates of the state and of the film.

Why it matters
    A state that was gone before the film was made cannot have seen it: the text belongs to another
    film, or to none.

Example
    *The Road* "was influential in the USSR": the film of 2009 came eighteen years after its end.

What to do
    Look which film is meant, and put its text here.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.geography import dissolved
from kinoved.model import Verdict
from kinoved.text import listing, the

NAME = "state-gone-before-film"
CODE = "KV402"
PROPERTY = None
RESTS_ON = ("date",)
PROPOSED = (
    "How the film was received in a state: its influence, fame or ban there.",
    {"countries": "countries"},
)

PHRASES = (
    "influential|popular|famous|known|banned|acclaimed|successful|celebrated|controversial|hit"
    " [hit] in {country}",
    "[had] influence|impact in|on {country}",
    "had [a] [great|deep|profound] influence|impact in|on {country}",
)


def verify(case: Case) -> Finding:
    """The finding on a reception: contradicted where the state had ended before the film."""
    ids = {i for name in case.named("countries") for i in name.ids}
    place = listing([the(case.label(i)) for i in sorted(ids)])
    value = f"received in {place}"
    ends = [year for year in (dissolved(i, case.catalogue) for i in ids) if year is not None]
    first = min(case.film.years, default=None)
    if len(ids) == 1 and ends and first is not None and first > max(ends):
        (state,) = ids
        subject = case.catalogue.subject(state)
        gone = evidence(subject.all("to")) if subject else ()
        dates = sorted(case.film.all("date"), key=lambda s: s.value)
        return Finding(
            Verdict.CONTRADICTED, value,
            f"{_capital(place)} ended in {max(ends)}, and the film is of {first}.",
            gone + evidence(dates[:1]),
            f"The list speaks of the film in {place}, which ended in {max(ends)}; the film is of"
            f" {first}.", help="Look which film is meant.",
        )  # fmt: skip
    return Finding(Verdict.SILENT, value, "The record says nothing of this.")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
