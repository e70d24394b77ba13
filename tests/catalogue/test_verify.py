"""A snapshot that is not as it was made is found out, whatever was changed in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.small import film, indexed, other, snapshot

from kinoved.catalogue.verify import faults
from kinoved.errors import CatalogueError

RECORDS = [
    film("stalker-1979", "title: Stalker | lang en", "date: 1979 | event release",
         "director: Andrei Tarkovsky", "complete: director", "unknown: colour",
         opening="formerly: stalker"),
    other("theme", "dystopia", "name: dystopia | lang en"),
]  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a small snapshot."""
    folder = tmp_path_factory.mktemp("whole")
    solaris = indexed(69293, "Solaris", 1972, ("country", "Soviet Union"))
    return snapshot(folder, RECORDS, [solaris]).read_bytes()


@pytest.fixture
def whole(made: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "c.sqlite"
    path.write_bytes(made)
    return path


def test_a_snapshot_as_it_was_made_is_whole(whole: Path) -> None:
    assert faults(whole) == []


def test_looking_at_a_snapshot_leaves_nothing_behind(whole: Path) -> None:
    before = whole.read_bytes()
    faults(whole)
    assert [path.name for path in whole.parent.iterdir()] == [whole.name]
    assert whole.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE statement SET value = 'somebody' WHERE property = 'director'",
        "DELETE FROM statement WHERE property = 'title'",
        "UPDATE source SET url = 'https://example.com'",
        "UPDATE subject SET label = 'Stalkers' WHERE id = 'stalker-1979'",
        "INSERT INTO complete VALUES ('stalker-1979', 'country', 0, NULL)",
        "DELETE FROM unknown",
        "UPDATE name SET text = 'Stalk' WHERE subject = 'stalker-1979'",
        "UPDATE film SET first = 1900",
        "UPDATE fact SET facts = replace(facts, 'Solaris', 'Solar')",
        "DELETE FROM redirect WHERE old = 'stalker'",
        "UPDATE dataset SET credit = ''",
        "DELETE FROM title",
        "DELETE FROM holds",
        "UPDATE facet SET value = 'sweden' WHERE property = 'country'",
        "UPDATE meta SET value = 'x' WHERE key = 'checksum'",
        "DELETE FROM meta",
    ],
)
def test_a_changed_content_is_found(whole: Path, change: str) -> None:
    database = sqlite3.connect(whole)
    assert database.execute(change).rowcount > 0
    database.commit()
    database.close()
    assert faults(whole) == ["What the file says is not what was written into it."]


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.99])
def test_a_cut_file_is_found(whole: Path, made: bytes, share: float) -> None:
    whole.write_bytes(made[: int(len(made) * share)])
    assert faults(whole) != []


@pytest.mark.parametrize("place", range(1, 10))
def test_a_page_written_over_is_found(whole: Path, made: bytes, place: int) -> None:
    pages = len(made) // 4096
    start = pages * place // 10 * 4096
    whole.write_bytes(made[:start] + b"\xa5" * 4096 + made[start + 4096 :])
    assert faults(whole) != []


@pytest.mark.parametrize("content", [b"film", b"SQLite format 3\x00" + bytes(84)])
def test_what_is_no_catalogue_is_told_in_a_sentence(whole: Path, content: bytes) -> None:
    whole.write_bytes(content)
    (fault,) = faults(whole)
    assert fault.startswith("The file is damaged or no catalogue: ")


def test_a_database_of_something_else_is_told_in_a_sentence(tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "other.sqlite")
    database.execute("CREATE TABLE film (id)")
    database.close()
    (fault,) = faults(tmp_path / "other.sqlite")
    assert "no catalogue" in fault


def test_no_file_at_all_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="There is no catalogue at"):
        faults(tmp_path / "none.sqlite")
    with pytest.raises(CatalogueError, match="There is no catalogue at"):
        faults(tmp_path)
