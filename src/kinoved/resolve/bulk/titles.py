"""The title index of a catalogue as arrays, with what makes looking up quick.

The arrays of the file are used where they lie, in memory mapped from it. Beside them stand a table
of hashes of all keys, a table from runs of letters to their places, and the first row of every
length and year. They are made when a catalogue is opened for bulk work: a second for a million
titles.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from kinoved.catalogue.ngrams.grams import EQUAL
from kinoved.catalogue.ngrams.layout import ARRAYS
from kinoved.catalogue.ngrams.mapped import Mapped
from kinoved.resolve.bulk.hashing import bucketed, first_rows, gram_table, hashes
from kinoved.resolve.bulk.signs import signs

FIRST_YEAR, LAST_YEAR = 1860, 2060
"""Years outside are taken for the nearest of these."""

YEARS = LAST_YEAR - FIRST_YEAR + 3
"""Columns of `Titles.first`: no year, each year, and one behind them."""

_TYPES: dict[str, type[np.generic]] = {
    "Q": np.uint64,
    "I": np.uint32,
    "H": np.uint16,
    "B": np.uint8,
}


class Titles(NamedTuple):
    """Arrays that the compiled searches read.

    From the file, see `kinoved.catalogue.ngrams.layout`: `gram_starts` to `standings`. Made from
    it: keys hashed, in buckets by the highest bits of the hash (`bucket_starts`), with the rows
    (`hashed_rows`) in order; an open table from runs of letters (`gram_slots`, 0 empty) to their
    place (`gram_places`); `first[kind, length, year]`, the first row not before these; `signs`, the
    set of letters of each key.
    """

    gram_starts: NDArray[np.uint64]
    postings: NDArray[np.uint32]
    films: NDArray[np.uint32]
    ordinals: NDArray[np.uint16]
    schemes: NDArray[np.uint8]
    key_starts: NDArray[np.uint32]
    keys: NDArray[np.uint8]
    year_starts: NDArray[np.uint32]
    years: NDArray[np.uint16]
    standings: NDArray[np.uint16]
    bucket_starts: NDArray[np.uint32]
    hashes: NDArray[np.uint64]
    hashed_rows: NDArray[np.uint32]
    gram_slots: NDArray[np.uint64]
    gram_places: NDArray[np.uint32]
    first: NDArray[np.uint32]
    signs: NDArray[np.uint64]


def load(mapped: Mapped) -> Titles:
    """The arrays of a mapped index, and the tables made from them."""
    arrays: dict[str, NDArray[Any]] = {
        name: np.frombuffer(mapped.arrays[name], dtype=_TYPES[type_]) for name, type_ in ARRAYS
    }
    named = np.flatnonzero(arrays["schemes"]).astype(np.uint32)
    hashed = hashes(arrays["keys"], arrays["key_starts"])[named]
    bits = max(1, len(named).bit_length())
    bucket_starts, ordered, rows = bucketed(hashed, named, bits)
    slots, places = gram_table(arrays["grams"], max(4, len(arrays["grams"]).bit_length() + 1))
    blocks, starts = arrays["blocks"], arrays["block_starts"]
    return Titles(
        arrays["gram_starts"],
        arrays["postings"],
        arrays["films"],
        arrays["ordinals"],
        arrays["schemes"],
        arrays["key_starts"],
        arrays["keys"],
        arrays["year_starts"],
        arrays["years"],
        arrays["standings"],
        bucket_starts,
        ordered,
        rows,
        slots,
        places,
        first_rows(blocks, starts, EQUAL, FIRST_YEAR, YEARS),
        signs(arrays["keys"], arrays["key_starts"]),
    )
