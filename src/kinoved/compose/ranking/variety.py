"""Chooses from ranked films so that a list does not repeat directors, years and countries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from kinoved.catalogue import Catalogue
from kinoved.compose.ranking.candidates import Candidate
from kinoved.compose.values import Brief
from kinoved.value import value

_SAME_DIRECTOR = 8
"""Points off for each film of the director that is in the list."""
_TOO_MANY = 200
_LEAST_CAP, _PLACES = 2, 7
"""A director has two films in a list, and in a long one a seventh of the places."""
_GRADE_POINTS = (0, 30, 20, 10, 10, 5, 0, 0)
"""Points by rank: core, adjacent, parallel, influence; the same where only a neighbour or words
speak for it."""
_WEIGHED = 10
"""How many candidates are weighed for each place in the list."""
_SAME_YEAR = 2
_SAME_COUNTRY = 1
_SAME_COUNTRY_MOST = 10


@value
class Picked:
    """A candidate chosen, the points it lost for what it repeats, and what that is."""

    candidate: Candidate
    lost: int
    repeats: str


@value
class Pick:
    """The candidates chosen, in the order they were, and those left, best first."""

    chosen: tuple[Picked, ...]
    left: tuple[Picked, ...]


def pick(
    ranked: Sequence[Candidate], brief: Brief, kept: Iterable[str], catalogue: Catalogue
) -> Pick:
    """The films of `ranked` that make the list: each grade in turn, the best that repeats least."""
    stays = set(kept)
    best = sorted(ranked, key=lambda c: _worth(c, 0), reverse=True)
    ranked = [c for c in best if c.id in stays]
    ranked += [c for c in best if c.id not in stays][: _WEIGHED * brief.count + _WEIGHED]
    traits = _Traits(brief, ranked, catalogue)
    chosen = [Picked(c, 0, "") for c in ranked if c.id in stays]
    for picked in chosen:
        traits.take(picked.candidate)
    rest = [c for c in ranked if c.id not in stays]
    while rest and len(chosen) < brief.count:
        costs = [traits.cost(c) for c in rest]
        at = max(range(len(rest)), key=lambda i: (*_worth(rest[i], costs[i][0]), -i))
        chosen.append(Picked(rest[at], *costs[at]))
        traits.take(rest.pop(at))
    left = [Picked(c, *traits.cost(c)) for c in rest]
    left.sort(key=lambda p: _worth(p.candidate, p.lost), reverse=True)
    return Pick(tuple(chosen), tuple(left))


def _worth(film: Candidate, lost: int) -> tuple[bool, bool, int]:
    """What a film is worth to the list: core films first, further films of a director last.

    A well-known film that is only like the theme comes before an obscure one that is close to it.
    """
    return lost < _TOO_MANY, film.rank == 0, film.value + _GRADE_POINTS[film.rank] - lost


class _Traits:
    """Counts what the films chosen so far have, and what a further one would repeat."""

    def __init__(self, brief: Brief, films: Sequence[Candidate], catalogue: Catalogue) -> None:
        self._vary = brief.vary
        self._most = max(_LEAST_CAP, round(brief.count / _PLACES))
        self._directors = {} if brief.directors else _held("director", films, catalogue)
        several = not brief.countries or len(brief.countries) > 1
        self._countries = _held("country", films, catalogue) if several else {}
        self._seen: Counter[tuple[str, object]] = Counter()

    def take(self, film: Candidate) -> None:
        """Count `film` as chosen."""
        for trait in self._of(film):
            self._seen[trait] += 1

    def cost(self, film: Candidate) -> tuple[int, str]:
        """The points that `film` loses for what it repeats, and what that is."""
        lost = 0
        said = []
        for trait in self._of(film):
            times = self._seen[trait]
            if not times:
                continue
            if trait[0] == "directors":
                lost += _SAME_DIRECTOR * times if times < self._most else _TOO_MANY
                said.append(f"{ordinal(times + 1)} of its director")
            elif trait[0] == "years":
                lost += _SAME_YEAR * times
                said.append(f"{times} more of {trait[1]}")
            else:
                lost += min(_SAME_COUNTRY * times, _SAME_COUNTRY_MOST)
                said.append(f"{times} more of its country")
        return lost, ", ".join(said)

    def _of(self, film: Candidate) -> list[tuple[str, object]]:
        found: list[tuple[str, object]] = []
        if "directors" in self._vary:
            found += [("directors", id_) for id_ in self._directors.get(film.number, ())]
        if "years" in self._vary and film.first is not None:
            found.append(("years", film.first))
        if "countries" in self._vary:
            found += [("countries", id_) for id_ in self._countries.get(film.number, ())[:1]]
        return found


def ordinal(number: int) -> str:
    """first, second … as words up to fifth, then 6th."""
    words = ("first", "second", "third", "fourth", "fifth")
    return words[number - 1] if number <= len(words) else f"{number}th"


def _held(
    property_: str, films: Sequence[Candidate], catalogue: Catalogue
) -> dict[int, tuple[str, ...]]:
    """Film number → its values of `property_`."""
    marks = ", ".join(str(film.number) for film in films)
    # The other way round, every film of every director would be looked at.
    query = (
        "SELECT film, facet.value FROM holds INDEXED BY holds_film"
        " CROSS JOIN facet ON facet.number = holds.facet"
        f" WHERE facet.property = ? AND film IN ({marks}) ORDER BY 1, 2"
    )
    found: dict[int, tuple[str, ...]] = {}
    for film, held in catalogue.ask(query, (property_,)):
        found[film] = (*found.get(film, ()), held)
    return found
