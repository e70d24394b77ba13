"""Filming places as a sentence names them: in a town, by a sea, at a studio."""

from __future__ import annotations

from collections.abc import Sequence

from kinoved.catalogue import Catalogue
from kinoved.model import Statement
from kinoved.text import listing, the

_DEEPEST = 6
_MOST = 3
_WITH_ARTICLE = (
    "Desert",
    "Sea",
    "Islands",
    "Mountains",
    "Far East",
    "Mine",
    "Institute",
    "Upland",
    "Peninsula",
)


def where(statements: Sequence[Statement], catalogue: Catalogue) -> tuple[str, list[Statement]]:
    """ "in Odessa and Kyiv", "by the Caspian Sea and in Gijón", and the statements behind it.

    A place that holds another of them is left out: Spain, where Gijón is named.
    """
    spots = list({s.text: s for s in statements}.values())
    outer = {id_ for s in spots for id_ in _around(s.value, catalogue)}
    spots = [s for s in spots if s.value not in outer][:_MOST]
    groups: dict[str, list[str]] = {}
    for spot in spots:
        word = "on" if _is_island(spot.value, catalogue) else _before(spot.text)
        groups.setdefault(word, []).append(named_place(spot.text))
    return listing([f"{word} {listing(names)}" for word, names in groups.items()]), spots


def named_place(place: str) -> str:
    """The place with the article that it wants."""
    wants = place.endswith(_WITH_ARTICLE) or place.startswith("Abbey ") or place == "BBC"
    return f"the {place}" if wants else the(place)


def _around(place: str, catalogue: Catalogue) -> list[str]:
    """The places that `place` lies in, itself not among them."""
    found: list[str] = []
    ring = [place]
    for _ in range(_DEEPEST):
        subjects = (catalogue.subject(id_) for id_ in ring)
        ring = [id_ for s in subjects if s for id_ in s.values("in") if id_ not in found]
        found += ring
    return [id_ for id_ in found if id_ != place]


def _is_island(place: str, catalogue: Catalogue) -> bool:
    known = catalogue.subject(place)
    return known is not None and "island" in known.values("kind")


def _before(place: str) -> str:
    """The word before a filming place: in a town, at a cape or studio, by a sea."""
    if place.endswith(("ship", "ships")):
        return "aboard"
    if place.endswith(" Sea") or place.startswith("Lake "):
        return "by"
    at = place.startswith(("Cape ", "Mount ")) or place.endswith(
        (" Studios", " Studio", " Airport")
    )
    return "at" if at or place == "Cinecittà" else "in"
