"""The catalogue to train on: omdb.org and Wikidata as they are, without records, in memory."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from kinoved.catalogue.build import build
from kinoved.catalogue.merge import merged
from kinoved.catalogue.record import KINDS
from kinoved.catalogue.sources import source
from kinoved.resolve.tables import MOST_EDITS, SCHEMES
from kinoved.text import main_titles, title_keys

SOURCES = ("omdb-org", "wikidata-extract")


@dataclass(frozen=True, slots=True)
class Found:
    """A film whose title is the mention's or near it: number, scheme, and edits where fuzzy."""

    film: int
    scheme: str
    edits: int


def write_world(data: Path, target: Path) -> None:
    """Build the snapshot of the training catalogue at `target` from the folder `data`."""
    modules = [source(name) for name in SOURCES]
    rows = (row for module in modules for row in module.read(data / module.SOURCE.folder))
    films = merged(rows, {m.SOURCE.name: m.SOURCE for m in modules}, witnesses=1)
    with TemporaryDirectory(prefix="kinoved-") as empty:
        for folder in KINDS.values():
            (Path(empty) / folder).mkdir()
        build(Path(empty), films, target, shards=None)


class World:
    """Titles, years and standing of every film of the snapshot at `path`, by film number."""

    def __init__(self, path: Path) -> None:
        database = sqlite3.connect(path)
        self.by_imdb = {
            old[5:]: number
            for old, number in database.execute(
                "SELECT old, number FROM redirect JOIN film ON film.id = new"
                " WHERE old LIKE 'imdb:%'"
            )
        }
        self.with_imdb = frozenset(self.by_imdb.values())
        self.standing: dict[int, int] = dict(database.execute("SELECT number, standing FROM film"))
        self.years: dict[int, tuple[int, ...]] = {}
        for film, facts in database.execute("SELECT film, facts FROM fact"):
            dates = [fact for fact in json.loads(facts) if fact[0] == "date"]
            spans = [(int(d[1][:4]), int(dict(d[3]).get("to", d[1])[:4])) for d in dates]
            years = {y for first, last in spans for y in range(first, last + 1)}
            self.years[film] = tuple(sorted(years))
        self._keys: dict[str, list[tuple[int, int]]] = defaultdict(list)
        bare: dict[str, set[int]] = defaultdict(set)
        for key, film, scheme in database.execute("SELECT key, film, scheme FROM title"):
            self._keys[key].append((film, scheme))
        seen: dict[tuple[int, int], dict[int, str]] = defaultdict(dict)
        for key, film, scheme, ordinal in database.execute("SELECT * FROM title"):
            seen[film, ordinal][scheme] = key
        for (film, _), keys in seen.items():
            bare[keys.get(1, keys[0])].add(film)
        self._longer = _by_first_part(database)
        database.close()
        self.keys = sorted(bare)
        self._films = [sorted(bare[key]) for key in self.keys]
        self._lengths = np.array([len(key) for key in self.keys])

    def named(self, title: str) -> list[Found]:
        """Films with a title of the same exact, bare or romanised key: the strictest counts."""
        keys = title_keys(title)
        best: dict[int, int] = {}
        for level, key in enumerate(keys):
            for film, scheme in self._keys.get(key, ()):
                held = max(level, scheme)
                best[film] = min(best.get(film, held), held)
        if best:
            return [Found(film, SCHEMES[level], 0) for film, level in best.items()]
        parts = {film for part in main_titles(title) for film in self._with_keys(title_keys(part))}
        return [Found(film, "main", 0) for film in sorted(parts | self._longer.get(keys[1], set()))]

    def _with_keys(self, keys: tuple[str, ...]) -> set[int]:
        return {film for key in keys for film, _ in self._keys.get(key, ())}

    def near(self, titles: list[str]) -> list[list[Found]]:
        """For each title the films whose bare key differs by few edits, found by brute force."""
        found: list[list[Found]] = []
        for start in range(0, len(titles), 64):
            keys = [title_keys(title)[1] for title in titles[start : start + 64]]
            edits = cdist(
                keys, self.keys, scorer=OSA.distance, score_cutoff=4, dtype=np.uint8, workers=1
            )
            for key, row in zip(keys, edits, strict=True):
                longest = np.maximum(self._lengths, len(key))
                fits = np.nonzero((row <= np.minimum(MOST_EDITS, longest // 4)) & (row > 0))[0]
                near: dict[int, int] = {}
                for at in fits[np.argsort(row[fits], kind="stable")][:50]:
                    for film in self._films[at]:
                        near.setdefault(film, int(row[at]))
                found.append([Found(film, "fuzzy", count) for film, count in near.items()])
        return found


def _by_first_part(database: sqlite3.Connection) -> dict[str, set[int]]:
    """The films whose title has a subtitle, by the key of what stands before it."""
    found: dict[str, set[int]] = defaultdict(set)
    for film, facts in database.execute("SELECT film, facts FROM fact"):
        for fact in json.loads(facts):
            if fact[0] == "title":
                for part in main_titles(fact[1])[:1]:
                    found[title_keys(part)[1]].add(film)
    return found
