"""Many films looked for in a row.

Nearly all of the time goes into misspelt titles. So where enough of them have come and the extra
`bulk` is installed, they are looked for by compiled code, which finds the very same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kinoved.catalogue import Catalogue
from kinoved.model import Match
from kinoved.resolve import bulk
from kinoved.resolve.decide import decide
from kinoved.resolve.query import Query

_SHOWN = 5
_WORTHWHILE = 200
"""Searches for misspelt titles after which loading the compiled code has soon paid for itself."""


def identify_many(
    queries: Iterable[Query],
    catalogue: Catalogue,
    limit: int = _SHOWN,
    notify: Callable[[str], None] | None = None,
) -> Iterator[Match]:
    """The match for every query, in order, as the queries come; positions count from 1.

    Each has the `limit` best candidates. Nothing is kept of a query once it has been answered.
    Where something has to be compiled first, `notify` is told in a sentence without a full stop.
    """
    for position, query in enumerate(queries, 1):
        hasten_from(_WORTHWHILE, catalogue, notify)
        yield decide(position, query, catalogue, limit)


def hasten_from(
    searches: int, catalogue: Catalogue, notify: Callable[[str], None] | None = None
) -> None:
    """Have `catalogue` search by compiled code if it has searched so often, and if that can be."""
    if catalogue.hastened or catalogue.searches < searches:
        return
    catalogue.hastened = True
    if not bulk.available():
        return
    try:
        from kinoved.resolve.bulk.misspelt import hasten  # noqa: PLC0415 - a second of loading
    except ImportError:  # installed, but not for this Python or this machine
        return
    hasten(catalogue, notify)
