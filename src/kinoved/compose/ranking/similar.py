"""Films that are like a film: the traits they share, the rare ones counting most, as reasons."""

from __future__ import annotations

from math import log2

from kinoved.catalogue import Catalogue
from kinoved.model import Subject
from kinoved.text import listing, the
from kinoved.value import value

_WEIGHTS = {
    "theme": 3.0, "based on": 4.0, "director": 2.0, "writer": 1.5, "studio": 0.7, "genre": 1.0,
    "country": 0.7, "language": 0.4, "cast": 0.8, "filmed in": 0.7, "colour": 0.1, "kind": 0.1,
}  # fmt: skip
"""How much a shared trait counts, times how rare it is among all films."""
_SAID = {
    "theme": "both {}", "based on": "both from {}", "director": "both directed by {}",
    "writer": "both written by {}", "studio": "both made at {}", "genre": "both {}",
    "country": "both of {}", "language": "both in {}", "cast": "{} in both",
    "filmed in": "both shot in {}", "colour": "both in {}", "kind": "both a {}",
}  # fmt: skip
_TIES = ("remake of", "sequel to")
_TIE = 20.0
_NEAR_YEARS = 15
_YEARS = 3.0
_KNOWN = 20.0
_WEIGHED = 200


@value
class Alike:
    """A film that is like another, and why: each reason with what it counts."""

    film: Subject
    reasons: tuple[tuple[str, float], ...]

    @property
    def score(self) -> float:
        """What all reasons count together."""
        return sum(points for _, points in self.reasons)


def similar(film: Subject, catalogue: Catalogue, count: int) -> tuple[Alike, ...]:
    """The `count` films most like `film`, the likest first."""
    traits = _traits(film, catalogue)
    points = _shared(film, traits, catalogue)
    tied = _tied(film, catalogue)
    films = dict.fromkeys((*tied, *points))
    found = [_alike(film, id_, traits, tied, catalogue) for id_ in list(films)[:_WEIGHED]]
    ranked = [alike for alike in found if alike is not None]
    ranked.sort(key=lambda alike: (-round(alike.score, 6), alike.film.id))
    return tuple(ranked[:count])


def _traits(film: Subject, catalogue: Catalogue) -> dict[tuple[str, str], tuple[int, float]]:
    """The film's property and value → facet number and weight."""
    ((films,),) = catalogue.ask("SELECT count(*) FROM film")
    query = (
        "SELECT facet.property, facet.value, facet.number,"
        " (SELECT count(*) FROM holds AS other WHERE other.facet = facet.number)"
        " FROM film JOIN holds INDEXED BY holds_film ON holds.film = film.number"
        " JOIN facet ON facet.number = holds.facet WHERE film.id = ?"
    )
    return {
        (property_, held): (number, _WEIGHTS[property_] * log2(films / shared))
        for property_, held, number, shared in catalogue.ask(query, (film.id,))
        if property_ in _WEIGHTS and shared
    }


def _shared(
    film: Subject, traits: dict[tuple[str, str], tuple[int, float]], catalogue: Catalogue
) -> list[str]:
    """The ids of the films that share most with `film`, the most first."""
    if not traits:
        return []
    rows = ", ".join(f"({number}, {weight:.3f})" for number, weight in traits.values())
    query = (
        f"WITH own(facet, weight) AS (VALUES {rows})"
        " SELECT film.id FROM own JOIN holds ON holds.facet = own.facet"
        " JOIN film ON film.number = holds.film JOIN renown ON renown.film = film.number"
        " WHERE film.id != ? GROUP BY film.id"
        f" ORDER BY sum(own.weight) + points / {_KNOWN} DESC, film.id LIMIT {_WEIGHED}"
    )
    return [id_ for (id_,) in catalogue.ask(query, (film.id,))]


def _tied(film: Subject, catalogue: Catalogue) -> dict[str, str]:
    """The films that are a remake or sequel of `film`, or it of them, with how."""
    tied = {s.value: f"it is a {s.property} it" for p in _TIES for s in film.all(p)}
    for property_ in _TIES:
        for id_ in catalogue.having(property_, film.id):
            tied.setdefault(id_, f"a {property_} it")
    return {id_: said.replace(" of it", " of the other") for id_, said in tied.items()}


def _alike(
    film: Subject,
    other_id: str,
    traits: dict[tuple[str, str], tuple[int, float]],
    tied: dict[str, str],
    catalogue: Catalogue,
) -> Alike | None:
    other = catalogue.film(other_id)
    if other is None or other.id == film.id:
        return None
    query = (
        "SELECT facet.property, facet.value FROM film"
        " JOIN holds INDEXED BY holds_film ON holds.film = film.number"
        " JOIN facet ON facet.number = holds.facet WHERE film.id = ?"
    )
    shared: dict[str, list[str]] = {}
    weights: dict[str, float] = {}
    for property_, held in catalogue.ask(query, (other.id,)):
        if (property_, held) in traits:
            shared.setdefault(property_, []).append(_text(property_, held, film, catalogue))
            weights[property_] = weights.get(property_, 0.0) + traits[property_, held][1]
    reasons = [
        (_SAID[property_].format(listing(texts[:3])), weights[property_])
        for property_, texts in shared.items()
    ]
    if other.id in tied:
        reasons.append((tied[other.id], _TIE))
    if film.year is not None and other.year is not None:
        apart = abs(film.year - other.year)
        if apart < _NEAR_YEARS:
            said = "of the same year" if not apart else f"{apart} years apart"
            reasons.append((said, _YEARS * (1 - apart / _NEAR_YEARS)))
    reasons.sort(key=lambda reason: -reason[1])
    return Alike(other, tuple(reasons))


def _text(property_: str, held: str, film: Subject, catalogue: Catalogue) -> str:
    """How a shared value reads: as the film's own statement has it, else by its label."""
    if property_ == "country":
        return the(catalogue.label(held))
    own = next((s.text for s in film.all(property_) if s.value == held), None)
    return own or catalogue.label(held)
