"""Who directed the film.

What it does
    Compares the directors that the list names with those of the record.

Why it matters
    A wrong director sends the reader to another body of work, and is often the sign that another
    film's text stands under the title.

Example
    "Directed by Elem Klimov, this film …" under *The Ascent*: Larisa Shepitko directed it.

What to do
    Put in the recorded director, or look whether the text belongs to another film.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence, members, same_person, texts
from kinoved.model import Verdict
from kinoved.text import listing

NAME = "director-claim"
CODE = "KV301"
PROPERTY = "P57"
PROPOSED = ("Who directed the film.", {"people": "people"})

PHRASES = (
    "co|jointly directed by {people}",
    "directed|helmed by {people}",
    "written|scripted|conceived|produced and directed by {people}",
    "under the direction of {people}",
    "{people} directed|helmed|directs|helms {film}",
    "it was {people} who directed|helmed {film}",
    "{owner} direction",
    "{person} is|was the director [of|behind {film}]",
    "{person} is|was {film} [s] director",
    "the|its director [of {film}] is|was {people}",
    "{film} director is|was {people}",
    "from [the] director|filmmaker|directors {people}",
    "[made|shot|filmed] by [the] director|filmmaker|directors {people}",
    "a|the work of [the] director|filmmaker {people}",
    "with {person} directing",
    "with {person} in the directors chair",
    "{person} was|sat in the directors chair",
    "direction was|is|came by|from {people}",
    "direction|directing by {people}",
    "^ by {people}",
    "^ from {people}",
    "^ from [the] director {people}",
    "a|the film|movie|picture|drama by {people}",
    "brought to the screen by {people}",
    "{people} made {film}",
    "the director is|was {people}",
)


def verify(case: Case) -> Finding:
    """The finding on the named directors: contradicted only if none fits a complete record."""
    film, value = case.film, texts(case.named("people"))
    directors = film.all("director")
    if not directors:
        return Finding(Verdict.SILENT, value, "The record names no director.")
    have, lack = members(case, "people", directors)
    proof = evidence(directors)
    listed = listing(film.texts("director"))
    if have and not lack:
        return Finding(Verdict.SUPPORTED, value, f"The record has {listed} as director.", proof)
    if have:
        return Finding(Verdict.UNLISTED, value, f"The record has only {listed} as director.", proof)
    claimed = {i for name in case.named("people") for i in name.ids}
    alike = any(same_person(case.catalogue, c, d.value) for c in claimed for d in directors)
    credited = {s.value for role in _ROLES for s in film.all(role)}
    credited |= {a for w in film.values("based on") for a in _authors(w, case)}
    plain = case.reading.get("credit") == "director" or case.reading.keys & _SAYS_DIRECTED
    vague = not plain and bool(claimed & credited)
    jointly = case.reading.keys & {"co", "jointly"}
    loosely = case.reading.get("relation") == "film of"
    if alike or vague or jointly or loosely or not film.is_complete("director"):
        return Finding(Verdict.UNLISTED, value, f"The record has {listed} as director.", proof)
    return Finding(
        Verdict.CONTRADICTED,
        value,
        f"The record has {listed} as director, and nobody else.",
        proof,
        f"The list says that {value} directed it; the director is {listed}.",
        help=f"Name {listed}, or look whether this text belongs to another film.",
    )


def _authors(work: str, case: Case) -> tuple[str, ...]:
    subject = case.catalogue.subject(work)
    return subject.values("author") if subject else ()


_ROLES = ("writer", "producer", "camera", "music", "editor", "cast")

_SAYS_DIRECTED = frozenset(
    "directed directs helmed helms direction director directors directing filmmaker chair".split()
)
