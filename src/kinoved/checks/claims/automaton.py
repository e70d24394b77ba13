"""Which patterns of a language may match from a token on, all of them followed at once.

The patterns are the paths of one automaton, so that what they share is looked at once. A state is
the set of elements that may come next, and is made when a sentence first leads to it. What binds
to what is not followed: every pattern that matches is found, and now and then one that does not,
which `grammar.match` then tells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kinoved.checks.claims.grammar import Read, Scene, Step, dashed, soft
from kinoved.checks.claims.phrases import Phrase
from kinoved.checks.claims.sentences import Token
from kinoved.checks.claims.slot_starts import tells

_MOST_MOVES = 4_000
"""Words whose moves a state remembers; what it forgets is worked out anew."""
_MOST_STATES = 20_000
_LONGEST_GAP = 6

Starting = Callable[[int], frozenset[str]]
_PLAIN, _COMMA, _DASH = range(3)


class _Node:
    """One element that is still to come, or the end of a pattern, and what follows it."""

    __slots__ = ("comma", "dash", "end", "gap", "slot", "to", "words")

    def __init__(self, step: Step | None, to: tuple[_Node, ...], end: int = -1) -> None:
        self.words = step.words if step else frozenset[str]()
        self.slot = step.slot if step else ""
        self.comma = step.comma if step else False
        self.dash = step.dash if step else False
        self.gap = step.gap if step else False
        self.to = to
        self.end = end


class _Behind:
    """What may come next behind no stop, behind a comma, or behind a dash.

    `anywhere` are the slots that may begin with anything; `slots` has for each slot, of those and
    of others, what follows it: the state, once it is made.
    """

    __slots__ = ("anywhere", "moves", "nodes", "slots")

    def __init__(self, nodes: Iterable[_Node]) -> None:
        self.moves: dict[tuple[str, str], _State | None] = {}
        worded: list[_Node] = []
        slots: dict[str, set[_Node]] = {}
        for node in nodes:
            if node.words:
                worded.append(node)
            elif node.slot:
                slots.setdefault(node.slot, set()).update(node.to)
        self.nodes = tuple(worded)
        self.anywhere = tuple(slot for slot in slots if not tells(slot))
        self.slots: dict[str, frozenset[_Node] | _State] = {
            slot: frozenset(to) for slot, to in slots.items()
        }


class _State:
    """A set of elements of which any may come next."""

    __slots__ = ("behind", "ends", "gaps")

    def __init__(self, nodes: frozenset[_Node]) -> None:
        self.ends = tuple(node.end for node in nodes if node.end >= 0)
        self.gaps = frozenset(to for node in nodes if node.gap for to in node.to)
        self.behind = (
            _Behind(nodes),
            _Behind(node for node in nodes if node.comma),
            _Behind(node for node in nodes if node.dash),
        )


class Automaton:
    """The patterns of one language that were added to it."""

    def __init__(self) -> None:
        self._worded: dict[str, list[_Node]] = {}
        self._free: set[_Node] = set()
        self._states: dict[frozenset[_Node], _State] = {}
        self._opened: dict[tuple[str, str], _State | None] = {}
        self._root: _State | None = None
        self.phrases: dict[int, Phrase] = {}

    def add(self, phrase: Phrase) -> None:
        """Follow `phrase` as well from now on."""
        if phrase.number in self.phrases:
            return
        end = _Node(None, (), phrase.number)
        entries = _built(phrase.steps, (end,))
        self.phrases[phrase.number] = phrase
        if phrase.openings is None:
            self._free.update(entries)
            self._root = None
        else:
            for node in entries:
                for word in node.words:
                    self._worded.setdefault(word, []).append(node)
            self._opened.clear()

    def opened(self, scene: Scene, at: int, read: Read, starting: Starting) -> list[Phrase]:
        """The phrases that words open and that may match from token `at`, in their order."""
        token = scene.tokens[at]
        word = (token.key, token.bare)
        try:
            state = self._opened[word]
        except KeyError:
            state = self._begun(word)
        begun = [] if state is None else [(state, at + 1)]
        place = at
        while token.key in scene.language.skipped and place < min(at + 2, scene.limit - 1):
            place += 1
            token = scene.tokens[place]
            state = self._begun((token.key, token.bare))
            if state is not None:
                begun.append((state, place + 1))
        return self._followed(begun, scene, read, starting, begins=-1) if begun else []

    def free(self, scene: Scene, at: int, read: Read, starting: Starting) -> list[Phrase]:
        """The phrases that a slot may open and that may match from token `at`, in their order."""
        if self._root is None:
            self._root = self._state(frozenset(self._free))
        return self._followed([(self._root, at)], scene, read, starting, begins=at)

    def _begun(self, word: tuple[str, str]) -> _State | None:
        key, bare = word
        nodes = self._worded.get(key, [])
        if bare != key:
            nodes = nodes + self._worded.get(bare, [])
        state = self._state(frozenset(to for node in nodes for to in node.to)) if nodes else None
        if len(self._opened) > _MOST_MOVES:
            self._opened.clear()
        self._opened[word] = state
        return state

    def _state(self, nodes: frozenset[_Node]) -> _State:
        state = self._states.get(nodes)
        if state is None:
            if len(self._states) > _MOST_STATES:
                self._states.clear()
                self._opened.clear()
                self._root = None
            state = self._states[nodes] = _State(nodes)
        return state

    def _followed(
        self,
        begun: list[tuple[_State, int]],
        scene: Scene,
        read: Read,
        starting: Starting,
        begins: int,
    ) -> list[Phrase]:
        """The phrases at whose ends the states lead to; a stop may stand before token `begins`."""
        tokens, limit, skipped = scene.tokens, scene.limit, scene.language.skipped
        ends: set[int] = set()
        seen = set(begun)
        waiting = begun
        while waiting:
            state, at = waiting.pop()
            ends.update(state.ends)
            if at >= limit:
                continue
            found: list[tuple[_State, int]] = []
            if state.gaps:
                found += self._over_gap(state, at, scene, read, starting)
            token = tokens[at]
            stop = _stop_before(token) if token.hard and at != begins else _PLAIN
            if stop is not None:
                found += self._one_on(state.behind[stop], at, scene, read, starting)
            if token.key in skipped:
                found.append((state, at + 1))
            for one in found:
                if one not in seen:
                    seen.add(one)
                    waiting.append(one)
        return [self.phrases[number] for number in sorted(ends)]

    def _one_on(
        self, behind: _Behind, at: int, scene: Scene, read: Read, starting: Starting
    ) -> list[tuple[_State, int]]:
        """The states, and the tokens, to which one element at token `at` leads."""
        token = scene.tokens[at]
        word = (token.key, token.bare)
        found: list[tuple[_State, int]] = []
        try:
            following = behind.moves[word]
        except KeyError:
            following = self._moved(behind, word)
        if following is not None:
            found.append((following, at + 1))
        if not behind.slots:
            return found
        for slot in (*behind.anywhere, *(starting(at) & behind.slots.keys())):
            outcomes = read(slot, at)
            if outcomes:
                after = behind.slots[slot]
                if isinstance(after, frozenset):
                    after = behind.slots[slot] = self._state(after)
                found += [(after, end) for end, _ in outcomes]
        return found

    def _moved(self, behind: _Behind, word: tuple[str, str]) -> _State | None:
        """The state to which `word` leads, which is remembered."""
        key, bare = word
        to = {
            following
            for node in behind.nodes
            if key in node.words or bare in node.words
            for following in node.to
        }
        if len(behind.moves) > _MOST_MOVES:
            behind.moves.clear()
        behind.moves[word] = self._state(frozenset(to)) if to else None
        return behind.moves[word]

    def _over_gap(
        self, state: _State, at: int, scene: Scene, read: Read, starting: Starting
    ) -> list[tuple[_State, int]]:
        """What may follow a gap that begins at `at`, wherever it ends; a stop ends it."""
        rest = self._state(state.gaps)
        found: list[tuple[_State, int]] = []
        for place in range(at, min(at + _LONGEST_GAP + 1, scene.limit)):
            token = scene.tokens[place]
            found += self._one_on(rest.behind[_PLAIN], place, scene, read, starting)
            if token.key in scene.language.skipped:
                found.append((rest, place + 1))
            if token.hard and place > at:
                break
        return found


def _stop_before(token: Token) -> int | None:
    """Which stop stands before a token that has one, None where no pattern allows it."""
    if soft(token):
        return _COMMA
    return _DASH if dashed(token) else None


def _built(steps: tuple[Step, ...], to: tuple[_Node, ...]) -> tuple[_Node, ...]:
    """The elements with which `steps` may begin, where `to` may follow them."""
    for step in reversed(steps):
        if step.holds:
            continue
        if not step.branches:
            to = (_Node(step, to),)
            continue
        inner = dict.fromkeys(node for branch in step.branches for node in _built(branch, to))
        if step.optional:
            inner.update(dict.fromkeys(to))
        to = tuple(inner)
    return to
