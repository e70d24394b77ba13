"""The values that composing makes: a brief, sentences with sources, entries, misses, changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kinoved.model import Source, Statement, Subject

GRADES = ("core", "adjacent", "parallel", "influence")
SECTIONS = {
    "core": "At the heart of the theme",
    "adjacent": "Close to it",
    "parallel": "Only like it",
    "influence": "Influences",
}
"""The heading over the films of a grade, where a list has films of several."""
VARIED = ("directors", "years", "countries")
"""What a list is varied over, unless the brief says otherwise."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a film must be, or with `denied` must not be.

    `property` is a property of the catalogue, or "about" (words of subjects and synopses),
    "scenery" (what a filming place is), "gender" (of a director), "author" (of the work behind) or
    "person" (any credit). The film needs one of `values`, ids or plain values; `text` is how the
    brief says it.
    """

    property: str
    values: tuple[str, ...]
    text: str
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Brief:
    """What is asked for, and the words that were not understood.

    A film answers when every term holds of it; of countries, directors, kinds and colours one is
    enough, unless the countries are to have made it `together`. `first` and `last` are years, both
    inclusive; None is open. `vary` names what the list should not repeat, of `VARIED`. `count` is
    what is asked for; `counted` is False where the brief does not say and ten are made.
    """

    text: str
    count: int
    terms: tuple[Term, ...] = ()
    first: int | None = None
    last: int | None = None
    together: bool = False
    vary: tuple[str, ...] = VARIED
    counted: bool = True
    not_understood: tuple[str, ...] = ()

    @property
    def countries(self) -> tuple[str, ...]:
        """The ids of the countries asked for."""
        return self.wanted("country")

    @property
    def themes(self) -> tuple[str, ...]:
        """The ids of the themes asked for; a film must belong to every one."""
        return self.wanted("theme")

    @property
    def directors(self) -> tuple[str, ...]:
        """The ids of the directors asked for."""
        return self.wanted("director")

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds asked for: feature, short, television film …"""
        return self.wanted("kind")

    def wanted(self, property_: str) -> tuple[str, ...]:
        """The values of `property_` that are asked for, in order."""
        return self._values(property_, denied=False)

    def refused(self, property_: str) -> tuple[str, ...]:
        """The values of `property_` that no film may have, in order."""
        return self._values(property_, denied=True)

    def _values(self, property_: str, *, denied: bool) -> tuple[str, ...]:
        found = [
            value
            for term in self.terms
            if term.property == property_ and term.denied is denied
            for value in term.values
        ]
        return tuple(dict.fromkeys(found))


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
    """What a repair did with one film, or what is different when a list is composed again."""

    KEPT = "kept"
    CORRECTED = "corrected"
    LEFT_OUT = "left out"
    ADDED = "added"
    MOVED = "moved"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Changed:
    """One line of the difference between a list and its repair."""

    change: Change
    title: str
    reason: Sentence


@dataclass(frozen=True, slots=True)
class Item:
    """One film of a composed list; `grade` and `reason` are None where no theme is asked for.

    `namesake` tells that title and year fit another film too, so that a written list needs a mark.
    """

    film: Subject
    title: str
    year: int | None
    grade: str | None
    reason: Sentence | None
    description: tuple[Sentence, ...]
    fact: tuple[Sentence, ...]
    namesake: bool = False


@dataclass(frozen=True, slots=True)
class Miss:
    """A film that is near what was asked for, and why it is not in the list."""

    film: Subject
    title: str
    year: int | None
    reason: Sentence


@dataclass(frozen=True, slots=True)
class Belonging:
    """How a film belongs to the themes asked for: a grade and why.

    `direct` is False where only a related theme or the words of a text speak for it.
    """

    grade: str
    reason: Sentence
    direct: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A film chosen, how it belongs, and the points by which it was ranked within its grade.

    `parts` are the points with the reason for each, the weightiest first; what a film loses, for
    repeating a director say, is below zero.
    """

    film: Subject
    belonging: Belonging | None
    parts: tuple[tuple[str, int], ...]

    @property
    def points(self) -> int:
        """All parts together."""
        return sum(points for _, points in self.parts)


@dataclass(frozen=True, slots=True)
class Selection:
    """The films chosen, best first, and those that just missed; `fitting` is how many fit."""

    chosen: tuple[Choice, ...]
    misses: tuple[Miss, ...]
    fitting: int


@dataclass(frozen=True, slots=True)
class Composition:
    """A list made from the catalogue, or a repaired one (then `changes` is not empty).

    `selection` tells how every film was ranked.
    """

    brief: Brief
    title: str
    introduction: tuple[Sentence, ...]
    items: tuple[Item, ...]
    misses: tuple[Miss, ...]
    changes: tuple[Changed, ...]
    catalogue: str
    selection: Selection | None = None

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
