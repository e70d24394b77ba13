"""Cost of the catalogue: building it large, opening it, and answering by id, beside plain sqlite3.

`python -m bench.catalogue` prints the table with a synthetic catalogue of 100,000 films and 400,000
titles; `--films 1000000` is the full measure. The plain job writes the same films and titles into
two sqlite3 tables with an index on the lower-cased title, and reads a film back by its id.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.catalogue.build import build
from kinoved.catalogue.record import RECORDS
from kinoved.catalogue.rows import IndexedFact, IndexedFilm

TITLES = 4
_SEED = 20261123
_SYLLABLES = "ka lo mi ra ne to shi vo be la du gri sen pol mar tin os wen dar kil".split()
_COUNTRIES = ("Soviet Union", "France", "Japan", "United States", "Poland", "India", "Brazil")
_GENRES = ("drama", "comedy", "science fiction", "war film", "documentary")
_CYRILLIC = str.maketrans("aeiouklmnrstvbdgp", "аеиоуклмнрствбдгп")


def films(count: int) -> Iterator[IndexedFilm]:
    """`count` made-up films with four titles each, one of them in Cyrillic; the same every time."""
    chance = random.Random(_SEED)  # noqa: S311 - nothing secret
    both = ("omdb-org", "wikidata-extract")
    for number in range(count):
        imdb, item = f"tt{number + 20_000_000}", f"Q{number + 200_000_000}"
        titles = [_title(chance) for _ in range(TITLES - 1)]
        titles.append(titles[0].translate(_CYRILLIC))
        year = str(chance.randrange(1920, 2026))
        facts = [
            IndexedFact("title", t, (("lang", "en" if n < TITLES - 1 else "ru"),), both)
            for n, t in enumerate(titles)
        ]
        facts += [
            IndexedFact("date", year, (("event", "release"),), both),
            IndexedFact("country", chance.choice(_COUNTRIES), (), both),
            IndexedFact("genre", chance.choice(_GENRES), (), both[:1]),
            IndexedFact("runtime", str(chance.randrange(60, 200)), (), both[:1]),
        ]
        rows = (("omdb-org", str(number)), ("wikidata-extract", item))
        yield IndexedFilm(imdb, rows, (("imdb", imdb), ("wikidata", item)), tuple(facts))


def _title(chance: random.Random) -> str:
    words = (
        "".join(chance.choices(_SYLLABLES, k=chance.randrange(2, 4)))
        for _ in range(chance.randrange(1, 5))
    )
    return " ".join(words).title()


def plain(count: int, path: Path) -> None:
    """The same films and titles in two plain tables, with an index on the lower-cased title."""
    database = sqlite3.connect(path)
    database.executescript(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
        "CREATE TABLE film (id TEXT PRIMARY KEY, facts TEXT);"
        "CREATE TABLE title (film TEXT, title TEXT, lang TEXT);"
    )
    for film in films(count):
        facts = [(f.property, f.value) for f in film.facts]
        database.execute("INSERT INTO film VALUES (?, ?)", (film.id, json.dumps(facts)))
        database.executemany(
            "INSERT INTO title VALUES (?, ?, ?)",
            [(film.id, f.value.lower(), f.qualifiers[0][1]) for f in film.facts[:TITLES]],
        )
    database.execute("CREATE INDEX title_text ON title (title)")
    database.commit()
    database.close()


def table(count: int = 100_000) -> str:
    """Build time and memory, opening and answering, each beside the plain job in the same run."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.sqlite", Path(folder) / "plain.sqlite"
        our_seconds, our_memory = _process("build", count, ours)
        their_seconds, their_memory = _process("plain", count, theirs)
        lines = [
            f"building {count:,} films, {count * TITLES:,} titles: {our_seconds:.0f} s, "
            f"{our_memory:.0f} MB; plain sqlite3 {their_seconds:.0f} s, {their_memory:.0f} MB; "
            f"ratio {our_seconds / their_seconds:.1f} (1,000,000: at most 300 s and 4,000 MB)"
        ]
        wanted = f"tt{20_000_000 + count // 2}"
        for name, path, id_ in (
            ("packaged", None, "stalker-1979"),
            ("packaged, indexed film", None, "tt0133093"),
            (f"{count:,} films", ours, wanted),
        ):
            opening = _median(lambda path=path: Catalogue.open(path).close())
            asking = _asking(path, id_)
            other = _median(lambda: sqlite3.connect(theirs).execute("SELECT 1").fetchone())
            reading = _median(lambda: _plain_film(theirs, wanted))
            lines.append(
                f"{name}: opens in {opening * 1000:.2f} ms (plain {other * 1000:.2f}; at most 20), "
                f"film by id in {asking * 1000:.2f} ms (plain, with opening, {reading * 1000:.2f}; "
                "at most 1)"
            )
    return "\n".join(lines)


def _plain_film(path: Path, id_: str) -> object:
    database = sqlite3.connect(path)
    try:
        row = database.execute("SELECT facts FROM film WHERE id = ?", (id_,)).fetchone()
        return json.loads(row[0])
    finally:
        database.close()


def _asking(path: Path | None, id_: str) -> float:
    """Median seconds for a film by its id from a catalogue just opened, so that nothing is kept."""
    found = []
    for _ in range(31):
        catalogue = Catalogue.open(path)
        start = time.perf_counter()
        film = catalogue.film(id_)
        found.append(time.perf_counter() - start)
        if film is None:
            raise SystemExit(f"{id_} is not in the catalogue that was just built")
        catalogue.close()
    return statistics.median(found)


def _median(job: Callable[[], object]) -> float:
    found = []
    for _ in range(31):
        start = time.perf_counter()
        job()
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def _process(job: str, count: int, path: Path) -> tuple[float, float]:
    """Seconds and peak megabytes (Linux counts kilobytes) of one job in a process of its own."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.catalogue", job, "--films", str(count), "--path", str(path)]
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(process.returncode)
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main() -> None:
    """Print the table, or do one job for it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("job", nargs="?", default="table", choices=("table", "build", "plain"))
    parser.add_argument("--films", type=int, default=100_000)
    parser.add_argument("--path", type=Path)
    options = parser.parse_args()
    if options.job == "table":
        print(table(options.films))
    elif options.job == "plain":
        plain(options.films, options.path)
    else:
        build(RECORDS, films(options.films), options.path, side_by_side=True)


if __name__ == "__main__":
    main()
