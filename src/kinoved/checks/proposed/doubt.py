"""How firmly the quoted words say a thing, and whether they say it of the entry's film."""

from __future__ import annotations

from kinoved.checks.claims.grammar import Scene
from kinoved.checks.claims.languages.en import LANGUAGE
from kinoved.checks.claims.reader import uncertain
from kinoved.checks.claims.sentences import sentences_of
from kinoved.checks.proposed.proposal import Proposal
from kinoved.checks.proposed.values import Ground
from kinoved.model import Stance
from kinoved.value import value

_DENIALS = LANGUAGE.negations | frozenset(
    "не ни нет без nicht kein keine keiner keinen keinem ohne nunca jamás sin não nem sem jamais"
    " nie ani bez ne pas sans".split()
)
_DENIED_IN_JAPANESE = ("ない", "なかった", "ません", "ではな", "ず、")
_BEFORE = 4
"""Words before the quotation that may deny or weaken it."""


@value
class Sense:
    """How a proposal may be taken: its stance, and whether its sentence may mean another film."""

    stance: Stance
    doubtful: bool


def sense(proposal: Proposal, ground: Ground, titles: frozenset[tuple[str, ...]]) -> Sense:
    """The stance that both the proposal and the words bear out; doubtful where they differ."""
    said = _weighing(ground)
    quoted = ground.quote.text
    denied = bool(said & _DENIALS) or any(part in quoted for part in _DENIED_IN_JAPANESE)
    stance = proposal.stance
    if stance is Stance.ASSERTED and said & LANGUAGE.hedges:
        stance = Stance.HEDGED
    differs = denied is not (stance is Stance.NEGATED)
    return Sense(stance, differs or _of_another(proposal, ground, titles))


def _weighing(ground: Ground) -> frozenset[str]:
    """The quoted words and those shortly before them."""
    first = next((n for n, token in enumerate(ground.tokens) if ground.inside(token)), 0)
    keys = set(ground.keys)
    for place in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        if ground.tokens[place + 1].hard:
            break
        keys.add(ground.tokens[place].key)
    return frozenset(keys)


def _of_another(proposal: Proposal, ground: Ground, titles: frozenset[tuple[str, ...]]) -> bool:
    """Whether one of the quoted sentences, or the one before, speaks of another film or person."""
    text, tokens = ground.quote.passage.text, ground.tokens
    sentences = sentences_of(text, tokens)
    touched = [
        number
        for number, sentence in enumerate(sentences)
        if any(ground.inside(token) for token in sentence.tokens)
    ]
    if not touched:
        return True
    for number in range(max(0, touched[0] - 1), touched[-1] + 1):
        sentence = sentences[number]
        limit = sentence.first + len(sentence.tokens)
        if uncertain(Scene(text, tokens, ground.names, titles, limit, LANGUAGE), sentence):
            return True
    if proposal.type != "award-claim":
        return False
    start = sentences[touched[0]].first
    stop = max(n for n, token in enumerate(tokens) if ground.inside(token))
    return any(start <= first <= stop for first, _, _ in ground.names.all("person"))
