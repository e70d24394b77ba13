"""`kinoved preview`, from the first build to the interrupt that ends it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from kinoved.cli import main

PATIENCE = 60
LIST = "Two films\n\nStalker (1979)\nFact: It was directed by Andrei Tarkovsky.\n\nMirror (1975)\n"


@contextmanager
def _running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "kinoved", "preview", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    # A preview that says nothing must not keep the tests waiting.
    patience = threading.Timer(PATIENCE, process.kill)
    patience.start()
    try:
        yield process
    finally:
        patience.cancel()
        if process.poll() is None:
            process.kill()
        process.wait(PATIENCE)
        assert process.stdout is not None
        process.stdout.close()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_the_site_builds_it_again_and_ends(
    tmp_path: Path, ending: signal.Signals
) -> None:
    list_ = tmp_path / "two.txt"
    list_.write_text(LIST, "utf-8")
    folder = tmp_path / "site"
    with _running(str(list_), "--port", "0", "-o", str(folder)) as process:
        address = _line(process).split()[0]
        assert address.startswith("http://127.0.0.1:")
        assert _line(process).startswith("Built: ")
        assert "Stalker" in _read(f"{address}list/two.html")
        list_.write_text(LIST.replace("Mirror (1975)", "Solaris (1972)"), "utf-8")
        assert _line(process).startswith("Built: ")
        assert "Solaris" in _read(f"{address}list/two.html")
        list_.write_text("", "utf-8")
        assert _line(process).endswith("The last good build is still shown.\n")
        assert "Solaris" in _read(f"{address}list/two.html")
        process.send_signal(ending)
        assert _line(process) == "The preview has ended.\n"
        assert process.wait(PATIENCE) == 0
    page = (folder / "list" / "two.html").read_text("utf-8")
    assert "reload.js" not in page


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["missing.txt"], "There is no list missing.txt"),
        (["-"], "A preview watches files"),
        (["https://example.org/list"], "A preview watches files"),
    ],
)
def test_what_cannot_be_watched_is_refused(arguments: list[str], sentence: str) -> None:
    result = CliRunner().invoke(main, ["preview", *arguments])
    assert result.exit_code == 2
    assert sentence in result.output


def _line(process: subprocess.Popen[str]) -> str:
    """The next line that the preview prints."""
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, "it has ended"
    return line


def _read(address: str) -> str:
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310 - loopback
        return str(answer.read().decode("utf-8"))
