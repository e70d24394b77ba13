"""Wikidata, whole: answers of its query service, entities, or the dump of everything.

Files in the folder, as many as there are:

- `page-00001.json.gz` …: answers of the query service, as `kinoved catalogue sync wikidata`
  stores them;
- any other `.json`, `.json.gz` or `.json.bz2`: one entity, `{"entities": {...}}`, or the dump
  `latest-all.json.gz`.

Of the dump, items stay whose "instance of" is a film: the table `KINDS` in
`kinoved.catalogue.wikidata.words`. Names of people, places and works come from the query's answers
or from the same entity files, which are read a second time for that.
Source: https://www.wikidata.org/wiki/Wikidata:Data_access
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from kinoved.catalogue.lines import lines, plain
from kinoved.catalogue.rows import FilmRow
from kinoved.catalogue.scratch import scratch
from kinoved.catalogue.sources import DataSource
from kinoved.catalogue.wikidata import answers, entities
from kinoved.catalogue.wikidata.film import Claim, Film, is_item, row, unnamed
from kinoved.errors import CatalogueError

SOURCE = DataSource(
    name="wikidata",
    title="Wikidata",
    licence="CC0 1.0",
    licence_url="https://creativecommons.org/publicdomain/zero/1.0/",
    credit="Film data from Wikidata, CC0.",
    home="https://www.wikidata.org",
    folder="wikidata-items",
    witness="wikidata",
    contributes=True,
)

_PAGE = "page-*.json.gz"
_ENDINGS = ("*.json", "*.json.gz", "*.json.bz2")
_OURS = ("page-", "plan.json", "sync.json")
"""Files that the sync keeps for itself; only pages hold films."""

_SCHEMA = """
CREATE TABLE film (id INTEGER PRIMARY KEY, film TEXT NOT NULL);
CREATE TABLE name (id INTEGER PRIMARY KEY, name TEXT);
"""


def page(id_: str) -> str:
    """The film's item on Wikidata."""
    return f"https://www.wikidata.org/wiki/{id_}"


def read(folder: Path) -> Iterator[FilmRow]:
    """Every film of the pages and entity files in `folder`, in constant memory."""
    pages = sorted(folder.glob(_PAGE))
    files = sorted(
        path
        for ending in _ENDINGS
        for path in folder.glob(ending)
        if not path.name.startswith(_OURS)
    )
    if not pages and not files:
        raise CatalogueError(
            f"{folder} has no file of Wikidata (.json, .json.gz or .json.bz2): name the folder "
            "with the entities or the dump, or let `kinoved catalogue sync wikidata` fetch them."
        )
    for path in pages:
        for film, names in answers.films(b"".join(lines(path))):
            yield row(film, names.get)
    if files:
        yield from _of_entities(files)


def _of_entities(files: list[Path]) -> Iterator[FilmRow]:
    with scratch(_SCHEMA) as database:
        for path in files:
            for entity in entities.entities(path):
                film = entities.film(entity)
                if film is not None:
                    _keep(film, database)
        for path in files:
            for entity in entities.entities(path):
                _learn(entity, database)

        def naming(item: str) -> str | None:
            if not is_item(item):
                return None
            query = "SELECT name FROM name WHERE id = ?"
            found = database.execute(query, (int(item[1:]),)).fetchone()
            return found[0] if found else None

        for (text,) in database.execute("SELECT film FROM film ORDER BY id"):
            yield row(_unpacked(text), naming)


def _keep(film: Film, database: sqlite3.Connection) -> None:
    """Store `film`, and the items in it as still without a name."""
    claims = [
        (c.property, c.value, c.rank, c.lang, c.precision, c.calendar, c.unit, c.qualifiers)
        for c in film.claims
    ]
    packed = json.dumps((film.id, film.labels, claims), ensure_ascii=False)
    database.execute("INSERT OR REPLACE INTO film VALUES (?, ?)", (int(film.id[1:]), packed))
    wanted = ((int(item[1:]),) for item in unnamed(film))
    database.executemany("INSERT OR IGNORE INTO name VALUES (?, NULL)", wanted)


def _learn(entity: bytes, database: sqlite3.Connection) -> None:
    """Store the name of `entity` where a film mentions it."""
    item = entities.identifier(entity)
    if item is None:
        return
    number = int(item[1:])
    if database.execute("SELECT 1 FROM name WHERE id = ?", (number,)).fetchone():
        name = entities.name(entity)
        if name is not None:
            database.execute("UPDATE name SET name = ? WHERE id = ?", (plain(name), number))


def _unpacked(text: str) -> Film:
    id_, labels, claims = json.loads(text)
    read = []
    for *parts, qualifiers in claims:
        whole = (*parts, tuple((property_, value) for property_, value in qualifiers))
        read.append(Claim(*whole))
    return Film(id_, tuple((code, label) for code, label in labels), tuple(read))
