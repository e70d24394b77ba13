"""The films that each of many mentions may mean, as arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kinoved.catalogue import Catalogue
from kinoved.resolve.bulk.search import search
from kinoved.resolve.bulk.stage import workspace
from kinoved.resolve.bulk.titles import load
from kinoved.text import title_keys
from kinoved.value import value

_LINE_FEED = 10


@value
class Candidates:
    """For every candidate of every mention a place in each array, in the order of the mentions.

    `mention` is the number of the mention in the call, `film` the film's number in the snapshot,
    `row` the row of the title index, `scheme` 0 for an exact title, 1 without article, 2 by
    romanisation, 4 for a misspelt one, `edits` how far that is off, `length` the letters of the
    mention's key without article, `years_off` the distance to the film's nearest year, at most 4:
    3 where it has none, 0 where none was asked for. The best candidate of a mention comes first.
    """

    mention: NDArray[np.int64]
    film: NDArray[np.int64]
    row: NDArray[np.int64]
    scheme: NDArray[np.int64]
    edits: NDArray[np.int64]


class Bulk:
    """A catalogue made ready for many mentions at once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.titles = load(catalogue.title_index)
        self._work = workspace(self.titles)

    def candidates(
        self, titles: Sequence[str], years: Sequence[int | None], limit: int = 8
    ) -> Candidates:
        """The best `limit` films of every mention, each film once a mention."""
        keys = [title_keys(title) for title in titles]
        exact, exact_starts = _joined([k[0] for k in keys])
        bare, bare_starts = _joined([k[1] for k in keys])
        roman, roman_starts = _joined([k[2] for k in keys])
        count = len(titles)
        orders = np.empty((count, limit), np.int64)
        found = np.empty((count, limit, 4), np.int64)
        counts = np.zeros(count, np.int64)
        asked = np.fromiter((year or 0 for year in years), np.int64, count)
        self._work.seen.fill(0)
        search(
            self.titles, self._work, exact, exact_starts, bare, bare_starts, roman, roman_starts,
            asked, orders, found, counts,
        )  # fmt: skip
        there = np.arange(limit) < counts[:, None]
        mention = np.repeat(np.arange(count), counts)
        film, row, scheme, edits = (found[:, :, column][there] for column in range(4))
        return Candidates(mention, film, row, scheme, edits)


def _joined(keys: list[str]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The keys in UTF-8, a line feed after each, and where each begins."""
    joined = "\n".join(keys) + "\n"
    if joined.count("\n") > len(keys):
        # Only a title of nothing but punctuation keeps it in its key.
        joined = "\n".join(key.replace("\n", " ") for key in keys) + "\n"
    text = np.frombuffer(joined.encode("utf-8", "replace"), np.uint8)
    starts = np.zeros(len(keys) + 1, np.int64)
    np.add(np.flatnonzero(text == _LINE_FEED), 1, out=starts[1:])
    return text, starts
