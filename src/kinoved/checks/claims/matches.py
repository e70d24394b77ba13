"""What the patterns of a language match in one sentence; nothing of it is worked out twice."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.checks.claims.grammar import Outcome, Scene, Step, match
from kinoved.checks.claims.phrases import Index, Phrase, by_need
from kinoved.checks.claims.slots import SLOTS, readable


class Matches:
    """The phrases that can match in the sentence of `scene` that begins at token `first`.

    Only those are tried of whose needs the sentence holds one each.
    """

    def __init__(self, scene: Scene, first: int) -> None:
        self.scene = scene
        tokens = scene.tokens[first : scene.limit]
        keys = {token.key for token in tokens}
        keys.update(token.bare for token in tokens)
        self._opened: dict[str, list[Phrase]] = {}
        self._free: list[Phrase] = []
        self._slots: dict[tuple[str, int], list[Outcome]] = {}
        self._outcomes: dict[tuple[int, int], list[Outcome]] = {}
        slots = readable(scene.names.kinds(first, scene.limit))
        for phrase in _possible(keys | slots, by_need(scene.language.code)):
            if phrase.openings is None:
                self._free.append(phrase)
            else:
                for word in phrase.openings & keys:
                    self._opened.setdefault(word, []).append(phrase)

    def opened_by(self, word: str) -> Iterable[Phrase]:
        """The phrases that `word` may begin, in their order."""
        return self._opened.get(word, ())

    @property
    def free(self) -> Iterable[Phrase]:
        """The phrases that a slot may begin, in their order."""
        return self._free

    def of(self, phrase: Phrase, at: int) -> list[Outcome]:
        """Every match of `phrase` from token `at`, the longest first."""
        place = (phrase.number, at)
        found = self._outcomes.get(place)
        if found is None:
            found = self.match(phrase.steps, at) if self._may_begin(phrase, at) else []
            self._outcomes[place] = found
        return found

    def _may_begin(self, phrase: Phrase, at: int) -> bool:
        """Whether the slot that begins the phrase, if one does, may read something at `at`."""
        if not phrase.head or self.scene.tokens[at].key in self.scene.language.skipped:
            return True
        return bool(self.read(phrase.head, at))

    def match(self, steps: tuple[Step, ...], at: int) -> list[Outcome]:
        """Every match of a pattern's `steps` from token `at`, the longest first."""
        return match(steps, self.scene, at, self.read)

    def read(self, slot: str, at: int) -> list[Outcome]:
        """What the slot reads at token `at`."""
        found = self._slots.get((slot, at))
        if found is None:
            found = self._slots[slot, at] = SLOTS[slot](self.scene, at)
        return found


def _possible(held: set[str], index: Index) -> list[Phrase]:
    """The phrases of whose needs `held` has one each, in their order."""
    found: dict[int, Phrase] = {}
    for word in held & index.keys():
        for phrase in index[word]:
            for need in phrase.needs:
                if need.isdisjoint(held):
                    break
            else:
                found[phrase.number] = phrase
    return [found[number] for number in sorted(found)]
