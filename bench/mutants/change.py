"""What a change is: whom it can befall, what it does to a list, and how it may be told."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bench.mutants.deal import Deck, Page
from kinoved.model import Subject


class Told(StrEnum):
    """How grave a finding a change may lead to, by the design."""

    ERROR = "error"
    """A closed clause or a heading tells it beyond doubt."""
    REVIEW = "review at most"
    """A warning, review or note: titles, themes and numbers leave room for doubt."""
    SILENT = "may not contradict"
    """The records are never complete here; nothing may be held against the list."""
    TRUE = "still true"
    """The changed list is as true as before: nothing grave may be said."""


@dataclass(frozen=True, slots=True)
class Deal:
    """What the films of a list are taken from, and how the list opens."""

    opening: str
    insiders: list[Subject]
    outsiders: list[Subject]


@dataclass(frozen=True, slots=True)
class Change:
    """One way of spoiling a list.

    `befalls` says for which films it can be tried; `apply(page, at, deck, rng)` changes the page
    and returns the index of the entry that is now wrong, None where it could not be done. `must`
    is the group that the entry has a true sentence of before. `deal` chooses the list where any
    list will not do: the outsider is the film that the change is about. Where `whole` is set, the
    finding may stand at the list and not at an entry.
    """

    name: str
    told: Told
    befalls: Callable[[Subject, Deck], bool]
    apply: Callable[[Page, int, Deck, random.Random], int | None]
    must: str = ""
    deal: Callable[[Deck, random.Random], Deal] | None = None
    whole: bool = False
