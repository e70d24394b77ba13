"""The first or last film of a person.

What it does
    Compares "Tarkovsky's last film" and "her debut" with what is recorded of the person.

Why it matters
    It is said of many films, and is true of two for each director.

Example
    "Tarkovsky's last film" of *The Sacrifice*.

What to do
    Name the recorded first or last film, or say which kind of film is meant.
"""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Subject, Verdict

NAME = "first-or-last-film-claim"
CODE = "KV501"
PROPERTY = "P57"
PROPOSED = (
    "That the film is the first or the last one of its director.",
    {"rank": ("first", "last"), "people": "person"},
)

_FILM = (
    "[solo] [feature|full|completed|finished|directed|directorial|theatrical] [length] film|feature"
    "|movie|work|picture|debut"
)
_FIRST = (
    f"{{owner}} first|debut|directorial {_FILM}",
    "~ {owner} [directorial|feature|directing|screen|cinema] debut",
    f"the first {_FILM} [directed|made|completed] by|of|from {{person}}",
    "the [directorial|feature|directing] debut of|from|for|by {person}",
    "[a] debut [film|feature] by|from|of {person}",
    f"{{person}} made [his|her] [the] first {_FILM} with",
    "~ (it | this | {film}) is|was|marked|marks {owner} [directorial|feature|directing] debut",
    "with this|his|her [directorial|feature] debut",
    f"[with|for|in|was|is|it|as] his|her first {_FILM}",
    "[was|is] his|her [directorial|feature|directing] debut [film|feature]",
    "debut [film|feature] of {person}",
    "first time director|filmmaker {person}",
    "~ {maker} , made|makes [his|her] [directorial|feature|directing] debut [with]",
)
_LAST = (
    f"{{owner}} last|final {_FILM}",
    "{owner} [cinematic|artistic] swansong|testament|farewell",
    "{owner} swan song",
    f"the last|final {_FILM} [directed|made|completed] by|of|from {{person}}",
    f"[with|for|in|was|is|it|as] his|her last|final {_FILM}",
    "[was|is] his|her swansong|testament",
    "[was|is] his|her swan song",
    f"{{owner}} second|third|only and last|final {_FILM}",
    f"his|her second|third|only and last|final {_FILM}",
)
_NARROWED = (
    "~ {owner} first|last ... film|feature|picture|movie",
    "~ his|her first|last ... film|feature|picture|movie",
    f"~ the first|last {_FILM} [that] {{person}} made|directed|completed|finished|shot",
    "~ the first|last of {owner} [{adjectives}] films|features|pictures|works",
    "~ {owner} farewell to",
    "{person} died without making|finishing|completing another",
    "~ {maker} , died without ... another|more|film",
    "~ {maker} , never made|directed|completed|finished another [film|feature]",
)
_BY_RANK = {"first": _FIRST, "last": _LAST, "narrowed": _NARROWED}
PHRASES = tuple(
    f"{pattern} {{rank={rank}}}" for rank, patterns in _BY_RANK.items() for pattern in patterns
)


def verify(case: Case) -> Finding | None:
    """The finding on a first or last film: contradicted only with a counter-example at hand."""
    ids = [i for name in case.named("people") for i in name.ids] or case.film.values("director")
    known = [p for p in map(case.catalogue.subject, ids) if p and case.film.id in _films(p, case)]
    rank = case.reading.get("rank")
    if len(known) != 1 or rank not in {"first", "last"}:
        return Finding(Verdict.SILENT, "first or last film", "The record has no such link.")
    person = known[0]
    last = rank == "last"
    property_ = "last film" if last else "first film"
    value = f"{property_} of {person.label}"
    recorded = person.all(property_)
    if any(s.value == case.film.id for s in recorded):
        return Finding(Verdict.SUPPORTED, value, "The record says so.", evidence(recorded))
    other = _counter_example(case.film, person, last, case)
    if recorded and other is not None and case.named("people"):
        when = "later" if last else "earlier"
        return Finding(
            Verdict.CONTRADICTED, value, f"{other.label} ({other.year}) is {when}.",
            evidence(recorded) + evidence(other.all("date")[:1]),
            f"The list calls it the {property_} of {person.label}; {other.label} ({other.year}) is"
            f" {when}.", help="Name another rank, or leave it out.",
        )  # fmt: skip
    return Finding(Verdict.SILENT, value, "The record does not say which film was that.")


def _films(person: Subject, case: Case) -> tuple[str, ...]:
    return case.catalogue.having("director", person.id)


def _counter_example(film: Subject, person: Subject, last: bool, case: Case) -> Subject | None:
    catalogue: Catalogue = case.catalogue
    for id_ in _films(person, case):
        other = catalogue.film(id_)
        if other is None or other.id == film.id or other.values("kind") != ("feature",):
            continue
        if not other.years or not film.years:
            continue
        if last and min(other.years) > max(film.years):
            return other
        if not last and max(other.years) < min(film.years):
            return other
    return None
