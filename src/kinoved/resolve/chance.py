"""From points to probabilities, and from probabilities to a grade.

The candidates and "none of these" share one probability of 1 (softmax of their points). A film is
likely from a calibrated probability on. It is certain only on at least two independent clues, title
and year counting as one, and only where it would still be found if any one clue were taken away.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from kinoved.model import Clue, Grade
from kinoved.resolve import weights

_LEAST_WITNESSES = 2
"""Besides the title: its year and one more, or two others. Title and year alone are one bundle."""

_NO_WITNESS = frozenset({"title", "untitled", "company", "period", "renown"})
"""Clues that do not tell one film from another of its kind."""

_NAMED = frozenset({"person", "author", "work", "cast"})
"""Clues of a text or heading that names whose film it is."""

Weighed = Sequence[Sequence[Clue]]


def chances(points: Sequence[float], none: float) -> list[float]:
    """The probability of each candidate, and last of none of them."""
    options = [*points, none]
    top = max(options)
    raised = [exp(option - top) for option in options]
    total = sum(raised)
    return [value / total for value in raised]


def witnesses(clues: Sequence[Clue]) -> frozenset[str]:
    """The independent clues that speak for a candidate besides its title.

    A fitting year is one of them; how many entries of the list are on record, or of
    which decade they are, is none.
    """
    return frozenset(
        clue.name
        for clue in clues
        if clue.score >= weights.WITNESS and clue.name not in _NO_WITNESS
    )


def grade(best: int, weighed: Weighed, none: float, *, near: bool) -> Grade:
    """The grade of the candidate number `best`, whose title is the entry's, among all `weighed`.

    Where its title is only `near` the entry's, one clue against it is enough: invented films have
    titles near to real ones, and then another country, director or year. That the rest of the list
    is not on record says nothing of an entry that names who made the film.
    """
    chance = chance_of(best, weighed, none)
    against = {clue.name for clue in weighed[best] if clue.score < 0}
    if near and _NAMED & witnesses(weighed[best]):
        against.discard("company")
    if near and against:
        return Grade.UNKNOWN
    if chance < weights.LIKELY:
        shares = chances([sum(c.score for c in clues) for clues in weighed], none)
        return Grade.AMBIGUOUS if shares[-1] < weights.UNKNOWN else Grade.UNKNOWN
    speaking = witnesses(weighed[best])
    firm = len(speaking) >= _LEAST_WITNESSES and chance >= weights.CERTAIN
    return Grade.CERTAIN if firm and holds(best, weighed, none) else Grade.LIKELY


def holds(best: int, weighed: Weighed, none: float) -> bool:
    """Whether the film is still found when any one clue but the title is taken from all.

    A director named in the heading may be what tells two films of one title and year apart.
    """
    names = {clue.name for clue in weighed[best] if 0 < clue.score < weights.OUTRIGHT} - {"title"}
    return all(chance_of(best, weighed, none, name) >= weights.HELD for name in names)


def chance_of(best: int, weighed: Weighed, none: float, without: str | None = None) -> float:
    """The probability of one candidate, leaving out all clues called `without`."""
    points = [sum(clue.score for clue in clues if clue.name != without) for clues in weighed]
    return chances(points, none)[best]
