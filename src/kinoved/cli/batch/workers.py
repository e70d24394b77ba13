"""Processes that answer lines side by side; what they answer is handed back in order."""

from __future__ import annotations

import signal
import time
from collections.abc import Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Any

from kinoved.cli.batch.answer import Answers, answers_to
from kinoved.errors import KinovedError
from kinoved.resolve.many import hasten_from

_AHEAD = 4
"""Chunks a process may be ahead of the one whose turn it is."""


class Workers:
    """`number` processes, each with its own open catalogue; they end with the `with` block.

    They are spawned anew and never forked: an open database and a reading thread must not be.
    With `hastened` they search for misspelt titles by compiled code from the first one on.
    """

    def __init__(self, number: int, catalogue: Path, limit: int, hastened: bool) -> None:
        context = get_context("spawn")
        self._idle: list[Connection] = []
        self._busy: dict[Connection, int] = {}
        self._answered: dict[int, tuple[Answers, float]] = {}
        self._processes: list[BaseProcess] = []
        self._given = self._taken = 0
        # A process is born deaf to Ctrl-C: this one tells it when to end.
        heard = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            for _ in range(number):
                ours, theirs = context.Pipe()
                process = context.Process(
                    target=_work, args=(theirs, catalogue, limit, hastened), daemon=True
                )
                process.start()
                theirs.close()
                self._processes.append(process)
                self._idle.append(ours)
        finally:
            signal.signal(signal.SIGINT, heard)

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            process.join()

    @property
    def free(self) -> bool:
        """Whether a chunk can be given now."""
        return bool(self._idle) and self._given - self._taken < _AHEAD * len(self._processes)

    @property
    def at_work(self) -> bool:
        """Whether an answer is still to come or to be taken."""
        return self._given > self._taken

    def give(self, first: int, lines: Sequence[bytes]) -> None:
        """Have `lines`, of which the first has the number `first`, answered by an idle process."""
        worker = self._idle.pop()
        _or_ended(worker.send, (first, lines))
        self._busy[worker] = self._given
        self._given += 1

    def wait(self, *others: Connection) -> None:
        """Wait until an answer has come, or until there is something in one of `others`."""
        for ready in wait([*self._busy, *others]):
            turn = self._busy.pop(ready, None) if isinstance(ready, Connection) else None
            if turn is not None and isinstance(ready, Connection):
                self._answered[turn] = _or_ended(ready.recv)
                self._idle.append(ready)

    def take(self) -> tuple[Answers, float] | None:
        """The next answers in order and the seconds they took, or None where they are not ready."""
        found = self._answered.pop(self._taken, None)
        if found is not None:
            self._taken += 1
        return found


def _or_ended(call: Any, *arguments: object) -> Any:
    try:
        return call(*arguments)
    except (EOFError, ConnectionError) as error:
        raise KinovedError(
            "A process that looked for films has ended before its time, perhaps for want of "
            "memory: run again with `--jobs 1`."
        ) from error


def _work(pipe: Connection, catalogue: Path, limit: int, hastened: bool) -> None:
    """Answer what comes through `pipe` until its other end is closed."""
    from kinoved.catalogue import Catalogue  # noqa: PLC0415 - opened in the process that asks it

    opened = Catalogue.open(catalogue)
    if hastened:
        hasten_from(0, opened)
    while True:
        try:
            first, lines = pipe.recv()
            began = time.monotonic()
            answers = answers_to(lines, first, opened, limit)
            pipe.send((answers, time.monotonic() - began))
        except (EOFError, ConnectionError):  # the other end is gone, and the need with it
            return
