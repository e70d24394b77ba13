"""A film that is said to be about an event which had not happened yet.

What it does
    Compares "based on the Chernobyl disaster" with the recorded date of the event, or of the end of
    a state ("inspired by the fall of the Soviet Union"), and with every year of the film.

Why it matters
    A film may foresee what happens later, but it cannot be based on it: the text belongs to another
    film, or to none.

Example
    *Stalker* "was based on the Chernobyl disaster": the film of 1979 came seven years before it.

What to do
    Write what the film foreshadows, or look which film is meant.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.geography import dissolved
from kinoved.checks.claims.names import Named
from kinoved.checks.context import independent
from kinoved.model import Evidence, Stance, Tier, Verdict
from kinoved.text import the

NAME = "event-after-film"
CODE = "KV403"
PROPERTY = "P921"
RESTS_ON = ("date",)
PROPOSED = ("Which dated event the film is based on or inspired by.", {"theme": "theme"})

_OF = "[the] [real|true|actual] [events|tragedy|story|aftermath of]"
PHRASES = (
    f"based|modelled|drawn [up] on|upon {{manner=based}} {_OF} {{theme}}",
    f"inspired|prompted|provoked by {{manner=based}} {_OF} {{theme}}",
    "based|drawn on|upon {manner=based} the fall|collapse|dissolution|breakup|end of {country}",
    "inspired|prompted by {manner=based} the fall|collapse|dissolution|breakup|end of {country}",
    f"depicts|portrays|recreates|dramatises|dramatizes|reconstructs {{manner=depicts}} {_OF}"
    " {theme}",
)


def verify(case: Case) -> Finding | None:
    """The finding on an event: contradicted where it is later than every year of the film."""
    dated = _event(case)
    if dated is None:
        return None
    label, year, proof = dated
    film = case.film
    firm = case.reading.tier is Tier.CLOSED
    if film.years and max(film.years) < year and firm and case.reading.stance is Stance.ASSERTED:
        known = film.all("date")
        if not independent(*known):
            return Finding(Verdict.SILENT, label, "The film is not dated well enough.")
        last = sorted(known, key=lambda s: s.value)[-1:]
        return Finding(
            Verdict.CONTRADICTED, label, f"{_capital(label)} was in {year}, and the film is of"
            f" {film.year}.", proof + evidence(last),
            f"The list says “{case.words}”; {label} was in {year}, the film is of {film.year}.",
            help="Write what the film foreshadows, or look which film is meant.",
        )  # fmt: skip
    named = case.reading.get("theme")
    ids = named.ids if isinstance(named, Named) else ()
    themes = [s for s in film.all("theme") if s.value in ids]
    if themes and case.reading.stance is Stance.ASSERTED:
        return Finding(Verdict.SUPPORTED, label, "The record has the theme.", evidence(themes))
    return Finding(Verdict.SILENT, label, "The record does not speak of it.")


def _event(case: Case) -> tuple[str, int, tuple[Evidence, ...]] | None:
    """The event as one says it, its year and what dates it; None where it has no date.

    One word, such as Chernobyl, may be the place before the event.
    """
    named = case.reading.get("theme")
    if isinstance(named, Named) and len(named.ids) == 1 and " " in named.text:
        theme = case.catalogue.subject(named.ids[0])
        if theme is not None and theme.years:
            return f"the {theme.label}", min(theme.years), evidence(theme.all("date"))
    states = {i for name in case.named("countries") for i in name.ids}
    if len(states) == 1:
        (state,) = states
        subject, year = case.catalogue.subject(state), dissolved(state, case.catalogue)
        if subject is not None and year is not None:
            return f"the end of {the(subject.label)}", year, evidence(subject.all("to"))
    return None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
