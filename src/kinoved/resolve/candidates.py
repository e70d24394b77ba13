"""The films an entry may mean: by identifier, by title, by likeness of title, by its text."""

from __future__ import annotations

from kinoved.catalogue import Catalogue, Name
from kinoved.model import Subject
from kinoved.resolve import weights
from kinoved.resolve.query import Query
from kinoved.text import likeness, title_keys

_MAX_FROM_TEXT = 40


def by_identifier(query: Query, catalogue: Catalogue) -> Subject | None:
    """The one film that a pin, link or number in the entry names, or None."""
    if query.pin:
        return catalogue.film(query.pin)
    named = (catalogue.identified(kind, value) for kind, value in query.identifiers)
    films = {id_ for id_ in named if id_ is not None}
    return catalogue.film(films.pop()) if len(films) == 1 else None


def by_title(query: Query, catalogue: Catalogue) -> dict[str, tuple[Name, float]]:
    """Film id → the best title by which it was found and its likeness, from 0 to 1."""
    order = ("exact", "article", "roman")
    found: dict[str, tuple[Name, float]] = {}
    for title in query.titles:
        for name in catalogue.named(title):
            known = found.get(name.subject)
            if known is None or order.index(name.scheme) < order.index(known[0].scheme):
                found[name.subject] = (name, 1.0)
    return found


def by_likeness(query: Query, catalogue: Catalogue) -> dict[str, tuple[Name, float]]:
    """Film id → a title that differs from the entry's by a few letters, and its likeness.

    Likeness is one minus the normalised optimal string alignment distance of the keys without
    article, which RESOLVE.md measured to be the best scorer.
    """
    found: dict[str, tuple[Name, float]] = {}
    for title in query.titles:
        if len(title) > 200:
            continue
        _, bare, roman = title_keys(title)
        for name in catalogue.similar_titles(title):
            _, other, other_roman = title_keys(name.text)
            alike = likeness(bare, other, weights.FUZZY_FLOOR)
            if not alike and not (title.isascii() and name.text.isascii()):
                alike = likeness(roman, other_roman, weights.FUZZY_FLOOR)
            known = found.get(name.subject)
            if alike and (known is None or known[1] < alike):
                found[name.subject] = (name, alike)
    return found


def by_text(query: Query, catalogue: Catalogue) -> tuple[str, ...]:
    """Films made by somebody, or after a work, that the prose or heading names."""
    people = set(query.mentioned("person"))
    for person in query.people:
        people |= {name.subject for name in catalogue.named(person, "person")}
    found: dict[str, None] = {}
    for person in sorted(people):
        for id_ in catalogue.having("director", person):
            found[id_] = None
    for work in sorted(query.mentioned("work")):
        for id_ in catalogue.having("based on", work):
            found[id_] = None
    return tuple(found)[:_MAX_FROM_TEXT]
