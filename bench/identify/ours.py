"""kinoved's own resolver, one mention at a time and, where this kinoved has it, in bulk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

from bench.identify.world import World
from kinoved.catalogue import Catalogue
from kinoved.model import Grade
from kinoved.resolve import identify


@dataclass(frozen=True, slots=True)
class Answer:
    """The first candidate for a mention, if there is one, and the grade of the match."""

    film: str | None
    grade: Grade

    @property
    def given(self) -> str | None:
        """The film that is given for an answer: certain or likely."""
        return self.film if self.grade in {Grade.CERTAIN, Grade.LIKELY} else None


Engine = Callable[[Sequence[str], Sequence[int | None]], list[Answer]]
"""From titles and years to answers."""


def one_by_one(world: World) -> Engine:
    """The path that `kinoved identify` and every check take, by title and year alone."""
    catalogue = Catalogue.open(world.snapshot)

    def answer(titles: Sequence[str], years: Sequence[int | None]) -> list[Answer]:
        found = []
        for title, year in zip(titles, years, strict=True):
            match = identify(title, catalogue=catalogue, year=year)
            best = match.candidates[0].film.id if match.candidates else None
            found.append(Answer(best, match.grade))
        return found

    return answer


def in_bulk(world: World) -> Engine | None:
    """The vectorised path of `identify --batch`; None where this kinoved has none."""
    if find_spec("kinoved.resolve.bulk") is None:
        return None
    return None
