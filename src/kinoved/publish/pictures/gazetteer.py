"""Where places of filming lie, and the address that says so.

Source: GeoNames (CC BY 4.0), https://www.geonames.org, written by `python -m bench.gazetteer`. A
place that is not in the table has no mark on the map: nothing is guessed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kinoved.model import Subject
from kinoved.publish.pictures.facts import Spot
from kinoved.value import value

TABLE = Path(__file__).parent / "gazetteer.tsv"


@value
class Located:
    """A place on the globe, degrees north and east, and the address that states them."""

    latitude: float
    longitude: float
    source: str


@cache
def gazetteer() -> dict[str, Located]:
    """Every located place by the name that records give it."""
    found = {}
    for line in TABLE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, latitude, longitude, source, _ = line.split("\t")
            address = source if "/" in source else f"https://www.geonames.org/{source}"
            found[name] = Located(float(latitude), float(longitude), address)
    return found


def located(film: Subject) -> tuple[tuple[str, float, float], ...]:
    """The places of filming of `film` that are known to the table: name, degrees north and east."""
    known = gazetteer()
    return tuple(
        (place, known[place].latitude, known[place].longitude)
        for place in film.texts("filmed in")
        if place in known
    )


def spots(film: Subject, title: str, lang: str, href: str) -> tuple[Spot, ...]:
    """The places of filming of `film` as marks for the map."""
    return tuple(Spot(title, lang, *place, href) for place in located(film))
