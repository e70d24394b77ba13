"""What is proposed, and what becomes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from kinoved.model import Stance
from kinoved.text import plural
from kinoved.value import value

Stated = str | int | tuple[str, ...] | None
"""What a slot of a proposal holds: a word or name, a number, several names, or nothing."""


@value
class Proposal:
    """A claim as somebody else has read it; nothing in it is believed.

    `entry` is a position, `type` the name of a claim type. `quote` is said to stand in the entry's
    prose, `occurrence` at which of several places, from 1. `values` are pairs of slot and value in
    the shape that the type's `PROPOSED` asks for.
    """

    entry: int
    type: str
    quote: str
    occurrence: int | None
    stance: Stance
    values: tuple[tuple[str, Stated], ...]


class Reason(StrEnum):
    """Why a proposal was kept or dropped, in the words of the count."""

    KEPT = "kept"
    NOT_QUOTED = "quoted words that are not in the text"
    SEVERAL = "quoted words that stand in several places"
    NOBODY = "named nobody and nothing on record"
    UNNAMED = "named what the quoted words do not"
    KNOWN = "read without it"
    REPEATED = "repeated"
    DOUBTFUL = "in a sentence that may speak of something else"
    MALFORMED = "not of the form asked for"


class Dropped(Exception):  # noqa: N818 - to drop a proposal is no error
    """A proposal is dropped for `reason`."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@value
class Tally:
    """How many proposals met which end, in the order of `Reason`; ends that none met are left out.

    As text it is what a person is told: "7 proposals: 3 kept, 2 quoted words that are not …".
    """

    counts: tuple[tuple[Reason, int], ...] = ()

    @classmethod
    def of(cls, reasons: Iterable[Reason]) -> Tally:
        """The tally of the ends that proposals met."""
        met = Counter(reasons)
        return cls(tuple((reason, met[reason]) for reason in Reason if met[reason]))

    def plus(self, reason: Reason, number: int) -> Tally:
        """The tally with `number` more that met this end."""
        met = Counter(dict(self.counts))
        met[reason] += number
        return Tally.of(met.elements())

    def count(self, reason: Reason) -> int:
        """How many met this end."""
        return dict(self.counts).get(reason, 0)

    def __str__(self) -> str:
        told = ", ".join(f"{number} {reason.value}" for reason, number in self.counts)
        whole = plural(sum(number for _, number in self.counts), "proposal")
        return f"{whole}: {told}" if told else whole
