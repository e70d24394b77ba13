"""The catalogues that identification is measured on, built once from open data.

Small: every film of omdb.org and of the Wikidata extract, one witness being enough, without our own
records, so that nothing is measured that was written by hand. Large: the same with made-up films
until it holds 1,000,000 titles. From both a twentieth of the films that have an IMDb id is taken
out, the same ones everywhere: lists name films that a catalogue has not. A film without an IMDb id
that has the title and the year of one with is left out of both, for it most likely is that film,
and no key could say which of the two is the right answer.

`python -m bench.identify.world` builds both.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from bench.labelled import DATA
from kinoved.catalogue.build import build
from kinoved.catalogue.merge import merged
from kinoved.catalogue.rows import FilmRow, IndexedFact, IndexedFilm
from kinoved.catalogue.sources import source
from kinoved.text import title_keys

ROOT = Path(__file__).parent.parent.parent
SEED = 20261126
SOURCES = ("omdb-org", "wikidata-extract")
LARGE_TITLES = 1_000_000

_TAKEN_OUT = 20
_SECOND_TITLE = 0.2
_THIRD_TITLE = 0.2
_SPLICED = 0.1

_CODE = ("catalogue/*.py", "catalogue/*/*.py", "catalogue/cldr/*.tsv", "text/*", "value.py")
"""What a snapshot's content depends on, below src/kinoved."""

_READERS = ("janome", "pypinyin")
"""Libraries that, where installed, add the readings of titles to a snapshot."""


@dataclass(frozen=True, slots=True)
class Film:
    """A film as the peers get it; `imdb` is empty where no source links it."""

    id: str
    imdb: str
    titles: tuple[str, ...]
    years: tuple[int, ...]


@dataclass(frozen=True)
class World:
    """A snapshot that `Catalogue.open` reads, and the very same films as a plain list.

    `taken_out` are films that are in the data and in neither catalogue.
    """

    name: str
    snapshot: Path
    films: tuple[Film, ...]
    taken_out: tuple[Film, ...]

    @cached_property
    def by_imdb(self) -> dict[str, Film]:
        """The films that have an IMDb id, by it."""
        return {film.imdb: film for film in self.films if film.imdb}

    @cached_property
    def by_key(self) -> dict[str, list[Film]]:
        """The films by the key, without article, of each of their titles."""
        found: dict[str, list[Film]] = {}
        for film in self.films:
            for key in dict.fromkeys(bare_key(title) for title in film.titles):
                found.setdefault(key, []).append(film)
        return found

    @property
    def titles(self) -> int:
        """How many titles the films have together."""
        return sum(len(film.titles) for film in self.films)


def bare_key(title: str) -> str:
    """The key of a title without its article, which every engine here goes by."""
    return title_keys(title)[1]


def available() -> bool:
    """Whether the data that the catalogues are made from is installed."""
    return (DATA / "data" / "omdb.org").is_dir()


def small() -> World:
    """The catalogue of omdb.org and Wikidata; built anew when its sources have changed."""
    return _world("small")


def large() -> World:
    """The same with made-up films, 1,000,000 titles in all."""
    return _world("large")


def folder() -> Path:
    """Where the catalogues are kept: KINOVED_BENCH, or a folder for this checkout."""
    named = os.environ.get("KINOVED_BENCH")
    checkout = hashlib.sha256(str(ROOT).encode()).hexdigest()[:12]
    return Path(named) if named else Path(tempfile.gettempdir()) / f"kinoved-bench-{checkout}"


def _world(name: str) -> World:
    place = folder()
    place.mkdir(parents=True, exist_ok=True)
    snapshot, listed, stamp = (
        place / f"{name}{ending}" for ending in (".sqlite", ".films.jsonl", ".stamp")
    )
    wanted = _stamp()
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        stamp.unlink(missing_ok=True)
        kept, out = _real()
        films = kept if name == "small" else [*kept, *made_up(kept, out)]
        _write(listed, films, out)
        (place / "no-records").mkdir(exist_ok=True)
        build(place / "no-records", films, snapshot, shards=None, layer="packaged")
        stamp.write_text(wanted, encoding="utf-8")
    return World(name, snapshot, *_read(listed))


def _stamp() -> str:
    """A digest of the data, the code and the readers of scripts that make the catalogues."""
    source_ = ROOT / "src" / "kinoved"
    files = [Path(__file__), *(p for pattern in _CODE for p in sorted(source_.glob(pattern)))]
    for name in SOURCES:
        files += sorted((DATA / "data" / source(name).SOURCE.folder).iterdir())
    readers = [name for name in _READERS if find_spec(name) is not None]
    digest = hashlib.sha256(" ".join(readers).encode())
    for path in files:
        if path.is_file():
            digest.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _rows() -> Iterator[FilmRow]:
    for name in SOURCES:
        module = source(name)
        yield from module.read(DATA / "data" / module.SOURCE.folder)


