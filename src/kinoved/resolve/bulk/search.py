"""The compiled search for misspelt titles: titles a few edits off, of near years first.

A stage of the search is run only where it could find a lower cost than the best one known: one edit
near the year, then two, then titles of any year, then more edits.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kinoved.catalogue.ngrams.order import FAR, MOST_EDITS, WHOLE, YEAR_COST
from kinoved.resolve.bulk.alignment import WORD, clear_places, letters, set_places
from kinoved.resolve.bulk.compiled import kernel
from kinoved.resolve.bulk.ranking import NO_COST, cost_of
from kinoved.resolve.bulk.signs import sign_of
from kinoved.resolve.bulk.stage import Key, Work, allowed, stage
from kinoved.resolve.bulk.titles import Titles

_DENSE = 0x2E80
_BARE, _ROMAN = 0, 1
_NEAR, _ANY, _YEARLESS = 0, 1, 2
"""Films near the year, of any year, and of any year where none is asked for."""

BEST = np.array(
    [
        (_BARE, 1, 1, _NEAR), (_BARE, 2, 2, _NEAR), (_ROMAN, 1, 2, _NEAR),
        (_BARE, 3, MOST_EDITS, _NEAR), (_BARE, 1, 1, _ANY), (_BARE, 2, 2, _ANY),
        (_ROMAN, 1, 2, _ANY), (_ROMAN, 3, MOST_EDITS, _NEAR), (_BARE, 3, MOST_EDITS, _YEARLESS),
        (_ROMAN, 3, MOST_EDITS, _YEARLESS),
    ],
    np.int64,
)  # fmt: skip
"""Stages that find the best film: which key, from and to how many edits, and of which years.

A title three edits off and of another year is another film's.
"""

ALL = np.array([(_BARE, 1, MOST_EDITS, _ANY), (_ROMAN, 1, MOST_EDITS, _ANY)], np.int64)
"""Stages that find every film of any year."""


@kernel
def search(
    titles: Titles,
    work: Work,
    texts: tuple[NDArray[np.uint8], NDArray[np.uint8]],
    starts: tuple[NDArray[np.int64], NDArray[np.int64]],
    which: NDArray[np.int64],
    years: NDArray[np.int64],
    stages: NDArray[np.int64],
    orders: NDArray[np.int64],
    found: NDArray[np.int32],
    counts: NDArray[np.int64],
) -> None:
    """Enter the films with a title like each of the mentions `which`.

    The n-th keys, without article and romanised, are in both `texts` from `starts[n]` on, with one
    byte after each; year 0 is none. With the stages BEST, those that cannot find a better film than
    the best known are left out.
    """
    in_turn = len(stages) > 2
    for number in range(len(which)):
        mention = which[number]
        year = years[mention]
        count = counts[mention]
        held = -1
        key = Key(0, 0, np.uint64(0), False, 0)
        for turn in range(len(stages)):
            loosest, least, most, when = stages[turn]
            near = when == _NEAR
            if (near and year == 0) or (when == _YEARLESS and year):
                continue
            start, end = starts[loosest][number], starts[loosest][number + 1] - 1
            length = min(end - start, len(work.key))
            if loosest:
                same = end - start == starts[0][number + 1] - 1 - starts[0][number]
                at = 0
                while same and at < end - start:
                    same = texts[1][start + at] == texts[0][starts[0][number] + at]
                    at += 1
                if same:
                    continue
            if in_turn:
                best = cost_of(orders[mention, 0]) if count else NO_COST
                apart = YEAR_COST[FAR] if year and not near else 0
                # Bytes are no fewer than letters, so that the cost is not overestimated.
                if WHOLE * (least + loosest) // (length + least) + apart >= best:
                    continue
            if held != loosest:
                if held >= 0:
                    clear_places(work.key, min(key.length, WORD), work.plain)
                key = prepared(work, texts[loosest], start, end, loosest)
                held = loosest
            edits = min(most, allowed(key.length + 1))
            if key.length == 0 or edits < least:
                continue
            count = stage(
                titles, work, key, edits, near, year, 2 * mention + loosest + 1,
                orders[mention], found[mention], count,
            )  # fmt: skip
        if held >= 0:
            clear_places(work.key, min(key.length, WORD), work.plain)
        counts[mention] = count


@kernel
def prepared(work: Work, text: NDArray[np.uint8], start: int, end: int, looser: int) -> Key:
    """Read a key and note where its letters stand."""
    length = letters(text, start, end, work.key)
    dense = False
    for at in range(length):
        dense = dense or work.key[at] >= _DENSE
    beyond = 0
    if length <= WORD:
        beyond = set_places(work.key, length, work.plain, work.others, work.other_places)
    return Key(length, beyond, sign_of(work.key, length), dense, looser)
