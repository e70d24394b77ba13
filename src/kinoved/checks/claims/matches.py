"""What the patterns of a language match in one sentence; nothing of it is worked out twice."""

from __future__ import annotations

from functools import cache

from kinoved.checks.claims.grammar import Outcome, Scene, Step, match
from kinoved.checks.claims.phrases import Phrase
from kinoved.checks.claims.sieve import Sieve
from kinoved.checks.claims.slot_starts import TELLING
from kinoved.checks.claims.slots import SLOTS


class Matches:
    """The phrases that can match in the sentence of `scene` that begins at token `first`.

    `closes` tells whether a phrase of clauses that are read whole may match anywhere.
    """

    def __init__(self, scene: Scene, first: int) -> None:
        self.scene = scene
        self._first = first
        self._slots: dict[tuple[str, int], list[Outcome]] = {}
        self._outcomes: dict[tuple[int, int], list[Outcome]] = {}
        self._sieve = _sieve(scene.language.code)
        self._tried, self._bits, self._begun, self.closes = self._sieve.tried(scene, first)

    def begun(self, *, pointing: bool) -> list[int]:
        """The tokens from which a phrase of prose may match, no adverb before it, in order.

        With `pointing` those of the word "this" as well.
        """
        if not pointing:
            return self._begun
        tokens = self.scene.tokens
        this = [at for at in range(self._first, self.scene.limit) if tokens[at].key == "this"]
        return sorted({*self._begun, *this})

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

    def free(self, at: int, *, prose: bool) -> list[Phrase]:
        """The phrases that a slot may open and that may match from token `at`, in their order."""
        sieve, number = self._sieve, at - self._first
        tried = self._tried[number]
        held = self._bits[number] & (sieve.prose if prose else sieve.closed)
        if not held:
            return []
        if tried.adverb:
            return list(sieve.phrases(held & self._behind_adverbs(number)))
        bits = held & tried.entering
        read = self.read
        return [p for p in sieve.phrases(bits) if not p.head or read(p.head, at)] if bits else []

    def _behind_adverbs(self, number: int) -> int:
        """The last bits of the phrases that may begin at an adverb, or after one or two there."""
        found = 0
        for tried in self._tried[number : number + 3]:
            found |= tried.entering
            if not tried.adverb:
                break
        return found

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

    def may_read(self, slot: str, at: int) -> bool:
        """Whether the slot may read something at token `at`, by the tokens there."""
        return slot in self._tried[at - self._first].slots or slot not in TELLING

    def read(self, slot: str, at: int) -> list[Outcome]:
        """What the slot reads at token `at`."""
        place = slot, at
        found = self._slots.get(place)
        if found is None:
            may = slot in self._tried[at - self._first].slots or slot not in TELLING
            found = self._slots[place] = SLOTS[slot](self.scene, at) if may else _NOTHING
        return found


_NOTHING: list[Outcome] = []


@cache
def _sieve(code: str) -> Sieve:
    """The patterns of a language."""
    return Sieve(code)
