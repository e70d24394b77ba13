"""Cost of composing: a list from a cold start, and warm on a hundred thousand films.

`python -m bench.compose` prints both. The large catalogue is the packaged one with made-up films
beside it, each with themes, genres, a country and a year, in a temporary folder.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from bench import catalogue as made_up
from bench.cost import peak_megabytes, seconds
from kinoved.catalogue import Catalogue
from kinoved.catalogue.build import build
from kinoved.catalogue.index import SHARDS, read_shards
from kinoved.catalogue.record import RECORDS
from kinoved.catalogue.rows import IndexedFact, IndexedFilm
from kinoved.compose import compose

BRIEFS = (
    "10 Soviet post-apocalyptic films",
    "25 comedies",
    "чёрно-белые фильмы 1960-х про войну, не американские",
    "horror but not vampires or zombies",
    "7 Polish films of the 1980s",
    "20 French thrillers of the 1970s",
)
_FILMS = 100_000
_RUNS = 9
_SEED = 20261126
_THEMES = ("omdb:35", "omdb:27", "omdb:31", "omdb:878", "omdb:53", "omdb:37")


def films(count: int) -> Iterator[IndexedFilm]:
    """The films of the packaged index, and made-up ones with themes up to `count`."""
    known = list(read_shards(SHARDS))
    chance = random.Random(_SEED)  # noqa: S311 - nothing secret
    more = made_up.films(max(count - len(known), 0))
    themed = (
        IndexedFilm(film.id, film.rows, film.identifiers, (*film.facts, _theme(chance)))
        for film in more
    )
    return chain(known, themed)


def _theme(chance: random.Random) -> IndexedFact:
    return IndexedFact("theme", chance.choice(_THEMES), (), ("omdb-org",))


def warm(catalogue: Catalogue) -> list[tuple[str, float]]:
    """Each brief with the median CPU time of composing it, in milliseconds, without the text."""
    compose(BRIEFS[0], catalogue)
    found = []
    for brief in BRIEFS:
        times = []
        for _ in range(_RUNS):
            start = time.process_time()
            compose(brief, catalogue)
            times.append((time.process_time() - start) * 1000)
        found.append((brief, statistics.median(times)))
    return found


def table(count: int = _FILMS) -> str:
    """Both measures; the cold runs alternate with an empty Python, so that load falls on both."""
    kinoved = [str(Path(sys.executable).parent / "kinoved"), "compose", BRIEFS[0]]
    empty = [sys.executable, "-I", "-c", "pass"]
    subprocess.run(kinoved, check=True, stdout=subprocess.DEVNULL)
    pairs = [(seconds(kinoved), seconds(empty)) for _ in range(_RUNS)]
    ours = statistics.median(pair[0] for pair in pairs)
    theirs = statistics.median(pair[1] for pair in pairs)
    lines = [
        f"cold: {ours * 1000:.0f} ms (at most 500), {ours / theirs:.0f} times an empty Python; "
        f"peak memory {peak_megabytes(kinoved):.0f} MB"
    ]
    with tempfile.TemporaryDirectory(prefix="kinoved-") as folder:
        path = build(RECORDS, films(count), Path(folder) / "large.sqlite")
        catalogue = Catalogue.open(path)
        ((total,),) = catalogue.ask("SELECT count(*) FROM film")
        lines += [
            f"warm, {total} films: {spent:4.0f} ms (at most 100)  {brief}"
            for brief, spent in warm(catalogue)
        ]
        catalogue.close()
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
