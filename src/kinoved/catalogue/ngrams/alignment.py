"""Optimal string alignment of one key with many, a column of the matrix in one machine operation.

Method: H. Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances,
Nordic Journal of Computing 10 (2003). Python's whole numbers hold a key of any length.
"""

from __future__ import annotations

from collections.abc import Callable


def distance_to(pattern: str) -> Callable[[str], int]:
    """A function that gives the edits between `pattern` and another text.

    Insertions, deletions, substitutions and swaps of neighbours each cost one.

    >>> distance_to("stalker")("satlkr")
    2
    """
    length = len(pattern)
    if not length:
        return len
    full = (1 << length) - 1
    last = 1 << (length - 1)
    places: dict[str, int] = {}
    for position, letter in enumerate(pattern):
        places[letter] = places.get(letter, 0) | 1 << position

    def distance(text: str) -> int:
        above, below, diagonal, before = full, 0, 0, 0
        found = length
        for letter in text:
            same = places.get(letter, 0)
            swapped = ((~diagonal & same) << 1) & before
            diagonal = (((same & above) + above) ^ above | same | below | swapped) & full
            right = below | (~(diagonal | above) & full)
            left = diagonal & above
            if right & last:
                found += 1
            elif left & last:
                found -= 1
            right = (right << 1 | 1) & full
            above = (left << 1 | ~(diagonal | right)) & full
            below = right & diagonal
            before = same
        return found

    return distance
