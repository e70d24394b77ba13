"""The compiled search: for every mention the films of its very title, else of titles a few edits off.

Candidates are ordered by cost: two for an edit, one for a year off up to four, one for a title equal
only without its article or by romanisation. A stage of the search is run only where it could find a
cost lower than the best one known: titles of near years first, then of any year, then more edits.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from kinoved.resolve.bulk.alignment import WORD, clear_places, letters, set_places
from kinoved.resolve.bulk.exact import FAR, equal
from kinoved.resolve.bulk.hashing import hash_of
from kinoved.resolve.bulk.signs import sign_of
from kinoved.resolve.bulk.stage import NEAR_EDITS, Work, allowed, stage
from kinoved.resolve.bulk.titles import Titles

_DENSE = 0x2E80
_WORST = np.int64(1) << 14

_BARE, _ROMAN = 0, 1
_STAGES = np.array(
    [
        (_BARE, 1, 1), (_ROMAN, 1, 1), (_BARE, 3, 1), (_BARE, 1, 0), (_ROMAN, 3, 1), (_ROMAN, 1, 0),
        (_BARE, 3, 0), (_ROMAN, 3, 0),
    ]
)  # fmt: skip
"""Which key, from how many edits, and whether near the year only; by the least cost they may find."""


@njit(cache=True, nogil=True)
def fuzzy(
    titles: Titles,
    work: Work,
    texts: tuple[NDArray[np.uint8], NDArray[np.uint8]],
    bounds: tuple[tuple[int, int], tuple[int, int]],
    keys: int,
    year: int,
    stamp: int,
    orders: NDArray[np.int64],
    found: NDArray[np.int64],
    count: int,
) -> int:
    """Enter the films with a title a few edits from the first `keys` of the two keys."""
    for number in range(len(_STAGES)):
        which, least, near = _STAGES[number]
        if which >= keys or (near and year == 0):
            continue
        best = orders[0] >> 48 if count else _WORST
        if 2 * (least + which) + (0 if near or year == 0 else FAR) >= best:
            continue
        start, end = bounds[which]
        length = letters(texts[which], start, end, work.key)
        most = allowed(length)
        if length == 0 or most < least:
            continue
        dense = False
        for at in range(length):
            dense = dense or work.key[at] >= _DENSE
        beyond = 0
        if length <= WORD:
            beyond = set_places(work.key, length, work.plain, work.others, work.other_places)
        count = stage(
            titles, work, length, beyond, sign_of(work.key, length), dense,
            min(most, NEAR_EDITS) if least == 1 else most, near == 1, year, which, stamp + which,
            orders, found, count,
        )  # fmt: skip
        if length <= WORD:
            clear_places(work.key, length, work.plain)
    return count


@njit(cache=True, nogil=True)
def search(
    titles: Titles,
    work: Work,
    exact: NDArray[np.uint8],
    exact_starts: NDArray[np.int64],
    bare: NDArray[np.uint8],
    bare_starts: NDArray[np.int64],
    roman: NDArray[np.uint8],
    roman_starts: NDArray[np.int64],
    years: NDArray[np.int64],
    orders: NDArray[np.int64],
    found: NDArray[np.int64],
    counts: NDArray[np.int64],
) -> None:
    """Fill `orders`, `found` (film, row, scheme, edits) and `counts` for every mention.

    A key of mention n is `exact[exact_starts[n]:exact_starts[n + 1] - 1]`; year 0 is none.
    """
    for at in range(len(counts)):
        first, last = exact_starts[at], exact_starts[at + 1] - 1
        bare_first, bare_last = bare_starts[at], bare_starts[at + 1] - 1
        roman_first, roman_last = roman_starts[at], roman_starts[at + 1] - 1
        year = years[at]
        count = 0
        hashed = hash_of(exact, first, last)
        count = equal(
            titles, exact, first, last, hashed, 0, year, orders[at], found[at], count
        )
        bare_hashed = hash_of(bare, bare_first, bare_last)
        if bare_hashed != hashed:
            count = equal(
                titles, bare, bare_first, bare_last, bare_hashed, 1, year, orders[at], found[at],
                count,
            )  # fmt: skip
        roman_hashed = hash_of(roman, roman_first, roman_last)
        if roman_hashed not in (hashed, bare_hashed):
            count = equal(
                titles, roman, roman_first, roman_last, roman_hashed, 2, year, orders[at],
                found[at], count,
            )  # fmt: skip
        counts[at] = fuzzy(
            titles, work, (bare, roman),
            ((bare_first, bare_last), (roman_first, roman_last)),
            1 if roman_hashed == bare_hashed else 2, year, 2 * at + 1, orders[at], found[at], count,
        )  # fmt: skip
