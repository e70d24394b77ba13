"""Films made ready in a second process while the first writes, so that a build uses two cores."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from multiprocessing import Pipe
from multiprocessing.connection import Connection

from kinoved.catalogue.rows import IndexedFilm
from kinoved.errors import OutputError
from kinoved.text import title_keys

Ready = tuple[IndexedFilm, list[tuple[str, str, str]]]
"""A film and the lookup keys of its titles, in their order."""

_CHUNK = 500


def ready(films: Iterable[IndexedFilm], *, side_by_side: bool = False) -> Iterator[Ready]:
    """Every film with the keys of its titles; with `side_by_side` a child process makes them.

    Where a process cannot be forked, the work is done here. Errors of the child are raised here;
    a child whose parent is gone ends by itself.
    """
    if side_by_side and hasattr(os, "fork") and sys.platform != "darwin":
        yield from _from_child(films)
    else:
        for film in films:
            yield film, _keys(film)


def _keys(film: IndexedFilm) -> list[tuple[str, str, str]]:
    return [title_keys(fact.value) for fact in film.facts if fact.property == "title"]


def _from_child(films: Iterable[IndexedFilm]) -> Iterator[Ready]:
    receiver, sender = Pipe(duplex=False)
    child = os.fork()
    if child == 0:
        receiver.close()
        _send(films, sender)
    sender.close()
    try:
        while True:
            try:
                # Both ends are this program: nothing but its own films is ever unpickled.
                chunk = pickle.loads(receiver.recv_bytes())  # noqa: S301
            except EOFError as error:
                raise OutputError("The films could not be read to the end: try again.") from error
            if isinstance(chunk, Exception):
                raise chunk
            if not chunk:
                return
            yield from chunk
    finally:
        receiver.close()
        os.waitpid(child, 0)


def _send(films: Iterable[IndexedFilm], sender: Connection) -> None:
    """Send all films in chunks, then an empty one or the error that came up; never returns."""
    try:
        waiting = iter(films)
        while chunk := [(film, _keys(film)) for film in islice(waiting, _CHUNK)]:
            sender.send_bytes(pickle.dumps(chunk, pickle.HIGHEST_PROTOCOL))
        sender.send_bytes(pickle.dumps([]))
    except BrokenPipeError:
        pass
    except Exception as error:
        sender.send_bytes(pickle.dumps(error))
    finally:
        os._exit(0)
