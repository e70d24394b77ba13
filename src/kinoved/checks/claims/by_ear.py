"""Foreigners whom Russian spells by ear, found among the film's people: «Стивен Содерберг».

The records name them in Latin letters. A given name and a surname that both fit those of one person
who made the film, or wrote its source, are that person's; a surname alone is nobody's, and nor is a
name that fits two. Consonants are compared, since languages spell vowels in their own ways. What is
heard so can bear a claim out and not disagree.
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
_SURNAME, _GIVEN = 2, 1
"""Consonants that a name must at least have for likeness to tell anything."""


def names_by_ear(
    tokens: tuple[Token, ...], text: str, spoken: Language, catalogue: Catalogue,
    film: Subject | None,
) -> Iterator[Found]:  # fmt: skip
    """The whole names in `tokens` that fit one of the film's people and no other."""
    people = [(id_, _latin(catalogue.label(id_))) for id_ in people_of(film, catalogue)]
    people = [(id_, words) for id_, words in people if len(words) > 1]
    if spoken.oblique is None or spoken.code != "ru" or not people:
        return
    for at in range(len(tokens) - 1):
        first, last = tokens[at], tokens[at + 1]
        if not (first.capital and last.capital) or last.gap != " ":
            continue
        fitting = {}
        for id_, words in people:
            cases = _cases(text[first.start : first.end], words[0], _GIVEN, spoken)
            cases &= _cases(text[last.start : last.end], words[-1], _SURNAME, spoken)
            if cases:
                fitting[id_] = cases
        if len(fitting) == 1:
            ((id_, cases),) = fitting.items()
            yield "person", at, at + 2, Named(catalogue.label(id_), (id_,), cases=cases)


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
