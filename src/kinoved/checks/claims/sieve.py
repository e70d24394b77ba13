"""Which patterns of a language may match from a token on: those whose words stand there in order.

Every word or slot that a pattern cannot do without is a bit of one whole number. A sentence is
gone through from its end; a bit is set where its word stands and the bit of what must follow is
set already, for all patterns in the same few operations. What passes is little, and
`grammar.match` tells of each pattern whether it matches.

Method: the bit-parallel automata of R. Baeza-Yates and G. Gonnet, A New Approach to Text
Searching, Communications of the ACM 35 (1992), here for words with any others between them.
"""

from __future__ import annotations

from kinoved.checks.claims.grammar import Scene
from kinoved.checks.claims.phrases import Phrase
from kinoved.checks.claims.slot_starts import signs_at, starting, tells
from kinoved.value import value

_MOST_REMEMBERED = 16_384
"""Words, and sets of patterns, that are remembered; what is forgotten is worked out anew."""


@value
class Tried:
    """What a token may be to the patterns: the slots that may begin there, and bits.

    `needed` are the bits that it may set, `opening` the last bits of the patterns that it opens as
    a word. Of the patterns that a slot may open, `entering` has the last bits of those that may
    begin whatever a slot reads, and `entered` those that each slot opens.
    """

    slots: frozenset[str]
    needed: int
    opening: int
    entering: int
    entered: tuple[tuple[str, int], ...]


class Sieve:
    """The patterns of one language that were added to it."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._numbers: set[int] = set()
        self._size = 0
        self._lowest = 0
        self._unneeding = 0
        self._anywhere = 0
        self._needing: dict[str, int] = {}
        self._opening: dict[str, int] = {}
        self._entering: dict[str, int] = {}
        self._whose: dict[int, Phrase] = {}
        self._tried: dict[tuple[str, str, bool, tuple[str, ...]], Tried] = {}
        self._chosen: dict[int, tuple[Phrase, ...]] = {}

    def add(self, phrase: Phrase) -> None:
        """Let `phrase` through as well from now on."""
        if phrase.number in self._numbers:
            return
        self._numbers.add(phrase.number)
        lowest = bit = 1 << self._size
        needs = [need for need in phrase.needs if all(map(_told, need))]
        for number, need in enumerate(reversed(needs)):
            bit = lowest << number
            for word in need:
                self._needing[word] = self._needing.get(word, 0) | bit
        self._size = bit.bit_length()
        self._whose[bit] = phrase
        if needs:
            self._lowest |= lowest
        else:
            self._unneeding |= bit
        begun = self._opening if phrase.openings is not None else self._entering
        for word in phrase.entries:
            if _told(word):
                begun[word] = begun.get(word, 0) | bit
            else:
                self._anywhere |= bit
        self._tried.clear()
        self._chosen.clear()

    def tried(self, scene: Scene, first: int) -> tuple[list[Tried], list[int]]:
        """What each token from `first` on may be, and the bits that are set from it on."""
        tokens, limit = scene.tokens, scene.limit
        known = self._tried
        lowest = self._lowest
        held = self._unneeding
        found: list[Tried] = []
        bits: list[int] = []
        for at in range(limit - 1, first - 1, -1):
            token = tokens[at]
            sign = (token.key, token.bare, token.capital, signs_at(scene, at))
            one = known.get(sign)
            if one is None:
                one = self._try(*sign)
            found.append(one)
            held |= (held << 1 | lowest) & one.needed
            bits.append(held)
        found.reverse()
        bits.reverse()
        return found, bits

    def _try(self, key: str, bare: str, capital: bool, signs: tuple[str, ...]) -> Tried:
        slots = starting(self._code, key, bare, capital, signs)
        needed = opening = 0
        entering = self._anywhere
        for word in {key, bare}:
            needed |= self._needing.get(word, 0)
            opening |= self._opening.get(word, 0)
            entering |= self._entering.get(word, 0)
        entered = []
        for slot in slots:
            name = f"{{{slot}}}"
            needed |= self._needing.get(name, 0)
            if name in self._entering:
                entered.append((slot, self._entering[name]))
        if len(self._tried) >= _MOST_REMEMBERED:
            self._tried.clear()
        one = Tried(slots, needed, opening, entering, tuple(entered))
        self._tried[key, bare, capital, signs] = one
        return one

    def phrases(self, bits: int) -> tuple[Phrase, ...]:
        """The patterns whose last bits are `bits`, in their order."""
        found = self._chosen.get(bits)
        if found is None:
            left, chosen = bits, []
            while left:
                bit = left & -left
                chosen.append(self._whose[bit])
                left ^= bit
            if len(self._chosen) >= _MOST_REMEMBERED:
                self._chosen.clear()
            chosen.sort(key=lambda phrase: phrase.number)
            found = self._chosen[bits] = tuple(chosen)
        return found


def _told(word: str) -> bool:
    """Whether a word, or a slot as `{slot}`, stands only where a token tells of it."""
    return word[0] != "{" or tells(word[1:-1])
