"""Which patterns of a language may match from a token on: those whose words stand there in order.

Every word or slot that a pattern cannot do without is a bit of one whole number. A sentence is
gone through from its end; a bit is set where its word stands and the bit of what must follow is
set already, for all patterns in the same few operations. A bit stays set only over words that may
stand between the two: adverbs, what is optional there, the rest of a name. What passes is little,
and `grammar.match` tells of each pattern whether it matches.

Method: the bit-parallel automata of R. Baeza-Yates and G. Gonnet, A New Approach to Text
Searching, Communications of the ACM 35 (1992), here for words with any others between them.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.claims.grammar import Between, Scene
from kinoved.checks.claims.honours import first_words
from kinoved.checks.claims.language import language
from kinoved.checks.claims.makers import CREATIONS
from kinoved.checks.claims.phrases import Phrase, by_need
from kinoved.checks.claims.slot_starts import (
    REST,
    TELLING,
    Starts,
    going_on,
    slots_of,
    starting,
)

_MOST_REMEMBERED = 16_384
"""Words, and sets of patterns, that are remembered; what is forgotten is worked out anew."""

_CREATION = frozenset({"{creation}"})
_NOMINATION = frozenset({"{nomination}"})

Sign = tuple[str, str, bool, tuple[str, ...]]
"""What is looked at of a token: its two forms, whether it has a capital, the names there."""


class Tried:
    """What a token may be to the patterns: the slots that may begin there, and bits.

    `needed` are the bits that it may set, `passing` those that stay set where it stands between,
    all of them for an `adverb`. `opening` are the last bits of the patterns that it opens as a
    word, `entering` of those that a slot may open. `named` tells whether a slot opens phrases of
    prose there; `beginning` are all of prose that the token may begin.

    It suffices to the slots of the bits `reads`. For those that it `leads` on to, it depends on
    the next token which may begin; each such case is one of its `cases`.
    """

    __slots__ = (
        "adverb", "beginning", "cases", "entering", "leads", "named", "needed", "opening",
        "passing", "reads", "sign", "slots",
    )  # fmt: skip

    def __init__(
        self, sign: Sign, slots: frozenset[str], starts: Starts, named: bool, adverb: bool
    ) -> None:
        self.sign = sign
        self.slots = slots
        self.reads, self.leads = starts[1:]
        self.named = named
        self.adverb = adverb
        self.cases: dict[int, Tried] = {}
        self.needed = 0
        self.passing = -1 if adverb else 0
        self.opening = 0
        self.entering = 0
        self.beginning = 0


Looked = tuple[list[Tried], list[int], list[int], bool]
"""Of a sentence: what each token may be, and the bits that are set there; the tokens from which a
phrase of prose may match, in order; and whether one of clauses that are read whole may anywhere."""


class Sieve:
    """The patterns of the language `code`, each from the first sentence on that may hold it.

    `prose` and `closed` are the last bits of the patterns that are read in prose and in clauses
    that are read whole.
    """

    def __init__(self, code: str) -> None:
        self._code = code
        known = language(code)
        self._skipped = known.skipped if known else frozenset()
        self._nominations = known.nominations if known else frozenset()
        self._waiting = dict(by_need(code))
        self._added: set[int] = set()
        self._size = 0
        self._lowest = 0
        self._unneeding = 0
        self._passing = 0
        self._makers = 0
        self._passed: dict[str, int] = {}
        self._passers: dict[str, list[Tried]] = {}
        self._anywhere = 0
        self._needing: dict[str, int] = {}
        self._opening: dict[str, int] = {}
        self._entering: dict[str, int] = {}
        self._whose: dict[int, Phrase] = {}
        self.prose = 0
        self.closed = 0
        self._plain: dict[str, Tried] = {}
        self._signed: dict[Sign, Tried] = {}
        self._met: dict[str, list[Tried]] = {}
        self._chosen: dict[int, tuple[Phrase, ...]] = {}
        for word in [word for word in self._waiting if not _told(word)]:
            self._let_in(word)

    def tried(self, scene: Scene, first: int) -> Looked:
        """What the tokens from `first` on may be to the patterns."""
        found = self._from_the_end(scene, first)
        lowest = self._lowest
        passing = self._passing
        if self._makers and _aside(scene, first):
            passing |= self._makers
        held = ever = self._unneeding
        bits: list[int] = []
        begun: list[int] = []
        at = scene.limit
        for one in found:
            at -= 1
            needed, passed = one.needed, one.passing
            left = held & (passing | passed) if passed else held & passing
            held = (held << 1 | lowest) & needed | left if needed else left
            bits.append(held)
            ever |= held
            if held & one.beginning:
                begun.append(at)
        found.reverse()
        bits.reverse()
        begun.reverse()
        return found, bits, begun, bool(ever & self.closed)

    def _from_the_end(self, scene: Scene, first: int) -> list[Tried]:
        """What each token may be, from the last one back to `first`."""
        tokens, links = scene.tokens, scene.language.links
        kinds = scene.names.kinds
        plain, signed = self._plain, self._signed
        found: list[Tried] = []
        readable = 0
        after = ""
        for at in range(scene.limit - 1, first - 1, -1):
            token = tokens[at]
            key, capital = token.key, token.capital
            if not capital and at not in kinds and token.bare == key:
                one = plain.get(key)
                if one is None:
                    one = plain[key] = self._try((key, key, False, ()))
            else:
                signs = kinds.get(at, ())
                if token.possessive:
                    signs = (*signs, "possessive")
                if capital and after in links:
                    signs = (*signs, "joined")
                sign = key, token.bare, capital, signs
                one = signed.get(sign)
                if one is None:
                    one = signed[sign] = self._try(sign)
            leads = one.leads & readable
            readable = one.reads | leads
            if leads:
                one = one.cases.get(leads) or self._case(one, leads)
            found.append(one)
            after = key
        return found

    def _case(self, one: Tried, leads: int) -> Tried:
        """What the token of `one` may be where the slots of the bits `leads` go on behind it."""
        case = one.cases[leads] = self._try(one.sign, leads)
        return case

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

    def _try(self, sign: Sign, leads: int = 0) -> Tried:
        """What a token of that sign may be, once the patterns that wait for it are let in.

        `leads` are the bits of the slots to which it leads on and that go on behind it.
        """
        if len(self._plain) + len(self._signed) >= _MOST_REMEMBERED:
            self._plain.clear()
            self._signed.clear()
            self._met.clear()
            self._passers.clear()
        key, bare, capital, signs = sign
        starts = starting(self._code, *sign)
        slots = slots_of(starts[0] & (starts[1] | leads))
        named = _named(self._code, key, capital, signs)
        one = Tried(sign, slots, starts, named, key in self._skipped)
        words = (key, bare) if bare != key else (key,)
        for name in (*words, *(f"{{{slot}}}" for slot in one.slots)):
            self._met.setdefault(name, []).append(one)
            if name in self._waiting:
                self._let_in(name)
            one.needed |= self._needing.get(name, 0)
            one.entering |= self._entering.get(name, 0)
        for word in (*words, *going_on(self._code, key, capital, signs)):
            one.passing |= self._passed.get(word, 0)
            self._passers.setdefault(word, []).append(one)
        for word in words:
            one.opening |= self._opening.get(word, 0)
        one.entering |= self._anywhere
        one.beginning = (one.opening | one.entering if named else one.opening) & self.prose
        return one

    def _let_in(self, word: str) -> None:
        """Let through what waits for `word`, unless no text has had another word of its yet."""
        for phrase, sets in self._waiting.pop(word):
            if phrase.number in self._added:
                continue
            missing = (n for n, words in enumerate(sets) if self._met.keys().isdisjoint(words))
            unmet = next((n for n in missing if all(map(_told, sets[n]))), None)
            if unmet is None:
                self._added.add(phrase.number)
                self._add(phrase)
                continue
            for other in sets[unmet]:
                held = self._waiting.get(other, ())
                self._waiting[other] = (*held, (phrase, sets[unmet + 1 :]))

    def _add(self, phrase: Phrase) -> None:
        lowest = bit = 1 << self._size
        # What stands before a need behind a slot is unknown, so that no slot need be told of.
        needs = [need for need in self._needs(phrase) if all(map(_told, need[0]))]
        for number, (need, between) in enumerate(reversed(needs)):
            bit = lowest << number
            for word in need:
                self._needing[word] = self._needing.get(word, 0) | bit
                for one in self._met.get(word, ()):
                    one.needed |= bit
            self._pass(bit, between)
        self._size = bit.bit_length()
        self._whose[bit] = phrase
        if phrase.mark not in {"!", "^"}:
            self.prose |= bit
        if phrase.mark != "~":
            self.closed |= bit
        if needs:
            self._lowest |= lowest
        else:
            self._unneeding |= bit
            self._passing |= bit
        for word in phrase.entries:
            self._enter(word, bit, opened=phrase.openings is not None)

    def _pass(self, bit: int, between: Between) -> None:
        """Let a bit stay set over what may stand before its need."""
        sorts = _sorts(between)
        if sorts is None:
            self._passing |= bit
            return
        for sort in sorts:
            if sort == "{maker>}":
                self._makers |= bit
            self._passed[sort] = self._passed.get(sort, 0) | bit
            for one in self._passers.get(sort, ()):
                one.passing |= bit

    def _needs(self, phrase: Phrase) -> Iterator[tuple[frozenset[str], Between]]:
        """What a phrase needs, and the words without which a slot in it reads nothing."""
        for need, between in phrase.chained:
            yield need, between
            if need == _CREATION:
                yield CREATIONS, None
            elif need == _NOMINATION and self._nominations:
                yield self._nominations, None

    def _enter(self, word: str, bit: int, *, opened: bool) -> None:
        """Note that a pattern may begin with `word`, in the tokens that have been met as well."""
        if not _told(word):
            self._anywhere |= bit
            for first in (*self._plain.values(), *self._signed.values()):
                for one in (first, *first.cases.values()):
                    one.entering |= bit
                    one.beginning |= bit & self.prose if one.named else 0
            return
        begun = self._opening if opened else self._entering
        begun[word] = begun.get(word, 0) | bit
        for one in self._met.get(word, ()):
            one.beginning |= bit & self.prose if opened or one.named else 0
            if opened:
                one.opening |= bit
            else:
                one.entering |= bit


def _sorts(between: Between) -> list[str] | None:
    """The words, and the sorts of `REST`, that may stand there; None where anything may."""
    found: list[str] = []
    if between is None:
        return None
    for word in between:
        sort = word if word[0] != "{" else REST.get(word[1:-1])
        if sort is None:
            return None
        found.append(sort)
    return found


def _aside(scene: Scene, first: int) -> bool:
    """Whether a sentence has commas enough for an aside about a maker."""
    start, end = scene.tokens[first].start, scene.tokens[scene.limit - 1].end
    return scene.text.count(",", start, end) + scene.text.count("、", start, end) > 1


def _named(code: str, key: str, capital: bool, kinds: tuple[str, ...]) -> bool:
    """Whether a phrase may begin with what a slot reads: a name, a figure, "la película"."""
    if capital or key[0].isdecimal():
        return True
    known = language(code)
    if code == "en" or known is None:
        return False
    prized = key in known.prize_words or key in first_words(code, "prize_families")
    return bool(kinds) or prized or key in known.pointing or key.isdigit()


def _told(word: str) -> bool:
    """Whether a word, or a slot as `{slot}`, stands only where a token tells of it."""
    return word[:1] != "{" or word[1:-1] in TELLING
