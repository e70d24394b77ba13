"""The second tier: patterns that occur anywhere in prose, and what may stand against them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from kinoved.checks.claims.clause import AUXILIARY, FILM, TELLING
from kinoved.checks.claims.grammar import Scene
from kinoved.checks.claims.matches import Matches
from kinoved.checks.claims.noun_phrase import Told, noun_phrase
from kinoved.checks.claims.sentences import Sentence

_OTHERS = frozenset("she he they novel book story play unit actor actress who".split())
_MAKERS = frozenset("director filmmaker writer cameraman cinematographer composer star".split())
_AFTER_NOUN = frozenset(
    "about of by from set in that directed based starring made shot for with".split()
)
_AFTER_PHRASE = TELLING | AUXILIARY | _AFTER_NOUN
_DENYING = frozenset(
    [
        ("let", "alone"), ("much", "less"), ("still", "less"), ("far", "from"),
        ("going", "to"), ("meant", "to"), ("supposed", "to"),
    ]
)  # fmt: skip
"""Pairs of words after which a thing did not happen, or had not happened yet."""


def guarded(matches: Matches, sentence: Sentence, taken: set[int]) -> Iterator[Told]:
    """Phrases that occur anywhere in the rest of a sentence, whatever their subject is.

    In languages of freer order than English, claims of different types may share words.
    """
    scene = matches.scene
    if scene.language.code != "en":
        yield from _freely(matches, sentence)
        return
    at = sentence.first
    while at < scene.limit:
        told = None if at in taken else _phrase_at(matches, at)
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


def _freely(matches: Matches, sentence: Sentence) -> Iterator[Told]:
    past: dict[str, int] = {}
    for at in range(sentence.first, matches.scene.limit):
        for told in _phrases_at(matches, at).values():
            if at >= past.get(told.type, 0):
                past[told.type] = told.end
                yield told


def _ends_there(scene: Scene, at: int) -> bool:
    """Whether a noun phrase is over at `at`, so that "this American film scholar" is none."""
    if at >= scene.limit or scene.tokens[at].hard:
        return True
    return scene.tokens[at].key in _AFTER_PHRASE


def another_subject(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether the words before a phrase name somebody or something else than the film."""
    place = first - 1
    passed = AUXILIARY | scene.language.skipped
    while place > sentence.first and scene.tokens[place].key in passed:
        if scene.tokens[place].hard:
            return False
        place -= 1
    if place < sentence.first or scene.tokens[first].hard:
        return False
    token = scene.tokens[place]
    determiners = {t.key for t in scene.tokens[max(sentence.first, place - 2) : place]}
    if place < first - 1 and determiners & {"a", "an"} and token.key not in FILM:
        return True
    own = any(token.key in title for title in scene.titles)
    return token.key in _OTHERS or (token.capital and not own and place > sentence.first)


def denied(scene: Scene, sentence: Sentence, first: int) -> bool:
    """Whether a pair of words such as "let alone" stands shortly before a phrase."""
    before = [token.key for token in scene.tokens[max(sentence.first, first - 4) : first]]
    return not _DENYING.isdisjoint(pairwise(before))


def denied_after(scene: Scene, end: int) -> bool | None:
    """Whether what ends at `end` is taken back right after it, in a language that may do so.

    None where a denial stands further on in the clause and may be that of something else.
    """
    if not scene.language.denies_after:
        return False
    place, near = end, True
    while place < scene.limit and not scene.tokens[place].hard:
        key = scene.tokens[place].key
        if key in scene.language.negations:
            over = place + 1 >= scene.limit or scene.tokens[place + 1].hard
            return True if near and over else None
        near = near and key in scene.language.skipped | scene.language.pronouns
        place += 1
    return False


def somebody_won(scene: Scene, first: int) -> bool:
    """Whether a person stands before a phrase about a prize: it may be for another film."""
    place = first - 1
    while place >= 0 and (scene.tokens[place].hard or scene.tokens[place].key in AUXILIARY):
        place -= 1
    if place < 0:
        return False
    ends = {end for _, end, _ in scene.names.all("person")}
    return place + 1 in ends or scene.tokens[place].key in _MAKERS


def since(scene: Scene, sentence: Sentence, first: int) -> int:
    """The token, at most four back and behind no comma, from which words may deny a phrase."""
    if not scene.language.denies_before:
        return first
    place = first
    while place > max(sentence.first, first - 4) and not scene.tokens[place].hard:
        place -= 1
    return place


def _names_begin(scene: Scene, at: int) -> bool:
    """Whether a phrase may begin with what a slot reads: a name, a figure, "la película"."""
    token, language = scene.tokens[at], scene.language
    if token.capital or language.code == "en":
        return token.capital
    small = token.key in language.pointing or token.key in language.prize_words
    return small or token.key.isdigit() or scene.names.any_at(at)


def _phrase_at(matches: Matches, at: int) -> Told | None:
    found = _phrases_at(matches, at).values()
    return max(found, key=lambda told: told.end, default=None)


def _phrases_at(matches: Matches, at: int) -> dict[str, Told]:
    """The longest phrase of every claim type that begins at a token."""
    scene = matches.scene
    token = scene.tokens[at]
    best: dict[str, Told] = {}
    if token.key in scene.language.skipped:
        return best
    free = matches.free if _names_begin(scene, at) else ()
    for phrase in chain(matches.opened_by(token.key), free):
        if phrase.mark in {"!", "^"}:
            continue
        for end, bound in matches.of(phrase, at)[:1]:
            known = best.get(phrase.type)
            if end > at + (not bound) and (known is None or end > known.end):
                best[phrase.type] = Told(phrase.type, bound, at, end)
    return best
