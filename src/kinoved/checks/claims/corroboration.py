"""The third tier: a value of the record that is named near a word for its property.

It shows as support, so that the sentence must speak of no other film, and the word stand close by.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.geography import around
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reader
from kinoved.checks.claims.sentences import Token, sentences_of
from kinoved.checks.claims.support import Offered, supported
from kinoved.model import Claim, Entry, Match, Passage, Statement

_NEAR = {
    "director": (
        "person", "director", "P57",
        "director directed direction directorial filmmaker film helmed made",
    ),
    "filming-place": (
        "place", "filmed in", "P915",
        "shot filmed location locations filming shooting crew cameras",
    ),
    "award": (
        "prize", "award", "P166", "won winner award awarded prize received winning took earned",
    ),
    "source-work": (
        "work", "based on", "P144", "based adapted adaptation adapts novel story book play",
    ),
    "cast": ("person", "cast", "P161", "stars starring plays played actor actress role"),
    "studio": ("studio", "studio", "P272", "produced production studio made"),
}  # fmt: skip

_DENIALS = frozenset({"not", "never"})

_NOT_SO = frozenset(
    "almost nearly instead rather would could should might offered refused declined rejected"
    " considered wanted hoped planned rumoured supposedly allegedly unlike compared admired praised"
    " criticised recalled remembered influenced wife husband brother sister son daughter friend"
    " student pupil teacher replaced turned earlier previous next other another"
    " before until if had".split()
)
"""English words by which a name beside a word for its part may be no more than thought of, or of
somebody or something else: "was offered to Marlon Brando", "would have won"."""
_NOMINATED = frozenset(
    "nominated nomination nominations nominee nominees shortlisted shortlist competed competition"
    " contender running lost losing".split()
)
_AT = frozenset("in at on near around outside across from by inside along within of to".split())
"""Words before a place where something is done; articles and two adjectives may stand between."""
_LOOSE = frozenset({"film", "made"})
"""Words that stand in sentences about anybody: they have to stand closer."""
_CLOSE = 3
_NEAREST = 8
"""Words, at most, between a name and the word for what it is of the film."""
_NEAREST_IN_PLACE = 3
_REASON = "The record has this, and the sentence speaks of it."


def corroborated(
    passage: Passage,
    tokens: tuple[Token, ...],
    names: NameIndex,
    entry: Entry,
    match: Match,
    claims: list[Claim],
    catalogue: Catalogue,
    reader: Reader,
) -> Iterator[Offered]:
    """Supported claims for recorded values that no reading has covered, with their offsets."""
    film = match.film
    if film is None:
        return
    spoken = reader.language(passage.text, tokens)
    sentences = sentences_of(passage.text, tokens)
    starts = [sentence.first for sentence in sentences]
    denied: dict[int, bool] = {}
    about_others: frozenset[int] | None = None
    covered = {claim.type for claim in claims}
    denials = _DENIALS if spoken is None or spoken.code == "en" else spoken.negations
    for type_, (kind, property_, wikidata, near) in _NEAR.items():
        statements = film.all(property_)
        if type_ in covered or not statements:
            continue
        words = set(near.split())
        if spoken is not None and spoken.code != "en":
            words = set(spoken.near.get(type_, ()))
        for first, end, named in names.all(kind):
            fitting = [s for s in statements if s.value in named.ids]
            if kind == "place" and not named.adjective and not fitting:
                ids = set(named.ids)
                fitting = [s for s in statements if around(s.value, catalogue) & ids]
            if not fitting:
                continue
            number = bisect_right(starts, first) - 1
            sentence = sentences[number]
            at = first - sentence.first
            close = sentence.tokens[max(0, at - _NEAREST) : end - sentence.first + _NEAREST]
            near_it = {token.key for token in close}
            if near_it.isdisjoint(words):
                continue
            if not near_it & words - _LOOSE:
                close = sentence.tokens[max(0, at - _CLOSE) : end - sentence.first + _CLOSE]
                if words.isdisjoint(token.key for token in close):
                    continue
            if number not in denied:
                denied[number] = bool(sentence.keys & denials) or (
                    spoken is not None and spoken.code == "en" and bool(sentence.keys & _NOT_SO)
                )
            if denied[number]:
                continue
            if kind == "prize":
                fitting = _of_that_result(fitting, sentence.keys)
            in_place = kind != "place" or _in_place(sentence.tokens, at) or named.adjective
            if not fitting or (not in_place and spoken is not None and spoken.code == "en"):
                continue
            if about_others is None:
                about_others = _about_others(reader, passage, tokens, names)
            if sentence.first in about_others or _anothers(tokens, end, kind):
                continue
            start, stop = tokens[first].start, tokens[end - 1].end
            yield (
                start, stop,
                supported(
                    entry, type_, wikidata, fitting[0].text, passage.text[start:stop], fitting,
                    _REASON,
                ),
            )  # fmt: skip
            break


def _of_that_result(prizes: list[Statement], said: frozenset[str]) -> list[Statement]:
    """The recorded prizes that are won, or only nominations, as the sentence speaks of them."""
    nominated = not said.isdisjoint(_NOMINATED)
    return [s for s in prizes if (s.qualifier("result") == "nominated") is nominated]


def _in_place(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word that says where stands shortly before the name of a place."""
    before = tokens[max(0, at - _NEAREST_IN_PLACE) : at]
    return any(token.key in _AT for token in before)


def _about_others(
    reader: Reader, passage: Passage, tokens: tuple[Token, ...], names: NameIndex
) -> frozenset[int]:
    """The first tokens of the sentences that may speak of another work, person or version."""
    scenes = reader.scenes(passage.text, tokens, names)
    return frozenset(s.first for scene, s in scenes if reader.uncertain(scene, s))


def _anothers(tokens: tuple[Token, ...], end: int, kind: str) -> bool:
    """Whether a name only says whose something is that is named: "Wajda's Katyn"."""
    owner = kind == "person" and tokens[end - 1].possessive
    return owner and end < len(tokens) and tokens[end].capital and not tokens[end].hard
