"""Which catalogue answers, and that none ever answers in the place of another unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.small import film, shard, snapshot

from kinoved.catalogue import Catalogue, choose
from kinoved.catalogue.build import build_synced
from kinoved.catalogue.home import SYNCED
from kinoved.errors import CatalogueError

RECORD = film("stalker-1979", "title: Stalker | lang en")


@pytest.fixture(autouse=True)
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small packaged snapshot, and a home of the user's own that is empty."""
    path = snapshot(tmp_path / "packaged", [RECORD])
    monkeypatch.setattr("kinoved.catalogue.store.SNAPSHOT", path)
    monkeypatch.setattr(choose, "SNAPSHOT", path)
    monkeypatch.setenv("KINOVED_HOME", str(tmp_path / "home"))
    monkeypatch.delenv(choose.VARIABLE, raising=False)
    return path


@pytest.fixture
def synced(tmp_path: Path, packaged: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own snapshot, made beside the packaged one."""
    found = Catalogue.open(packaged)
    monkeypatch.setattr("kinoved.catalogue.build.packaged_checksum", lambda: found.meta["checksum"])
    shard([], tmp_path / "shards")
    target = tmp_path / "home" / "sync" / SYNCED
    records = tmp_path / "packaged" / "records"
    build_synced([], target, records=records, shards=tmp_path / "shards")
    found.close()
    return target


def opened() -> tuple[Path, str | None]:
    """Where the catalogue that answers lies, and what is said beside it."""
    found, said = choose.open_catalogue()
    found.close()
    return found.path, said


def test_the_packaged_catalogue_answers_where_there_is_no_other(packaged: Path) -> None:
    assert opened() == (packaged, None)


def test_the_users_own_catalogue_answers_once_it_is_made(synced: Path) -> None:
    assert opened() == (synced, None)


def test_a_catalogue_that_is_named_answers_before_any_other(
    synced: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = snapshot(tmp_path / "named")
    monkeypatch.setenv(choose.VARIABLE, str(named))
    assert opened() == (named, None)


def test_no_other_answers_for_one_that_is_named_and_missing(
    synced: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(choose.VARIABLE, str(tmp_path / "none.sqlite"))
    with pytest.raises(CatalogueError, match=r"none\.sqlite"):
        choose.open_catalogue()


def test_an_empty_variable_names_nothing(packaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(choose.VARIABLE, "")
    assert opened() == (packaged, None)


def test_a_catalogue_made_for_another_version_is_passed_over_and_that_is_said(
    synced: Path, packaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = snapshot(tmp_path / "newer", [RECORD, film("mirror-1975", "title: Mirror | lang en")])
    monkeypatch.setattr(choose, "SNAPSHOT", newer)
    monkeypatch.setattr("kinoved.catalogue.store.SNAPSHOT", newer)
    path, said = opened()
    assert path == newer
    assert said is not None
    assert "made for another version" in said
    assert "kinoved catalogue sync" in said


@pytest.mark.parametrize("content", [b"", b"film", b"SQLite format 3\x00" + bytes(84)])
def test_a_damaged_catalogue_of_the_users_own_is_passed_over_and_that_is_said(
    synced: Path, packaged: Path, content: bytes
) -> None:
    synced.write_bytes(content)
    path, said = opened()
    assert path == packaged
    assert said is not None
    assert "cannot be read" in said
    assert "kinoved catalogue sync" in said


def test_a_packaged_catalogue_put_in_the_place_of_the_synced_one_is_passed_over(
    synced: Path, packaged: Path
) -> None:
    synced.write_bytes(packaged.read_bytes())
    assert opened()[0] == packaged


def test_choosing_leaves_nothing_behind(synced: Path) -> None:
    opened()
    assert [path.name for path in synced.parent.iterdir()] == [SYNCED]
