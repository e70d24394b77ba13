"""What a claim type asks of a proposal: its `PROPOSED`, a sentence and the kinds of its values.

A kind is a tuple of words, one of which is chosen, or one of the words below; with `?` behind it
the value may be missing.

    people person places countries prize work studios theme    names that are on record
    year minutes                                               whole numbers
    festival language                                          words that kinoved knows
"""

from __future__ import annotations

from types import ModuleType

from kinoved.checks.claims.found import claim_types
from kinoved.value import value

NAMED = {
    "people": "person",
    "person": "person",
    "places": "place",
    "countries": "place",
    "prize": "prize",
    "work": "work",
    "studios": "studio",
    "theme": "theme",
}
"""The kind of subject that must bear the name."""

MANY = frozenset({"people", "places", "countries", "studios"})
RANGES = {"year": (1880, 2099), "minutes": (1, 1500)}
WORDS = frozenset({"festival", "language"})


@value
class Slot:
    """One value of a proposal: the slot's name, the words it may be, or the kind of value."""

    name: str
    choices: tuple[str, ...]
    kind: str
    optional: bool


@value
class Shape:
    """A claim type as a proposer sees it: its name, what it says, and its values."""

    type: str
    says: str
    slots: tuple[Slot, ...]


def shapes() -> tuple[Shape, ...]:
    """The shape of every claim type that can be proposed, in the order of file names."""
    return tuple(
        Shape(name, module.PROPOSED[0], _slots(module))
        for name, module in claim_types().items()
        if hasattr(module, "PROPOSED")
    )


def _slots(module: ModuleType) -> tuple[Slot, ...]:
    found = []
    for name, kind in module.PROPOSED[1].items():
        if isinstance(kind, tuple):
            found.append(Slot(name, kind, "", False))
        else:
            found.append(Slot(name, (), kind.removesuffix("?"), kind.endswith("?")))
    return tuple(found)
