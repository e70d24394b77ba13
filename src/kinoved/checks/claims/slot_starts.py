"""Which slots may read something at a token, by the token alone: most of them seldom do."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kinoved.checks.claims.language import language
from kinoved.checks.claims.makers import DIRECTOR, DIRECTS, PAST
from kinoved.checks.claims.settings import PREFIXES

_PRIZE = (
    "prize prize_families prize_categories prize_ranks prize_best prize_heads",
    "digit prize_words festivals prize_givers",
)
_PERSON = "person place joined", "descriptions"
_ENGLISH_OWNER = "", " ".join(_PERSON), "possessive", "within"
_FILM = "capital pronouns declined", "pointing", "film_nouns", "film_kinds"
_PICTURE = f"{_FILM[0]} this", *_FILM[1:]
_READ: dict[str, tuple[str, ...]] = {
    "people": _PERSON, "person": _PERSON, "owner": _PERSON, "maker": _PERSON,
    "closing": _PERSON, "enclosed": _PERSON, "doer": _PERSON, "agent": _PERSON,
    "places": ("place", "place_words"), "country": ("place", "pointing"),
    "nations": ("place",), "nation_film": ("place",),
    "work": ("work", "articles"), "another": ("film", "articles"), "theme": ("theme", "articles"),
    "worknoun": ("place work_nouns", "digit articles possessives"),
    "studio": ("studio", "studio_words"), "house": ("capital", "studio_words"),
    "year": ("long_figure",), "number": ("short_figure",), "amount": ("short_figure numbers",),
    "length": ("clock", "short_figure numbers one", "minutes hours parts_of_hour", "number_joints"),
    "when": ("long_figure", "digit parts_of_year"),
    "language": ("languages",), "tongue": ("languages",), "tongues": ("languages",),
    "film": _FILM, "picture": _PICTURE, "product": _PICTURE, "it": _FILM, "role": ("capital",),
    "prize": _PRIZE, "prizes": _PRIZE, "nomination": _PRIZE, "oscars": ("prize_families",),
    "giver": ("prize_givers festivals", "juries at articles pointing"),
    "festival": ("at",), "venue": ("at",), "somewhere": ("capital place", "prefixes"),
    "directs": ("directing",), "chief": ("director",), "acts": ("verb",),
}  # fmt: skip
"""By what a slot is read: tokens with which it begins and needs no other; those with which it
begins and goes on to others; those further on of which one is needed; and what leads on to them.

They are kinds of names, word lists of the language, capital letters and figures. `joined` is a
capital before "and", `declined` a word for a film or an adjective before one, `verb` a word that
may be one. A slot that is not here may be read anywhere.
"""
_WORDS = {
    "prefixes": PREFIXES, "this": frozenset({"this"}),
    "directing": DIRECTS, "director": DIRECTOR, "verb": PAST,
}  # fmt: skip
_SIGNS = frozenset(
    "person place prize work studio theme film within possessive capital digit joined declined"
    " verb long_figure short_figure clock".split()
)
TELLING = frozenset(_READ)
"""The slots that tell how they begin."""
_NAMES = "people person owner closing doer agent"
_SINGLE = "year number language tongue directs chief acts belonging trait"
REST = {
    **dict.fromkeys(_NAMES.split(), "{name>}"), "maker": "{maker>}", "house": "{house>}",
    **dict.fromkeys(_SINGLE.split(), ""),
}  # fmt: skip
"""By what sort of tokens slots go on after the first, if not by any; `going_on` tells which are."""
_BITS = {slot: 1 << number for number, slot in enumerate(_READ)}
_YEAR_LETTERS = 4


def slots_of(bits: int) -> frozenset[str]:
    """The slots whose bits are set."""
    return frozenset([slot for slot, bit in _BITS.items() if bits & bit])


def starting(code: str, key: str, bare: str, capital: bool, signs: tuple[str, ...]) -> Starts:
    """What a token is to the slots, of those that tell how they begin.

    The token has the forms `key` and `bare` in the language `code`. Its `signs` are the kinds of
    which names begin there, "within" where one goes on, "possessive", and "joined" before "and".
    """
    by_sign, by_word = _table(code)
    found = [by_word.get(key, _NONE), by_word.get(bare, _NONE), *(by_sign[one] for one in signs)]
    if capital:
        found.append(by_sign["capital"])
    elif key.endswith(("s", "ed")):
        found.append(by_sign["verb"])
    if key[0].isdigit():
        found.append(by_sign["digit"])
        long = "long_figure" if len(key) >= _YEAR_LETTERS else "short_figure"
        found.append(by_sign[long if key.isdigit() else "clock"])
    if _declined(code, key, bare):
        found.append(by_sign["declined"])
    begins = reads = leads = 0
    for one in found:
        begins |= one[0]
        reads |= one[1]
        leads |= one[2]
    return begins, reads, leads


def going_on(code: str, key: str, capital: bool, signs: tuple[str, ...]) -> tuple[str, ...]:
    """The sorts of `REST` of which a token may be."""
    named = not _IN_NAMES.isdisjoint(signs) or key in _beside_names(code)
    sorts = ("{name>}", "{maker>}") if named else ()
    known = language(code)
    housed = capital or (known is not None and key in known.after_studio)
    return (*sorts, "{house>}") if housed else sorts


_IN_NAMES = frozenset("person place within joined".split())


@cache
def _beside_names(code: str) -> frozenset[str]:
    """The words that may stand between names of people, or before one."""
    known = language(code)
    return known.descriptions | known.links | known.siblings if known else frozenset()


Starts = tuple[int, int, int]
"""The bits of the slots that may begin at a token, that it suffices to, and that it leads on to.

A slot begins there if it may, and the token suffices, or leads on to one that does.
"""
_NONE: Starts = (0, 0, 0)


def _declined(code: str, key: str, bare: str) -> bool:
    """Whether a word may begin the words for a film in a language that has no articles."""
    known = language(code)
    if known is None or not known.film_endings:
        return False
    film = known.film_nouns | known.film_kinds
    return key in film or bare in film or key.endswith(known.film_endings)


@cache
def _table(code: str) -> tuple[dict[str, Starts], dict[str, Starts]]:
    """The bits of `starting` by sign and by word."""
    by_sign: dict[str, Starts] = dict.fromkeys(_SIGNS, _NONE)
    by_word: dict[str, Starts] = {}
    known = language(code)
    alike: dict[tuple[str, ...], int] = {}
    for slot, told in _READ.items():
        read = _ENGLISH_OWNER if (code, slot) == ("en", "owner") else told
        alike[read] = alike.get(read, 0) | _BITS[slot]
    for read, bits in alike.items():
        parts = (bits, bits, 0), (bits, 0, bits), (0, bits, 0), (0, 0, bits)
        for starts, begun in zip(read, parts, strict=False):
            for start in starts.split():
                if start in _SIGNS:
                    by_sign[start] = _with(by_sign[start], begun)
                listed: Iterable[str] = _WORDS.get(start, ())
                if start not in _WORDS and start not in _SIGNS:
                    listed = getattr(known, start)
                for words in listed:
                    word = words.split(" ", 1)[0]
                    by_word[word] = _with(by_word.get(word, _NONE), begun)
    return by_sign, by_word


def _with(one: Starts, other: Starts) -> Starts:
    return one[0] | other[0], one[1] | other[1], one[2] | other[2]
