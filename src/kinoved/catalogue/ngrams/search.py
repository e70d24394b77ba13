"""Finds the titles that differ from a key by few letters, in plain Python.

The rows are numbered by length and year, so that "two letters longer or shorter, three years
earlier or later" is a few slices of every posting list. The rarest runs of letters are counted
first, within a budget; the rows that share most of them are aligned letter by letter.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from kinoved.catalogue.ngrams.alignment import distances
from kinoved.catalogue.ngrams.grams import (
    LONG,
    LONGEST,
    SHORT,
    SHORTEST_LONG,
    block_of,
    code_of,
    grams_of,
    is_dense,
)
from kinoved.catalogue.ngrams.mapped import Mapped
from kinoved.catalogue.ngrams.order import FAR, NOT_ASKED, UNDATED, cost
from kinoved.value import value

_YEARS_NEAR = 3
_MOST_YEAR = 4095
_BUDGET = 20_000
"""Postings counted in one stage; a title of common runs only is found by some of them."""

ALIGNED = 120
"""Rows aligned letter by letter in one stage."""

_SHORT_TITLE = 5
"""Up to so many letters but one, a title may be longer or shorter by one letter only."""

_GOOD = 2
"""A title that is so many edits away ends the search for titles of other lengths."""

Range = tuple[int, int]


@value
class Found:
    """A row of the index: its film's number, its key, and how many edits away it is."""

    row: int
    film: int
    key: str
    edits: int


class Searcher:
    """Looks for titles in a mapped index."""

    def __init__(self, mapped: Mapped) -> None:
        self._mapped = mapped

    def find(self, keys: Sequence[str], year: int | None, limit: int) -> list[Found]:
        """The `limit` rows least edits away from one of `keys`, at most one a film.

        Keys after the first are looser and cost an edit of their own. Years are weighed against
        edits by `order`; rows of other years are found as well. Of films that fit alike the one
        comes first of which most is known.
        """
        best: dict[int, tuple[int, int, int]] = {}
        for looser, key in enumerate(dict.fromkeys(key[:LONGEST] for key in keys)):
            if key:
                self._search(key, year, min(looser, 1), best)
        standings = self._mapped.standings
        chosen = sorted(
            (order, -standings[film], film, edits, row)
            for film, (order, edits, row) in best.items()
        )
        return [
            Found(row, film, self._mapped.key(row), edits)
            for _, _, film, edits, row in chosen[:limit]
        ]

    def _search(
        self, key: str, year: int | None, more: int, best: dict[int, tuple[int, int, int]]
    ) -> None:
        """Add to `best`, film by film, its place in the order, the edits and the row."""
        aligned: set[int] = set()
        for width, years in _stages(key, year):
            rows = [row for row in self._rows_like(key, width, years) if row not in aligned]
            aligned.update(rows)
            for order, edits, film, row in self.aligned(key, rows, year, more):
                found = order, edits, row
                if film not in best or found < best[film]:
                    best[film] = found
            if years is None and any(edits <= _GOOD for _, edits, _ in best.values()):
                return

    def aligned(
        self, key: str, rows: list[int], year: int | None, more: int
    ) -> Iterator[tuple[int, int, int, int]]:
        """For each of `rows` its place in the order, its edits and `more`, its film, and itself."""
        others = list(map(self._mapped.key, rows))
        for row, other, apart in zip(rows, others, distances(key, others), strict=True):
            film = self._mapped.films[row]
            edits = apart + more
            order = cost(edits, max(len(key), len(other)), self._years_off(film, year))
            yield order, edits, film, row

    def most_alike(self, slices: list[Range]) -> list[int]:
        """The rows that stand most often in these slices of the postings, in any order."""
        shared: Counter[int] = Counter()
        for low, high in slices:
            shared.update(self._mapped.postings[low:high])
        return _best(shared)

    def _years_off(self, film: int, year: int | None) -> int:
        if year is None:
            return NOT_ASKED
        known = self._mapped.years(film).tolist()
        return min([FAR, *[abs(each - year) for each in known]]) if known else UNDATED

    def _rows_like(self, key: str, width: int, years: Range | None) -> list[int]:
        """The rows of nearly the same length that share most runs of letters with `key`."""
        found: list[int] = []
        for kind, lengths in _kinds(key, width):
            ranges = list(self._ranges(kind, lengths, years))
            if ranges:
                found += self.most_alike(self._slices(grams_of(key, kind), ranges))
        return found

    def _ranges(self, kind: int, lengths: Range, years: Range | None) -> Iterator[Range]:
        """Runs of row numbers with these lengths and years, and those without a year."""
        first, last = lengths
        if years is None:
            start, end = block_of(kind, first, 0), block_of(kind, last, _MOST_YEAR)
            yield from self._between(start, end)
            return
        for length in range(first, last + 1):
            yield from self._between(block_of(kind, length, 0), block_of(kind, length, 0))
            start, end = block_of(kind, length, years[0]), block_of(kind, length, years[1])
            yield from self._between(start, end)

    def _between(self, first: int, last: int) -> Iterator[Range]:
        """The rows of the blocks from `first` to `last`, if there are any."""
        blocks, starts = self._mapped.blocks, self._mapped.block_starts
        start, end = starts[bisect_left(blocks, first)], starts[bisect_right(blocks, last)]
        if start < end:
            yield start, end

    def _slices(self, grams: set[str], ranges: list[Range]) -> list[Range]:
        """Where the postings of `grams` lie in `ranges`, the rarest first, within the budget."""
        codes, starts, postings = (
            self._mapped.grams,
            self._mapped.gram_starts,
            self._mapped.postings,
        )
        slices: list[tuple[int, str, list[Range]]] = []
        for gram in grams:
            code = code_of(gram)
            place = bisect_left(codes, code)
            if place == len(codes) or codes[place] != code:
                continue
            low, end = starts[place], starts[place + 1]
            held: list[Range] = []
            total = 0
            for first, last in ranges:
                low = bisect_left(postings, first, low, end)
                high = bisect_left(postings, last, low, end)
                if low < high:
                    held.append((low, high))
                    total += high - low
                low = high
            if held:
                slices.append((total, gram, held))
        slices.sort()
        found: list[Range] = []
        left = _BUDGET
        for total, _, held in slices:
            found.extend((low, min(high, low + left)) for low, high in held)
            left -= total
            if left <= 0:
                break
        return found


