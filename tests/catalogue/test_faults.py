"""Whatever happens to a build, the old catalogue answers and nothing is left lying about."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.catalogue.build import compile_records
from kinoved.errors import CatalogueError, OutputError, RecordError

FILM = """\
film: the-test-1980
source w: https://example.org/a
kind: feature        [w]
title: The Test | lang en   [w]
date: 1980 | event release  [w]
"""

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with records of one film and its namesakes."""
    films = tmp_path / "records" / "films"
    films.mkdir(parents=True)
    for year in range(1980, 2000):
        text = FILM.replace("1980", str(year))
        (films / f"the-test-{year}.rec").write_text(text, encoding="utf-8")
    return tmp_path


@posix
def test_a_build_may_be_killed_at_any_moment(folder: Path) -> None:
    script = Path(__file__).with_name("killed_builds.py")
    result = subprocess.run(
        [sys.executable, str(script), str(folder), "200"],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    told = json.loads(result.stdout)
    assert told == {"killed": 200, "silent": [], "left": ["catalogue.sqlite"]}


@posix
def test_a_full_disk_leaves_the_old_catalogue(folder: Path) -> None:
    target = folder / "place" / "catalogue.sqlite"
    compile_records(folder / "records", target, None)
    before = target.read_bytes()
    limited = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from kinoved.catalogue.build import compile_records\n"
        "from kinoved.errors import OutputError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))\n"
        "try: compile_records(Path(sys.argv[1]), Path(sys.argv[2]), None)\n"
        "except OutputError as error: print(error)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", limited, str(folder / "records"), str(target)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert "the old one stays; make room" in result.stdout
    assert target.read_bytes() == before
    assert [path.name for path in target.parent.iterdir()] == ["catalogue.sqlite"]


@posix
def test_two_builds_at_once_do_not_meet(folder: Path) -> None:
    import fcntl

    target = folder / "place" / "catalogue.sqlite"
    compile_records(folder / "records", target, None)
    handle = os.open(target.parent, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        with pytest.raises(OutputError, match="Another build of the catalogue is at work"):
            compile_records(folder / "records", target, None)
    finally:
        os.close(handle)
    assert Catalogue.open(target).film("the-test-1980") is not None
    compile_records(folder / "records", target, None)


def test_a_broken_record_leaves_the_old_catalogue(folder: Path) -> None:
    target = folder / "place" / "catalogue.sqlite"
    compile_records(folder / "records", target, None)
    broken = folder / "records" / "films" / "broken-1990.rec"
    broken.write_text("film: broken-1990\ntitle: no source\n", encoding="utf-8")
    with pytest.raises(RecordError, match=r"broken-1990\.rec:2: no source"):
        compile_records(folder / "records", target, None)
    assert Catalogue.open(target).film("the-test-1980") is not None
    assert [path.name for path in target.parent.iterdir()] == ["catalogue.sqlite"]


def test_a_damaged_shard_leaves_the_old_catalogue(folder: Path) -> None:
    target = folder / "place" / "catalogue.sqlite"
    compile_records(folder / "records", target, None)
    shards = folder / "shards"
    shards.mkdir()
    (shards / "1980s.jsonl.xz").write_bytes(b"\xfd7zXZ\x00 cut off")
    with pytest.raises(CatalogueError, match="is damaged"):
        compile_records(folder / "records", target, shards)
    assert Catalogue.open(target).film("the-test-1980") is not None
    assert [path.name for path in target.parent.iterdir()] == ["catalogue.sqlite"]


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00" + b"\x00" * 90])
def test_a_corrupt_snapshot_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(content)
    with pytest.raises(CatalogueError, match=r"damaged or not a catalogue"):
        Catalogue.open(path)


def test_a_foreign_database_says_so(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite"
    database = sqlite3.connect(path)
    database.executescript("CREATE TABLE meta (key, value); INSERT INTO meta VALUES ('schema', 9);")
    database.close()
    with pytest.raises(CatalogueError, match="has schema 9, this kinoved reads"):
        Catalogue.open(path)
