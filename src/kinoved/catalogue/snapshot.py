"""Writes a snapshot: records and indexed films in one immutable SQLite file, titles indexed behind.

The tables are described in docs/catalogue.md.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from kinoved.catalogue.ahead import ready
from kinoved.catalogue.compile import RecordCompiler
from kinoved.catalogue.depth import deep_films
from kinoved.catalogue.indexing import Indexer
from kinoved.catalogue.ngrams.append import begun
from kinoved.catalogue.rows import IndexedFilm
from kinoved.catalogue.tables import INDEXES, SCHEMA_VERSION, TABLES, VIEWS
from kinoved.catalogue.verify import checksum


def write_snapshot(
    compiler: RecordCompiler,
    films: Iterable[IndexedFilm],
    path: Path,
    *,
    known: Iterable[IndexedFilm] = (),
    layer: str = "packaged",
    base: str = "",
    side_by_side: bool = False,
    progress: Callable[[int], None] | None = None,
) -> None:
    """Write what `compiler` has gathered and the films that `films` yields to a new file `path`.

    From the films in `known` is learnt which data-set number is which director. `base` is the
    checksum of the packaged snapshot that a synced one is made beside. Raises sqlite3.Error.
    """
    database = sqlite3.connect(path, isolation_level=None)
    try:
        database.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -800000;"
        )
        database.executescript(TABLES)
        database.execute("BEGIN")
        indexer = Indexer(compiler, database)
        indexer.learn_people(known)
        indexer.add(ready(films, side_by_side=side_by_side), progress)
        indexer.add_records()
        with begun(indexer.titles, path.parent, side_by_side=side_by_side) as titles:
            indexer.finish()
            _write_records(compiler, database)
            meta = _meta(compiler, indexer, database, layer, base)
            database.executemany("INSERT INTO meta VALUES (?, ?)", meta)
            database.execute("COMMIT")
            database.executescript(INDEXES + VIEWS + "ANALYZE;")
            database.close()
            titles.append_to(path, dict(meta)["checksum"])
    finally:
        database.close()


def _write_records(compiler: RecordCompiler, database: sqlite3.Connection) -> None:
    database.executemany(
        "INSERT INTO subject VALUES (?, ?, ?)",
        [(id_, kind, label) for id_, (kind, label) in sorted(compiler.labels.items())],
    )
    database.executemany(
        "INSERT INTO source VALUES (?, ?, ?, ?)",
        [(number, url, name, seen) for url, (number, name, seen) in compiler.sources.items()],
    )
    rows = [
        (subject, ordinal, *statement)
        for subject, statements in sorted(compiler.statements.items())
        for ordinal, statement in enumerate(statements)
    ]
    database.executemany("INSERT INTO statement VALUES (?,?,?,?,?,?,?,?,?)", rows)
    database.executemany(
        "INSERT INTO complete VALUES (?, ?, ?, ?)",
        sorted(compiler.complete, key=repr),
    )
    database.executemany("INSERT INTO unknown VALUES (?, ?)", sorted(compiler.unknown))
    names = sorted(compiler.names)
    database.executemany("INSERT OR IGNORE INTO name VALUES (?,?,?,?,?,?,?)", names)
    database.executemany("INSERT INTO opening VALUES (?, ?)", sorted(_openings(names)))


def _openings(names: Iterable[tuple[str, ...]]) -> set[tuple[str, int]]:
    """The first words of all exact names with the length in words of the longest that they open."""
    longest: dict[str, int] = {}
    for key, scheme, *_ in names:
        if scheme in {"exact", "surname", "article"}:
            parts = key.split(" ")
            longest[parts[0]] = max(longest.get(parts[0], 0), len(parts))
    return set(longest.items())


def _meta(
    compiler: RecordCompiler,
    indexer: Indexer,
    database: sqlite3.Connection,
    layer: str,
    base: str,
) -> list[tuple[str, str]]:
    content = checksum(database)
    counts = {
        kind: sum(1 for k, _ in compiler.labels.values() if k == kind)
        for kind in ("film", "person", "work", "place", "prize", "theme", "studio")
    }
    (index_titles,) = database.execute("SELECT count(*) FROM title WHERE scheme = 0").fetchone()
    deep = len(deep_films(compiler))
    (index_facts,) = database.execute("SELECT sum(json_array_length(facts)) FROM fact").fetchone()
    statements = sum(map(len, compiler.statements.values()))
    film_statements = sum(
        len(found)
        for id_, found in compiler.statements.items()
        if compiler.labels[id_][0] == "film"
    )
    return [
        ("schema", SCHEMA_VERSION),
        ("layer", layer),
        ("base", base),
        ("checksum", content),
        ("version", f"{counts['film']} records, {indexer.indexed} indexed, {content[:8]}"),
        ("films", str(counts["film"])),
        ("indexed", str(indexer.indexed)),
        ("joined", str(indexer.joined)),
        ("titles", str(len({(n[3], n[4]) for n in compiler.names if n[2] == "film"}))),
        ("indexed titles", str(index_titles)),
        ("statements", str(statements)),
        ("film statements", str(film_statements)),
        ("indexed facts", str(index_facts or 0)),
        ("sources", str(len(compiler.sources))),
        ("deep", str(deep)),
        ("subjects", json.dumps(counts)),
    ]
