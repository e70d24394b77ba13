"""States and their histories: which belong together, so that no word for one accuses the other."""

from __future__ import annotations

from kinoved.catalogue.store import Catalogue

_WENT_BEFORE: dict[str, frozenset[str]] = {
    "russia": frozenset({"soviet-union"}),
    "germany": frozenset({"east-germany", "west-germany"}),
    "czech-republic": frozenset({"czechoslovakia"}),
    "slovakia": frozenset({"czechoslovakia"}),
}
"""States whose name is commonly used for films of a state that went before them."""


def kindred(one: str, other: str, catalogue: Catalogue) -> bool:
    """Whether two states are one, or a republic and its union, or successor and predecessor."""
    return bool(_family(one, catalogue) & _family(other, catalogue))


def _family(id_: str, catalogue: Catalogue) -> frozenset[str]:
    related = {id_} | _WENT_BEFORE.get(id_, frozenset())
    place = catalogue.subject(id_)
    if place is not None:
        for property_ in ("in", "successor"):
            related |= set(place.values(property_))
    return frozenset(related)
