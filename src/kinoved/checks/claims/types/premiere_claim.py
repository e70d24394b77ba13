"""Where and when the film was first shown.

What it does
    Looks for a recorded showing, or a prize of a festival, at the place and in the year.

Why it matters
    A premiere tells which cut was first seen, and dates of premieres wander from film to film.

Example
    "It premiered at Cannes in 1980" of *Stalker*.

What to do
    Nothing: few premieres are recorded, so that another place is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.geography import around
from kinoved.checks.claims.names import Named
from kinoved.model import Statement, Verdict
from kinoved.text import normalise

NAME = "premiere-claim"
CODE = "KV319"
PROPERTY = "P577"
PROPOSED = (
    "In which place or at which festival, and in which year, the film was first shown.",
    {"places": "places", "festival": "festival?", "year": "year?"},
)

_WORLD = "[world|international|domestic|public|official|gala|first|its|the|a]"
_SHOWN = "premiered|premieres|premiering|bowed|debuted|unveiled|previewed"
_WHEN = "[on|in] [{when}]"

PHRASES = (
    f"{_SHOWN} {{venue}} , {_WHEN}",
    f"{_SHOWN} in|at {{places}} , {_WHEN}",
    f"[had|has|having|received|celebrated] {_WORLD} {_WORLD} premiere {{venue}} , {_WHEN}",
    f"[had|has|having|received|celebrated] {_WORLD} {_WORLD} premiere in|at {{places}} , {_WHEN}",
    f"[first|publicly] shown|screened|seen [first] {{venue}} , {_WHEN}",
    f"first shown|screened|seen in|at {{places}} , {_WHEN}",
    f"~ premiere ... in|at|of {{places}} , {_WHEN}",
    f"~ premiere ... {{venue}} , {_WHEN}",
)


def verify(case: Case) -> Finding | None:
    """The finding on a first showing: never contradicted."""
    places = [n for n in case.named("places") if n.ids]
    festival = str(case.reading.get("festival") or "")
    year = case.number("year") or case.number("won_in")
    if not places and not festival:
        return None
    where = places[0].text if places else festival.title()
    value = f"{where}, {year}" if year else where
    shown = [s for s in case.film.all("date") if s.qualifier("event") != "production"]
    given = [s for s in case.film.all("award") if festival and _held_at(s, festival, case)]
    there = [s for s in shown if _lies_in(s.qualifier("place"), places, festival, case)] + given
    fitting = [s for s in there if year is None or _year(s) == year]
    if fitting:
        return Finding(
            Verdict.SUPPORTED, value, "The record has it shown there then.", evidence(fitting)
        )
    then = [s for s in shown if year is not None and _year(s) == year]
    if then:
        return Finding(
            Verdict.SILENT, value, f"The record has {year}, not where it was shown.", evidence(then)
        )
    return Finding(Verdict.UNLISTED, value, "The record has other showings.", evidence(shown))


def _year(statement: Statement) -> int | None:
    told = statement.qualifier("year") or statement.value
    return int(told[:4]) if told[:4].isdecimal() else None


def _held_at(statement: Statement, festival: str, case: Case) -> bool:
    prize = case.catalogue.subject(statement.value)
    places = [s.text for s in prize.all("at")] if prize is not None else []
    told = statement.qualifier("at")
    return any(festival in normalise(text) for text in ([told] if told else places))


def _lies_in(place: str | None, places: list[Named], festival: str, case: Case) -> bool:
    if place is None:
        return False
    if festival and festival in normalise(place):
        return True
    wanted = {id_ for named in places for id_ in named.ids}
    found = [n.subject for n in case.catalogue.named(place, "place")]
    return any(around(id_, case.catalogue) & wanted for id_ in found)
