"""The third tier: a value of the record that is named near a word for its property.

It shows as support, so that the sentence must speak of no other film, and the word stand close by.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.finding import evidence
from kinoved.checks.claims.geography import around
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.reader import Reader, uncertain
from kinoved.checks.claims.sentences import Token, sentences_of
from kinoved.model import Claim, Entry, Match, Passage, Span, Stance, Statement, Tier, Verdict

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

_NEAREST = 8
"""Words, at most, between a name and the word for what it is of the film."""


def corroborated(
    passage: Passage,
    tokens: tuple[Token, ...],
    names: NameIndex,
    entry: Entry,
    match: Match,
    claims: list[Claim],
    catalogue: Catalogue,
    reader: Reader,
) -> Iterator[tuple[int, int, Callable[[Span], Claim]]]:
    """Supported claims for recorded values that no reading has covered, with their offsets."""
    film = match.film
    if film is None:
        return
    spoken = reader.language(passage.text, tokens)
    sentences = sentences_of(passage.text, tokens)
    starts = [sentence.first for sentence in sentences]
    about_others: frozenset[int] | None = None
    denying: dict[int, bool] = {}
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
            if number not in denying:
                # Once a sentence: a long one may hold any number of names.
                denying[number] = not sentence.keys.isdisjoint(denials)
            if denying[number]:
                continue
            if about_others is None:
                about_others = _about_others(reader, passage, tokens, names)
            if sentence.first in about_others or _anothers(tokens, end, kind):
                continue
            start, stop = tokens[first].start, tokens[end - 1].end
            yield start, stop, _claim(entry, type_, wikidata, fitting, passage.text[start:stop])
            break


def _about_others(
    reader: Reader, passage: Passage, tokens: tuple[Token, ...], names: NameIndex
) -> frozenset[int]:
    """The first tokens of the sentences that may speak of another work, person or version."""
    scenes = reader.scenes(passage.text, tokens, names)
    return frozenset(sentence.first for scene, sentence in scenes if uncertain(scene, sentence))


def _anothers(tokens: tuple[Token, ...], end: int, kind: str) -> bool:
    """Whether a name only says whose something is that is named: "Wajda's Katyn"."""
    owner = kind == "person" and tokens[end - 1].possessive
    return owner and end < len(tokens) and tokens[end].capital and not tokens[end].hard


def _claim(
    entry: Entry, type_: str, wikidata: str, fitting: list[Statement], words: str
) -> Callable[[Span], Claim]:
    def made(span: Span) -> Claim:
        return Claim(
            entry.position, type_, wikidata, fitting[0].text, Stance.ASSERTED, span, words,
            Tier.CORROBORATION, Verdict.SUPPORTED, evidence(fitting),
            "The record has this, and the sentence speaks of it.",
        )  # fmt: skip

    return made
