"""The workshop of a site, in this process or in several that work side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from types import TracebackType
from typing import Any

from kinoved.catalogue import Catalogue
from kinoved.errors import KinovedError
from kinoved.publish.site.workshop import Order, Workshop

_FEW = 300
"""Jobs that are quicker done here than processes are started for them."""
_CHUNK = 20


class Workers:
    """Hands jobs to the workshop; with `number` processes where there are many."""

    def __init__(self, order: Order, catalogue: Catalogue, number: int) -> None:
        self._order = order
        self._number = number
        self._pool: ProcessPoolExecutor | None = None
        self.here = Workshop(order, catalogue)

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def do(self, method: str, jobs: Sequence[object]) -> Iterator[Any]:
        """What the method of the workshop hands back for each of `jobs`, in order."""
        if self._number < 2 or len(jobs) < _FEW:
            yield from getattr(self.here, method)(jobs)
            return
        chunks = [jobs[i : i + _CHUNK] for i in range(0, len(jobs), _CHUNK)]
        if self._pool is None:
            # Spawned anew and never forked: an open database must not be shared.
            self._pool = ProcessPoolExecutor(
                self._number, get_context("spawn"), initializer=_begin, initargs=(self._order,)
            )
        try:
            for done in self._pool.map(_done, [method] * len(chunks), chunks):
                yield from done
        except BrokenProcessPool as error:
            raise KinovedError(
                "A process that made pages has ended before its time, perhaps for want of memory: "
                "run again with `--jobs 1`."
            ) from error


_workshop: list[Workshop] = []
"""The workshop of this process, where it is one of several."""


def _begin(order: Order) -> None:
    import signal  # noqa: PLC0415 - only for processes

    # The process that was asked hears Ctrl-C and ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _workshop[:] = [Workshop(order)]


def _done(method: str, jobs: Sequence[object]) -> list[Any]:
    return list(getattr(_workshop[0], method)(jobs))
