"""Reads an entry's prose: what it says of the film, in which of the three tiers, and how firmly.

A pattern marked `!` is read in closed clauses only, one marked `^` only right after a word for
the film as well.

A clause is closed when subject, verb and every further word are consumed by the phrases of the
claim types. What remains of a sentence may be opaque only where it begins in a way that adds to
the clause and does not take anything back.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from kinoved.checks.claims.found import claim_types
from kinoved.checks.claims.grammar import (
    HEDGES,
    NEGATIONS,
    SKIPPED,
    Bindings,
    Scene,
    Step,
    compiled,
    match,
    openings,
    soft,
)
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.noun_phrase import Told, noun_phrase
from kinoved.checks.claims.sentences import Sentence, Token, sentences_of
from kinoved.checks.claims.slots import SLOTS
from kinoved.model import Stance, Tier
from kinoved.value import value

_LONGEST = 150
"""Words in the longest sentence that is read; what is longer is no prose."""

_AUXILIARY = frozenset("is was were has had been being be are which that who got".split())
_FILM = frozenset("film movie picture drama feature thriller".split())
_LEADING = frozenset(
    "and but also moreover additionally furthermore although though while whilst albeit being"
    " yet in addition both".split()
)
_LINKING = frozenset("and which that who but although though while whilst it is was".split())
_TAIL = frozenset(
    "and its his her the a an which who where whose it he she this one both to as making".split()
)
_AFTER_NOUN = frozenset(
    "about of by from set in that directed based starring made shot for with".split()
)
_OTHERS = frozenset("she he they novel book story play unit actor actress who".split())
_MAKERS = frozenset("director filmmaker writer cameraman cinematographer composer star".split())
_TAIL_OF_NOUN = frozenset(
    "giving making earning creating where about set following telling".split()
)
_TELLING = frozenset(
    "follows depicts tells explores captures portrays presents offers uses shows features takes"
    " deals imagines centres centers focuses chronicles examines blends combines remains became"
    " depict follow explore depicted recounts opens begins ends marks reflects reflect traces"
    " concerns documents dramatises dramatizes envisions delves serves stands gives received"
    " earned won is was has had were sparked shocked made helped showcases highlights resonates"
    " unfolds revolves observes evokes invites asks draws influenced pioneered"
    " brought brings looks turns considers confronts paints provides".split()
)
_FOREIGN = frozenset(
    "remake remade restored restoration originally version versions sequel prequel husband wife"
    " brother unlike contrary rumour rumor myth legend according instead inspired-by director's"
    " earlier previous previously initially if could would should some thought failed lost unit"
    " almost documentary believe believes wrongly mistakenly erroneously falsely intended"
    " slated".split()
)
_DENYING = frozenset(
    [
        ("let", "alone"), ("much", "less"), ("still", "less"), ("far", "from"),
        ("going", "to"), ("meant", "to"), ("supposed", "to"),
    ]
)  # fmt: skip
"""Pairs of words after which a thing did not happen, or had not happened yet."""
_RETRACTING = frozenset(
    "except but although though however apart while whereas sequences scenes flashbacks actually"
    " unless save if partially printed converted drained desaturated tinted colourised"
    " colorized".split()
)


@value
class Reading:
    """One claim as read: its type, what its slots hold, its words, stance and tier.

    `doubtful` is True where the sentence also speaks of another work or person, so that a
    disagreement may not be the list's fault. `start` and `end` are offsets in the passage.
    """

    type: str
    bound: Bindings
    stance: Stance
    tier: Tier
    start: int
    end: int
    keys: frozenset[str]
    doubtful: bool

    def get(self, name: str) -> object:
        """What the slot value `name` holds, or None."""
        return next((value for key, value in self.bound if key == name), None)


@value
class _Phrase:
    type: str
    steps: tuple[Step, ...]
    whole: bool
    mark: str
    openings: frozenset[str] | None


@cache
def _phrases() -> tuple[_Phrase, ...]:
    found = []
    for name, module in claim_types().items():
        for pattern in module.PHRASES:
            mark, text = (pattern[0], pattern[2:]) if pattern[:2] in {"! ", "^ "} else ("", pattern)
            steps = compiled(text)
            found.append(_Phrase(name, steps, "{film}" in text, mark, openings(steps)))
    return tuple(found)


@cache
def _by_opening() -> tuple[dict[str, tuple[_Phrase, ...]], tuple[_Phrase, ...]]:
    indexed: dict[str, list[_Phrase]] = {}
    free = []
    for phrase in _phrases():
        if phrase.openings is None:
            free.append(phrase)
        else:
            for word in phrase.openings:
                indexed.setdefault(word, []).append(phrase)
    return {word: tuple(p) for word, p in indexed.items()}, tuple(free)


class Reader:
    """Reads passages about one film whose titles are `titles` (as tuples of words)."""

    def __init__(self, titles: frozenset[tuple[str, ...]]) -> None:
        self._titles = titles

    def read(self, text: str, tokens: tuple[Token, ...], names: NameIndex) -> tuple[Reading, ...]:
        """Every claim in `text`, in order, each from the firmest tier that reads it."""
        readings: list[Reading] = []
        before: Sentence | None = None
        for sentence in sentences_of(text, tokens):
            limit = sentence.first + len(sentence.tokens)
            scene = Scene(text, tokens, names, self._titles, limit)
            if len(sentence.tokens) <= _LONGEST:
                readings.extend(_sentence(scene, sentence, before))
            before = sentence
        return tuple(readings)


def _sentence(scene: Scene, sentence: Sentence, before: Sentence | None) -> Iterator[Reading]:
    doubtful = uncertain(scene, sentence)
    at = sentence.first
    consumed: list[tuple[int, int]] = []
    told: list[tuple[Told, int]] = []
    known = not (before is not None and _other_films(scene, before.first, sentence.first))
    while at < scene.limit:
        clause = _Clause(scene, at, known)
        end = clause.parse()
        if end is not None and end > at and clause.told:
            told.extend((item, clause.start_of(item)) for item in clause.told)
            consumed.append((at, end))
            at, known = end, True
            continue
        at, known = _next_start(scene, at), False
    retracted = any(
        scene.tokens[place].key in _RETRACTING
        for place in range(max((end for _, end in consumed), default=scene.limit), scene.limit)
    )
    seen: set[tuple[str, Bindings]] = set()
    for item, since in told:
        seen.add((item.type, item.bound))
        tier = Tier.GUARDED if doubtful or retracted else Tier.CLOSED
        yield _reading(scene, item, since, tier, doubtful)
    taken = {place for first, end in consumed for place in range(first, end)}
    for item in _guarded(scene, sentence, taken):
        if (item.type, item.bound) not in seen:
            seen.add((item.type, item.bound))
            other = doubtful or _another_subject(scene, sentence, item.first)
            other = other or _denied(scene, sentence, item.first)
            other = other or (item.type == "award-claim" and _somebody_won(scene, item.first))
            yield _reading(scene, item, _since(scene, sentence, item.first), Tier.GUARDED, other)


def uncertain(scene: Scene, sentence: Sentence) -> bool:
    """Whether the sentence may speak of another work, person or version, or only asks."""
    return (
        bool(sentence.keys & _FOREIGN)
        or _other_films(scene, sentence.first, scene.limit)
        or _asks(scene, sentence)
        or _quotes_another(scene, sentence)
    )


def _reading(scene: Scene, told: Told, since: int, tier: Tier, doubtful: bool) -> Reading:
    before = {scene.tokens[place].key for place in range(since, told.end)}
    stance = Stance.ASSERTED
    if before & HEDGES:
        stance = Stance.HEDGED
    if before & NEGATIONS:
        stance = Stance.NEGATED
    keys = frozenset(scene.tokens[place].key for place in range(told.first, told.end))
    start, end = scene.tokens[told.first].start, scene.tokens[told.end - 1].end
    return Reading(told.type, told.bound, stance, tier, start, end, keys, doubtful)


class _Clause:
    """One attempt to consume a clause from a token on; remembers what failed, so it is linear."""

    def __init__(self, scene: Scene, at: int, known: bool) -> None:
        self.scene = scene
        self.at = at
        self.known = known
        self.told: list[Told] = []
        self._since: dict[Told, int] = {}
        self._failed: set[tuple[int, str]] = set()
        self._indexed, self._free = _by_opening()

    def start_of(self, told: Told) -> int:
        """The token from which words may weaken or deny `told`."""
        return self._since.get(told, told.first)

    def parse(self) -> int | None:
        """The token after the clause, or None; fills `told`."""
        return self._go(self.at, "start", self.at, 0)

    def _go(self, at: int, state: str, since: int, told: int) -> int | None:
        """Goes on from `at`; `told` says how many claims stand when this is entered."""
        if (at, state) in self._failed:
            return None
        for following, next_state, items in self._moves(at, state):
            for item in items:
                self._since[item] = since
            self.told.extend(items)
            fresh = following if items else since
            end = self._go(following, next_state, fresh, len(self.told))
            if end is not None:
                return end
            del self.told[told:]
        if self._may_end(at, state):
            return at
        self._failed.add((at, state))
        return None

    def _may_end(self, at: int, state: str) -> bool:
        scene = self.scene
        if at >= scene.limit:
            return state == "done"
        if state == "done" and self._tail(at):
            return True
        token = scene.tokens[at]
        telling = soft(token) and token.key in _TELLING
        return state in {"subject", "done"} and telling and bool(self.told)

    def _tail(self, at: int) -> bool:
        """Whether what begins at `at` only adds to the clause that ends there."""
        tokens, limit = self.scene.tokens, self.scene.limit
        token = tokens[at]
        if token.hard:
            return token.key in _TAIL or token.key.endswith("ing") or ";" in token.gap
        if token.key in {"and", "which"} and at + 1 < limit:
            following = tokens[at + 1].key
            return following in _TELLING or following in _TAIL or following.endswith("ing")
        return token.key in _TAIL_OF_NOUN

    def _moves(self, at: int, state: str) -> Iterator[tuple[int, str, tuple[Told, ...]]]:
        """What can follow at `at`: the next token, the next state, the claims made."""
        scene = self.scene
        if at >= scene.limit:
            return
        token = scene.tokens[at]
        if state in {"start", "done", "subject", "verb"}:
            yield from self._phrase_moves(at, state)
        if state == "start" and token.key in _LEADING | SKIPPED:
            yield at + 1, "start", ()
        if state in {"start", "verb"} or (state == "done" and token.hard):
            yield from self._noun_moves(at, state)
        following = scene.tokens[at + 1].key if at + 1 < scene.limit else ""
        if state == "start" and token.key == "this" and following in {"is", "was"}:
            yield at + 1, "subject", ()
        if state in {"start", "done"} and self._names_film(at, state):
            for end, _ in SLOTS["film"](scene, at):
                yield end, "subject", ()
        near = not token.hard or soft(token)
        helping = token.key in _AUXILIARY or token.key in SKIPPED
        if state in {"subject", "done", "verb"} and near and helping:
            yield at + 1, "verb" if token.key in _AUXILIARY else state, ()
        if state in {"done", "subject"} and token.key in _LINKING and near:
            yield at + 1, state, ()

    def _noun_moves(self, at: int, state: str) -> Iterator[tuple[int, str, tuple[Told, ...]]]:
        phrase = noun_phrase(self.scene, at)
        if phrase is None or (phrase.told and phrase.determiner == "the"):
            return
        pointed = phrase.determiner in {"this", "the"}
        if state == "start" and not self.known and not pointed:
            return
        if pointed and state != "verb":
            yield phrase.end, "subject", phrase.told
        if phrase.told or state == "verb":
            yield phrase.end, "done" if phrase.told else "subject", phrase.told

    def _names_film(self, at: int, state: str) -> bool:
        key = self.scene.tokens[at].key
        return key != "it" or self.known or state == "done"

    def _phrase_moves(self, at: int, state: str) -> Iterator[tuple[int, str, tuple[Told, ...]]]:
        scene = self.scene
        token = scene.tokens[at]
        if token.hard and at > self.at and not soft(token):
            return
        if state == "start" and not self.known:
            candidates = tuple(p for p in self._candidates(at) if p.whole)
        else:
            candidates = self._candidates(at)
        for phrase in candidates:
            if phrase.whole and state == "verb":
                continue
            if phrase.mark == "^" and not self._after_film(at):
                continue
            for end, bound in match(phrase.steps, scene, at, SLOTS):
                if end > at:
                    yield end, "done", (Told(phrase.type, bound, at, end),)

    def _after_film(self, at: int) -> bool:
        return at > self.at and self.scene.tokens[at - 1].key in _FILM

    def _candidates(self, at: int) -> tuple[_Phrase, ...]:
        token = self.scene.tokens[at]
        found = self._indexed.get(token.key, ())
        if token.bare != token.key:
            found += self._indexed.get(token.bare, ())
        return found + self._free if token.capital or token.key in _ARTICLES else found


_ARTICLES = frozenset("the a an its".split())


def _next_start(scene: Scene, at: int) -> int:
    """The next token at which a clause may begin."""
    place = at + 1
    while place < scene.limit:
        token = scene.tokens[place]
        if token.hard or token.key in {"and", "that"}:
            return place
        place += 1
    return scene.limit


def _guarded(scene: Scene, sentence: Sentence, taken: set[int]) -> Iterator[Told]:
    """Phrases that occur anywhere in the rest of a sentence, whatever their subject is."""
    indexed, free = _by_opening()
    at = sentence.first
    while at < scene.limit:
        told = None if at in taken else _phrase_at(scene, at, indexed, free)
        if told is not None and not any(place in taken for place in range(told.first, told.end)):
            yield told
            at = told.end
            continue
        if at not in taken and scene.tokens[at].key == "this":
            phrase = noun_phrase(scene, at)
            if phrase is not None and phrase.told and _ends_there(scene, phrase.end):
                yield from phrase.told
                at = phrase.end
                continue
        at += 1


def _ends_there(scene: Scene, at: int) -> bool:
    """Whether a noun phrase is over at `at`, so that "this American film scholar" is none."""
    if at >= scene.limit or scene.tokens[at].hard:
        return True
    return scene.tokens[at].key in _TELLING | _AUXILIARY | _AFTER_NOUN


def _another_subject(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether the words before a phrase name somebody or something else than the film."""
    place = first - 1
    while place > sentence.first and scene.tokens[place].key in _AUXILIARY | SKIPPED:
        if scene.tokens[place].hard:
            return False
        place -= 1
    if place < sentence.first or scene.tokens[first].hard:
        return False
    token = scene.tokens[place]
    determiners = {t.key for t in scene.tokens[max(sentence.first, place - 2) : place]}
    if place < first - 1 and determiners & {"a", "an"} and token.key not in _FILM:
        return True
    own = any(token.key in title for title in scene.titles)
    return token.key in _OTHERS or (token.capital and not own and place > sentence.first)


