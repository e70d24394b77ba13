"""What the patterns of a language match in one sentence; nothing of it is worked out twice."""

from __future__ import annotations

from functools import cache

from kinoved.checks.claims.grammar import Outcome, Scene, Step, match
from kinoved.checks.claims.phrases import Phrase
from kinoved.checks.claims.sieve import Sieve
from kinoved.checks.claims.slot_starts import tells
from kinoved.checks.claims.slots import SLOTS


class Matches:
    """The phrases that can match in the sentence of `scene` that begins at token `first`."""

    def __init__(self, scene: Scene, first: int) -> None:
        self.scene = scene
        self._first = first
        self._slots: dict[tuple[str, int], list[Outcome]] = {}
        self._opened: dict[int, tuple[Phrase, ...]] = {}
        self._free: dict[int, tuple[Phrase, ...]] = {}
        self._outcomes: dict[tuple[int, int], list[Outcome]] = {}
        self._sieve = _sieve(scene.language.code)
        self._tried, self._bits = self._sieve.tried(scene, first)

    def begin(self, at: int) -> bool:
        """Whether any phrase at all may match from token `at`, no adverb before it."""
        number = at - self._first
        return bool(self._bits[number] & self._tried[number].beginning)

    def opened(self, at: int) -> tuple[Phrase, ...]:
        """The phrases that a word opens and that may match from token `at`, in their order."""
        found = self._opened.get(at)
        if found is None:
            number = at - self._first
            bits = self._bits[number] & self._tried[number].opening
            found = self._opened[at] = self._sieve.phrases(bits) if bits else ()
        return found

    def free(self, at: int) -> tuple[Phrase, ...]:
        """The phrases that a slot may open and that may match from token `at`, in their order."""
        found = self._free.get(at)
        if found is None:
            bits = self._entered(at)
            found = self._free[at] = self._sieve.phrases(bits) if bits else ()
        return found

    def _entered(self, at: int) -> int:
        """The last bits of the phrases that a slot opens at token `at`, or behind adverbs there."""
        scene = self.scene
        held = self._bits[at - self._first]
        found = 0
        for place in range(at, min(at + 3, scene.limit)):
            tried = self._tried[place - self._first]
            found |= tried.entering
            for slot, bits in tried.entered.items():
                if bits & held and self.read(slot, place):
                    found |= bits
            if scene.tokens[place].key not in scene.language.skipped:
                break
        return found & held

    def of(self, phrase: Phrase, at: int) -> list[Outcome]:
        """Every match of `phrase` from token `at`, the longest first."""
        place = (phrase.number, at)
        found = self._outcomes.get(place)
        if found is None:
            found = self._outcomes[place] = self.match(phrase.steps, at)
        return found

    def match(self, steps: tuple[Step, ...], at: int) -> list[Outcome]:
        """Every match of a pattern's `steps` from token `at`, the longest first."""
        return match(steps, self.scene, at, self.read)

    def read(self, slot: str, at: int) -> list[Outcome]:
        """What the slot reads at token `at`."""
        found = self._slots.get((slot, at))
        if found is None:
            may = not tells(slot) or slot in self._tried[at - self._first].slots
            found = self._slots[slot, at] = SLOTS[slot](self.scene, at) if may else []
        return found


@cache
def _sieve(code: str) -> Sieve:
    """The patterns of a language."""
    return Sieve(code)
