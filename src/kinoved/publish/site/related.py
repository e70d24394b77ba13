"""Which films of a site are like a film, and why: the rare things that both have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kinoved.publish.site.films import FilmDigest
from kinoved.publish.site.words.kinds import Words
from kinoved.text import listing

_MOST = 6
_NEAR_YEARS = 12
_YEARS = 3.0


class Kin:
    """Finds for each film those that are most like it.

    What counts is how rare a trait is in the whole catalogue, so that a film which comes or goes
    changes the answer only for those that share something rare with it.
    """

    def __init__(self, films: Mapping[str, FilmDigest]) -> None:
        self._films = films
        self._having: dict[tuple[str, str], list[str]] = {}
        for film in films.values():
            for property_, id_, _, _ in film.traits:
                self._having.setdefault((property_, id_), []).append(film.id)

    def sharing(self, films: Iterable[FilmDigest]) -> set[str]:
        """The ids of all films that share something rare with one of `films`."""
        return {
            other
            for film in films
            for property_, id_, _, _ in film.traits
            for other in self._having.get((property_, id_), ())
        }

    def of(self, film: FilmDigest) -> list[tuple[str, list[tuple[str, str]]]]:
        """The ids of the films most like `film`, with what they share: property and value."""
        points: dict[str, float] = {}
        for property_, id_, _, weight in film.traits:
            for other in self._having.get((property_, id_), ()):
                points[other] = points.get(other, 0.0) + weight
        points.pop(film.id, None)
        best = sorted(points, key=lambda id_: (-round(points[id_] + self._near(film, id_), 3), id_))
        return [(id_, self._shared(film, self._films[id_])) for id_ in best[:_MOST]]

    def _near(self, film: FilmDigest, other: str) -> float:
        year = self._films[other].year
        if film.year is None or year is None:
            return 0.0
        return max(0.0, _YEARS * (1 - abs(film.year - year) / _NEAR_YEARS))

    @staticmethod
    def _shared(film: FilmDigest, other: FilmDigest) -> list[tuple[str, str]]:
        theirs = {(property_, id_) for property_, id_, _, _ in other.traits}
        both = [t for t in film.traits if (t[0], t[1]) in theirs]
        both.sort(key=lambda trait: -trait[3])
        return [(property_, text) for property_, _, text, _ in both]


def reason(shared: list[tuple[str, str]], words: Words) -> str:
    """In words what two films share, the rarest first."""
    by_property: dict[str, list[str]] = {}
    for property_, text in shared:
        by_property.setdefault(property_, []).append(text)
    told = [
        words.both[property_].format(listing(texts[:2], words.and_))
        for property_, texts in list(by_property.items())[:2]
    ]
    said = "; ".join(told)
    return said[:1].upper() + said[1:]
