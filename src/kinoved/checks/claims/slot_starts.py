"""Which slots may read something at a token, by the token alone: most of them seldom do."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from kinoved.checks.claims.grammar import Scene
from kinoved.checks.claims.language import language
from kinoved.checks.claims.settings import PREFIXES

_PRIZE_WORDS = (
    "prize_words prize_families prize_categories prize_ranks prize_best prize_heads festivals"
    " prize_givers"
)
_STARTS = {
    "people": "person place descriptions", "person": "person place descriptions",
    "owner": "person place descriptions", "maker": "person place descriptions",
    "places": "place place_words", "country": "place pointing",
    "nations": "place", "nation_film": "place",
    "work": "work articles", "another": "film articles", "theme": "theme articles",
    "worknoun": "place digit articles possessives work_nouns",
    "studio": "studio studio_words", "house": "capital studio_words",
    "year": "digit", "number": "digit", "amount": "digit numbers",
    "length": "digit numbers one", "when": "digit parts_of_year",
    "language": "languages", "tongue": "languages", "tongues": "languages",
    "film": "capital pronouns pointing", "picture": "capital pronouns pointing this",
    "prize": f"prize digit {_PRIZE_WORDS}", "prizes": f"prize digit {_PRIZE_WORDS}",
    "nomination": f"prize digit {_PRIZE_WORDS}", "oscars": "prize_families",
    "giver": "prize_givers festivals juries at articles pointing",
    "festival": "at", "venue": "at", "somewhere": "capital place prefixes",
    "directs": "directing",
}  # fmt: skip
"""Kinds of names, word lists of the language, capital letters and figures with which a slot begins.

A slot that is not here may begin with anything.
"""
_WORDS = {
    "prefixes": PREFIXES, "this": frozenset({"this"}),
    "directing": frozenset({"directed", "directs", "helmed"}),
}  # fmt: skip
_SIGNS = frozenset("person place prize work studio theme film capital digit".split())


def starting(scene: Scene, at: int) -> frozenset[str]:
    """The slots that may read something at token `at`, of those that tell how they begin."""
    token = scene.tokens[at]
    signs = scene.names.kinds_at(at)
    return _starting(scene.language.code, token.key, token.bare, token.capital, signs)


def tells(slot: str) -> bool:
    """Whether a slot tells how it begins."""
    return slot in _STARTS


@lru_cache(maxsize=16_384)
def _starting(
    code: str, key: str, bare: str, capital: bool, kinds: tuple[str, ...]
) -> frozenset[str]:
    by_sign, by_word = _table(code)
    found = by_word.get(key, frozenset()) | by_word.get(bare, frozenset())
    if capital:
        found |= by_sign["capital"]
    if key[0].isdigit():
        found |= by_sign["digit"]
    for kind in kinds:
        found |= by_sign[kind]
    return found


@cache
def _table(code: str) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """The slots by the sign and by the word with which they may begin."""
    by_sign: dict[str, set[str]] = {sign: set() for sign in _SIGNS}
    by_word: dict[str, set[str]] = {}
    known = language(code)
    for slot, starts in _STARTS.items():
        for start in starts.split():
            if start in _SIGNS:
                by_sign[start].add(slot)
                continue
            listed: Iterable[str] = _WORDS[start] if start in _WORDS else getattr(known, start)
            for words in listed:
                by_word.setdefault(words.split(" ", 1)[0], set()).add(slot)
    return (
        {sign: frozenset(slots) for sign, slots in by_sign.items()},
        {word: frozenset(slots) for word, slots in by_word.items()},
    )
