"""Optimal string alignment, compiled: 64 letters in one machine word, longer keys by the matrix.

The method is that of `kinoved.catalogue.ngrams.alignment`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kinoved.resolve.bulk.compiled import kernel, whole

WORD = 64
PLAIN = 128

_ONE = np.uint64(1)
_NONE = np.uint64(0)


@kernel
def letters(text: NDArray[np.uint8], start: int, end: int, out: NDArray[np.int32]) -> int:
    """Decode UTF-8 into `out`, as many letters as fit; how many there are."""
    count = 0
    at = start
    while at < end and count < len(out):
        lead = np.int32(text[at])
        if lead < 0x80:
            out[count] = lead
            at += 1
        elif lead < 0xE0:
            out[count] = (lead & 0x1F) << 6 | np.int32(text[at + 1]) & 0x3F
            at += 2
        elif lead < 0xF0:
            out[count] = (
                (lead & 0x0F) << 12
                | (np.int32(text[at + 1]) & 0x3F) << 6
                | np.int32(text[at + 2]) & 0x3F
            )
            at += 3
        else:
            out[count] = (
                (lead & 0x07) << 18
                | (np.int32(text[at + 1]) & 0x3F) << 12
                | (np.int32(text[at + 2]) & 0x3F) << 6
                | np.int32(text[at + 3]) & 0x3F
            )
            at += 4
        count += 1
    return count


@kernel
def set_places(
    pattern: NDArray[np.int32],
    length: int,
    plain: NDArray[np.uint64],
    others: NDArray[np.int32],
    other_places: NDArray[np.uint64],
) -> int:
    """Note where each letter of a pattern of at most 64 stands; how many are beyond ASCII."""
    beyond = 0
    for at in range(length):
        letter = pattern[at]
        bit = _ONE << np.uint64(at)
        if letter < PLAIN:
            plain[letter] |= bit
            continue
        slot = 0
        while slot < beyond and others[slot] != letter:
            slot += 1
        if slot == beyond:
            others[slot] = letter
            other_places[slot] = _NONE
            beyond += 1
        other_places[slot] |= bit
    return beyond


@kernel
def clear_places(pattern: NDArray[np.int32], length: int, plain: NDArray[np.uint64]) -> None:
    """Forget the places of a pattern."""
    for at in range(length):
        if pattern[at] < PLAIN:
            plain[pattern[at]] = _NONE


@kernel
def by_words(
    length: int,
    text: NDArray[np.int32],
    count: int,
    plain: NDArray[np.uint64],
    others: NDArray[np.int32],
    other_places: NDArray[np.uint64],
    beyond: int,
) -> int:
    """The edits between the pattern whose places are noted and the `count` letters of `text`."""
    above = ~_NONE
    below = _NONE
    diagonal = _NONE
    before = _NONE
    last = _ONE << np.uint64(length - 1)
    found = length
    for at in range(count):
        letter = text[at]
        same = _NONE
        if letter < PLAIN:
            same = plain[letter]
        else:
            for slot in range(beyond):
                if others[slot] == letter:
                    same = other_places[slot]
                    break
        swapped = ((~diagonal & same) << _ONE) & before
        diagonal = (((same & above) + above) ^ above) | same | below | swapped
        right = below | ~(diagonal | above)
        left = diagonal & above
        if right & last:
            found += 1
        elif left & last:
            found -= 1
        right = right << _ONE | _ONE
        above = left << _ONE | ~(diagonal | right)
        below = right & diagonal
        before = same
    return found


@kernel
def by_matrix(one: NDArray[np.int32], length: int, other: NDArray[np.int32], count: int) -> int:
    """The edits between two keys of any length."""
    before = np.zeros(count + 1, np.int32)
    above = np.arange(count + 1).astype(np.int32)
    row = np.zeros(count + 1, np.int32)
    for i in range(1, length + 1):
        row[0] = i
        for j in range(1, count + 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (one[i - 1] != other[j - 1]))
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                cost = min(cost, before[j - 2] + 1)
            row[j] = cost
        before, above, row = above, row, before
    return whole(above[count])
