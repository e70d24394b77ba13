"""A year in the prose.

What it does
    Compares a year that the prose gives the film with every dated event of the record.

Why it matters
    Making and first showing may lie years apart; another year altogether is a mistake.

Example
    "Made in 1991" of *Stalker*: it was made from 1977 to 1979 and shown in 1979.

What to do
    Put in a recorded year and say what happened in it.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.dating import speaks_against
from kinoved.model import Verdict

NAME = "year-claim"
CODE = "KV316"
PROPERTY = "P577"
PROPOSED = (
    "In which year the film was made or released, or that it is of a year.",
    {"event": ("made", "released", "of"), "year": "year"},
)

PHRASES = (
    "made|produced|shot|filmed|completed|finished in {year}",
    "released|premiered|shown|screened in|from {year}",
    "premiered|opened|appeared in {year}",
    "came out in {year}",
    "dates from {year}",
    "dates back to {year}",
    "! from|of {year}",
    "! in {year}",
)

_MAKING = frozenset("made produced shot filmed completed finished".split())
_LONG_MAKING = 10
"""Years within which a film whose making is not on record may have been made before it was shown:
"Apocalypse Now" was shot in 1976 and 1977, some were filmed over a decade or shelved for one."""

_SHOWN = frozenset("released premiered shown screened opened appeared came out".split())


def verify(case: Case) -> Finding | None:
    """The finding on a year: contradicted when more than one year from every dated event."""
    year = case.number("year")
    if year is None:
        return None
    value = str(year)
    years = case.film.years
    dates = case.film.all("date")
    if not years:
        return Finding(Verdict.SILENT, value, "The record has no date.")
    distance = min(abs(year - known) for known in years)
    have = ", ".join(map(str, years[:4])) + (" …" if len(years) > 4 else "")
    if distance == 0:
        fitting = [s for s in dates if s.value[:4] == value] or dates
        return Finding(Verdict.SUPPORTED, value, f"{year} is among its years.", evidence(fitting))
    proof = evidence(dates)
    if distance == 1:
        return Finding(
            Verdict.PARTLY, value, f"The record has {have}.", proof,
            f"The list says {year}; the record has {have}.", shade=True,
        )  # fmt: skip
    stated = case.reading.get("how") or case.reading.get("event")
    vague = not stated and case.reading.keys <= {"in", "of", "from", value}
    event = case.reading.get("event")
    shown = bool(case.reading.keys & _SHOWN) or event == "released"
    later_showing = shown and year > max(years)
    before = years[0] - year
    making = bool(case.reading.keys & _MAKING) or event == "made"
    made = making and not shown and before > 0
    unrecorded = made and all(s.qualifier("event") != "production" for s in dates)
    shelved = unrecorded and before <= _LONG_MAKING
    if vague or later_showing or shelved or not speaks_against(case.film, year):
        return Finding(Verdict.UNLISTED, value, f"The record has {have}.", proof)
    if unrecorded:
        return Finding(
            Verdict.PARTLY, value, f"The record has {have}, and nothing of its making.", proof,
            f"The list says {year}; the record has {have}, and nothing of its making.",
        )  # fmt: skip
    return Finding(
        Verdict.CONTRADICTED, value, f"The record has {have}.", proof,
        f"The list says {year}; the film's recorded years are {have}.",
        help=f"Write {case.film.year}, or look whether another film is meant.",
    )  # fmt: skip
