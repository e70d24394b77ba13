"""IMDb's non-commercial data sets: films, their titles, directors, crew and cast.

Files, plain or gzip, as IMDb writes them (tab-separated, `\\N` where nothing is known):
`title.basics.tsv`, and, where they are there, `title.akas.tsv`, `title.crew.tsv`,
`title.principals.tsv`, and `name.basics.tsv`, without which nobody can be named. Films, shorts,
television films and miniseries stay; adult titles and series do not.
Source: https://developer.imdb.com/non-commercial-datasets/
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from kinoved.catalogue.lines import find, lines, plain
from kinoved.catalogue.rows import Fact, FilmRow
from kinoved.catalogue.scratch import scratch
from kinoved.catalogue.sources import DataSource
from kinoved.catalogue.wikidata.languages import bcp47
from kinoved.errors import CatalogueError

SOURCE = DataSource(
    name="imdb",
    title="IMDb non-commercial data sets",
    licence="IMDb non-commercial: personal and non-commercial use, no redistribution",
    licence_url="https://developer.imdb.com/non-commercial-datasets/",
    credit="Information courtesy of IMDb (https://www.imdb.com). Used with permission.",
    home="https://www.imdb.com",
    folder="imdb",
    witness="imdb",
    contributes=False,
)

_KINDS = {
    "movie": "feature",
    "short": "short",
    "tvMovie": "television film",
    "tvMiniSeries": "miniseries",
}
_ROLES = {
    "director": "director",
    "writer": "writer",
    "producer": "producer",
    "cinematographer": "camera",
    "composer": "music",
    "editor": "editor",
    "actor": "cast",
    "actress": "cast",
}
_GENRES = {
    "Biography": "biographical film",
    "Film-Noir": "film noir",
    "History": "historical film",
    "Sci-Fi": "science fiction",
    "War": "war film",
}
_NO_GENRES = frozenset({"Short", "Adult", "News", "Talk-Show", "Reality-TV", "Game-Show"})
_ALIASES = frozenset({"alternative", "dvd", "festival", "tv", "video", "working"})
_ID = re.compile(r"(?:tt|nm)(\d+)", re.ASCII)
_BETWEEN_TYPES = "\x02"
"""What stands between two types of a title, IMDb says nothing of it."""

_SCHEMA = """
CREATE TABLE film (id INTEGER PRIMARY KEY, kind TEXT, title TEXT, original TEXT, year TEXT,
  runtime TEXT, genres TEXT);
CREATE TABLE aka (film INTEGER, ordinal INTEGER, title TEXT, lang TEXT, types TEXT,
  PRIMARY KEY (film, ordinal)) WITHOUT ROWID;
CREATE TABLE credit (film INTEGER, ordinal INTEGER, role TEXT, person INTEGER, part TEXT,
  PRIMARY KEY (film, ordinal, role, person)) WITHOUT ROWID;
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT);
"""
_IS_FILM = "WHERE EXISTS (SELECT 1 FROM film WHERE id = ?1)"


def page(id_: str) -> str:
    """The film's page on IMDb."""
    return f"https://www.imdb.com/title/{id_}/"


def read(folder: Path) -> Iterator[FilmRow]:
    """Every film of the files in `folder`, joined in a database on disk."""
    with scratch(_SCHEMA) as database:
        database.executemany("INSERT OR REPLACE INTO film VALUES (?,?,?,?,?,?,?)", _films(folder))
        database.executemany(
            f"INSERT OR REPLACE INTO aka SELECT ?1, ?2, ?3, ?4, ?5 {_IS_FILM}", _akas(folder)
        )
        if find(folder, "name.basics.tsv") is not None:
            for credits in (_crew(folder), _principals(folder)):
                database.executemany(
                    f"INSERT OR REPLACE INTO credit SELECT ?1, ?2, ?3, ?4, ?5 {_IS_FILM}", credits
                )
            database.execute("INSERT INTO person SELECT DISTINCT person, NULL FROM credit")
            database.executemany("UPDATE person SET name = ?2 WHERE id = ?1", _people(folder))
        for row in database.execute("SELECT * FROM film ORDER BY id"):
            yield _row(database, *row)


