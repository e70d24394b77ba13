"""Rows of several data sets joined into films: by identifier, and only where they do not clash.

Rows wait in a temporary SQLite file, so that memory holds little more than the identifiers.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path

from kinoved.catalogue.rows import IDENTIFIERS, Fact, FilmRow, IndexedFact, IndexedFilm
from kinoved.catalogue.sources import DataSource
from kinoved.text import title_keys

_MOST_YEARS_APART = 2
_BATCH = 5_000


def merged(
    rows: Iterable[FilmRow],
    sources: dict[str, DataSource],
    *,
    witnesses: int = 2,
    packaged: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Iterator[IndexedFilm]:
    """The films that at least `witnesses` independent sources attest, in no order of meaning.

    `sources` holds the source of every row by name. With `packaged`, sources whose licence does
    not let their facts travel witness that a film exists and contribute nothing. Two rows under
    one identifier whose titles and years both differ are taken for two films: one of the links is
    wrong, and nobody knows which. A film that no source gives a title is left out, for nothing
    could find it. `progress` is called with the number of rows read.
    """
    with tempfile.TemporaryDirectory(prefix="kinoved-") as folder:
        database = sqlite3.connect(Path(folder) / "rows.sqlite")
        try:
            _stage(rows, database, progress)
            rank = {name: number for number, name in enumerate(sources)}
            for group in _groups(database):
                group.sort(key=lambda row: (rank[row.source], len(row.id), row.id))
                parts = _compatible(group)
                for film_rows, lost in zip(parts, _contested(parts, sources), strict=True):
                    groups = {sources[row.source].witness for row in film_rows}
                    if len(groups) < witnesses:
                        continue
                    kept = [r for r in film_rows if sources[r.source].contributes or not packaged]
                    film = _film(kept, lost) if kept else None
                    if film is not None and any(f.property == "title" for f in film.facts):
                        yield film
        finally:
            database.close()


def _stage(
    rows: Iterable[FilmRow], database: sqlite3.Connection, progress: Callable[[int], None] | None
) -> None:
    """Write every row with the number of its group; groups that turn out to be one are linked."""
    database.executescript(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
        "CREATE TABLE row (film INTEGER, number INTEGER, row TEXT);"
        "CREATE TABLE root (film INTEGER PRIMARY KEY, root INTEGER);"
    )
    owner: dict[tuple[str, str], int] = {}
    parent: list[int] = []
    batch: list[tuple[int, int, str]] = []
    for number, row in enumerate(rows):
        known = sorted({_find(parent, owner[i]) for i in row.identifiers if i in owner})
        if known:
            film = known[0]
            for other in known[1:]:
                parent[other] = film
        else:
            film = len(parent)
            parent.append(film)
        owner.update((identifier, film) for identifier in row.identifiers)
        batch.append((film, number, _pack(row)))
        if len(batch) >= _BATCH:
            database.executemany("INSERT INTO row VALUES (?, ?, ?)", batch)
            batch.clear()
            if progress is not None:
                progress(number + 1)
    database.executemany("INSERT INTO row VALUES (?, ?, ?)", batch)
    moved = ((film, _find(parent, film)) for film in range(len(parent)) if parent[film] != film)
    database.executemany("INSERT INTO root VALUES (?, ?)", moved)
    database.commit()


def _find(parent: list[int], film: int) -> int:
    while parent[film] != film:
        parent[film] = parent[parent[film]]
        film = parent[film]
    return film


def _groups(database: sqlite3.Connection) -> Iterator[list[FilmRow]]:
    rows = database.execute(
        "SELECT coalesce(root.root, row.film) AS root, row.row FROM row"
        " LEFT JOIN root ON root.film = row.film ORDER BY 1, row.number"
    )
    for _, group in groupby(rows, key=lambda row: row[0]):
        yield [_unpack(text) for _, text in group]


def _compatible(rows: list[FilmRow]) -> list[list[FilmRow]]:
    """`rows` in parts of which each can be one film.

    Two rows of a part share an identifier and either a title key or years that are near, or are
    linked by other rows of it that do; so the order of the rows does not matter.
    """
    if len(rows) == 1:
        return [rows]
    about = [(set(row.identifiers), _keys(row), _years(row)) for row in rows]
    parts: list[list[int]] = []
    for number in range(len(rows)):
        linked = [part for part in parts if any(_one_film(about[number], about[n]) for n in part)]
        parts = [part for part in parts if part not in linked]
        parts.append(sorted([number, *(n for part in linked for n in part)]))
    return [[rows[number] for number in part] for part in parts]


_About = tuple[set[tuple[str, str]], set[str], set[int]]


def _one_film(one: _About, other: _About) -> bool:
    """Whether two rows tell of one film; rows that know each other's numbers have been joined."""
    if one[0] == other[0] and len(one[0]) > 1:
        return True
    return bool(one[0] & other[0] and (one[1] & other[1] or _near(one[2], other[2])))


