"""What the patterns of a language match in one sentence; nothing of it is worked out twice."""

from __future__ import annotations

from functools import cache

from kinoved.checks.claims.automaton import Automaton
from kinoved.checks.claims.grammar import Outcome, Scene, Step, match
from kinoved.checks.claims.phrases import Phrase, by_need
from kinoved.checks.claims.slot_starts import starting, tells
from kinoved.checks.claims.slots import SLOTS, readable


class Matches:
    """The phrases that can match in the sentence of `scene` that begins at token `first`.

    Those come into the automaton of the language that need a word or slot of the sentence, so
    that a start does not pay for the patterns that its text has no use for.
    """

    def __init__(self, scene: Scene, first: int) -> None:
        self.scene = scene
        self._slots: dict[tuple[str, int], list[Outcome]] = {}
        self._starting: dict[int, frozenset[str]] = {}
        self._opened: dict[int, list[Phrase]] = {}
        self._free: dict[int, list[Phrase]] = {}
        self._outcomes: dict[tuple[int, int], list[Outcome]] = {}
        tokens = scene.tokens[first : scene.limit]
        held = {token.key for token in tokens}
        held.update(token.bare for token in tokens)
        self._readable = readable(scene.names.kinds(first, scene.limit))
        self._automaton, waiting = _patterns(scene.language.code)
        for word in (held | self._readable | {""}) & waiting.keys():
            for phrase in waiting[word]:
                self._automaton.add(phrase)
            del waiting[word]

    def opened(self, at: int) -> list[Phrase]:
        """The phrases that a word opens and that may match from token `at`, in their order."""
        found = self._opened.get(at)
        if found is None:
            found = self._opened[at] = self._automaton.opened(
                self.scene, at, self.read, self.starting
            )
        return found

    def free(self, at: int) -> list[Phrase]:
        """The phrases that a slot may open and that may match from token `at`, in their order."""
        found = self._free.get(at)
        if found is None:
            found = self._free[at] = self._automaton.free(self.scene, at, self.read, self.starting)
        return found

    def of(self, phrase: Phrase, at: int) -> list[Outcome]:
        """Every match of `phrase` from token `at`, the longest first."""
        place = (phrase.number, at)
        found = self._outcomes.get(place)
        if found is None:
            found = self._outcomes[place] = self.match(phrase.steps, at)
        return found

    def starting(self, at: int) -> frozenset[str]:
        """The slots that may read something at token `at`, of those that tell how they begin."""
        found = self._starting.get(at)
        if found is None:
            found = self._starting[at] = starting(self.scene, at)
        return found

    def match(self, steps: tuple[Step, ...], at: int) -> list[Outcome]:
        """Every match of a pattern's `steps` from token `at`, the longest first."""
        return match(steps, self.scene, at, self.read)

    def read(self, slot: str, at: int) -> list[Outcome]:
        """What the slot reads at token `at`."""
        found = self._slots.get((slot, at))
        if found is None:
            may = not tells(slot) or slot in self.starting(at)
            found = self._slots[slot, at] = SLOTS[slot](self.scene, at) if may else []
        return found


@cache
def _patterns(code: str) -> tuple[Automaton, dict[str, tuple[Phrase, ...]]]:
    """The automaton of a language, and the phrases that no sentence has needed yet, by need."""
    return Automaton(), dict(by_need(code))
