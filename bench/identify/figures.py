"""What came of a set of mentions, counted, and the rows of the tables that say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bench.identify.corpus import Found
from bench.identify.mentions import Mention
from bench.identify.ours import Answer
from kinoved.model import Grade

CUSTOMARY = 0.9
"""Likeness from which a peer's answer is taken to be believed: peers give no grades."""

_NAME = 22
_CELL = 7


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts over the mentions of one kind.

    `first` counts those whose best candidate is the film meant; `given` those that got a film for
    an answer, `right` those of them that got the right one. `ambiguous` and `unknown` are the rest.
    """

    count: int
    tied: int
    first: int
    given: int
    right: int
    ambiguous: int
    unknown: int

    @property
    def graded(self) -> bool:
        """Whether the answers had grades at all."""
        return self.given + self.ambiguous + self.unknown > 0


def of_ours(mentions: Sequence[Mention], answers: Sequence[Answer]) -> Figures:
    """The figures of answers with grades."""
    pairs = list(zip(mentions, answers, strict=True))
    return Figures(
        len(pairs),
        sum(mention.tied for mention in mentions),
        sum(_same(mention, answer.film) for mention, answer in pairs),
        sum(answer.given is not None for answer in answers),
        sum(_same(mention, answer.given) for mention, answer in pairs),
        sum(answer.grade is Grade.AMBIGUOUS for answer in answers),
        sum(answer.grade is Grade.UNKNOWN for answer in answers),
    )


def of_peer(mentions: Sequence[Mention], found: Sequence[Found | None]) -> Figures:
    """The figures of answers without grades, believed from the customary likeness on."""
    grades = [
        Answer(each.film, Grade.LIKELY if each.score >= CUSTOMARY else Grade.UNKNOWN)
        if each is not None
        else Answer(None, Grade.UNKNOWN)
        for each in found
    ]
    return of_ours(mentions, grades)


def _same(mention: Mention, film: str | None) -> bool:
    return film is not None and film == mention.film


class Columns:
    """A table's columns: the first for names, the others as wide as their headings need."""

    def __init__(self, title: str, names: Sequence[str]) -> None:
        self._widths = [max(_CELL, len(name) + 1) for name in names]
        self.heading = self.row(title, names)

    def row(self, name: str, cells: Sequence[str]) -> str:
        """A line of the table."""
        pairs = zip(cells, self._widths, strict=True)
        return f"{name:{_NAME}}" + "".join(f"{cell:>{width}}" for cell, width in pairs)


def share(part: float, whole: float) -> str:
    """A share in percent with one decimal; a dash where there is nothing to share."""
    return f"{100 * part / whole:.1f}" if whole else "–"


def speed(found: float) -> str:
    """Mentions a second, in thousands where there are many."""
    if found >= 10_000:
        return f"{found / 1000:,.0f}k"
    return f"{found:,.0f}"
