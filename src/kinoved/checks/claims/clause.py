"""The first tier: clauses of which every word is accounted for. English only.

A clause is closed when subject, verb and every further word are consumed by the phrases of the
claim types.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.claims.grammar import soft
from kinoved.checks.claims.matches import Matches
from kinoved.checks.claims.noun_phrase import Told, noun_phrase
from kinoved.checks.claims.phrases import Phrase

AUXILIARY = frozenset("is was were has had been being be are which that who got".split())
FILM = frozenset(
    "film movie picture drama feature thriller production comedy western melodrama musical".split()
)
_LEADING = frozenset(
    "and but also moreover additionally furthermore although though while whilst albeit being"
    " yet in addition both".split()
)
_LINKING = frozenset("and which that who but although though while whilst it is was".split())
_RELATIVE = frozenset("which that who".split())
_TAIL = frozenset(
    "and its his her the a an which who where whose it he she this one both to as making".split()
)
_TAIL_OF_NOUN = frozenset(
    "giving making earning creating where about set following telling".split()
)
TELLING = frozenset(
    "follows depicts tells explores captures portrays presents offers uses shows features takes"
    " deals imagines centres centers focuses chronicles examines blends combines remains became"
    " depict follow explore depicted recounts opens begins ends marks reflects reflect traces"
    " concerns documents dramatises dramatizes envisions delves serves stands gives received"
    " earned won is was has had were sparked shocked made helped showcases highlights resonates"
    " unfolds revolves observes evokes invites asks draws influenced pioneered"
    " brought brings looks turns considers confronts paints provides".split()
)
_ARTICLES = frozenset("the a an its".split())
_MANNER = frozenset("a an great much such little rare".split())
"""Words behind "directed by X with" after which comes a manner and nobody."""
_WHOLLY = ("through", "and", "through")


class Clause:
    """One attempt to consume a clause from a token on; remembers what failed, so it is linear.

    `told` are the claims, each with the token from which words may weaken or deny it.
    """

    def __init__(self, matches: Matches, at: int, known: bool) -> None:
        self._matches = matches
        self.scene = matches.scene
        self.at = at
        self.known = known
        self.told: list[tuple[Told, int]] = []
        self._failed: set[tuple[int, str]] = set()

    def parse(self) -> int | None:
        """The token after the clause, or None; fills `told`."""
        return self._go(self.at, "start", self.at, 0)

    def _go(self, at: int, state: str, since: int, told: int) -> int | None:
        """Goes on from `at`; `told` says how many claims stand when this is entered."""
        if (at, state) in self._failed:
            return None
        for following, next_state, items in self._moves(at, state):
            self.told.extend([(item, since) for item in items])
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
            return state in {"done", "apart"}
        if state in {"done", "apart"} and self._tail(at):
            return True
        token = scene.tokens[at]
        telling = soft(token) and token.key in TELLING
        return state in {"subject", "done"} and telling and bool(self.told)

    def _tail(self, at: int) -> bool:
        """Whether what begins at `at` only adds to the clause that ends there."""
        tokens, limit = self.scene.tokens, self.scene.limit
        token = tokens[at]
        if token.hard:
            return token.key in _TAIL or token.key.endswith("ing") or ";" in token.gap
        if token.key in {"and", "which"} and at + 1 < limit:
            following = tokens[at + 1].key
            return following in TELLING or following in _TAIL or following.endswith("ing")
        if token.key == "with" and at + 1 < limit and self.told:
            return self.told[-1][0].type == "director-claim" and tokens[at + 1].key in _MANNER
        return token.key in _TAIL_OF_NOUN or self._wholly(at)

    def _wholly(self, at: int) -> bool:
        """Whether nothing but "through and through" is left of the sentence."""
        keys = tuple(token.key for token in self.scene.tokens[at : self.scene.limit])
        return keys == _WHOLLY

    def _moves(self, at: int, state: str) -> Iterator[tuple[int, str, tuple[Told, ...]]]:
        """What can follow at `at`: the next token, the next state, the claims made."""
        scene = self.scene
        if at >= scene.limit:
            return
        token = scene.tokens[at]
        if state in {"start", "done", "subject", "verb", "apart"}:
            yield from self._phrase_moves(at, state)
        if state == "start" and (token.key in _LEADING or token.key in scene.language.skipped):
            yield at + 1, "start", ()
        if state in {"start", "verb"} or (state in {"done", "apart"} and token.hard):
            yield from self._noun_moves(at, state)
        following = scene.tokens[at + 1].key if at + 1 < scene.limit else ""
        if state == "start" and token.key == "this" and following in {"is", "was"}:
            yield at + 1, "subject", ()
        if state in {"start", "done", "apart"} and self._names_film(at, state):
            for end, _ in self._matches.read("film", at):
                yield end, "subject", ()
        near = not token.hard or soft(token)
        helping = token.key in AUXILIARY or token.key in scene.language.skipped
        if state in {"subject", "done", "verb"} and near and helping:
            yield at + 1, "verb" if token.key in AUXILIARY else state, ()
        if state in {"done", "subject"} and token.key in _LINKING and near:
            yield at + 1, state, ()
        if state == "apart" and token.key in _RELATIVE and near:
            yield at + 1, "done", ()

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
            # "A French film" at the start is the film where it stands by itself, and not where it
            # does something: "A French film had won the year before".
            alone = state == "start" and not pointed
            yield (
                phrase.end,
                "apart" if alone else "done" if phrase.told else "subject",
                phrase.told,
            )

    def _names_film(self, at: int, state: str) -> bool:
        key = self.scene.tokens[at].key
        return key != "it" or self.known or state == "done"

    def _phrase_moves(self, at: int, state: str) -> Iterator[tuple[int, str, tuple[Told, ...]]]:
        scene = self.scene
        token = scene.tokens[at]
        if token.hard and at > self.at and not soft(token):
            return
        if state == "start" and not self.known:
            candidates = [p for p in self._candidates(at) if p.whole]
        else:
            candidates = self._candidates(at)
        for phrase in candidates:
            if phrase.whole and state == "verb":
                continue
            if phrase.mark == "~" or (phrase.mark == "^" and not self._after_film(at)):
                continue
            for end, bound in self._matches.of(phrase, at):
                if end > at:
                    yield (
                        end,
                        "apart" if state == "apart" else "done",
                        (Told(phrase.type, bound, at, end),),
                    )

    def _after_film(self, at: int) -> bool:
        return at > self.at and self.scene.tokens[at - 1].key in FILM

    def _candidates(self, at: int) -> list[Phrase]:
        token = self.scene.tokens[at]
        begun = self._matches.opened(at, prose=False)
        found = list(begun)
        if token.bare != token.key:
            found = [phrase for phrase in begun if token.key in phrase.begins]
            found += [phrase for phrase in begun if token.bare in phrase.begins]
        if token.capital or token.key in _ARTICLES:
            found += self._matches.free(at, prose=False)
        return found
