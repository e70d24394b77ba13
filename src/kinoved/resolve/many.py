"""Many films looked for in a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kinoved.catalogue import Catalogue
from kinoved.model import Match
from kinoved.resolve.decide import decide
from kinoved.resolve.query import Query

_SHOWN = 5


def identify_many(
    queries: Iterable[Query], catalogue: Catalogue, limit: int = _SHOWN
) -> Iterator[Match]:
    """The match for every query, in order, as the queries come; positions count from 1.

    Each has the `limit` best candidates. Nothing is kept of a query once it has been answered.
    """
    for position, query in enumerate(queries, 1):
        yield decide(position, query, catalogue, limit)
