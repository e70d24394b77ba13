"""The single path's own search for misspelt titles, its two inner loops compiled.

Which rows are looked at, and in which order, is `kinoved.catalogue.ngrams.search` to the letter, so
that a film is found here exactly where it is found there; only counting the runs of letters that
rows share and aligning the rows are machine code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kinoved.catalogue import Catalogue
from kinoved.catalogue.ngrams.grams import LONGEST
from kinoved.catalogue.ngrams.mapped import Mapped
from kinoved.catalogue.ngrams.order import FAR, NOT_ASKED, UNDATED
from kinoved.catalogue.ngrams.search import ALIGNED, Range, Searcher
from kinoved.resolve.bulk import compiled
from kinoved.resolve.bulk.alignment import (
    PLAIN,
    WORD,
    by_matrix,
    by_words,
    clear_places,
    letters,
    set_places,
)
from kinoved.resolve.bulk.compiled import kernel, whole
from kinoved.resolve.bulk.stage import cost_of

_MARK = "misspelt"
_COMPILING = "compiling once, for this and every later batch: some seconds"
_LONGEST_KEY = 1024
_EARLIEST, _LATEST = -(2**31), 2**31


def hasten(catalogue: Catalogue, notify: Callable[[str], None] | None = None) -> None:
    """Have `catalogue` look for misspelt titles by compiled code from now on.

    What has not been compiled before is compiled now; `notify` is told of it first, in a sentence
    without a full stop.
    """
    if notify is not None and not compiled.is_complete(_MARK):
        notify(_COMPILING)
    searcher = Compiled(catalogue.title_index)
    searcher.find(("stalkr", "сталкр"), 1979, 1)
    compiled.completed(_MARK)
    catalogue.search_with(searcher)


class Compiled(Searcher):
    """Finds what `Searcher` finds, several times as fast."""

    def __init__(self, mapped: Mapped) -> None:
        super().__init__(mapped)
        self._postings = np.frombuffer(mapped.arrays["postings"], np.uint32)
        self._films = np.frombuffer(mapped.arrays["films"], np.uint32)
        self._keys = np.frombuffer(mapped.arrays["keys"], np.uint8)
        self._key_starts = np.frombuffer(mapped.arrays["key_starts"], np.uint32)
        self._year_starts = np.frombuffer(mapped.arrays["year_starts"], np.uint32)
        self._years = np.frombuffer(mapped.arrays["years"], np.uint16)
        self._held = np.zeros(len(self._films), np.uint16)
        self._plain = np.zeros(PLAIN, np.uint64)
        self._others = np.zeros(WORD, np.int32)
        self._places = np.zeros(WORD, np.uint64)
        self._letters = np.zeros(_LONGEST_KEY, np.int32)
        # The loops let other threads run, which must not write into the same arrays.
        self._one_at_a_time = Lock()

    def aligned(
        self, key: str, rows: list[int], year: int | None, more: int
    ) -> Iterator[tuple[int, int, int, int]]:
        """For each of `rows` its place in the order, its edits and `more`, its film, and itself."""
        pattern = np.fromiter(map(ord, key[:LONGEST]), np.int32)
        asked = min(max(year or 0, _EARLIEST), _LATEST)
        found = np.empty((len(rows), 4), np.int64)
        found[:, 3] = rows
        with self._one_at_a_time:
            compare(
                pattern, asked, year is not None, more, self._films, self._keys, self._key_starts,
                self._year_starts, self._years, self._plain, self._others, self._places,
                self._letters, found,
            )  # fmt: skip
        listed: Any = found.tolist()
        return map(tuple, listed)

    def most_alike(self, slices: list[Range]) -> list[int]:
        """The rows that stand most often in these slices of the postings, in any order."""
        if not slices:
            return []
        bounds = np.array(slices, np.int64)
        rows = np.empty(int((bounds[:, 1] - bounds[:, 0]).sum()), np.int64)
        counts = np.empty(len(rows), np.int64)
        with self._one_at_a_time:
            there = shared(self._postings, bounds, self._held, rows, counts)
        rows, counts = rows[:there], counts[:there]
        if there > ALIGNED:
            # The least number of shared runs that leaves enough rows.
            behind = np.cumsum(np.bincount(counts)[::-1])
            enough = counts >= len(behind) - 1 - np.searchsorted(behind, ALIGNED)
            rows, counts = rows[enough], counts[enough]
            if len(rows) > 2 * ALIGNED:
                rows = rows[np.lexsort((rows, -counts))][: 2 * ALIGNED]
        found: list[int] = rows.tolist()
        return found


@kernel
def shared(
    postings: NDArray[np.uint32], slices: NDArray[np.int64], held: NDArray[np.uint16],
    rows: NDArray[np.int64], counts: NDArray[np.int64],
) -> int:  # fmt: skip
    """Enter each row of the slices and how often it stands there; how many rows there are.

    `held` has a place for every row of the index; it is all zeros before and after.
    """
    there = 0
    for number in range(len(slices)):
        for at in range(slices[number, 0], slices[number, 1]):
            row = postings[at]
            if held[row] == 0:
                rows[there] = row
                there += 1
            held[row] += np.uint16(1)
    for at in range(there):
        counts[at] = held[rows[at]]
        held[rows[at]] = 0
    return there


@kernel
def compare(
    pattern: NDArray[np.int32], year: int, dated: bool, more: int, films: NDArray[np.uint32],
    keys: NDArray[np.uint8], key_starts: NDArray[np.uint32], year_starts: NDArray[np.uint32],
    years: NDArray[np.uint16], plain: NDArray[np.uint64], others: NDArray[np.int32],
    places: NDArray[np.uint64], other: NDArray[np.int32], found: NDArray[np.int64],
) -> None:  # fmt: skip
    """Fill the rows of `found`, whose last column is there, with order, edits and film."""
    length = len(pattern)
    beyond = 0
    if length <= WORD:
        beyond = set_places(pattern, length, plain, others, places)
    for at in range(len(found)):
        row = found[at, 3]
        there = letters(keys, whole(key_starts[row]), whole(key_starts[row + 1]), other)
        if length <= WORD:
            edits = by_words(length, other, there, plain, others, places, beyond)
        else:
            edits = by_matrix(pattern, length, other, there)
        edits += more
        film = whole(films[row])
        first, last = whole(year_starts[film]), whole(year_starts[film + 1])
        apart = NOT_ASKED
        if dated:
            apart = FAR if first < last else UNDATED
            for place in range(first, last):
                apart = min(apart, abs(whole(years[place]) - year))
        found[at, 0] = cost_of(edits, max(length, there), apart)
        found[at, 1] = edits
        found[at, 2] = film
    clear_places(pattern, min(length, WORD), plain)
