from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from kinoved.catalogue.rows import Fact, FilmRow
from kinoved.catalogue.sources import tmdb
from kinoved.errors import CatalogueError


def line(id_: int, title: str, *, adult: bool = False, video: bool = False) -> str:
    film = {"adult": adult, "id": id_, "original_title": title, "popularity": 1.0, "video": video}
    return json.dumps(film, ensure_ascii=False) + "\n"


def test_films_of_the_newest_export_are_read(tmp_path: Path) -> None:
    (tmp_path / "movie_ids_12_31_2025.json").write_text(line(1, "Old"), "utf-8")
    films = line(1398, "Сталкер") + line(5, "A", adult=True) + line(6, "B", video=True)
    packed = gzip.compress((films + line(7, " ")).encode())
    (tmp_path / "movie_ids_01_02_2026.json.gz").write_bytes(packed)
    title = Fact("title", "Сталкер", (("lang", "und"), ("original", "")))
    assert list(tmdb.read(tmp_path)) == [FilmRow("tmdb", "1398", (("tmdb", "1398"),), (title,))]


@pytest.mark.parametrize("text", ["{", "[]", '{"id": 1}', '{"id": "x", "original_title": "A"}'])
def test_a_line_out_of_form_is_one_sentence(text: str, tmp_path: Path) -> None:
    (tmp_path / "movie_ids_12_31_2025.json").write_text(f"{line(1, 'A')}{text}\n", "utf-8")
    with pytest.raises(CatalogueError, match=r"^Line 2 of "):
        list(tmdb.read(tmp_path))


def test_a_folder_without_an_export_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="catalogue sync tmdb"):
        list(tmdb.read(tmp_path))
