"""What all peers share, so that only their ways of searching differ.

The titles under the same keys, an exact look-up in a dictionary before any search, and the same
re-ranking of what the search finds: optimal string alignment and the distance of the years.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from bench.identify.world import World
from kinoved import text
from kinoved.text import title_keys

CANDIDATES = 50
"""How many titles a peer hands on to be re-ranked; RESOLVE.md found no gain beyond."""

_YEARS_APART = (0.0, 0.03, 0.06, 0.09)
_YEARS_FAR = 0.3
_NO_YEAR = 0.1
"""What a distance of so many years takes off a likeness: of nine such scales the one by which
RapidFuzz was right most often on films that are not measured on."""

_EXACT_WITHIN = 3

Search = Callable[[Sequence[str], Sequence[int | None]], list[Sequence[int]]]
"""From the keys of titles, with years, to the numbers of the keys that each may mean."""


class Peer(Protocol):
    """What each file in `peers/` defines."""

    NAME: str

    @staticmethod
    def build(corpus: Corpus) -> Search:
        """The search over `corpus`; ImportError where what it needs is not installed."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best film for a mention, and how well it fits: 1 for an equal title and year."""

    film: str
    score: float


class Corpus:
    """The distinct keys of a catalogue's titles, each with its films.

    A title in another script is there under its romanised key too, so that a peer that knows
    nothing of scripts can find it.
    """

    def __init__(self, world: World) -> None:
        self.films = world.films
        self.number: dict[str, int] = {}
        self.owners: list[list[int]] = []
        for at, film in enumerate(world.films):
            for key in _keys(film.titles):
                number = self.number.setdefault(key, len(self.owners))
                if number == len(self.owners):
                    self.owners.append([])
                self.owners[number].append(at)
        self.keys: list[str] = list(self.number)

    def find(
        self, search: Search, titles: Sequence[str], years: Sequence[int | None]
    ) -> list[Found | None]:
        """The best film for each title: by its very key, else by `search` and re-ranking.

        A title in another script is looked up as it is, then romanised.
        """
        keys, found = [], []
        for (_, key, roman), year in zip(keys_of(titles), years, strict=True):
            known = self._exact(key, year)
            foreign = known is None and not key.isascii()
            keys.append(roman if foreign else key)
            found.append(self._exact(roman, year) if foreign else known)
        left = [at for at, known in enumerate(found) if known is None]
        if left:
            candidates = search([keys[at] for at in left], [years[at] for at in left])
            for at, numbers in zip(left, candidates, strict=True):
                found[at] = self._best(keys[at], years[at], numbers)
        return found

    def _exact(self, key: str, year: int | None) -> Found | None:
        number = self.number.get(key)
        if number is None:
            return None
        apart, film = min((self._apart(film, year), film) for film in self.owners[number])
        if apart > _YEARS_APART[_EXACT_WITHIN]:
            return None
        return Found(self.films[film].id, 1.0 - apart)

    def _best(self, key: str, year: int | None, numbers: Sequence[int]) -> Found | None:
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - an extra
        from rapidfuzz.process import cdist  # noqa: PLC0415

        if not len(numbers):
            return None
        texts = [self.keys[number] for number in numbers]
        alike = cdist([key], texts, scorer=OSA.normalized_similarity, workers=1)[0].tolist()
        floor = max(alike) - _YEARS_FAR
        score, film = max(
            (like - self._apart(film, year), -film)
            for like, number in zip(alike, numbers, strict=True)
            if like >= floor
            for film in self.owners[number]
        )
        return Found(self.films[-film].id, score)

    def _apart(self, film: int, year: int | None) -> float:
        """What the distance between `year` and the film's nearest year takes off."""
        if year is None:
            return 0.0
        known = self.films[film].years
        if not known:
            return _NO_YEAR
        distance = min(abs(year - y) for y in known)
        return _YEARS_APART[distance] if distance < len(_YEARS_APART) else _YEARS_FAR


def keys_of(titles: Sequence[str]) -> list[tuple[str, str, str]]:
    """The keys of many titles, all at once where this kinoved can."""
    together = getattr(text, "title_keys_many", None)
    return together(titles) if together is not None else [title_keys(title) for title in titles]


def _keys(titles: Sequence[str]) -> dict[str, None]:
    found: dict[str, None] = {}
    for title in titles:
        _, bare, roman = title_keys(title)
        found[bare] = None
        if not bare.isascii():
            found[roman] = None
    return found
