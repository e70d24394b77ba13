"""The lists of titles that hold a run of letters, and which of a key's lists are looked through."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kinoved.resolve.bulk.compiled import kernel, whole
from kinoved.resolve.bulk.hashing import gram_place
from kinoved.resolve.bulk.titles import Titles


@kernel
def places_of(
    titles: Titles,
    key: NDArray[np.int32],
    length: int,
    size: int,
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> int:
    """Where the lists of the runs of `size` letters of a key begin and end; how many there are."""
    bits = 0
    while 1 << bits < len(titles.gram_slots):
        bits += 1
    count = length + 3 - size
    for at in range(count):
        one = np.uint64(key[at - 1] if at > 0 else 32)
        two = np.uint64(key[at] if at < length else 32)
        three = np.uint64(0)
        if size == 3:
            three = np.uint64(key[at + 1] if at + 1 < length else 32)
        code = one << np.uint64(42) | two << np.uint64(21) | three
        place = gram_place(code, titles.gram_slots, titles.gram_places, bits)
        if place < 0:
            starts[at] = ends[at] = 0
        else:
            starts[at] = whole(titles.gram_starts[place])
            ends[at] = whole(titles.gram_starts[place + 1])
    return count


@kernel
def chosen(
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
    count: int,
    needed: int,
    apart: int,
    costs: NDArray[np.int64],
    picks: NDArray[np.int64],
) -> None:
    """Choose `needed` places `apart` or further whose lists are shortest together."""
    for number in range(1, needed + 1):
        for at in range(count):
            worst = whole(1) << 60
            before = costs[number, at - 1] if at > 0 else worst
            rest = whole(0)
            if number > 1:
                rest = costs[number - 1, at - apart] if at >= apart else worst
            costs[number, at] = min(before, rest + ends[at] - starts[at])
    at = count - 1
    for number in range(needed, 0, -1):
        while at > 0 and costs[number, at - 1] == costs[number, at]:
            at -= 1
        picks[number - 1] = at
        at -= apart


@kernel
def from_row(postings: NDArray[np.uint32], row: int, low: int, high: int) -> int:
    """The first place from `low` to `high` whose row is not before `row`."""
    while low < high:
        middle = (low + high) >> 1
        if whole(postings[middle]) < row:
            low = middle + 1
        else:
            high = middle
    return low
