"""kinoved's own resolver, one mention at a time and, where this kinoved has it, in bulk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bench.identify.world import World
from kinoved.catalogue import Catalogue
from kinoved.model import Grade
from kinoved.resolve import identify


@dataclass(frozen=True, slots=True)
class Answer:
    """The first candidate for a mention, if there is one, and the grade of the match.

    `grade` is None where only candidates were asked for.
    """

    film: str | None
    grade: Grade | None

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
    """The compiled path of `identify --batch`, its candidates; None where this kinoved has none.

    What is compiled at the first call counts to making it ready.
    """
    try:
        from kinoved.resolve.bulk.candidates import Bulk  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    catalogue = Catalogue.open(world.snapshot)
    ids: dict[int, str] = dict(catalogue.ask("SELECT number, id FROM film"))
    bulk = Bulk(catalogue)
    bulk.candidates(("Solaris", "Solarsi", "Солярис"), (1972, 1972, None))

    def answer(titles: Sequence[str], years: Sequence[int | None]) -> list[Answer]:
        found = bulk.candidates(titles, years)
        best: list[str | None] = [None] * len(titles)
        for mention, film in zip(found.mention.tolist(), found.film.tolist(), strict=True):
            if best[mention] is None:
                best[mention] = ids[film]
        return [Answer(film, None) for film in best]

    return answer
