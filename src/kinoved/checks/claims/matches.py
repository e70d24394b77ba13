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
        self._free: dict[tuple[int, bool], tuple[Phrase, ...]] = {}
        self._outcomes: dict[tuple[int, int], list[Outcome]] = {}
        self._sieve = _sieve(scene.language.code)
        self._tried, self._bits = self._sieve.tried(scene, first)

    def begun(self, *, pointing: bool) -> list[int]:
        """The tokens from which a phrase of prose may match, no adverb before it, in order.

        With `pointing` those of the word "this" as well.
        """
        prose, tokens = self._sieve.prose, self.scene.tokens
        return [
            at
            for at, (bits, tried) in enumerate(
                zip(self._bits, self._tried, strict=True), self._first
            )
            if bits & tried.beginning & prose or (pointing and tokens[at].key == "this")
        ]

    def closes(self) -> bool:
        """Whether a phrase of clauses that are read whole may match anywhere."""
        closed = self._sieve.closed
        return any([bits & closed for bits in self._bits])

    def named(self, at: int) -> bool:
        """Whether a phrase of prose may begin at token `at` with what a slot reads."""
        return self._tried[at - self._first].named

    def opened(self, at: int, *, prose: bool) -> tuple[Phrase, ...]:
        """The phrases that a word opens and that may match from token `at`, in their order.

        They are those that are read in prose, or else in clauses that are read whole.
        """
        sieve, number = self._sieve, at - self._first
        bits = self._bits[number] & self._tried[number].opening
        bits &= sieve.prose if prose else sieve.closed
        return sieve.phrases(bits) if bits else ()

    def free(self, at: int, *, prose: bool) -> tuple[Phrase, ...]:
        """The phrases that a slot may open and that may match from token `at`, in their order."""
        found = self._free.get((at, prose))
        if found is None:
            bits = self._entered(at, self._sieve.prose if prose else self._sieve.closed)
            found = self._free[at, prose] = self._sieve.phrases(bits) if bits else ()
        return found

    def _entered(self, at: int, among: int) -> int:
        """The last bits of the phrases that a slot opens at token `at`, or behind adverbs there."""
        scene, number = self.scene, at - self._first
        held = self._bits[number] & among
        found = 0
        skipped: frozenset[str] | None = None
        while held:
            tried = self._tried[number]
            found |= tried.entering
            for slot, bits in tried.entered.items():
                if bits & held and self.read(slot, self._first + number):
                    found |= bits
            skipped = scene.language.skipped if skipped is None else skipped
            key = scene.tokens[self._first + number].key
            number += 1
            if key not in skipped or number >= min(at + 3, scene.limit) - self._first:
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
        place = slot, at
        found = self._slots.get(place)
        if found is None:
            # What a token tells of is asked of the slot only where the token does.
            if slot in self._tried[at - self._first].slots or not tells(slot):
                found = self._slots[place] = SLOTS[slot](self.scene, at)
            else:
                found = self._slots[place] = _NOTHING
        return found


_NOTHING: list[Outcome] = []


@cache
def _sieve(code: str) -> Sieve:
    """The patterns of a language."""
    return Sieve(code)
