"""Small catalogues for tests: a few records and indexed films, written, built and opened."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Mapping
from pathlib import Path

from kinoved.catalogue.build import compile_records
from kinoved.catalogue.index import VERSION, film_line
from kinoved.catalogue.record import KINDS
from kinoved.catalogue.rows import Fact, FilmRow, IndexedFact, IndexedFilm
from kinoved.catalogue.store import Catalogue

OMDB, WIKIDATA = "omdb-org", "wikidata-extract"
BOTH = (OMDB, WIKIDATA)


def row(
    source: str,
    number: str,
    *identifiers: tuple[str, str],
    title: str = "",
    year: int | None = None,
    facts: tuple[Fact, ...] = (),
) -> FilmRow:
    """A row of `source` that carries its own number beside the `identifiers`."""
    own = {OMDB: "omdb", WIKIDATA: "wikidata", "movielens": "movielens"}[source]
    told: list[Fact] = []
    if title:
        told.append(Fact("title", title, (("lang", "und"),)))
    if year is not None:
        told.append(Fact("date", str(year), (("event", "release"),)))
    return FilmRow(source, number, (*identifiers, (own, number)), (*told, *facts))


def indexed(
    number: int,
    title: str,
    year: int,
    *facts: tuple[str, str],
    lang: str = "en",
    sources: tuple[str, ...] = BOTH,
) -> IndexedFilm:
    """A film of the index under the identifiers tt…, Q… and omdb … made of `number`."""
    rows = {OMDB: str(number), WIKIDATA: f"Q{number}"}
    told = [
        IndexedFact("title", title, (("lang", lang),), sources),
        IndexedFact("date", str(year), (("event", "release"),), sources),
        *(IndexedFact(property_, value, (), sources) for property_, value in facts),
    ]
    return IndexedFilm(
        imdb(number),
        tuple((name, rows[name]) for name in sources),
        (("imdb", imdb(number)), ("wikidata", f"Q{number}"), ("omdb", str(number))),
        tuple(told),
    )


def imdb(number: int) -> str:
    """The IMDb id of the indexed film `number`."""
    return f"tt{number:07}"


def film(id_: str, *lines: str, opening: str = "") -> str:
    """The text of a film's record: a feature; every line that names no source rests on both."""
    stated = [line if line.endswith("]") else f"{line} [a b]" for line in ("kind: feature", *lines)]
    return "\n".join([
        f"film: {id_}",
        "source a: https://www.example.org/film | name Example",
        "source b: https://www.sample.net/film | name Sample",
        *([opening] if opening else []),
        *stated,
        "",
    ])  # fmt: skip


def other(kind: str, id_: str, *lines: str) -> str:
    """The text of a record that is not a film's."""
    stated = [f"{line} [a]" for line in lines]
    return "\n".join([f"{kind}: {id_}", "source a: https://www.example.org/x", *stated, ""])


def catalogue(
    folder: Path, records: Iterable[str] = (), films: Iterable[IndexedFilm] = ()
) -> Catalogue:
    """The catalogue built in `folder` from the texts of records and from indexed films."""
    return Catalogue.open(snapshot(folder, records, films))


def snapshot(folder: Path, records: Iterable[str] = (), films: Iterable[IndexedFilm] = ()) -> Path:
    """The snapshot of `catalogue`, not opened."""
    for text in records:
        kind, _, id_ = text.partition("\n")[0].partition(": ")
        path = folder / "records" / KINDS[kind] / f"{id_}.rec"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "records").mkdir(parents=True, exist_ok=True)
    shard(films, folder / "shards")
    return compile_records(folder / "records", folder / "c.sqlite", folder / "shards")


def shard(films: Iterable[IndexedFilm], folder: Path) -> None:
    """Write all `films` into one shard, packed loosely, which is twenty times as quick."""
    head = {"format": "kinoved index", "version": VERSION, "sources": list(BOTH)}
    lines = [json.dumps(head), *(film_line(film, list(BOTH)) for film in films)]
    folder.mkdir(parents=True, exist_ok=True)
    packed = lzma.compress("\n".join(lines).encode(), preset=0)
    (folder / "films.jsonl.xz").write_bytes(packed)


def written(folder: Path, files: Mapping[str, str]) -> Path:
    """`folder` with text `files` in it, by name."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
