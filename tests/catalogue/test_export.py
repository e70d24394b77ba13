"""The catalogue as plain tables: every film, title and statement, in files that are whole."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.small import catalogue, film, indexed

from kinoved.catalogue import Catalogue
from kinoved.catalogue.export import TABLES, export, rows
from kinoved.errors import OutputError, UsageError

STALKER = film(
    "stalker-1979", "title: Stalker | lang en", "title: Сталкер | lang ru | original",
    "date: 1979 | event release", "date: 1977 | event production",
    "country: Soviet Union", "director: Andrei Tarkovsky", "imdb: tt0079944",
    "colour: colour | rank deprecated",
)  # fmt: skip
FILMS = [indexed(69293, "Solaris", 1972, ("country", "Soviet Union")),
         indexed(79944, "Stalker", 1979)]  # fmt: skip


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    found = catalogue(tmp_path_factory.mktemp("export"), [STALKER], FILMS)
    yield found
    found.close()


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_film_is_a_row_and_says_from_which_layer_it_is(small: Catalogue) -> None:
    assert list(rows(small, "films")) == [
        {"id": "stalker-1979", "layer": "record", "label": "Stalker", "first_year": 1977,
         "last_year": 1979, "countries": ["Soviet Union"], "directors": ["Andrei Tarkovsky"],
         "imdb": "tt0079944", "wikidata": "Q79944"},
        {"id": "tt0069293", "layer": "index", "label": "Solaris", "first_year": 1972,
         "last_year": 1972, "countries": ["Soviet Union"], "directors": [],
         "imdb": "tt0069293", "wikidata": "Q69293"},
    ]  # fmt: skip


def test_a_title_is_a_row_original_first(small: Catalogue) -> None:
    assert [tuple(row.values()) for row in rows(small, "titles")] == [
        ("stalker-1979", "Сталкер", "ru", "original"),
        ("stalker-1979", "Stalker", "en", "title"),
        ("tt0069293", "Solaris", "en", "title"),
    ]


def test_a_statement_is_a_row_with_rank_and_sources(small: Catalogue) -> None:
    found = {(row["film"], row["property"], row["value"]): row for row in rows(small, "statements")}
    director = found["stalker-1979", "director", "andrei-tarkovsky"]
    assert director["text"] == "Andrei Tarkovsky"
    assert director["sources"] == ["https://www.example.org/film", "https://www.sample.net/film"]
    assert found["stalker-1979", "colour", "colour"]["rank"] == "deprecated"
    date = found["stalker-1979", "date", "1977"]
    assert json.loads(date["qualifiers"]) == [{"name": "event", "value": "production"}]
    assert found["tt0069293", "country", "soviet-union"]["layer"] == "index"
    assert all(row["sources"] for row in found.values())


def test_the_files_hold_what_the_rows_are(small: Catalogue, tmp_path: Path) -> None:
    paths = export(small, tmp_path / "new" / "tables")
    assert [path.name for path in paths] == [f"{table}.jsonl" for table in TABLES]
    assert sorted(os.listdir(tmp_path / "new" / "tables")) == sorted(path.name for path in paths)
    for table, path in zip(TABLES, paths, strict=True):
        assert read(path) == list(rows(small, table))


def test_parquet_holds_the_same(small: Catalogue, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    for table, path in zip(TABLES, export(small, tmp_path, "parquet"), strict=True):
        assert path.name == f"{table}.parquet"
        assert parquet.read_table(path).to_pylist() == list(rows(small, table))


def test_an_empty_catalogue_gives_empty_tables(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    empty = catalogue(tmp_path / "empty")
    assert [path.read_bytes() for path in export(empty, tmp_path)] == [b"", b"", b""]
    films = parquet.read_table(export(empty, tmp_path, "parquet")[0])
    assert films.num_rows == 0
    assert "first_year" in films.column_names
    empty.close()


def test_without_pyarrow_parquet_is_told_how_to_get_it_and_nothing_is_left(
    small: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"kinoved\[parquet\]"):
        export(small, tmp_path, "parquet")
    assert os.listdir(tmp_path) == []


def test_a_table_that_cannot_be_finished_leaves_the_old_one(
    small: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Catalogue, table: str) -> Iterator[dict[str, Any]]:
        yield {"id": "one"}
        raise OSError(28, "No space left on device")

    (tmp_path / "films.jsonl").write_text("old", "utf-8")
    monkeypatch.setattr("kinoved.catalogue.export.rows", full)
    with pytest.raises(OutputError, match="No space left on device"):
        export(small, tmp_path)
    assert os.listdir(tmp_path) == ["films.jsonl"]
    assert (tmp_path / "films.jsonl").read_text("utf-8") == "old"


def test_a_folder_that_is_a_file_is_told_in_a_sentence(small: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(OutputError, match="cannot be written into"):
        export(small, tmp_path / "file")


def test_the_rows_written_are_told(small: Catalogue, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    told: list[int] = []
    export(small, tmp_path, "parquet", told.append)
    assert sum(told) == sum(len(list(rows(small, table))) for table in TABLES)
