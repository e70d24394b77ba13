"""Puts the index of a snapshot behind its last page; a second process may make it meanwhile."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kinoved.catalogue.ngrams.layout import HEADER, unpack
from kinoved.catalogue.ngrams.write import TitleIndex, sealed


class Waiting:
    """An index that is being written to a nameless file, of which a killed build leaves nothing."""

    def __init__(self, titles: TitleIndex, file: BinaryIO, child: int) -> None:
        self._titles = titles
        self._file = file
        self._child = child

    def append_to(self, path: Path, checksum: str) -> None:
        """Put the index at the end of the snapshot `path`, whose checksum it bears; OSError."""
        if self._child:
            _, status = os.waitpid(self._child, 0)
            self._child = 0
            code = os.waitstatus_to_exitcode(status)
            if code:
                why = os.strerror(code) if code > 0 else "the process that wrote the titles ended"
                raise OSError(code, why)
        else:
            self._titles.write(self._file)
        self._file.seek(0)
        header = unpack(self._file.read(HEADER))
        with path.open("ab") as target:
            target.write(sealed(header, checksum))
            shutil.copyfileobj(self._file, target, 1 << 20)
            target.flush()
            os.fsync(target.fileno())

    def abandon(self) -> None:
        """End the second process where it still runs."""
        if self._child:
            os.kill(self._child, signal.SIGKILL)
            os.waitpid(self._child, 0)


@contextmanager
def begun(titles: TitleIndex, folder: Path, *, side_by_side: bool) -> Iterator[Waiting]:
    """Begin to write the index of `titles`, on a disk with `folder`; it is not kept.

    With `side_by_side` a child process writes it at once; nothing may be added to `titles` then.
    A child whose parent is gone ends by itself.
    """
    with tempfile.TemporaryFile(dir=folder) as file:
        child = 0
        if side_by_side and hasattr(os, "fork") and sys.platform != "darwin":
            parent = os.getpid()
            child = os.fork()
            if child == 0:
                _write(titles, file, parent)
        waiting = Waiting(titles, file, child)
        try:
            yield waiting
        finally:
            waiting.abandon()


def _write(titles: TitleIndex, file: BinaryIO, parent: int) -> None:
    """Write the index; never returns."""
    code = 1
    try:
        titles.write(file, lambda: os.getppid() == parent)
        code = 0
    except OSError as error:
        code = error.errno or 1
    finally:
        os._exit(code)
