"""Builds the packaged index from a data folder: `python -m kinoved.catalogue.index FOLDER`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from kinoved.catalogue.index import SHARDS, read_shards, renown, write_shards
from kinoved.catalogue.merge import merged
from kinoved.catalogue.record import RECORDS, read_records
from kinoved.catalogue.rows import FilmRow
from kinoved.catalogue.sources import source

PACKAGED = ("omdb-org", "wikidata-extract", "movielens")
"""The sources the packaged index is made from; MovieLens only witnesses that a film exists."""


def rows(folder: Path) -> Iterator[FilmRow]:
    """The rows of every packaged source below `folder`.

    Sources give a theme by the number of their own category; those that no theme of the catalogue
    is equivalent to are left out.
    """
    known = {
        line.value
        for record in read_records(RECORDS / "themes")
        for line in record.lines
        if line.property == "equivalent"
    }
    for name in PACKAGED:
        module = source(name)
        for row in module.read(folder / module.SOURCE.folder):
            facts = tuple(f for f in row.facts if f.property != "theme" or f.value in known)
            yield FilmRow(row.source, row.id, row.identifiers, facts)


def main(arguments: list[str]) -> int:
    """Write the shards and say how many films they hold."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m kinoved.catalogue.index DATA-FOLDER\n")
        return 2
    sources = {name: source(name).SOURCE for name in PACKAGED}
    counts = write_shards(merged(rows(Path(arguments[0])), sources, packaged=True))
    numbers = {n for film in read_shards() for kind, n in film.identifiers if kind == "omdb"}
    folder = Path(arguments[0]) / source("omdb-org").SOURCE.folder
    renown.write(renown.gather(folder, numbers))
    size = sum(path.stat().st_size for path in SHARDS.glob("*.jsonl.xz"))
    sys.stdout.write(f"{sum(counts.values())} films in {len(counts)} shards, {size} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
