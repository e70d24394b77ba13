"""A folder held by one process at a time, so that two builds or downloads never meet in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kinoved.errors import OutputError


@contextmanager
def alone(folder: Path, work: str) -> Iterator[None]:
    """Hold the lock of `folder`, which is made if need be.

    The system lets go of it even when the process is killed.

    Raises OutputError where another process holds it; `work` is what both do ("download"). On
    Windows, where a folder cannot be locked, nothing is held.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be made ({error.strerror}): name another folder, or make room."
        ) from error
    if sys.platform == "win32":  # pragma: no cover - a folder cannot be locked there
        yield
        return
    import fcntl  # noqa: PLC0415 - there is none on Windows

    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise OutputError(
                f"Another {work} is at work in {folder}: wait until it is done; the old catalogue "
                "answers meanwhile."
            ) from error
        yield
    finally:
        os.close(handle)
