"""The catalogue as plain tables: JSON lines, or Parquet for DuckDB, Polars and pandas.

Three tables: `films` (one row a film), `titles` (one row a title) and `statements` (one row a
statement, with its sources). Every row says from which layer it comes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from kinoved.catalogue.serialise import statement_value
from kinoved.catalogue.store import Catalogue
from kinoved.errors import OutputError, UsageError
from kinoved.model import Subject

TABLES = ("films", "titles", "statements")
_BATCH = 5_000
_COLUMNS = {
    "films": {
        "id": "string", "layer": "string", "label": "string", "first_year": "int32",
        "last_year": "int32", "countries": "list", "directors": "list", "imdb": "string",
        "wikidata": "string",
    },
    "titles": {"film": "string", "title": "string", "lang": "string", "role": "string"},
    "statements": {
        "id": "string", "film": "string", "layer": "string", "property": "string",
        "value": "string", "text": "string", "qualifiers": "string", "rank": "string",
        "sources": "list",
    },
}  # fmt: skip

Row = dict[str, Any]


def export(
    catalogue: Catalogue,
    folder: Path,
    format_: str = "jsonl",
    progress: Callable[[int], None] | None = None,
) -> list[Path]:
    """Write the three tables into `folder`; the paths written. Files appear whole or not at all.

    Raises OutputError, and UsageError where Parquet is asked for and pyarrow is not installed.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return [_table(catalogue, folder, name, format_, progress) for name in TABLES]
    except OSError as error:
        why = error.strerror or error
        raise OutputError(
            f"The tables cannot be written into {folder} ({why}): make room or name another folder."
        ) from error


def rows(catalogue: Catalogue, table: str) -> Iterator[Row]:
    """The rows of `table`, film by film, records first."""
    if table == "films":
        imdb, wikidata = _numbers("imdb", catalogue), _numbers("wikidata", catalogue)
        for film in catalogue.films():
            yield _film(film, imdb.get(film.id), wikidata.get(film.id))
        return
    of = _titles if table == "titles" else _statements
    for film in catalogue.films():
        yield from of(film)


def _numbers(kind: str, catalogue: Catalogue) -> dict[str, str]:
    """Film id → its first identifier of `kind`, whether a record or only the index has it."""
    known = catalogue.ask(
        "SELECT new, min(substr(old, ?)) FROM redirect WHERE old LIKE ? GROUP BY new",
        (len(kind) + 2, f"{kind}:%"),
    )
    return dict(known)


def _film(film: Subject, imdb: str | None, wikidata: str | None) -> Row:
    years = film.years
    return {
        "id": film.id,
        "layer": _layer(film),
        "label": film.label,
        "first_year": years[0] if years else None,
        "last_year": years[-1] if years else None,
        "countries": list(film.texts("country")),
        "directors": list(film.texts("director")),
        "imdb": imdb,
        "wikidata": wikidata,
    }


def _titles(film: Subject) -> Iterator[Row]:
    for title in film.titles:
        yield {"film": film.id, "title": title.text, "lang": title.lang, "role": title.role}


def _statements(film: Subject) -> Iterator[Row]:
    for statement in film.statements:
        row = statement_value(statement)
        yield {
            "id": row["id"],
            "film": film.id,
            "layer": _layer(film),
            "property": row["name"],
            "value": row["value"],
            "text": row["text"],
            "qualifiers": json.dumps(row["qualifiers"], ensure_ascii=False),
            "rank": row["rank"],
            "sources": [source["url"] for source in row["sources"]],
        }


def _layer(film: Subject) -> str:
    return "index" if film.indexed else "record"


def _table(
    catalogue: Catalogue,
    folder: Path,
    name: str,
    format_: str,
    progress: Callable[[int], None] | None,
) -> Path:
    target = folder / f"{name}.{format_}"
    draft = folder / f".{name}.{os.getpid()}.part"
    write = _parquet if format_ == "parquet" else _json_lines
    try:
        write(rows(catalogue, name), name, draft, progress)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return target


def _json_lines(
    found: Iterator[Row], _: str, path: Path, progress: Callable[[int], None] | None
) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number, row in enumerate(found, 1):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            if progress is not None and number % _BATCH == 0:
                progress(_BATCH)


def _parquet(
    found: Iterator[Row], name: str, path: Path, progress: Callable[[int], None] | None
) -> None:
    try:
        import pyarrow  # noqa: PLC0415 - an extra
        import pyarrow.parquet  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(
            "Parquet needs pyarrow: `pip install 'kinoved[parquet]'`, or choose --format jsonl."
        ) from error
    types = {"list": pyarrow.list_(pyarrow.string())}
    schema = pyarrow.schema(
        [(column, types.get(kind, kind)) for column, kind in _COLUMNS[name].items()]
    )
    with pyarrow.parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        while batch := list(islice(found, _BATCH)):
            writer.write_table(pyarrow.Table.from_pylist(batch, schema=schema))
            if progress is not None:
                progress(len(batch))
