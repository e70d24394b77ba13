from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kinoved.catalogue import build
from kinoved.catalogue.rows import FilmRow
from kinoved.cli.catalogue_sync import sync
from kinoved.errors import KinovedError, UsageError

ARIEL = json.dumps({"adult": False, "id": 2, "original_title": "Ariel", "video": False})


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def built(rows: Iterable[FilmRow], target: Path, progress: object, *, witnesses: int) -> None:
        assert list(rows)

    monkeypatch.setattr(build, "build_synced", built)
    monkeypatch.setenv("KINOVED_HOME", str(tmp_path / "home"))


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    folder = tmp_path / "copies"
    folder.mkdir()
    (folder / "movie_ids_01_01_2020.json").write_text(ARIEL, "utf-8")
    return folder


def run(*arguments: str) -> Result:
    return CliRunner().invoke(sync, arguments)


def test_the_help_has_an_example_and_fits_a_terminal() -> None:
    output = CliRunner().invoke(sync, ["--help"], max_content_width=80).output
    assert "kinoved catalogue sync" in output.partition("Example: ")[2]
    assert all(len(line) <= 80 for line in output.splitlines())


def test_licence_and_credit_are_shown_before_it_begins(copies: Path, tmp_path: Path) -> None:
    result = run("tmdb", "--from", str(copies))
    assert result.exit_code == 0, result.output
    assert "TMDB terms of use" in result.stderr
    assert "not endorsed or certified" in " ".join(result.stderr.split())
    assert result.stdout.splitlines() == [
        f"tmdb: 1 films from {copies}",
        f"catalogue: {tmp_path / 'home' / 'sync' / 'catalogue.sqlite'}",
    ]


def test_the_sources_are_listed() -> None:
    output = run("--list").output
    for name in ("wikidata", "imdb", "tmdb", "movielens", "omdb-org", "wikidata-extract"):
        assert f"{name}: " in output
    assert "not here" in output
    assert "CC0 1.0" in output


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nothing", "--yes"),
        ("tmdb",),
        ("tmdb", "--yes", "--mirror", "imdb=https://example.org"),
        ("tmdb", "--yes", "--mirror", "tmdb=ftp://example.org"),
        ("tmdb", "--from", "/no/such/folder"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert isinstance(result.exception, KinovedError)
    assert str(result.exception).endswith(".")


def test_nobody_is_asked_where_nobody_can_answer() -> None:
    assert isinstance(run("tmdb").exception, UsageError)


def test_the_command_can_be_attached() -> None:
    assert isinstance(sync, click.Command)
    assert sync.name == "sync"
