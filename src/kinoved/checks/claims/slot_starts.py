"""Which slots may read something at a token, by the token alone: most of them seldom do."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kinoved.checks.claims.grammar import Scene
from kinoved.checks.claims.language import language
from kinoved.checks.claims.makers import DIRECTOR, DIRECTS
from kinoved.checks.claims.settings import PREFIXES

_PRIZE_WORDS = (
    "prize_words prize_families prize_categories prize_ranks prize_best prize_heads festivals"
    " prize_givers"
)
_PERSON = "person place joined descriptions"
_FILM = "capital pronouns pointing declined"
_STARTS = {
    "people": _PERSON, "person": _PERSON, "owner": _PERSON, "maker": _PERSON,
    "closing": _PERSON, "doer": _PERSON, "agent": _PERSON,
    "places": "place place_words", "country": "place pointing",
    "nations": "place", "nation_film": "place",
    "work": "work articles", "another": "film articles", "theme": "theme articles",
    "worknoun": "place digit articles possessives work_nouns",
    "studio": "studio studio_words", "house": "capital studio_words",
    "year": "digit", "number": "digit", "amount": "digit numbers",
    "length": "digit numbers one", "when": "digit parts_of_year",
    "language": "languages", "tongue": "languages", "tongues": "languages",
    "film": _FILM, "picture": f"{_FILM} this", "product": f"{_FILM} this",
    "it": "capital pronouns pointing", "role": "capital",
    "prize": f"prize digit {_PRIZE_WORDS}", "prizes": f"prize digit {_PRIZE_WORDS}",
    "nomination": f"prize digit {_PRIZE_WORDS}", "oscars": "prize_families",
    "giver": "prize_givers festivals juries at articles pointing",
    "festival": "at", "venue": "at", "somewhere": "capital place prefixes",
    "directs": "directing", "chief": "director",
}  # fmt: skip
"""Kinds of names, word lists of the language, capital letters and figures with which a slot begins.

`joined` is a capital before "and", `declined` a word for a film or an adjective before one. A slot
that is not here may begin with anything.
"""
_WORDS = {
    "prefixes": PREFIXES, "this": frozenset({"this"}),
    "directing": DIRECTS, "director": DIRECTOR,
}  # fmt: skip
_SIGNS = frozenset(
    "person place prize work studio theme film capital digit joined declined".split()
)


def joined(scene: Scene, at: int, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The `kinds` of names that begin at token `at`, and whether it is joined to another name."""
    token = scene.tokens[at]
    if token.capital and at + 1 < scene.limit and scene.tokens[at + 1].key in scene.language.links:
        return (*kinds, "joined")
    return kinds


TELLING = frozenset(_STARTS)
"""The slots that tell how they begin."""


def tells(slot: str) -> bool:
    """Whether a slot tells how it begins."""
    return slot in TELLING


def starting(
    code: str, key: str, bare: str, capital: bool, signs: tuple[str, ...]
) -> frozenset[str]:
    """The slots that may read something at a token, of those that tell how they begin.

    The token has the forms `key` and `bare` in the language `code`, and the signs of `joined`.
    """
    by_sign, by_word = _table(code)
    found = by_word.get(key, frozenset()) | by_word.get(bare, frozenset())
    if capital:
        found |= by_sign["capital"]
    if key[0].isdigit():
        found |= by_sign["digit"]
    for sign in signs:
        found |= by_sign[sign]
    return found | by_sign["declined"] if _declined(code, key, bare) else found


def _declined(code: str, key: str, bare: str) -> bool:
    """Whether a word may begin the words for a film in a language that has no articles."""
    known = language(code)
    if known is None or not known.film_endings:
        return False
    film = known.film_nouns | known.film_kinds
    return key in film or bare in film or key.endswith(known.film_endings)


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
