"""A made-up catalogue, so that what a record says changes only where a test changes it."""

from __future__ import annotations

from pathlib import Path

from tests.small import catalogue as made
from tests.small import film, other

from kinoved.catalogue import Catalogue

CROWN = (
    "title: The Iron Crown | lang en",
    "date: 1930 | event production",
    "date: 1931 | event release",
    "country: Ruritania",
    "director: Rudolf Elphberg",
    "colour: black and white",
    "cast: Flavia Strelsau",
)


def ruritania(folder: Path, *more: str, crown: tuple[str, ...] = CROWN) -> Catalogue:
    """The catalogue, with `more` lines in the record of The Iron Crown."""
    return made(
        folder,
        [
            other("place", "ruritania", "kind: state", "name: Ruritania | lang en",
                  "adjective: Ruritanian | lang en"),
            other("place", "syldavia", "kind: state", "name: Syldavia | lang en",
                  "adjective: Syldavian | lang en"),
            film("the-iron-crown-1931", *crown, *more,
                 opening="complete: director country colour [a b]"),
            film("two-crowns-1944", "title: Two Crowns | lang en", "date: 1943 | event production",
                 "date: 1944 | event release", "country: Syldavia", "director: Otto Kafka",
                 "cast: Anna Kovacs", "writer: Black Michael",
                 opening="complete: director country [a b]"),
        ],
    )  # fmt: skip
