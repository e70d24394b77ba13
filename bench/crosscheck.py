"""Holds every film record against the data folder and reports where they disagree.

`python -m bench.crosscheck [DATA]` writes docs/crosscheck.md. Films are joined by the identifiers
that a record states; a disagreement is *kept* when the record holds the other value beside its own
with the data set as its source, *set aside* when the record marks it as deprecated or the state's
modern name stands for the state of the time, and *open* otherwise. MovieLens may be looked at and
not passed on, so that its disagreements are counted and not listed.
"""

from __future__ import annotations

import csv
import gzip
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kinoved.catalogue import Catalogue, kindred
from kinoved.catalogue.index.__main__ import PACKAGED
from kinoved.catalogue.rows import FilmRow
from kinoved.catalogue.sources import source
from kinoved.model import Subject
from kinoved.text import normalise, romanisation_key, title_keys

REPORT = Path(__file__).parent.parent / "docs" / "crosscheck.md"


class Disagreement(NamedTuple):
    """One value of a data set that the record's own values do not agree with."""

    film: str
    property: str
    source: str
    theirs: str
    ours: str
    status: str


def rows_by_identifier(data: Path) -> dict[tuple[str, str], list[FilmRow]]:
    """Every row of the data folder under each of its identifiers."""
    found: dict[tuple[str, str], list[FilmRow]] = defaultdict(list)
    for name in PACKAGED:
        module = source(name)
        for row in module.read(data / module.SOURCE.folder):
            for identifier in row.identifiers:
                found[identifier].append(row)
    return found


def compared(film: Subject, row: FilmRow, catalogue: Catalogue) -> Iterator[Disagreement]:
    """Where `row` says otherwise than the hand-read sources of `film`."""
    facts: dict[str, list[str]] = defaultdict(list)
    for fact in row.facts:
        facts[fact.property].append(fact.value)
    for property_, test in (("date", _year), ("country", _country), ("runtime", _runtime)):
        for value in facts[property_]:
            ours = [s for s in film.statements if s.property == property_ and _by_hand(s)]
            if not ours or any(test(value, s.text, catalogue) for s in ours):
                continue
            yield Disagreement(
                film.id,
                property_,
                source(row.source).SOURCE.title,
                value,
                ", ".join(dict.fromkeys(s.text for s in ours)),
                _status(film, property_, value, catalogue),
            )
    titles = {key for title in film.titles for key in title_keys(title.text)}
    if facts["title"] and not any(set(title_keys(t)) & titles for t in facts["title"]):
        yield Disagreement(
            film.id, "title", source(row.source).SOURCE.title, facts["title"][0], film.label, "open"
        )


def _by_hand(statement: object) -> bool:
    sources = getattr(statement, "sources", ())
    rank = getattr(statement, "rank", "")
    return rank == "normal" and any(
        "wikidata.org" not in s.url and "omdb.org" not in s.url for s in sources
    )


def _year(theirs: str, ours: str, _: Catalogue) -> bool:
    return theirs[:4] == ours[:4]


def _country(theirs: str, ours: str, catalogue: Catalogue) -> bool:
    return theirs == ours


