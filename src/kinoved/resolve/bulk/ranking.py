"""The best films of one mention, kept in their order while titles are looked through."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kinoved.catalogue.ngrams.order import FAR, NOT_ASKED, UNDATED
from kinoved.resolve.bulk.compiled import kernel, whole
from kinoved.resolve.bulk.titles import Titles

FILM, ROW, SCHEME, EDITS, YEARS_OFF = range(5)
"""Columns of what is found."""

COLUMNS = 5
NO_COST = 1 << 14
"""More than anything costs."""


@kernel
def years_off(titles: Titles, film: int, year: int) -> int:
    """How far the nearest year of a film is, at most FAR; NOT_ASKED where `year` is 0."""
    if year == 0:
        return NOT_ASKED
    first, last = titles.year_starts[film], titles.year_starts[film + 1]
    if first == last:
        return UNDATED
    nearest: int = FAR
    for at in range(first, last):
        nearest = min(nearest, abs(whole(titles.years[at]) - year))
    return nearest


@kernel
def cost_of(order: int) -> int:
    """The cost that a candidate's place in the order begins with."""
    return order >> 48


@kernel
def keep(
    cost: int,
    candidate: tuple[int, int, int, int, int],
    titles: Titles,
    orders: NDArray[np.int64],
    found: NDArray[np.int32],
    count: int,
) -> int:
    """Enter a candidate where it belongs, a film once; how many there are then.

    Ordered by cost, then by how much is known of the film, the most first, then by its number.
    """
    film = candidate[FILM]
    order = cost << 48 | (0xFFFF - whole(titles.standings[film])) << 32 | film
    if count == len(orders) and orders[count - 1] <= order:
        return count
    # The film's own older place is closed, or where there is none the last place is given up.
    free = count
    for at in range(count):
        if found[at, FILM] == film:
            if orders[at] <= order:
                return count
            free = at
            break
    if free == len(orders):
        free -= 1
    after = max(count, free + 1)
    while free > 0 and orders[free - 1] > order:
        orders[free] = orders[free - 1]
        for column in range(COLUMNS):
            found[free, column] = found[free - 1, column]
        free -= 1
    orders[free] = order
    found[free, FILM] = film
    found[free, ROW] = candidate[ROW]
    found[free, SCHEME] = candidate[SCHEME]
    found[free, EDITS] = candidate[EDITS]
    found[free, YEARS_OFF] = candidate[YEARS_OFF]
    return after
