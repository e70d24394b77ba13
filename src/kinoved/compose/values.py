"""The values that composing makes: a brief, sentences with sources, entries, misses, changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kinoved.model import Source, Statement, Subject

GRADES = ("core", "adjacent", "parallel", "influence")


@dataclass(frozen=True, slots=True)
class Brief:
    """What is asked for, by catalogue ids, and the words that were not understood.

    `first` and `last` are years, both inclusive; None is open.
    """

    text: str
    count: int
    countries: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    first: int | None = None
    last: int | None = None
    not_understood: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the sources that state what it says.

    `written` is False where the words are the list writer's own, kept as they were.
    """

    text: str
    sources: tuple[Source, ...] = ()
    written: bool = True

    @classmethod
    def of(cls, text: str, *statements: Statement) -> Sentence:
        """`text` with up to two sources of every statement that it was made of."""
        found = [source for statement in statements for source in statement.sources[:2]]
        unique = {source.url: source for source in found}
        return cls(text, tuple(unique.values())[:4])


class Change(StrEnum):
    """What a repair did with one film."""

    KEPT = "kept"
    CORRECTED = "corrected"
    LEFT_OUT = "left out"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Changed:
    """One line of the difference between a list and its repair."""

    change: Change
    title: str
    reason: Sentence


@dataclass(frozen=True, slots=True)
class Item:
    """One film of a composed list; `grade` and `reason` are None where no theme is asked for."""

    film: Subject
    title: str
    year: int | None
    grade: str | None
    reason: Sentence | None
    description: tuple[Sentence, ...]
    fact: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Miss:
    """A film that is near what was asked for, and why it is not in the list."""

    film: Subject
    title: str
    year: int | None
    reason: Sentence


@dataclass(frozen=True, slots=True)
class Composition:
    """A list made from the catalogue, or a repaired one (then `changes` is not empty)."""

    brief: Brief
    title: str
    introduction: tuple[Sentence, ...]
    items: tuple[Item, ...]
    misses: tuple[Miss, ...]
    changes: tuple[Changed, ...]
    catalogue: str

    @property
    def sections(self) -> tuple[tuple[str | None, tuple[Item, ...]], ...]:
        """The items by grade, best first; one section without a name where all have one grade."""
        found = {item.grade for item in self.items}
        if len(found) < 2:
            return ((None, self.items),)
        return tuple(
            (grade, tuple(item for item in self.items if item.grade == grade))
            for grade in GRADES
            if grade in found
        )
