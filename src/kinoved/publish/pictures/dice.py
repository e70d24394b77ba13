"""Choices that look free and are always the same for one film."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

_Choice = TypeVar("_Choice")


class Dice:
    """A row of choices drawn from the digest of a word: the same word, the same choices."""

    def __init__(self, word: str) -> None:
        self._seed = word.encode("utf-8", "surrogatepass")
        self._turn = 0
        self._left = 1

    def below(self, count: int) -> int:
        """A whole number from 0 to `count` - 1."""
        if self._left < count << 32:
            block = blake2b(self._seed, digest_size=64, salt=self._turn.to_bytes(4, "big"))
            self._left = int.from_bytes(block.digest(), "big")
            self._turn += 1
        self._left, choice = divmod(self._left, count)
        return choice

    def between(self, low: float, high: float) -> float:
        """A number from `low` to `high`, in 997 steps."""
        return low + (high - low) * self.below(997) / 996

    def pick(self, choices: Sequence[_Choice]) -> _Choice:
        """One of `choices`."""
        return choices[self.below(len(choices))]

    def chance(self, share: float) -> bool:
        """True in `share` of all cases (0 to 1)."""
        return self.below(1000) < share * 1000
