from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from kinoved.catalogue import build, home
from kinoved.catalogue.lock import alone
from kinoved.catalogue.rows import FilmRow
from kinoved.catalogue.sync import Step, synchronise
from kinoved.catalogue.sync.connection import Connection
from kinoved.errors import CatalogueError, KinovedError, OutputError, UsageError

from .conftest import Publisher, whole

EXPORT = "movie_ids_11_23_2026.json.gz"
ARIEL = json.dumps({"adult": False, "id": 2, "original_title": "Ariel", "video": False})


class Built:
    """Takes the builder's place: what it was given."""

    def __init__(self) -> None:
        self.rows: list[FilmRow] = []
        self.target: Path | None = None
        self.witnesses = 0

    def __call__(
        self,
        rows: Iterable[FilmRow],
        target: Path,
        progress: Callable[[int], None] | None = None,
        *,
        witnesses: int = 1,
    ) -> Path:
        self.rows, self.target, self.witnesses = list(rows), target, witnesses
        if progress:
            progress(len(self.rows))
        return target


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> Built:
    stand_in = Built()
    monkeypatch.setattr(build, "build_synced", stand_in)
    return stand_in


def test_sources_are_downloaded_and_their_rows_built_in(
    built: Built, publisher: Publisher, store: Path, connection: Connection
) -> None:
    publisher.serve(EXPORT, whole(gzip.compress(ARIEL.encode())))
    steps: list[Step] = []
    result = synchronise(
        ["tmdb"],
        folder=None,
        store=store,
        base={"tmdb": publisher.base},
        witnesses=2,
        progress=steps.append,
        connection=connection,
    )
    assert [row.id for row in built.rows] == ["2"]
    assert built.witnesses == 2
    assert built.target == result.target == store / "catalogue.sqlite"
    assert [(s.name, s.folder, s.rows) for s in result.sources] == [("tmdb", store / "tmdb", 1)]
    assert Step("tmdb", "rows", 1, 1) in steps
    assert steps[-1] == Step("catalogue", "films", 1, None)


@pytest.mark.parametrize("inner", ["", "tmdb"])
def test_files_of_a_folder_are_read_without_a_network(
    inner: str, built: Built, store: Path, tmp_path: Path
) -> None:
    place = tmp_path / "copies" / inner
    place.mkdir(parents=True)
    (place / "movie_ids_01_01_2020.json").write_text(ARIEL + "\n", "utf-8")
    synchronise(
        ["tmdb", "tmdb"],
        folder=tmp_path / "copies",
        store=store,
        base=None,
        witnesses=1,
        progress=lambda step: None,
    )
    assert [row.id for row in built.rows] == ["2"]
    assert not (store / "tmdb").exists()


@pytest.mark.parametrize(
    ("names", "folder", "witnesses", "error"),
    [
        ([], None, 1, UsageError),
        (["nothing"], None, 1, CatalogueError),
        (["tmdb"], "missing", 1, CatalogueError),
        (["tmdb"], ".", 0, UsageError),
        (["tmdb"], ".", 1, CatalogueError),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    names: list[str],
    folder: str | None,
    witnesses: int,
    error: type[KinovedError],
    built: Built,
    store: Path,
    tmp_path: Path,
) -> None:
    with pytest.raises(error, match=r"[.:]"):
        synchronise(
            names,
            folder=tmp_path / folder if folder else None,
            store=store,
            base=None,
            witnesses=witnesses,
            progress=lambda step: None,
        )


@pytest.mark.parametrize(
    ("environment", "platform", "place"),
    [
        ({"KINOVED_HOME": "/data/k"}, "linux", "/data/k"),
        ({"XDG_DATA_HOME": "/xdg"}, "linux", "/xdg/kinoved"),
        ({"XDG_DATA_HOME": "relative"}, "linux", "~/.local/share/kinoved"),
        ({}, "linux", "~/.local/share/kinoved"),
        ({}, "darwin", "~/Library/Application Support/kinoved"),
        ({"LOCALAPPDATA": "/local"}, "win32", "/local/kinoved"),
    ],
)
def test_the_user_s_data_lies_where_the_system_keeps_data(
    environment: dict[str, str], platform: str, place: str
) -> None:
    assert home.home(environment, platform) == Path(place).expanduser()


@pytest.mark.skipif(sys.platform == "win32", reason="a folder cannot be locked there")
def test_two_downloads_into_one_folder_do_not_meet(tmp_path: Path) -> None:
    with (
        alone(tmp_path / "imdb", "download"),
        pytest.raises(OutputError, match="Another download is at work"),
        alone(tmp_path / "imdb", "download"),
    ):
        pass


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with (
        pytest.raises(OutputError, match="cannot be made"),
        alone(tmp_path / "file" / "x", "build"),
    ):
        pass