def _row(
    database: sqlite3.Connection,
    number: int,
    kind: str,
    title: str,
    original: str,
    year: str,
    runtime: str,
    genres: str,
) -> FilmRow:
    facts = [Fact("kind", kind)]
    if original:
        facts.append(Fact("title", original, (("lang", "und"), ("original", ""))))
    akas = database.execute(
        "SELECT title, lang, types FROM aka WHERE film = ? ORDER BY ordinal", (number,)
    )
    others = [fact for aka in akas if (fact := _title(*aka)).value != original or _told(fact)]
    known = {original, *(fact.value for fact in others)}
    if title and title not in known:
        facts.append(Fact("title", title, (("lang", "und"),)))
    facts += others
    if year:
        facts.append(Fact("date", year, (("event", "release"),)))
    credits = database.execute(
        "SELECT role, name, part FROM credit JOIN person ON id = person"
        " WHERE film = ? AND name IS NOT NULL ORDER BY ordinal",
        (number,),
    )
    for role, name, part in credits:
        facts.append(Fact(role, name, (("role", part),) if part else ()))
    if runtime:
        facts.append(Fact("runtime", runtime))
    facts += (
        Fact("genre", _GENRES.get(genre, genre.lower()))
        for genre in genres.split(",")
        if genre and genre not in _NO_GENRES
    )
    id_ = f"tt{number:07}"
    return FilmRow(SOURCE.name, id_, (("imdb", id_),), tuple(dict.fromkeys(facts)))


def _title(title: str, lang: str, types: str) -> Fact:
    """A title; a country without a language is not taken for one: it says where, not in what."""
    qualifiers = [("lang", bcp47(lang) or "und")]
    if _ALIASES.intersection(types.split(_BETWEEN_TYPES)):
        qualifiers.append(("alias", ""))
    return Fact("title", title, tuple(qualifiers))


def _told(fact: Fact) -> bool:
    return ("lang", "und") not in fact.qualifiers


def _films(folder: Path) -> Iterator[tuple[object, ...]]:
    columns = "tconst titleType primaryTitle originalTitle isAdult startYear runtimeMinutes genres"
    for id_, type_, title, original, adult, year, runtime, genres in _table(
        folder, "title.basics.tsv", columns, needed=True
    ):
        if type_ in _KINDS and adult != "1":
            whole = (_KINDS[type_], plain(title), plain(original), _whole(year), _whole(runtime))
            yield (_number(id_), *whole, genres)


def _akas(folder: Path) -> Iterator[tuple[object, ...]]:
    columns = "titleId ordering title language types"
    for id_, ordinal, title, lang, types in _table(folder, "title.akas.tsv", columns):
        if title := plain(title):
            yield _number(id_), int(_whole(ordinal) or 0), title, lang, types


def _crew(folder: Path) -> Iterator[tuple[object, ...]]:
    for id_, directors, writers in _table(folder, "title.crew.tsv", "tconst directors writers"):
        for role, people in (("director", directors), ("writer", writers)):
            for ordinal, person in enumerate(filter(None, people.split(","))):
                yield _number(id_), ordinal, role, _number(person), ""


def _principals(folder: Path) -> Iterator[tuple[object, ...]]:
    columns = "tconst ordering nconst category characters"
    for id_, ordinal, person, category, parts in _table(folder, "title.principals.tsv", columns):
        if category in _ROLES:
            place = int(_whole(ordinal) or 0)
            yield _number(id_), place, _ROLES[category], _number(person), _part(parts)


def _people(folder: Path) -> Iterator[tuple[object, ...]]:
    for id_, name in _table(folder, "name.basics.tsv", "nconst primaryName"):
        if name := plain(name):
            yield _number(id_), name


def _part(characters: str) -> str:
    """The first of the characters that a person plays, of a JSON list."""
    try:
        parts = json.loads(characters) if characters else []
    except ValueError:
        return ""
    return plain(parts[0]) if isinstance(parts, list) and parts else ""


def _whole(number: str) -> str:
    """A positive whole number as it is written, or nothing."""
    return number if number.isascii() and number.isdigit() and int(number) > 0 else ""


def _number(id_: str) -> int:
    found = _ID.fullmatch(id_)
    if found is None:
        raise CatalogueError(f"{id_!r} is not an id of IMDb: download its files again.")
    return int(found[1])


def _table(
    folder: Path, name: str, columns: str, *, needed: bool = False
) -> Iterator[tuple[str, ...]]:
    """The named columns of each line of the file; what is `\\N` is empty.

    Nothing where the file is missing and not needed; CatalogueError where a line is out of form.
    """
    path = find(folder, name)
    if path is None:
        if needed:
            raise CatalogueError(
                f"{folder} has no {name}.gz: name the folder with IMDb's files, or let "
                "`kinoved catalogue sync imdb` fetch them."
            )
        return
    wanted = columns.split()
    read = lines(path)
    header = _cells(next(read, b""))
    if not set(wanted) <= set(header):
        lacking = ", ".join(column for column in wanted if column not in header)
        raise CatalogueError(f"{path} has no column {lacking}: download it again.")
    places = [header.index(column) for column in wanted]
    for number, line in enumerate(read, start=2):
        cells = _cells(line)
        if len(cells) != len(header):
            raise CatalogueError(
                f"Line {number} of {path} has {len(cells)} columns and not {len(header)}: "
                "download it again."
            )
        yield tuple("" if cells[place] == "\\N" else cells[place] for place in places)


def _cells(line: bytes) -> list[str]:
    return line.decode("utf-8", "replace").rstrip("\r\n").split("\t")
