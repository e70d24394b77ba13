"""One stage of the search: the titles within some edits of a key, near a year or of any year.

A title within k edits of a key holds at least one of any k + 1 runs of letters of the key that no
edit can break two of. So of all such sets the one with the shortest lists is looked through, and
nothing within k edits is missed. What the lists hold is ruled out by its set of letters or aligned.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kinoved.catalogue.ngrams.grams import LONG, LONGEST, SHORT, SHORTEST_LONG
from kinoved.resolve.bulk.alignment import WORD, by_matrix, by_words, letters
from kinoved.resolve.bulk.exact import keep, years_off
from kinoved.resolve.bulk.lists import chosen, from_row, places_of
from kinoved.resolve.bulk.signs import members
from kinoved.resolve.bulk.titles import FIRST_YEAR, LAST_YEAR, YEARS, Titles

FUZZY = 4
"""The scheme of a misspelt title; 0 exact, 1 article, 2 roman, as in the snapshot."""

MOST_EDITS = 4
NEAR_EDITS = 2
YEARS_NEAR = 3

_DIRECT = 64
"""So few titles are aligned without looking for runs of letters."""

_MOST_ALIGNED = 20_000
"""A key of common runs only is compared with so many titles and no more."""

_MOST_LENGTH = 255


class Work(NamedTuple):
    """Arrays that are used again for every mention.

    `key` holds the letters of the key looked for, `plain`, `others` and `other_places` where each
    stands; `seen` when a row was last aligned; `low` and `high` the runs of rows to look at.
    """

    key: NDArray[np.int32]
    other: NDArray[np.int32]
    plain: NDArray[np.uint64]
    others: NDArray[np.int32]
    other_places: NDArray[np.uint64]
    seen: NDArray[np.uint32]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    costs: NDArray[np.int64]
    picks: NDArray[np.int64]
    low: NDArray[np.int64]
    high: NDArray[np.int64]


def workspace(titles: Titles) -> Work:
    """Arrays for a catalogue."""
    return Work(
        np.zeros(LONGEST, np.int32),
        np.zeros(LONGEST, np.int32),
        np.zeros(128, np.uint64),
        np.zeros(WORD, np.int32),
        np.zeros(WORD, np.uint64),
        np.zeros(len(titles.films), np.uint32),
        np.zeros(LONGEST + 2, np.int64),
        np.zeros(LONGEST + 2, np.int64),
        np.zeros((MOST_EDITS + 2, LONGEST + 2), np.int64),
        np.zeros(LONGEST + 2, np.int64),
        np.zeros(4 * MOST_EDITS + 2, np.int64),
        np.zeros(4 * MOST_EDITS + 2, np.int64),
    )


@njit(cache=True, nogil=True)
def allowed(length: int) -> int:
    """The most edits by which a key of so many letters may be misspelt."""
    return 1 if length < 5 else max(NEAR_EDITS, min(MOST_EDITS, length // 4))


@njit(cache=True, nogil=True)
def runs_of_rows(
    titles: Titles, work: Work, kind: int, shortest: int, longest: int, year: int
) -> int:
    """Note the runs of rows with these lengths, near `year` or undated; all where it is 0."""
    count = 0
    if year == 0:
        work.low[0] = titles.first[kind, shortest, 0]
        work.high[0] = titles.first[kind, longest + 1, 0]
        return 1
    known = min(max(year, FIRST_YEAR), LAST_YEAR) - FIRST_YEAR + 1
    since, until = max(known - YEARS_NEAR, 1), min(known + YEARS_NEAR + 1, YEARS - 1)
    for length in range(shortest, longest + 1):
        for start, end in ((0, 1), (since, until)):
            low, high = titles.first[kind, length, start], titles.first[kind, length, end]
            if low == high:
                continue
            if count and work.high[count - 1] == low:
                work.high[count - 1] = high
                continue
            work.low[count], work.high[count] = low, high
            count += 1
    return count


@njit(cache=True, nogil=True)
def aligned(
    titles: Titles,
    work: Work,
    row: int,
    length: int,
    beyond: int,
    sign: np.uint64,
    edits: int,
    year: int,
    extra: int,
    stamp: int,
    orders: NDArray[np.int64],
    found: NDArray[np.int64],
    count: int,
) -> int:
    """Enter the film of a row if its key is near enough; how many candidates there are then."""
    own = titles.signs[row]
    if members(own & ~sign) > edits or members(sign & ~own) > edits or work.seen[row] == stamp:
        return count
    work.seen[row] = stamp
    start, end = np.int64(titles.key_starts[row]), np.int64(titles.key_starts[row + 1])
    letters_there = letters(titles.keys, start, end, work.other)
    if length <= WORD:
        off = by_words(
            length, work.other, letters_there, work.plain, work.others, work.other_places, beyond
        )
    else:
        off = by_matrix(work.key, length, work.other, letters_there)
    if off > allowed(length):
        return count
    film = np.int64(titles.films[row])
    cost = 2 * (off + extra) + years_off(titles, film, year)
    return keep(cost, film, row, FUZZY, off + extra, titles, orders, found, count)


@njit(cache=True, nogil=True)
def stage(
    titles: Titles,
    work: Work,
    length: int,
    beyond: int,
    sign: np.uint64,
    dense: bool,
    edits: int,
    near: bool,
    year: int,
    extra: int,
    stamp: int,
    orders: NDArray[np.int64],
    found: NDArray[np.int64],
    count: int,
) -> int:
    """Enter the films with a title within `edits` of the key; how many candidates there are then."""
    left = _MOST_ALIGNED
    for kind in (LONG, SHORT):
        shortest, longest = max(1, length - edits), min(length + edits, _MOST_LENGTH)
        if kind == LONG:
            shortest = max(shortest, SHORTEST_LONG)
            if dense:
                continue
        elif not dense:
            longest = min(longest, SHORTEST_LONG - 1)
        if shortest > longest:
            continue
        runs = runs_of_rows(titles, work, kind, shortest, longest, year if near else 0)
        total = 0
        for run in range(runs):
            total += work.high[run] - work.low[run]
        if total <= _DIRECT:
            for run in range(runs):
                for row in range(work.low[run], work.high[run]):
                    count = aligned(
                        titles, work, row, length, beyond, sign, edits, year, extra, stamp, orders,
                        found, count,
                    )  # fmt: skip
            continue
        size = 3 if kind == LONG else 2
        places = places_of(titles, work.key, length, size, work.starts, work.ends)
        apart = size + 1
        if edits * apart + 1 > places:
            apart = size
        if edits * apart + 1 > places:
            picks = places
            for at in range(places):
                work.picks[at] = at
        else:
            picks = edits + 1
            chosen(work.starts, work.ends, places, picks, apart, work.costs, work.picks)
        for pick in range(picks):
            low, end = work.starts[work.picks[pick]], work.ends[work.picks[pick]]
            for run in range(runs):
                low = from_row(titles.postings, work.low[run], low, end)
                while low < end:
                    row = np.int64(titles.postings[low])
                    if row >= work.high[run] or left == 0:
                        break
                    count = aligned(
                        titles, work, row, length, beyond, sign, edits, year, extra, stamp, orders,
                        found, count,
                    )  # fmt: skip
                    left -= 1
                    low += 1
    return count