def _best(shared: Counter[int]) -> list[int]:
    """The rows with the most shared runs of letters: at least `ALIGNED`, if there are so many."""
    if len(shared) <= ALIGNED:
        return list(shared)
    # The least number of shared runs that leaves enough rows, from a count of the counts.
    levels, enough, least = Counter(shared.values()), 0, 1
    for level in sorted(levels, reverse=True):
        enough += levels[level]
        least = level
        if enough >= ALIGNED:
            break
    rows = [row for row, count in shared.items() if count >= least]
    if len(rows) > 2 * ALIGNED:
        rows.sort(key=lambda row: (-shared[row], row))
        del rows[2 * ALIGNED :]
    return rows


def _stages(key: str, year: int | None) -> Iterator[tuple[int, Range | None]]:
    """How far lengths and years may be off, wider and wider."""
    near = 1 if len(key) < _SHORT_TITLE else 2
    if year is not None:
        yield near, (max(1, year - _YEARS_NEAR), max(1, year + _YEARS_NEAR))
    yield near, None
    yield near + 2 + len(key) // 8, None


def _kinds(key: str, width: int) -> Iterator[tuple[int, Range]]:
    """The kinds of rows to look at, each with the least and greatest length."""
    first, last = max(1, len(key) - width), len(key) + width
    if is_dense(key):
        yield SHORT, (first, last)
        return
    if first < SHORTEST_LONG:
        yield SHORT, (first, min(last, SHORTEST_LONG - 1))
    if last >= SHORTEST_LONG:
        yield LONG, (max(first, SHORTEST_LONG), last)