def _runtime(theirs: str, ours: str, _: Catalogue) -> bool:
    return abs(int(theirs) - int(ours)) <= max(3, int(ours) // 20)


def _status(film: Subject, property_: str, value: str, catalogue: Catalogue) -> str:
    for statement in film.statements:
        if statement.property == property_ and statement.text[:4] == value[:4]:
            if statement.rank == "deprecated":
                return "set aside"
            if property_ != "country" or statement.text == value:
                return "kept"
    if property_ == "country":
        places = catalogue.named(value, "place")
        own = film.values("country")
        if any(kindred(p.subject, o, catalogue) for p in places for o in own):
            return "set aside"
    return "open"


def overreaching(data: Path) -> list[str]:
    """Records that claim to hold every country or director where a data set knows another.

    Such a record could accuse a list that is right; `complete:` has to go from it.
    """
    catalogue = Catalogue.open()
    by_identifier = rows_by_identifier(data)
    named = directors(data)
    found = []
    for film in catalogue.films():
        if film.indexed or not film.complete:
            continue
        identifiers = [(p, v) for p in ("imdb", "wikidata") for v in film.values(p)]
        rows = {(r.source, r.id): r for i in identifiers for r in by_identifier.get(i, ())}
        for row in rows.values():
            found += [f"{film.id}: {why}" for why in _overreach(film, row, named, catalogue)]
    return found


def _overreach(
    film: Subject, row: FilmRow, named: dict[str, set[str]], catalogue: Catalogue
) -> Iterator[str]:
    if film.is_complete("country"):
        for fact in row.facts:
            places = catalogue.named(fact.value, "place") if fact.property == "country" else ()
            own = film.values("country")
            if places and not any(kindred(p.subject, o, catalogue) for p in places for o in own):
                yield f"country {fact.value}"
    if film.is_complete("colour"):
        known = {*film.values("colour"), "colour"}
        for fact in row.facts:
            if fact.property == "colour" and not any(fact.value in value for value in known):
                yield f"colour {fact.value}"
    if film.is_complete("director"):
        ours = set(film.texts("director"))
        if sum(f.property == "director" for f in row.facts) > len(ours):
            yield "more directors"
        theirs = named.get(row.id, set()) if row.source == "movielens" else set()
        if len(theirs) > 1 and any(not _same_people(ours, {name}) for name in theirs):
            yield "another director"


def directors(data: Path) -> dict[str, set[str]]:
    """MovieLens id → directors; the table's origin is IMDb, it is only counted against."""
    found: dict[str, set[str]] = defaultdict(set)
    with gzip.open(data / "movielens" / "movie_directors.csv.gz", "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found[row["movieId"]].add(row["director"])
    return found


def _same_people(ours: set[str], theirs: set[str]) -> bool:
    """Whether a word of a name is shared: orders and romanisations of names differ widely."""

    def parts(names: set[str]) -> set[str]:
        keys = (key for name in names for key in (normalise(name), romanisation_key(name)))
        return {word for key in keys for word in key.split(" ") if len(word) > 2}

    return bool(parts(ours) & parts(theirs))


def report(data: Path) -> str:
    """The whole report as Markdown."""
    catalogue = Catalogue.open()
    by_identifier = rows_by_identifier(data)
    named = directors(data)
    found: list[Disagreement] = []
    joined, values, people, other_people = 0, Counter[str](), 0, 0
    films = [film for film in catalogue.films() if not film.indexed]
    for film in films:
        identifiers = [(p, v) for p in ("imdb", "wikidata") for v in film.values(p)]
        rows = {(r.source, r.id): r for i in identifiers for r in by_identifier.get(i, ())}
        joined += bool(rows)
        own_item = set(film.values("wikidata"))
        for row in rows.values():
            if row.source == "wikidata-extract" and own_item and row.id not in own_item:
                continue  # another cut under the same IMDb number has an item of its own
            values.update(f.property for f in row.facts)
            found += compared(film, row, catalogue)
            theirs = named.get(row.id, set()) if row.source == "movielens" else set()
            ours = set(film.texts("director"))
            if theirs and ours:
                people += 1
                other_people += not _same_people(ours, theirs)
    return _written(len(films), joined, values, found, people, other_people)


def _written(
    films: int,
    joined: int,
    values: Counter[str],
    found: list[Disagreement],
    people: int,
    other_people: int,
) -> str:
    counts = Counter((d.property, d.source, d.status) for d in found)
    lines = [
        "# Records held against the data folder",
        "",
        f"{joined} of {films} film records carry an IMDb or Wikidata number that the data",
        "folder has (omdb.org, Wikidata extract of 2018, MovieLens). Made by",
        "`python -m bench.crosscheck`, which compares the values that a record has from pages",
        f"read by hand with every row of the same number: {values['date']} dates (by year),",
        f"{values['country']} countries, {values['runtime']} running times (within 5 % or 3",
        f"minutes), {values['title']} titles and the directors of {people} films.",
        "",
        "*Kept*: the record holds the data set's value beside its own, with its source.",
        "*Set aside*: deprecated, or a modern state's name for the state of the time.",
        "*Open*: neither. MovieLens may be looked at and not passed on: it is counted, not",
        "listed; its open rows are titles in another translation and years of a release abroad.",
        "A test holds that no record says `complete:` where a data set knows another country,",
        "director or colour.",
        "",
        "| property | data set | kept | set aside | open |",
        "|---|---|---|---|---|",
    ]
    for property_, name in sorted({(d.property, d.source) for d in found}):
        each = [str(counts[property_, name, s]) for s in ("kept", "set aside", "open")]
        lines.append(f"| {property_} | {name} | {' | '.join(each)} |")
    lines += [
        "",
        f"Directors: {other_people} of {people} films share no part of a director's name with the",
        "table beside MovieLens (its origin is IMDb).",
        "",
        "## Every disagreement with open data",
        "",
        "| film | property | data set says | pages say | data set | status |",
        "|---|---|---|---|---|---|",
    ]
    listed = [d for d in found if d.source != "MovieLens"]
    listed.sort(key=lambda d: (d.status != "open", d.property, d.film))
    for d in listed:
        lines.append(
            f"| {d.film} | {d.property} | {d.theirs} | {d.ours} | {d.source} | {d.status} |"
        )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the report and say how many disagreements are open."""
    default = os.environ.get("KINOVED_DATA", "../shared")
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(default) / "data"
    text = report(data)
    REPORT.write_text(text, encoding="utf-8")
    print(f"{REPORT}: {text.count('| open |') - 1} open")


if __name__ == "__main__":
    main()
