"""The probe for false accusations: what data sets say of films, put to the reader as a list.

`python -m bench.probes` writes entries from the data folder (titles and years of MovieLens, its
directors; directors, countries, years, languages and running times of the other data sets) and
prints every error, warning and review, for a person to judge: the record is wrong, the data set
is, or the reader. Nothing of it is kept, for MovieLens may not be passed on. Without the data
folder there is nothing to probe.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from bench.crosscheck import rows_by_identifier
from bench.labelled import DATA, available
from bench.mutants.deal import Deck
from bench.mutants.facts import ADJECTIVES, Choice, country
from kinoved.catalogue import Catalogue
from kinoved.catalogue.sources import movielens
from kinoved.errors import InputError
from kinoved.model import Severity, Subject
from kinoved.pipeline import check

SEED = 20261126
GRAVE = (Severity.ERROR, Severity.WARNING, Severity.REVIEW)
_SMALL_LIST = 5
_TOLD = 3
"""Sentences of an entry in the prose probe."""


@dataclass(frozen=True, slots=True)
class Written:
    """A film as MovieLens writes it, and the id that the catalogue has for it."""

    title: str
    year: int
    director: str
    imdb: str
    film: Subject | None

    @property
    def layer(self) -> str:
        """Whether the film is recorded, indexed, or absent from the catalogue."""
        if self.film is None:
            return "absent"
        return "indexed" if self.film.indexed else "recorded"

    @property
    def brackets(self) -> str:
        """The year, and the director where one is known."""
        return f"{self.year}, {self.director}" if self.director else str(self.year)


def written(catalogue: Catalogue) -> Iterator[Written]:
    """Every film of MovieLens with a year."""
    folder = DATA / "data" / "movielens"
    with gzip.open(folder / "movie_directors.csv.gz", "rt", encoding="utf-8") as file:
        directors = {row["movieId"]: row["director"] for row in csv.DictReader(file)}
    for row in movielens.read(folder):
        facts = {fact.property: fact.value for fact in reversed(row.facts)}
        imdb = dict(row.identifiers).get("imdb", "")
        if "date" in facts and facts.get("title"):
            id_ = catalogue.identified("imdb", imdb)
            film = catalogue.film(id_) if id_ else None
            name = directors.get(row.id, "")
            year = int(facts["date"][:4])
            yield Written(facts["title"], year, name if _one_name(name) else "", imdb, film)


def _one_name(name: str) -> bool:
    return bool(name) and not any(mark in name for mark in ",|&;/(")


def headings(catalogue: Catalogue, count: int) -> Iterator[tuple[str, str]]:
    """Layer and finding of entries of one line: alone, and in small lists with their directors."""
    rng = random.Random(SEED)  # noqa: S311 - an examiner's dice, not a secret
    layers: dict[str, list[Written]] = {}
    for film in written(catalogue):
        layers.setdefault(film.layer, []).append(film)
    for layer, films in layers.items():
        chosen = rng.sample(films, min(count, len(films)))
        for film in chosen:
            for said in _findings(f"Films\n\n{film.title} ({film.year})\n", catalogue):
                yield layer, f"{said}\n    {film.title} ({film.year})"
        for at in range(0, len(chosen), _SMALL_LIST):
            several = enumerate(chosen[at : at + _SMALL_LIST], 1)
            lines = [f"{number}. {film.title} ({film.brackets})" for number, film in several]
            for said in _findings("Films\n\n" + "\n".join(lines) + "\n", catalogue):
                yield f"{layer}, small list", f"{said}\n    {' / '.join(lines)}"


def prose(catalogue: Catalogue, count: int) -> Iterator[tuple[str, str]]:
    """Layer and finding of prose about recorded films that says what the data sets say."""
    rng = random.Random(SEED)  # noqa: S311
    deck = Deck(catalogue)
    by_identifier = rows_by_identifier(DATA / "data")
    recorded = [film for film in written(catalogue) if film.layer == "recorded"]
    for one in rng.sample(recorded, min(count, len(recorded))):
        film = one.film
        if film is None:
            continue
        facts: dict[str, tuple[Choice, ...]] = {"year": ({"year": str(one.year)},)}
        if one.director:
            facts["director"] = ({"director": one.director},)
        for source, more in _said(by_identifier.get(("imdb", one.imdb), []), catalogue):
            known = {**facts, **more}
            groups = rng.sample(sorted(known), min(_TOLD, len(known)))
            told = [deck.say(known, rng, group, _fields(known, group)).text for group in groups]
            text = f"Films\n\n{film.label} ({film.year})\n{' '.join(told)}\n"
            pinned = f"Films\n\n{film.label} ({film.year}) <!-- kinoved: film={film.id} -->\n"
            for layer, page in ((source, text), (f"{source}, pinned", pinned + " ".join(told))):
                for said in _findings(page, catalogue):
                    yield layer, f"{said}\n    {film.id}: {' '.join(told)}"


def _said(
    rows: list[object], catalogue: Catalogue
) -> Iterator[tuple[str, dict[str, tuple[Choice, ...]]]]:
    """The facts of each data set in the fields of the wordings, and the name of the data set."""
    yield "MovieLens", {}
    for row in rows:
        values: dict[str, list[str]] = {}
        for fact in getattr(row, "facts", ()):
            values.setdefault(fact.property, []).append(fact.value)
        found: dict[str, tuple[Choice, ...]] = {}
        if len(values.get("country", ())) == 1:
            ids = [name.subject for name in catalogue.named(values["country"][0], "place")]
            known = [id_ for id_ in ids if id_ in ADJECTIVES]
            if known:
                found["country"] = (country(known[0], catalogue.label(known[0])),)
        for group, property_, field in (
            ("runtime", "runtime", "minutes"), ("language", "language", "language"),
        ):  # fmt: skip
            if len(values.get(property_, ())) == 1:
                found[group] = ({field: values[property_][0]},)
        if values.get("date"):
            found["year"] = ({"year": values["date"][0][:4]},)
        yield str(getattr(row, "source", "")), found


def _fields(known: dict[str, tuple[Choice, ...]], group: str) -> frozenset[str]:
    return frozenset(known[group][0])


def _findings(text: str, catalogue: Catalogue) -> list[str]:
    try:
        report = check(text, catalogue=catalogue)
    except InputError:
        return []
    return [
        f"{d.severity.value} {d.name}: {d.message}"
        for d in report.diagnostics
        if d.severity in GRAVE
    ]


def main() -> None:
    """Run both probes and print counts, then everything that there is to judge."""
    parser = argparse.ArgumentParser(prog="python -m bench.probes", description=__doc__)
    parser.add_argument("--films", type=int, default=1000, help="films of each layer")
    parser.add_argument("--only", choices=("headings", "prose"))
    asked = parser.parse_args()
    if not available():
        print("development data not installed")
        return
    catalogue = Catalogue.open()
    for name, probe in (("headings", headings), ("prose", prose)):
        if asked.only in {None, name}:
            found = list(probe(catalogue, asked.films))
            print(f"== {name}, {asked.films} films of each layer")
            counts = Counter((layer, said.split(":")[0]) for layer, said in found)
            for (layer, rule), number in sorted(counts.items()):
                print(f"  {layer}: {number} {rule}")
            for layer, said in found:
                print(f"{layer}: {said}")


if __name__ == "__main__":
    main()
