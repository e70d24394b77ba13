"""Films whose title is the very same under one of the three keys."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kinoved.catalogue.ngrams.layout import RECORDED
from kinoved.catalogue.ngrams.order import LOOSER_COST, YEAR_COST
from kinoved.resolve.bulk.compiled import kernel, whole
from kinoved.resolve.bulk.hashing import hash_of
from kinoved.resolve.bulk.ranking import keep, years_off
from kinoved.resolve.bulk.titles import Titles

EXACT, ARTICLE, ROMAN = 0, 1, 2


@kernel
def named(
    titles: Titles,
    text: NDArray[np.uint8],
    starts: NDArray[np.int64],
    which: NDArray[np.int64],
    level: int,
    years: NDArray[np.int64],
    orders: NDArray[np.int64],
    found: NDArray[np.int32],
    counts: NDArray[np.int64],
) -> None:
    """Enter the films with a title of the key of each of the mentions `which`.

    The key of mention `which[n]` is `text[starts[n]:starts[n + 1] - 1]`; `level` is its scheme,
    under which a title of a record must have it, too; another's may be under a looser one.
    Year 0 is none.
    """
    shift = np.uint64(64)
    while np.uint64(1) << (np.uint64(64) - shift) < np.uint64(len(titles.bucket_starts) - 1):
        shift -= np.uint64(1)
    for number in range(len(which)):
        start, end = starts[number], starts[number + 1] - 1
        hashed = hash_of(text, start, end)
        bucket = hashed >> shift
        last = whole(titles.bucket_starts[bucket + np.uint64(1)])
        mention = which[number]
        count = counts[mention]
        for place in range(whole(titles.bucket_starts[bucket]), last):
            row = whole(titles.hashed_rows[place])
            if titles.hashes[place] != hashed:
                continue
            schemes = whole(titles.schemes[row])
            own = 0 if schemes & 1 else 1 if schemes & 2 else 2
            if titles.ordinals[row] == RECORDED and not schemes >> level & 1:
                continue
            scheme = max(level, own)
            at = whole(titles.key_starts[row])
            same = whole(titles.key_starts[row + 1]) - at == end - start
            off = 0
            while same and off < end - start:
                same = text[start + off] == titles.keys[at + off]
                off += 1
            if not same:
                continue
            film = whole(titles.films[row])
            apart = years_off(titles, film, years[mention])
            cost = YEAR_COST[apart] + LOOSER_COST[scheme]
            count = keep(
                cost, (film, row, scheme, 0, apart), titles, orders[mention], found[mention], count
            )
        counts[mention] = count
