"""Builds a snapshot and puts it in the place of the old one in a single step.

`python -m kinoved.catalogue.build` builds the packaged one from records and index. Only the
standard library is used, because this also runs inside package builds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

from kinoved.catalogue.compile import RecordCompiler
from kinoved.catalogue.index import SHARDS, read_shards
from kinoved.catalogue.lock import alone
from kinoved.catalogue.merge import merged
from kinoved.catalogue.record import RECORDS, read_records
from kinoved.catalogue.rows import Fact, FilmRow, IndexedFilm
from kinoved.catalogue.snapshot import write_snapshot
from kinoved.catalogue.sources import names, source
from kinoved.catalogue.store import SNAPSHOT, Catalogue
from kinoved.errors import OutputError

_UNFINISHED = ".building"


def compile_records(
    folder: Path = RECORDS,
    target: Path = SNAPSHOT,
    shards: Path | None = SHARDS,
    progress: Callable[[int], None] | None = None,
) -> Path:
    """The path of the snapshot compiled from the records in `folder` and the index in `shards`.

    Raises RecordError, CatalogueError or OutputError; the old snapshot then stays.
    """
    films = read_shards(shards) if shards is not None else ()
    return build(folder, films, target, shards=shards, progress=progress)


def build(
    records: Path,
    films: Iterable[IndexedFilm],
    target: Path,
    *,
    shards: Path | None = SHARDS,
    layer: str = "packaged",
    base: str = "",
    side_by_side: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Path:
    """Build a snapshot beside `target` and let it take its place in one step.

    A reader sees the old snapshot or the new one, whatever happens in between. What a killed build
    has left is removed by the next one. With `side_by_side` the films are made ready in a second
    process; they must then come from nothing that this one holds open. Raises OutputError where
    another build is at work here or the folder cannot be written.
    """
    compiler = RecordCompiler()
    compiler.read(read_records(records))
    unfinished = target.with_name(target.name + _UNFINISHED)
    try:
        with alone(target.parent, "build of the catalogue"):
            try:
                unfinished.unlink(missing_ok=True)
                known = read_shards(shards) if shards is not None else ()
                write_snapshot(
                    compiler,
                    films,
                    unfinished,
                    known=known,
                    layer=layer,
                    base=base,
                    side_by_side=side_by_side,
                    progress=progress,
                )
                unfinished.chmod(0o644)
                unfinished.replace(target)
            finally:
                unfinished.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        why = getattr(error, "strerror", None) or error
        raise OutputError(
            f"The catalogue cannot be written to {target} ({why}): the old one stays; make room or "
            "name another folder, and try again."
        ) from error
    return target


def build_synced(
    rows: Iterable[FilmRow],
    target: Path,
    progress: Callable[[int], None] | None = None,
    *,
    witnesses: int = 1,
    records: Path = RECORDS,
    shards: Path = SHARDS,
) -> Path:
    """Build the user's own snapshot from records, packaged index and the `rows` of synced sources.

    A film is taken when `witnesses` independent sources attest it. The snapshot notes which
    packaged one it was made beside, so that it is not used with another. Raises OutputError.
    """
    known = {module.SOURCE.name: module.SOURCE for module in map(source, names())}
    every = chain(_packaged_rows(shards), rows)
    films = merged(every, known, witnesses=witnesses, progress=progress)
    return build(records, films, target, shards=shards, layer="synced", base=packaged_checksum())


def packaged_checksum(path: Path = SNAPSHOT) -> str:
    """The checksum of the packaged snapshot; empty where there is none."""
    if not path.is_file():
        return ""
    found = Catalogue.open(path)
    try:
        return found.meta["checksum"]
    finally:
        found.close()


def _packaged_rows(shards: Path) -> Iterator[FilmRow]:
    """The films of the packaged index as the rows they were made of."""
    for film in read_shards(shards):
        for name, id_ in film.rows:
            facts = tuple(
                Fact(f.property, f.value, f.qualifiers) for f in film.facts if name in f.sources
            )
            yield FilmRow(name, id_, film.identifiers, facts)


if __name__ == "__main__":
    compile_records()
