"""The packaged index: films that at least two open data sets attest, as compressed text shards.

One shard holds the films of one decade, one film a line, as JSON:
`{"id": "tt0079944", "rows": {"wikidata-extract": "Q200437", "omdb-org": "1398"},
"identifiers": [["imdb", "tt0079944"], …], "facts": [["title", "Stalker", [1], {"lang": "en"}], …]}`
The first line says format and version, and names the sources that the numbers stand for.
`python -m kinoved.catalogue.index FOLDER` builds them from a data folder; licences are in
LICENSE-DATA. Only the standard library is needed to read them.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator
from pathlib import Path

from kinoved.catalogue.rows import IndexedFact, IndexedFilm
from kinoved.errors import CatalogueError

SHARDS = Path(__file__).parent / "shards"
VERSION = 1

_OUT_OF_FORM = (
    OSError, EOFError, lzma.LZMAError, ValueError, LookupError, TypeError, AttributeError,
    StopIteration,
)  # fmt: skip


def write_shards(films: Iterable[IndexedFilm], folder: Path = SHARDS) -> dict[str, int]:
    """Write `films` by decade into `folder`; the number of films by shard name.

    The same films give the same bytes: films are in the order of their ids, keys are sorted.
    """
    shards: dict[str, list[IndexedFilm]] = {}
    for film in films:
        shards.setdefault(_decade(film), []).append(film)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.jsonl.xz"):
        old.unlink()
    for name, found in sorted(shards.items()):
        sources = sorted({name for film in found for name, _ in film.rows})
        head = {"format": "kinoved index", "version": VERSION, "sources": sources}
        lines = [json.dumps(head, sort_keys=True)]
        lines += [film_line(film, sources) for film in sorted(found, key=lambda f: f.id)]
        data = ("\n".join(lines) + "\n").encode()
        packed = lzma.compress(data, preset=9 | lzma.PRESET_EXTREME)
        (folder / f"{name}.jsonl.xz").write_bytes(packed)
    return {name: len(found) for name, found in sorted(shards.items())}


def read_shards(folder: Path = SHARDS) -> Iterator[IndexedFilm]:
    """Every film of the shards in `folder`; CatalogueError for a damaged or foreign shard."""
    for path in sorted(folder.glob("*.jsonl.xz")):
        try:
            with lzma.open(path, "rt", encoding="utf-8") as file:
                head = json.loads(next(file))
                if head.get("format") != "kinoved index" or head.get("version") != VERSION:
                    raise CatalogueError(
                        f"{path} is no index shard of version {VERSION}: fetch the project again."
                    )
                sources = head["sources"]
                for line in file:
                    yield film_of(line, sources)
        except _OUT_OF_FORM as error:
            raise CatalogueError(
                f"{path} is damaged ({error}): fetch the project again."
            ) from error


def _decade(film: IndexedFilm) -> str:
    years = [int(fact.value[:4]) for fact in film.facts if fact.property == "date"]
    return f"{min(years) // 10}0s" if years else "undated"


def film_line(film: IndexedFilm, sources: list[str]) -> str:
    """A film as one line of JSON; facts name their sources by their place in `sources`."""
    facts = []
    for fact in film.facts:
        stated = [sources.index(name) for name in fact.sources]
        packed: list[object] = [fact.property, fact.value, stated]
        if fact.qualifiers:
            packed.append(dict(fact.qualifiers))
        facts.append(packed)
    value = {
        "id": film.id,
        "rows": dict(film.rows),
        "identifiers": film.identifiers,
        "facts": facts,
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def film_of(line: str, sources: list[str]) -> IndexedFilm:
    """The film that `film_line` has written."""
    value = json.loads(line)
    facts = tuple(
        IndexedFact(
            packed[0],
            packed[1],
            tuple(packed[3].items()) if len(packed) > 3 else (),
            tuple([sources[number] for number in packed[2]]),
        )
        for packed in value["facts"]
    )
    identifiers = tuple([(kind, number) for kind, number in value["identifiers"]])
    return IndexedFilm(value["id"], tuple(value["rows"].items()), identifiers, facts)
