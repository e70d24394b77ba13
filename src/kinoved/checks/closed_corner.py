"""Corners of film history of which every film is on record, and what an entry says of itself there.

A state's record may say `complete: films | from 1919 | to 1940`, with sources that enumerate all
its feature films of those years, or `complete: films | with Italy | from 1960 | to 1991` for all
that it made together with another state (docs/records.md). Nothing but this lets the absence of a
film speak.
"""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context
from kinoved.checks.described import language_of
from kinoved.model import Entry, Subject
from kinoved.resolve import stated_countries
from kinoved.text import likeness, normalise, romanisation_key, words
from kinoved.value import value

_NAMES_ALIKE = 0.7

_OTHER_KIND = frozenset(
    "short shorts television tv series serial episode episodes documentary documentaries animated"
    " animation cartoon cartoons newsreel newsreels amateur student unfinished lost".split()
)
"""Words for films that a list of a state's features need not have."""


@value
class Corner:
    """A closed corner that an entry places itself in: its states, and all the films in it."""

    states: tuple[Subject, ...]
    films: tuple[Subject, ...]

    def of_year(self, year: int) -> tuple[Subject, ...]:
        """Its films that are within one year of `year`."""
        return tuple(f for f in self.films if any(abs(year - known) <= 1 for known in f.years))


def corner_of(entry: Entry, context: Context) -> Corner | None:
    """The closed corner in which the entry says its film was made, or None.

    The heading names the states, or the list's own title promises films of one and the entry says
    nothing else. The printed year and both its neighbours lie within the corner.
    """
    year = entry.year
    if year is None:
        return None
    catalogue = context.catalogue
    states = [s for id_ in _claimed(entry, context) if (s := catalogue.subject(id_)) is not None]
    closed: list[tuple[str, int | None, int | None]] = []
    if len(states) == 1:
        closed = [row for row in states[0].complete if row[0] == "films"]
    elif len(states) == 2:
        one, other = states
        closed = [row for row in one.complete if row[0] == f"films with {other.id}"]
        closed += [row for row in other.complete if row[0] == f"films with {one.id}"]
    within = any((first or 0) < year < (last or 0) for _, first, last in closed)
    if not within or _in_doubt(entry, states, context):
        return None
    ids = set.intersection(*(set(catalogue.having("country", state.id)) for state in states))
    films = [film for id_ in sorted(ids) if (film := catalogue.film(id_)) is not None]
    return Corner(tuple(states), tuple(films))


def knows_maker(films: tuple[Subject, ...], name: str, catalogue: Catalogue) -> bool:
    """Whether somebody with a surname such as that of `name` made one of `films`."""
    return any(
        _surnames_alike(name, catalogue.label(person))
        for film in films
        for role in ("director", "writer")
        for person in film.values(role)
    )


def _surnames_alike(one: str, other: str) -> bool:
    pairs = ((normalise(one), normalise(other)), (romanisation_key(one), romanisation_key(other)))
    return any(
        likeness(a.split(" ")[-1], b.split(" ")[-1]) >= _NAMES_ALIKE for a, b in pairs if a and b
    )


def _claimed(entry: Entry, context: Context) -> list[str]:
    """The states that the heading, or else the title of the list, claims for the entry."""
    catalogue = context.catalogue
    if entry.countries:
        named = [{n.subject for n in catalogue.named(c, "place")} for c in entry.countries]
        return [ids.pop() for ids in named] if all(len(ids) == 1 for ids in named) else []
    terms = context.list.scope.countries
    return [terms[0].id] if len(terms) == 1 and terms[0].strict else []


def _in_doubt(entry: Entry, states: list[Subject], context: Context) -> bool:
    """Whether the entry may be no feature of `states`, or its language has titles of its own."""
    text = _all(entry)
    if language_of(entry, context.list) != "en" or context.disclaimers(entry):
        return True
    if not _OTHER_KIND.isdisjoint(word.bare for word in words(text)):
        return True
    return not set(stated_countries(text, context.catalogue)) <= {state.id for state in states}


def _all(entry: Entry) -> str:
    parts = (entry.heading, entry.description, entry.fact, *entry.notes)
    return "\n".join(part.text for part in parts if part is not None)
