"""Optimal string alignment of one key with many, a column of all matrices in one operation.

Method: H. Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances,
Nordic Journal of Computing 10 (2003). Python's whole numbers hold the columns of many matrices side
by side.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

_PADDING = "\0"
"""Stands behind shorter texts; it is in no key."""


def distances(pattern: str, texts: Sequence[str]) -> list[int]:
    """The edits between `pattern` and each of `texts`, as `text.distance` counts them.

    >>> distances("stalker", ["satlkr", "stalker", ""])
    [2, 0, 7]
    """
    length, count = len(pattern), len(texts)
    if not length or not count:
        return [len(text) for text in texts]
    # Every text has a field of whole bytes, one bit of which at least stays free for the carry.
    width = length // 8 + 1
    places = dict.fromkeys({_PADDING, *"".join(texts)}, bytes(width))
    for letter in set(pattern) & places.keys():
        held = sum(1 << at for at, each in enumerate(pattern) if each == letter)
        places[letter] = held.to_bytes(width, "little")
    ones = int.from_bytes((1).to_bytes(width, "little") * count, "little")
    full = ones * ((1 << length) - 1)
    above, below, diagonal, before = full, 0, 0, 0
    found = [length] * count
    ending: dict[int, list[int]] = {}
    for number, text in enumerate(texts):
        ending.setdefault(len(text), []).append(number)
    for done, column in enumerate(zip_longest(*texts, fillvalue=_PADDING), start=1):
        same = int.from_bytes(b"".join([places[letter] for letter in column]), "little")
        swapped = ((~diagonal & same) << 1) & before
        diagonal = (((same & above) + above) ^ above | same | below | swapped) & full
        right = ((below | (~(diagonal | above) & full)) << 1 | ones) & full
        above = ((diagonal & above) << 1 | ~(diagonal | right)) & full
        below = right & diagonal
        before = same
        if done in ending:
            # The edits are the letters of the text, and the steps down its last column.
            rising = above.to_bytes(width * count, "little")
            falling = below.to_bytes(width * count, "little")
            for number in ending[done]:
                field = slice(number * width, (number + 1) * width)
                up = int.from_bytes(rising[field], "little").bit_count()
                found[number] = done + up - int.from_bytes(falling[field], "little").bit_count()
    return found
