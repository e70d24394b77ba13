"""Hashes of keys, and tables that find a key or a run of letters in one or two steps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kinoved.resolve.bulk.compiled import kernel, whole

_OFFSET = np.uint64(0xCBF29CE484222325)
_PRIME = np.uint64(0x100000001B3)
_MIX = np.uint64(0xFF51AFD7ED558CCD)
_SHIFT = np.uint64(33)
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


@kernel
def hash_of(text: NDArray[np.uint8], start: int, end: int) -> np.uint64:
    """FNV-1a of the bytes from `start` to `end`, its bits mixed so that the highest serve too."""
    value = _OFFSET
    for at in range(start, end):
        value = (value ^ np.uint64(text[at])) * _PRIME
    value = (value ^ (value >> _SHIFT)) * _MIX
    return value ^ (value >> _SHIFT)


@kernel
def hashes(text: NDArray[np.uint8], starts: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """The hash of each key of a text of keys."""
    found = np.empty(len(starts) - 1, np.uint64)
    for at in range(len(found)):
        found[at] = hash_of(text, starts[at], starts[at + 1])
    return found


@kernel
def bucketed(
    hashed: NDArray[np.uint64], rows: NDArray[np.uint32], bits: int
) -> tuple[NDArray[np.uint32], NDArray[np.uint64], NDArray[np.uint32]]:
    """Bucket starts, and hashes with their rows in buckets by the highest `bits`."""
    shift = np.uint64(64 - bits)
    starts = np.zeros((1 << bits) + 1, np.uint32)
    for value in hashed:
        starts[(value >> shift) + np.uint64(1)] += 1
    for at in range(1, len(starts)):
        starts[at] += starts[at - 1]
    filled = starts[:-1].copy()
    ordered = np.empty(len(hashed), np.uint64)
    ordered_rows = np.empty(len(hashed), np.uint32)
    for at in range(len(hashed)):
        bucket = hashed[at] >> shift
        place = filled[bucket]
        ordered[place] = hashed[at]
        ordered_rows[place] = rows[at]
        filled[bucket] = place + 1
    return starts, ordered, ordered_rows


@kernel
def gram_table(
    grams: NDArray[np.uint64], bits: int
) -> tuple[NDArray[np.uint64], NDArray[np.uint32]]:
    """An open table of 2 ** bits slots: the run of letters in each (0: none), and its place."""
    slots = np.zeros(1 << bits, np.uint64)
    places = np.zeros(1 << bits, np.uint32)
    last = np.uint64((1 << bits) - 1)
    shift = np.uint64(64 - bits)
    for at in range(len(grams)):
        slot = (grams[at] * _SPREAD) >> shift
        while slots[slot] != 0:
            slot = (slot + np.uint64(1)) & last
        slots[slot] = grams[at]
        places[slot] = at
    return slots, places


@kernel
def gram_place(
    gram: np.uint64, slots: NDArray[np.uint64], places: NDArray[np.uint32], bits: int
) -> int:
    """The place of a run of letters; -1 where no title holds it."""
    last = np.uint64(len(slots) - 1)
    slot = (gram * _SPREAD) >> np.uint64(64 - bits)
    while slots[slot] != 0:
        if slots[slot] == gram:
            return whole(places[slot])
        slot = (slot + np.uint64(1)) & last
    return -1


@kernel
def first_rows(
    blocks: NDArray[np.uint32], starts: NDArray[np.uint32], kinds: int, first: int, years: int
) -> NDArray[np.uint32]:
    """For each kind below `kinds`, length and year the first row not before these.

    Column 0 is no year, column 1 the year `first` and all before, the last is behind all years.
    """
    found = np.empty((kinds, 257, years), np.uint32)
    at = 0
    for kind in range(kinds):
        for length in range(257):
            for column in range(years):
                year = first + column - 1 if column > 1 else column
                wanted = (kind << 20) + (length << 12) + year
                if column == years - 1:
                    wanted = (kind << 20) + ((length + 1) << 12)
                while at < len(blocks) and whole(blocks[at]) < wanted:
                    at += 1
                found[kind, length, column] = starts[at]
    return found
