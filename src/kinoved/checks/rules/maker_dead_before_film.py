"""Somebody is said to have made the film who had died before it was begun.

What it does
    Compares who is said to have directed, photographed or edited a film with the year of that
    person's death, where the record does not have the person at this film. It is an error where the
    sentence says so in plain words, the film is certain, its making is on record, two sources date
    the death and it lies more than two years before. Where the making is not on record it is a
    review from ten years on, for films are shown long after their makers have died. It is silent
    about shorts, documentaries and compilations, which are made of older pictures, and about
    writers, composers and actors, whose work outlives them.

Why it matters
    The sentence cannot be true, so the text is another film's or the name another person's.

Example
    Wrong: "Edited by Larisa Shepitko" under a film that was begun in 1985: she died in 1979.
    Right: *Farewell*, which she began and Elem Klimov finished, names both.

What to do
    Look who is meant, or which film.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of, independent
from kinoved.model import Claim, Diagnostic, Grade, Severity, Stance, Subject, Tier, Verdict

CODE = "KV404"
NAME = "maker-dead-before-film"
RESTS_ON = ("date",)
RULE = Rule(CODE, NAME)

_WORK = {"director": "directed", "crew": "shot or edited"}
_CREW = frozenset("photographed lensed cinematographer cameraman edited cut editor".split())
"""Words of claims about a crew that speak of work done while the film was made."""
_GAP, _LONG_GAP = 2, 10
"""Years from a death to the making of a film, and to its showing, that leave no doubt."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A finding for every maker who was dead."""
    films = {entry.position: (entry, match, film) for entry, match, film in context.found()}
    for claim in context.claims:
        if claim.entry not in films or not _may_speak(claim):
            continue
        entry, match, film = films[claim.entry]
        person = _person(claim.value, context.catalogue)
        died = person.all("died") if person is not None else ()
        years = {int(date.value[:4]) for date in died}
        if person is None or len(years) != 1 or film.values("kind") != ("feature",):
            continue
        made = _made(film)
        begun = made if made is not None else min(film.years, default=0) - _LONG_GAP
        if person.id in {s.value for s in film.statements} or begun <= max(years) + _GAP:
            continue
        sure = (
            made is not None
            and independent(*died)
            and claim.tier is Tier.CLOSED
            and match.grade is Grade.CERTAIN
        )
        yield RULE.at(
            Severity.ERROR if sure else Severity.REVIEW,
            entry,
            claim.span,
            f"{person.label} died in {max(years)} and cannot have {_WORK[claim.type]} "
            f"{film.label} ({film.year}).",
            evidence_of(*died, *film.all("date")[:1]),
            help="Look who is meant, or which film.",
        )


def _may_speak(claim: Claim) -> bool:
    """Whether a claim says plainly that somebody worked on the film who is not on its record."""
    if claim.stance is not Stance.ASSERTED or claim.verdict is Verdict.SUPPORTED:
        return False
    if claim.type == "director":
        return claim.verdict is Verdict.CONTRADICTED
    plain = claim.tier is Tier.CLOSED and not _CREW.isdisjoint(claim.text.lower().split())
    return claim.type == "crew" and plain


def _person(name: str, catalogue: Catalogue) -> Subject | None:
    """The one person of that name."""
    ids = {n.subject for n in catalogue.named(name, "person") if n.scheme == "exact"}
    return catalogue.subject(ids.pop()) if len(ids) == 1 else None


def _made(film: Subject) -> int | None:
    """The first year of the film's making, None where it is not on record."""
    years = [int(d.value[:4]) for d in film.all("date") if d.qualifier("event") == "production"]
    return min(years, default=None)
