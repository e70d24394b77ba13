"""A database that lasts for one reading, so that a file larger than memory can be joined."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kinoved.errors import OutputError

_HURRY = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;"
"""Nothing has to survive a crash; 64 MiB of cache bound the memory."""


@contextmanager
def scratch(schema: str) -> Iterator[sqlite3.Connection]:
    """An empty database with the tables of `schema`, gone afterwards.

    It lies in the system's folder for temporary files (TMPDIR). OutputError where that is full.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="kinoved-") as folder:
            database = sqlite3.connect(Path(folder) / "scratch.sqlite", isolation_level=None)
            try:
                database.executescript(_HURRY + schema)
                database.execute("BEGIN")
                yield database
            finally:
                database.close()
    except sqlite3.OperationalError as error:
        raise OutputError(
            f"The temporary folder cannot hold what is read ({error}): "
            "free some space, or set TMPDIR to a folder with more."
        ) from error
