"""The letters of a key as the bits of one number, by which most other keys are ruled out.

An edit brings at most one new letter and takes at most one away, so two keys within k edits differ
by at most k letters on either side.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kinoved.resolve.bulk.alignment import letters
from kinoved.resolve.bulk.compiled import kernel, whole

_LONGEST = 256
_ONE = np.uint64(1)


@kernel
def sign_of(text: NDArray[np.int32], count: int) -> np.uint64:
    """The set of the first `count` letters; letters beyond a to z and 0 to 9 share 28 bits."""
    found = np.uint64(0)
    for at in range(count):
        letter = text[at]
        if 97 <= letter <= 122:
            bit = letter - 97
        elif 48 <= letter <= 57:
            bit = letter - 22
        elif letter == 32:
            continue
        else:
            bit = 36 + letter % 28
        found |= _ONE << np.uint64(bit)
    return found


@kernel
def signs(text: NDArray[np.uint8], starts: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """The set of letters of each key of a text of keys."""
    found = np.empty(len(starts) - 1, np.uint64)
    buffer = np.empty(_LONGEST, np.int32)
    for at in range(len(found)):
        found[at] = sign_of(buffer, letters(text, starts[at], starts[at + 1], buffer))
    return found


@kernel
def members(sign: np.uint64) -> int:
    """How many bits are set."""
    two = np.uint64(0x5555555555555555)
    four = np.uint64(0x3333333333333333)
    eight = np.uint64(0x0F0F0F0F0F0F0F0F)
    left = sign - ((sign >> np.uint64(1)) & two)
    left = (left & four) + ((left >> np.uint64(2)) & four)
    left = (left + (left >> np.uint64(4))) & eight
    return whole((left * np.uint64(0x0101010101010101)) >> np.uint64(56))
