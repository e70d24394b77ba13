"""The terms of a brief as conditions on the films of the catalogue.

Terms of one property are one condition: of two countries one is enough. Each condition has a name,
so that the films that miss by it alone can be asked for. Themes are no condition here, but graded.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from kinoved.catalogue import Catalogue, kindred
from kinoved.catalogue.find import holding
from kinoved.compose.brief.scenery import SCENERY
from kinoved.compose.values import Brief
from kinoved.value import value

_BY_STATEMENT = frozenset({"camera", "music", "producer", "editor"})
_CREDITS = ("director", "writer", "cast", "producer", "camera", "music", "editor")
_NOT_FEATURES = ("short", "television film", "television series", "miniseries")
_DEEPEST = 4
_NEAR = 10
_LATEST = 9999
_BLOC_ENDED = 1991
_BLOC = frozenset(
    {"soviet-union", "poland", "czechoslovakia", "east-germany", "hungary", "bulgaria"}
)
"""States whose films of 1945 to 1991 are commonly listed together, and so get confused."""


@value
class Condition:
    """One condition: what it is about, its SQL over the table `film`, and what to bind to it."""

    name: str
    sql: str
    values: tuple[str | int, ...]


def conditions(brief: Brief, catalogue: Catalogue) -> tuple[Condition, ...]:
    """Every condition that `brief` makes, but for its themes and its exact years."""
    found: list[Condition] = []
    for property_ in dict.fromkeys(term.property for term in brief.terms):
        for denied in (False, True):
            values = brief.refused(property_) if denied else brief.wanted(property_)
            if not values or (property_ == "theme" and not denied):
                continue
            if property_ == "country" and brief.together and not denied:
                parts = [_condition(property_, (value,), catalogue) for value in values]
                found.append(_all(property_, parts))
                continue
            condition = _condition(property_, values, catalogue)
            if denied:
                sql = f"NOT {condition.sql}"
                condition = Condition(f"not {property_}", sql, condition.values)
            found.append(condition)
    if brief.first is not None:
        found.append(Condition("period", "last >= ?", (brief.first,)))
    if brief.last is not None:
        found.append(Condition("period", "first <= ?", (brief.last,)))
    return tuple(found)


def nearly(name: str, brief: Brief, catalogue: Catalogue) -> tuple[tuple[Condition, ...], ...]:
    """What near misses by the condition `name` must still be: one set of conditions a sort.

    A country is missed nearly by the states that belong with it, and by those commonly listed with
    it while they lasted; a period by ten years. Without a theme no film of another genre or person
    is near, and there is no set.
    """
    if name == "country" and brief.countries:
        query = "SELECT DISTINCT value FROM facet WHERE property = 'country' ORDER BY 1"
        others = [v for (v,) in catalogue.ask(query) if v not in brief.countries]
        kin = [o for o in others if any(kindred(c, o, catalogue) for c in brief.countries)]
        bloc = [o for o in others if o in _BLOC and _BLOC & set(brief.countries) and o not in kin]
        sorts: list[tuple[Condition, ...]] = []
        if kin:
            sorts.append((_made_in(kin),))
        if bloc:
            sorts.append((_made_in(bloc), Condition("near", "first <= ?", (_BLOC_ENDED,))))
        if sorts:
            return tuple(sorts)
    if name == "period":
        early = (brief.first or 0) - _NEAR
        late = (brief.last or _LATEST) + _NEAR
        return ((Condition("near", "last >= ? AND first <= ?", (early, late)),),)
    return ((),) if brief.themes else ()


def _made_in(countries: Sequence[str]) -> Condition:
    sql, given = holding("country", countries)
    return Condition("near", sql, tuple(given))


def within(place: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The place and every place that the catalogue knows in it: Estonia → Tallinn …"""
    known = [place]
    ring = [place]
    for _ in range(_DEEPEST):
        ring = [id_ for outer in ring for id_ in catalogue.having("in", outer) if id_ not in known]
        known += ring
    return tuple(dict.fromkeys(known))


def has_scenery(kind: str, text: str) -> bool:
    """Whether the words `text` about a filming place speak of such a place."""
    spoken = set(re.findall(r"\w+", text.casefold()))
    return not spoken.isdisjoint(SCENERY[kind].split())


