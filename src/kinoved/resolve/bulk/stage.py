"""One stage of the search: the titles within some edits of a key, near a year or of any year.

A title within k edits of a key holds at least one of any k + 1 runs of letters of the key that no
edit can break two of. So of all such sets the one with the shortest lists is looked through, and
nothing within k edits is missed. What the lists hold is ruled out by its set of letters or aligned.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kinoved.catalogue.ngrams import order
from kinoved.catalogue.ngrams.grams import LONG, LONGEST, SHORT, SHORTEST_LONG
from kinoved.catalogue.ngrams.order import MOST_EDITS
from kinoved.resolve.bulk.alignment import WORD, by_matrix, by_words, letters
from kinoved.resolve.bulk.compiled import kernel, whole
from kinoved.resolve.bulk.lists import chosen, from_row, places_of
from kinoved.resolve.bulk.ranking import keep, years_off
from kinoved.resolve.bulk.signs import members
from kinoved.resolve.bulk.titles import FIRST_YEAR, LAST_YEAR, YEARS, Titles

FUZZY = 4
"""The scheme of a misspelt title, beside those of `named`."""

YEARS_NEAR = 3

_DIRECT, _DIRECT_SHORT = 64, 2_000
"""So few titles are compared without looking for runs of letters, of which a short key has few."""

_MOST_ALIGNED = 20_000
"""A key of common runs only is compared with so many titles and no more."""

_MOST_LENGTH = 255


class Key(NamedTuple):
    """A key that is looked for, whose letters and their places stand in `Work`.

    `beyond` counts its distinct letters beyond ASCII, `sign` is the set of its letters, `dense`
    says whether it is in a script that writes words in one or two signs, `looser` how many edits
    the key itself costs.
    """

    length: int
    beyond: int
    sign: np.uint64
    dense: bool
    looser: int


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
        np.zeros(4 * MOST_EDITS + 4, np.int64),
        np.zeros(4 * MOST_EDITS + 4, np.int64),
    )


allowed = kernel(order.allowed)
cost_of = kernel(order.cost)


@kernel
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


@kernel
def aligned(
    titles: Titles, work: Work, key: Key, row: int, year: int,
    orders: NDArray[np.int64], found: NDArray[np.int32], count: int,
) -> int:  # fmt: skip
    """Enter the film of a row if its key is near enough; how many candidates there are then."""
    start, end = whole(titles.key_starts[row]), whole(titles.key_starts[row + 1])
    there = letters(titles.keys, start, end, work.other)
    if key.length <= WORD:
        off = by_words(
            key.length, work.other, there, work.plain, work.others, work.other_places, key.beyond
        )
    else:
        off = by_matrix(work.key, key.length, work.other, there)
    longest = max(key.length, there)
    if off > allowed(longest):
        return count
    off += key.looser
    film = whole(titles.films[row])
    apart = years_off(titles, film, year)
    return keep(
        cost_of(off, longest, apart), (film, row, FUZZY, off, apart), titles, orders, found, count
    )


@kernel
def listed(titles: Titles, work: Work, key: Key, kind: int, edits: int) -> int:
    """Choose lists that hold every title within `edits` (`work.picks`); how many they are.

    Where the key is too short for so many runs that no edit can break two of, all are chosen.
    """
    size = 3 if kind == LONG else 2
    places = places_of(titles, work.key, key.length, size, work.starts, work.ends)
    apart = size + 1
    if edits * apart + 1 > places:
        for at in range(places):
            work.picks[at] = at
        return places
    chosen(work.starts, work.ends, places, edits + 1, apart, work.costs, work.picks)
    return edits + 1


@kernel
def stage(
    titles: Titles, work: Work, key: Key, edits: int, near: bool, year: int, stamp: int,
    orders: NDArray[np.int64], found: NDArray[np.int32], count: int,
) -> int:  # fmt: skip
    """Enter the films with a title within `edits` of the key; how many candidates there are then.

    With `near` only films whose year is near `year` or unknown.
    """
    # Every array of a tuple is counted once more when a function is called with it, so that a call
    # costs more than most rows do. What rules nearly all of them out stands here, with plain names.
    signs, postings, seen, sign = titles.signs, titles.postings, work.seen, key.sign
    left = _MOST_ALIGNED
    for kind in (LONG, SHORT):
        shortest, longest = max(1, key.length - edits), min(key.length + edits, _MOST_LENGTH)
        if kind == LONG:
            shortest = max(shortest, SHORTEST_LONG)
            if key.dense:
                continue
        elif not key.dense:
            longest = min(longest, SHORTEST_LONG - 1)
        if shortest > longest:
            continue
        runs = runs_of_rows(titles, work, kind, shortest, longest, year if near else 0)
        total = 0
        for run in range(runs):
            total += work.high[run] - work.low[run]
        # A few rows are all looked at: list number -1 stands for the rows themselves.
        direct = total <= (_DIRECT if key.length >= SHORTEST_LONG else _DIRECT_SHORT)
        picks = 1 if direct else listed(titles, work, key, kind, edits)
        for pick in range(picks):
            at, end = 0, 0
            if not direct:
                at, end = work.starts[work.picks[pick]], work.ends[work.picks[pick]]
            for run in range(runs):
                first, last = work.low[run], work.high[run]
                if direct:
                    at, end = first, last
                else:
                    at = from_row(postings, first, at, end)
                while at < end:
                    row = at if direct else whole(postings[at])
                    if row >= last or left == 0:
                        break
                    left -= 1
                    at += 1
                    own = signs[row]
                    if members(own & ~sign) > edits or members(sign & ~own) > edits:
                        continue
                    if whole(seen[row]) == stamp:
                        continue
                    seen[row] = stamp
                    count = aligned(titles, work, key, row, year, orders, found, count)
    return count
