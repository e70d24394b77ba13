from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kinoved.catalogue.sync.addresses import listing
from kinoved.catalogue.sync.connection import Connection
from kinoved.catalogue.sync.fetch import fetch

from .conftest import BODY, Publisher, whole

FIRST = "title.basics.tsv.gz"


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_a_command_that_is_ended_leaves_what_the_next_one_goes_on_with(
    end: signal.Signals, publisher: Publisher, tmp_path: Path, connection: Connection
) -> None:
    found = listing("imdb")
    assert found is not None
    for file in found.files:
        publisher.serve(file.name, whole())
    publisher.serve(FIRST, whole(slow=0.5), whole())
    folder = tmp_path / "sync" / "imdb"
    part = folder / f"{FIRST}.part"
    command = [sys.executable, "-m", "kinoved", "catalogue", "sync", "imdb", "--yes"]
    with subprocess.Popen(
        [*command, "--mirror", f"imdb={publisher.base}"],
        env={**os.environ, "KINOVED_HOME": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        deadline = time.monotonic() + 20
        while not (part.is_file() and part.stat().st_size) and time.monotonic() < deadline:
            time.sleep(0.02)
        process.send_signal(end)
        assert process.stderr is not None
        said = process.stderr.read()
    if end is signal.SIGINT:
        assert process.returncode == 130
        assert said.endswith("What has come is kept: run the same command again to go on.\n")
    there = part.stat().st_size
    assert 0 < there < len(BODY)
    assert not (folder / FIRST).exists()
    fetch("imdb", folder, base=publisher.base, progress=lambda step: None, connection=connection)
    assert publisher.asked(FIRST)[-1].headers["range"] == f"bytes={there}-"
    assert all((folder / file.name).read_bytes() == BODY for file in found.files)
    assert not list(folder.glob("*.part"))