def _condition(property_: str, values: Sequence[str], catalogue: Catalogue) -> Condition:
    make = _MAKERS.get(property_)
    if make is not None:
        return Condition(property_, *make(values, catalogue))
    if property_ in _BY_STATEMENT:
        return Condition(property_, *_stated((property_,), values))
    sql, given = holding(property_, values)
    return Condition(property_, sql, tuple(given))


def _all(name: str, parts: Iterable[Condition]) -> Condition:
    parts = tuple(parts)
    sql = " AND ".join(part.sql for part in parts)
    return Condition(name, f"({sql})", tuple(value for part in parts for value in part.values))


_Made = tuple[str, tuple[str | int, ...]]


def _stated(properties: Sequence[str], values: Sequence[str]) -> _Made:
    """Films whose record states one of `values` under one of `properties`."""
    return (
        f"id IN (SELECT subject FROM statement WHERE property IN ({_marks(properties)})"
        f" AND value IN ({_marks(values)}))",
        (*properties, *values),
    )


def _kind(values: Sequence[str], _: Catalogue) -> _Made:
    if "feature" in values:
        # What only data sets know is a feature unless they say otherwise.
        others = [kind for kind in _NOT_FEATURES if kind not in values]
        sql, given = holding("kind", others)
        return f"NOT {sql}", tuple(given)
    sql, given = holding("kind", values)
    return sql, tuple(given)


def _gender(values: Sequence[str], _: Catalogue) -> _Made:
    return (
        "number IN (SELECT film FROM holds JOIN facet ON facet.number = holds.facet"
        " WHERE facet.property = 'director' AND facet.value IN (SELECT subject FROM statement"
        f" WHERE property = 'gender' AND value IN ({_marks(values)})))",
        tuple(values),
    )


def _author(values: Sequence[str], _: Catalogue) -> _Made:
    return (
        "number IN (SELECT film FROM holds JOIN facet ON facet.number = holds.facet"
        " WHERE facet.property = 'based on' AND facet.value IN (SELECT subject FROM statement"
        f" WHERE property = 'author' AND value IN ({_marks(values)})))",
        tuple(values),
    )


def _award(values: Sequence[str], _: Catalogue) -> _Made:
    held, given = holding("award", values)
    return (
        f"({held} OR id IN (SELECT value FROM statement WHERE property = 'winner'"
        f" AND subject IN ({_marks(values)})))",
        (*given, *values),
    )


def _filmed_in(values: Sequence[str], catalogue: Catalogue) -> _Made:
    sql, given = holding("filmed in", [id_ for v in values for id_ in within(v, catalogue)])
    return sql, tuple(given)


def _scenery(values: Sequence[str], catalogue: Catalogue) -> _Made:
    query = "SELECT subject, text, qualifiers FROM statement WHERE property = 'filmed in'"
    films = {
        subject
        for subject, text, qualifiers in catalogue.ask(query)
        for kind in values
        if has_scenery(kind, f"{text} {dict(json.loads(qualifiers)).get('nature', '')}")
    }
    return f"id IN ({_marks(films)})", tuple(sorted(films))


def _saying(properties: str, values: Sequence[str], _: Catalogue) -> _Made:
    """Films whose record has every one of the words in one of `properties`."""
    each = f"SELECT subject FROM statement WHERE property IN ({properties}) AND value LIKE ?"
    return (
        f"id IN ({' INTERSECT '.join(each for _ in values)})",
        tuple(f"%{word}%" for word in values),
    )


def _person(values: Sequence[str], _: Catalogue) -> _Made:
    held = [holding(credit, values) for credit in ("director", "writer", "cast")]
    stated, given = _stated(_CREDITS, values)
    sql = " OR ".join((*(condition for condition, _ in held), stated))
    return f"({sql})", (*(v for _, bound in held for v in bound), *given)


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)


_MAKERS: dict[str, Callable[[Sequence[str], Catalogue], _Made]] = {
    "kind": _kind,
    "gender": _gender,
    "author": _author,
    "award": _award,
    "filmed in": _filmed_in,
    "scenery": _scenery,
    "set in": partial(_saying, "'set in', 'subject'"),
    "about": partial(_saying, "'subject', 'synopsis'"),
    "person": _person,
}