def _real() -> tuple[list[IndexedFilm], list[IndexedFilm]]:
    """The films of the sources in the order of their ids: those kept, and those taken out."""
    known = {name: source(name).SOURCE for name in SOURCES}
    films = sorted(merged(_rows(), known, witnesses=1), key=lambda film: film.id)
    linked = {key for film in films if _imdb(film) for key in _titles_and_years(film, (0,))}
    kept: list[IndexedFilm] = []
    out: list[IndexedFilm] = []
    for film in films:
        if is_taken_out(_imdb(film)):
            out.append(film)
        elif _imdb(film) or not linked & set(_titles_and_years(film, (-1, 0, 1))):
            kept.append(film)
    return kept, out


def is_taken_out(imdb: str) -> bool:
    """Whether the film of this IMDb id is kept out of every catalogue."""
    return bool(imdb) and drawn(f"out {imdb}", _TAKEN_OUT) == 0


def drawn(text: str, sides: int) -> int:
    """A number below `sides` that depends on `text` alone."""
    digest = hashlib.blake2b(f"{SEED} {text}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % sides


def _imdb(film: IndexedFilm) -> str:
    return dict(film.identifiers).get("imdb", "")


def _titles_and_years(film: IndexedFilm, off: tuple[int, ...]) -> Iterator[tuple[str, int]]:
    """The keys of the film's titles, each with each of its years moved by `off`."""
    plain = _plain(film)
    for key in dict.fromkeys(map(bare_key, plain.titles)):
        yield from ((key, year + by) for year in plain.years for by in off)


def made_up(
    kept: list[IndexedFilm], out: list[IndexedFilm], titles: int = LARGE_TITLES
) -> Iterator[IndexedFilm]:
    """Films of recombined words of real titles and of real years, up to `titles` titles in all.

    None of their titles has the key of a real film's: they are there to be confused with it, not
    to be right instead of it.
    """
    chance = random.Random(SEED)  # noqa: S311 - nothing secret
    given = [title for film in kept for title in _plain(film).titles]
    dates = [f.value[:4] for film in kept for f in film.facts if f.property == "date"]
    real = {
        bare_key(f.value) for film in (*kept, *out) for f in film.facts if f.property == "title"
    }
    left = titles - len(given)
    number = 0
    while left > 0:
        wanted = 1
        if left > 2 and chance.random() < _SECOND_TITLE:
            wanted += 1 + (chance.random() < _THIRD_TITLE)
        own = list({_recombined(given, real, chance): None for _ in range(wanted)})
        facts = [IndexedFact("title", t, (("lang", "und"),), SOURCES[:1]) for t in own]
        dated = IndexedFact("date", chance.choice(dates), (("event", "release"),), SOURCES[:1])
        id_ = f"omdb-9{number:07}"
        rows = ((SOURCES[0], id_[5:]),)
        yield IndexedFilm(id_, rows, (("omdb", id_[5:]),), (*facts, dated))
        left -= len(own)
        number += 1


def _recombined(titles: list[str], real: set[str], chance: random.Random) -> str:
    while True:
        one, other = chance.choice(titles), chance.choice(titles)
        first, last = one.split(), other.split()
        if chance.random() < _SPLICED:
            cut = max(2, len(first[0]) // 2)
            title = first[0][:cut] + last[-1][len(last[-1]) // 2 :].lower()
        else:
            title = " ".join(
                [*first[: chance.randint(1, len(first))], *last[-chance.randint(1, len(last)) :]]
            )
        if len(title) <= 80 and bare_key(title) not in real:
            return title


def _plain(film: IndexedFilm) -> Film:
    titles = dict.fromkeys(f.value for f in film.facts if f.property == "title")
    years = sorted({int(f.value[:4]) for f in film.facts if f.property == "date"})
    return Film(film.id, _imdb(film), tuple(titles), tuple(years))


def _write(path: Path, kept: Iterable[IndexedFilm], out: Iterable[IndexedFilm]) -> None:
    unfinished = path.with_suffix(".building")
    with unfinished.open("w", encoding="utf-8") as file:
        for where, films in ((0, kept), (1, out)):
            for film in map(_plain, films):
                row = [where, film.id, film.imdb, film.titles, film.years]
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    unfinished.replace(path)


def _read(path: Path) -> tuple[tuple[Film, ...], tuple[Film, ...]]:
    found: tuple[list[Film], list[Film]] = ([], [])
    with path.open(encoding="utf-8") as file:
        for line in file:
            where, id_, imdb, titles, years = json.loads(line)
            found[where].append(Film(id_, imdb, tuple(titles), tuple(years)))
    return tuple(found[0]), tuple(found[1])


def main() -> None:
    """Build both catalogues and say what they hold."""
    for world in (small(), large()):
        print(
            f"{world.name}: {len(world.films):,} films, {world.titles:,} titles, "
            f"{len(world.by_imdb):,} with an IMDb id; {len(world.taken_out):,} taken out; "
            f"{world.snapshot}"
        )


if __name__ == "__main__":
    main()