def _denied(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether a pair of words such as "let alone" stands shortly before a phrase."""
    before = [token.key for token in scene.tokens[max(sentence.first, first - 4) : first]]
    return not _DENYING.isdisjoint(pairwise(before))


def _somebody_won(scene: Scene, first: int) -> bool:
    """Whether a person stands before a phrase about a prize: it may be for another film."""
    place = first - 1
    while place >= 0 and (scene.tokens[place].hard or scene.tokens[place].key in _AUXILIARY):
        place -= 1
    if place < 0:
        return False
    ends = {end for _, end, _ in scene.names.all("person")}
    return place + 1 in ends or scene.tokens[place].key in _MAKERS


def _since(scene: Scene, sentence: Sentence, first: int) -> int:
    """The token, at most four back and behind no comma, from which words may deny a phrase."""
    place = first
    while place > max(sentence.first, first - 4) and not scene.tokens[place].hard:
        place -= 1
    return place


def _phrase_at(
    scene: Scene,
    at: int,
    indexed: dict[str, tuple[_Phrase, ...]],
    free: tuple[_Phrase, ...],
) -> Told | None:
    token = scene.tokens[at]
    if token.key in SKIPPED:
        return None
    candidates = indexed.get(token.key, ())
    if token.capital:
        candidates += free
    best: Told | None = None
    for phrase in candidates:
        if phrase.mark:
            continue
        for end, bound in match(phrase.steps, scene, at, SLOTS)[:1]:
            if end > at + (not bound) and (best is None or end > best.end):
                best = Told(phrase.type, bound, at, end)
    return best


def _asks(scene: Scene, sentence: Sentence) -> bool:
    last = sentence.tokens[-1].end
    return scene.text[last : last + 4].lstrip("\"'”’»)*_ ")[:1] in {"?", "？"}


def _other_films(scene: Scene, start: int, end: int) -> bool:
    """Whether another film's title stands between two tokens.

    A run of words that names a person, place, prize, work or theme too is not taken for a title.
    """
    films = scene.names.films
    for first, last in films[bisect_left(films, (start, 0)) : bisect_left(films, (end, 0))]:
        keys = tuple(token.key for token in scene.tokens[first:last])
        ours = any(keys == t or keys == t[: len(keys)] for t in scene.titles)
        named = any(
            scene.names.at(kind, first) for kind in ("person", "place", "prize", "work", "theme")
        )
        opening = last - first == 1 and first == start
        if not ours and not named and not opening:
            return True
    return False


def _quotes_another(scene: Scene, sentence: Sentence) -> bool:
    """Whether a title in quotation marks stands in the sentence that is not the film's own."""
    tokens = sentence.tokens
    for number, token in enumerate(tokens):
        if (
            token.quoted
            and token.capital
            and ("“" in token.gap or '"' in token.gap or "«" in token.gap)
        ):
            closing = next(
                (n for n in range(number + 1, len(tokens)) if tokens[n].quoted), len(tokens)
            )
            title = tuple(t.key for t in tokens[number:closing])
            ours = any(title[: len(t)] == t or t[: len(title)] == title for t in scene.titles)
            named = scene.names.at("work", sentence.first + number) is not None
            opens = number == 0 or not tokens[number - 1].quoted or token.gap.strip()[:1] != '"'
            if not ours and not named and opens and closing - number < 8:
                return True
    return False
