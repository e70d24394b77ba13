"""The runs of letters by which a key is indexed, and the order in which rows are numbered.

A key is read with a space before and after it, so that its first and last letters count as much as
those within. Most keys are cut into runs of three. A key of few letters, or one in a script that
writes a word in one or two signs, may lose all of those by two mistakes (hamlet, tamelt) and is cut
into twos.
"""

from __future__ import annotations

LONGEST = 200
"""Letters of a key that are indexed; longer ones are found by their beginning."""

LONG, SHORT, EQUAL = 0, 1, 2
"""Kinds of rows: cut into threes, cut into twos, and found only by the whole key."""

SHORTEST_LONG = 9
"""The fewest letters of a `LONG` key."""

_DENSE = "\u2e80"
"""From here on Unicode has the scripts of East Asia."""

_LENGTH = 12
_KIND = 20
_MOST_LENGTH = 255
_MOST_YEAR = 4095


def is_dense(key: str) -> bool:
    """Whether the key holds signs of a script that writes words in one or two of them."""
    return not key.isascii() and max(key) >= _DENSE


def kind_of(key: str) -> int:
    """`SHORT` or `LONG`."""
    return SHORT if len(key) < SHORTEST_LONG or is_dense(key) else LONG


def grams_of(key: str, kind: int) -> set[str]:
    """The distinct runs of letters of a key, of two for `SHORT` and of three for `LONG`."""
    padded = f" {key} "
    size = 2 if kind == SHORT else 3
    return {padded[i : i + size] for i in range(len(padded) - size + 1)}


def code_of(gram: str) -> int:
    """A run of two or three letters as a number below 2**63; the order of both is the same."""
    third = ord(gram[2]) if len(gram) > 2 else 0
    return ord(gram[0]) << 42 | ord(gram[1]) << 21 | third


def block_of(kind: int, length: int, year: int) -> int:
    """The number by which rows are ordered: by kind, then length, then year (0: none)."""
    known = year if 0 < year <= _MOST_YEAR else 0
    return kind << _KIND | min(length, _MOST_LENGTH) << _LENGTH | known


def kind_in(block: int) -> int:
    """The kind that is part of a block's number."""
    return block >> _KIND