def _contested(
    parts: list[list[FilmRow]], sources: dict[str, DataSource]
) -> list[set[tuple[str, str]]]:
    """For each part the identifiers that others have too and that are not rather its own.

    Such an identifier stays with the part that most witnesses put it in, and with none if two are
    even: no two films may answer to it.
    """
    held: dict[tuple[str, str], list[int]] = {}
    for number, part in enumerate(parts):
        stated: dict[tuple[str, str], set[str]] = {}
        for row in part:
            for identifier in row.identifiers:
                stated.setdefault(identifier, set()).add(sources[row.source].witness)
        for identifier, by in stated.items():
            held.setdefault(identifier, [0] * len(parts))[number] = len(by)
    rightly = {
        identifier: counts.index(most)
        for identifier, counts in held.items()
        if counts.count(most := max(counts)) == 1
    }
    return [
        {identifier for identifier in held if rightly.get(identifier) != number}
        for number in range(len(parts))
    ]


def _keys(row: FilmRow) -> set[str]:
    return {key for f in row.facts if f.property == "title" for key in title_keys(f.value)}


def _years(row: FilmRow) -> set[int]:
    return {int(f.value[:4]) for f in row.facts if f.property == "date"}


def _near(some: set[int], others: set[int]) -> bool:
    return any(abs(a - b) <= _MOST_YEARS_APART for a in some for b in others)


def _film(rows: list[FilmRow], lost: set[tuple[str, str]]) -> IndexedFilm:
    """The film that `rows` tell of, without the identifiers in `lost`.

    A film that has lost them all is called by the first source's own number.

    Where one source has it under two numbers, only the first speaks, for a fact is cited by the
    page of one row.
    """
    stating = dict.fromkeys(i for row in rows for i in row.identifiers)
    identifiers = [i for i in stating if i not in lost]
    ranked = sorted(identifiers, key=lambda i: (IDENTIFIERS.index(i[0]), i[1]))
    kind, number = ranked[0] if ranked else (rows[0].source, rows[0].id)
    id_ = number.lower() if kind in {"imdb", "wikidata"} else f"{kind}-{number}".lower()
    first = {row.source: row.id for row in reversed(rows)}
    rows = [row for row in rows if row.id == first[row.source]]
    stated: dict[tuple[str, str, tuple[tuple[str, str], ...]], list[str]] = {}
    for row in rows:
        for fact in row.facts:
            sources = stated.setdefault((fact.property, fact.value, fact.qualifiers), [])
            if row.source not in sources:
                sources.append(row.source)
    _join_untold_languages(stated)
    facts = tuple(IndexedFact(*fact, tuple(sources)) for fact, sources in stated.items())
    origins = tuple(dict.fromkeys((row.source, row.id) for row in rows))
    return IndexedFilm(id_, origins, tuple(ranked), facts)


def _join_untold_languages(
    stated: dict[tuple[str, str, tuple[tuple[str, str], ...]], list[str]],
) -> None:
    """Join a title whose language is not told with the same title whose language is."""
    untold = (("lang", "und"),)
    told = {f[1]: f for f in reversed(stated) if f[0] == "title" and f[2] != untold}
    for fact in [f for f in stated if f[0] == "title" and f[2] == untold and f[1] in told]:
        known = stated[told[fact[1]]]
        known.extend(source for source in stated.pop(fact) if source not in known)


def _pack(row: FilmRow) -> str:
    facts = [(f.property, f.value, f.qualifiers) for f in row.facts]
    return json.dumps([row.source, row.id, row.identifiers, facts], ensure_ascii=False)


def _unpack(text: str) -> FilmRow:
    source, id_, identifiers, facts = json.loads(text)
    return FilmRow(
        source,
        id_,
        tuple((kind, number) for kind, number in identifiers),
        tuple(Fact(p, v, tuple((k, w) for k, w in qualifiers)) for p, v, qualifiers in facts),
    )
