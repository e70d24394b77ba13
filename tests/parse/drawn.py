"""Films to make lists of: drawn from the packaged catalogue by a seed, and those hard to read."""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple

from kinoved.catalogue import Catalogue


class Drawn(NamedTuple):
    """A film as a list may tell it."""

    title: str
    year: int
    director: str
    country: str


HARD = (
    Drawn("By the Law", 1926, "Lev Kuleshov", "Soviet Union"),
    Drawn("Lust, Caution", 2007, "Ang Lee", "Taiwan"),
    Drawn("Monsters, Inc.", 2001, "Pete Docter", "United States"),
    Drawn("Hello, It's Me", 1965, "Frunze Dovlatyan", "Soviet Union"),
    Drawn("By Dawn's Early Light", 1990, "Jack Sholder", "United States"),
    Drawn("2001: A Space Odyssey", 1968, "Stanley Kubrick", "United Kingdom"),
    Drawn("1984", 1984, "Michael Radford", "United Kingdom"),
    Drawn("8½", 1963, "Federico Fellini", "Italy"),
    Drawn("Crazy, Stupid, Love.", 2011, "Glenn Ficarra", "United States"),
    Drawn("The Good, the Bad and the Ugly", 1966, "Sergio Leone", "Italy"),
    Drawn("M", 1931, "Fritz Lang", "Germany"),
    Drawn("Z", 1969, "Costa-Gavras", "France"),
    Drawn("If....", 1968, "Lindsay Anderson", "United Kingdom"),
    Drawn("Who's Afraid of Virginia Woolf?", 1966, "Mike Nichols", "United States"),
    Drawn("10", 1979, "Blake Edwards", "United States"),
    Drawn("Nineteen Eighty-Four", 1954, "Rudolph Cartier", "United Kingdom"),
    Drawn("Stalker", 1979, "Andrei Tarkovsky", "Soviet Union"),
    Drawn("Blade Runner 2049", 2017, "Denis Villeneuve", "United States"),
    Drawn("Dr. Strangelove", 1964, "Stanley Kubrick", "United Kingdom"),
    Drawn("Mission: Impossible", 1996, "Brian De Palma", "United States"),
)
"""Titles with commas, stops, years, a word such as "By", one letter, and a name of one word."""


def drawn(catalogue: Catalogue, count: int, seed: int) -> list[Drawn]:
    """So many films of the records, each with a year, one director and an English title if any.

    They are ordered by a hash, so that a new record hardly ever changes which are drawn.
    """
    ids = [id_ for (id_,) in catalogue.ask("SELECT id FROM film WHERE layer = 'record'")]
    ids.sort(key=lambda id_: sha256(f"{seed} {id_}".encode()).digest())
    found: list[Drawn] = []
    for id_ in ids:
        film = catalogue.film(id_)
        directors = film.texts("director") if film is not None else ()
        if film is None or film.year is None or not directors or ";" in directors[0]:
            continue
        title = next((t.text for t in film.titles if t.lang == "en"), film.label)
        country = (film.texts("country") or ("France",))[0]
        found.append(Drawn(title, film.year, directors[0], country))
        if len(found) == count:
            break
    return found
