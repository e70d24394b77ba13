"""Candidates of one mention in their order, and those whose title is the very same."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kinoved.resolve.bulk.titles import Titles

FAR = 4
"""A year further off than this counts as this."""

UNDATED = 3
"""How far a film is whose year nobody knows."""


@njit(cache=True, nogil=True)
def years_off(titles: Titles, film: int, year: int) -> int:
    """How far the nearest year of a film is: 0 where none is asked for, 3 where it has none."""
    if year == 0:
        return 0
    first, last = titles.year_starts[film], titles.year_starts[film + 1]
    if first == last:
        return UNDATED
    nearest = FAR
    for at in range(first, last):
        nearest = min(nearest, abs(np.int64(titles.years[at]) - year))
    return nearest


@njit(cache=True, nogil=True)
def keep(
    cost: int,
    film: int,
    row: int,
    scheme: int,
    edits: int,
    titles: Titles,
    orders: NDArray[np.int64],
    found: NDArray[np.int64],
    count: int,
) -> int:
    """Enter a candidate where it belongs, a film once; how many there are then.

    Ordered by cost, then by how much is known of the film, the most first, then by its number.
    """
    order = cost << 48 | (0xFFFF - np.int64(titles.standings[film])) << 32 | film
    for at in range(count):
        if found[at, 0] == film:
            if orders[at] <= order:
                return count
            for after in range(at, count - 1):
                orders[after] = orders[after + 1]
                found[after] = found[after + 1]
            count -= 1
            break
    if count == len(orders):
        if orders[count - 1] <= order:
            return count
        count -= 1
    at = count
    while at > 0 and orders[at - 1] > order:
        orders[at] = orders[at - 1]
        found[at] = found[at - 1]
        at -= 1
    orders[at] = order
    found[at, 0], found[at, 1], found[at, 2], found[at, 3] = film, row, scheme, edits
    return count + 1


@njit(cache=True, nogil=True)
def equal(
    titles: Titles,
    text: NDArray[np.uint8],
    start: int,
    end: int,
    hashed: np.uint64,
    level: int,
    year: int,
    orders: NDArray[np.int64],
    found: NDArray[np.int64],
    count: int,
) -> int:
    """Enter the films with a title of this very key; `level` is the scheme of the key."""
    bits = 0
    while 1 << bits < len(titles.bucket_starts) - 1:
        bits += 1
    bucket = hashed >> np.uint64(64 - bits)
    first, last = titles.bucket_starts[bucket], titles.bucket_starts[bucket + np.uint64(1)]
    for place in range(first, last):
        if titles.hashes[place] != hashed:
            continue
        row = np.int64(titles.hashed_rows[place])
        at, stop = np.int64(titles.key_starts[row]), np.int64(titles.key_starts[row + 1])
        if stop - at != end - start:
            continue
        same = True
        for off in range(end - start):
            if text[start + off] != titles.keys[at + off]:
                same = False
                break
        if not same:
            continue
        schemes = titles.schemes[row]
        own = 0 if schemes & 1 else 1 if schemes & 2 else 2
        scheme = max(level, own)
        film = np.int64(titles.films[row])
        cost = years_off(titles, film, year) + (1 if scheme else 0)
        count = keep(cost, film, row, scheme, 0, titles, orders, found, count)
    return count
