"""Foreigners whom Russian spells by ear, found among the film's people: «Стивен Содерберг».

The records name them in Latin letters. A given name and a surname that both fit those of one person
who made the film, or wrote its source, are that person's, and so is a surname alone behind a small
word, where it has four consonants; a name that fits two people is nobody's. Consonants are
compared, since languages spell vowels in their own ways. What is heard so can bear a claim out and
not disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.language import Language
from kinoved.checks.claims.names import Found, Named
from kinoved.checks.claims.other_names import people_of
from kinoved.checks.claims.sentences import Token
from kinoved.model import Subject
from kinoved.text import normalise
from kinoved.text.declension import EVERY_CASE

_SOUNDS = {
    "б": "b", "в": "v", "г": "g", "д": "d", "ж": "z", "з": "z", "к": "k", "л": "l", "м": "m",
    "н": "n", "п": "p", "р": "r", "с": "s", "т": "t", "ф": "f", "х": "h", "ц": "c", "ч": "c",
    "ш": "s", "щ": "s",
}  # fmt: skip
_FITS = {
    "b": "bv", "c": "ksc", "d": "dt", "f": "f", "g": "gzhk", "h": "hg", "j": "zh", "k": "k",
    "l": "l", "m": "m", "n": "n", "p": "p", "q": "k", "r": "r", "s": "szc", "t": "td", "v": "vf",
    "w": "v", "x": "ks", "z": "zsc",
}  # fmt: skip
_SILENT = frozenset("hwjtgdlrs")
"""Letters that some language does not sound."""
_SURNAME, _GIVEN, _ALONE = 2, 1, 4
"""Consonants that a name must at least have for likeness to tell anything."""


def names_by_ear(
    tokens: tuple[Token, ...], text: str, spoken: Language, catalogue: Catalogue,
    film: Subject | None,
) -> Iterator[Found]:  # fmt: skip
    """The names in `tokens` that fit one of the film's people and no other."""
    people = [(id_, _latin(catalogue.label(id_))) for id_ in people_of(film, catalogue)]
    people = [(id_, words) for id_, words in people if len(words) > 1]
    if spoken.oblique is None or spoken.code != "ru" or not people:
        return
    past = 0
    for at in range(len(tokens)):
        if at < past or not tokens[at].capital:
            continue
        for end in (at + 3, at + 2, at + 1):
            if end > len(tokens) or not _one_name(tokens, at, end):
                continue
            fitting = {}
            for id_, words in people:
                cases = _fitting(tokens[at:end], text, words, spoken)
                if cases:
                    fitting[id_] = cases
            if len(fitting) == 1:
                ((id_, cases),) = fitting.items()
                whole = end > at + 1
                named = Named(catalogue.label(id_), (id_,), whole=whole, cases=cases)
                yield "person", at, end, named
                past = end
                break


def _one_name(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether the tokens are written as one name; a surname alone stands behind a small word."""
    if any(not token.capital or token.gap != " " for token in tokens[at + 1 : end]):
        return False
    if end > at + 1:
        return True
    before = tokens[at - 1] if at else None
    alone = before is not None and not before.capital and tokens[at].gap == " "
    return alone and not (end < len(tokens) and tokens[end].capital and tokens[end].gap == " ")


def _fitting(
    said: tuple[Token, ...], text: str, words: tuple[str, ...], spoken: Language
) -> frozenset[str]:
    """The cases in which what is said may be the name of these `words`; none where it may not."""
    last = text[said[-1].start : said[-1].end]
    if len(said) == 1:
        return _cases(last, words[-1], _ALONE, spoken)
    cases = _cases(text[said[0].start : said[0].end], words[0], _GIVEN, spoken)
    return cases & _cases(last, words[-1], _SURNAME, spoken) if cases else cases


def heard_in(bound: Iterable[tuple[str, object]], heard: frozenset[str]) -> bool:
    """Whether what a reading holds names one of the people `heard`."""
    return any(
        not heard.isdisjoint(named.ids)
        for _, value in bound
        for named in (value if isinstance(value, tuple) else (value,))
        if isinstance(named, Named)
    )


def _latin(label: str) -> tuple[str, ...]:
    return tuple(normalise(label).split(" "))


def _cases(word: str, latin: str, least: int, spoken: Language) -> frozenset[str]:
    """The cases in which a Russian word may be the name `latin`; none where it may not."""
    assert spoken.oblique is not None  # noqa: S101 - asked before
    lower = word.lower()
    found = frozenset[str]()
    for reading in spoken.oblique(lower):
        if _alike(reading.nominative, latin, least):
            found |= reading.cases
    # Names that end in other vowels than a and я are not declined: «Джузеппе», «Куросаве».
    if lower[-1] in "еиоуыэю" and _alike(lower, latin, least):
        found |= EVERY_CASE
    return found


@lru_cache(maxsize=4096)
def _alike(russian: str, latin: str, least: int) -> bool:
    """Whether both have the same consonants, but for such as are silent; and begin alike."""
    sounds = re.sub(r"(.)\1", r"\1", "".join(_SOUNDS.get(letter, "") for letter in _plain(russian)))
    letters = re.sub(
        "sch|sh|ch|tch|cz|sz", lambda found: "c" if "c" in found[0][:1] else "s", latin
    )
    letters = letters.replace("ck", "k").replace("ph", "f").replace("th", "t")
    letters = re.sub("[aeiouy]", "", re.sub(r"(.)\1", r"\1", letters))
    vowels = russian[0] in _VOWELS, latin[0] in _VOWELS
    if min(len(sounds), len(letters)) < least or (vowels[0] != vowels[1] and latin[0] not in "jhw"):
        return False
    return _fits(sounds, letters)


_VOWELS = "аеёиоуыэюяaeiouy"


def _plain(russian: str) -> str:
    """A word with the pairs of letters by which Russian writes one foreign sound as one."""
    return russian.replace("дж", "ж").replace("тц", "ц").replace("дз", "з")


def _fits(sounds: str, letters: str) -> bool:
    """Whether every sound has its letter in order, and no letter but silent ones is left over."""
    reached = {0}
    for letter in letters:
        following = {
            place + 1
            for place in reached
            if place < len(sounds) and sounds[place] in _FITS.get(letter, letter)
        }
        if letter in _SILENT:
            following |= reached
        if letter == "x":
            following |= {p + 2 for p in reached if sounds[p : p + 2] == "ks"}
        reached = following
    return len(sounds) in reached
