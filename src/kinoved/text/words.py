"""Words of a text with their places, in the form in which names are looked up."""

from __future__ import annotations

import re
from functools import lru_cache

from kinoved.text.normalise import normalise
from kinoved.value import value

_WORD = re.compile(r"[^\W_]+(?:['’ʹʼ][^\W_]+)*['’]?")
_POSSESSIVE = re.compile(r"['’]s?$")


@value
class Word:
    """One word: its place, its normalised form, and that form without a possessive ending."""

    start: int
    end: int
    key: str
    bare: str


@lru_cache(maxsize=512)
def words(text: str) -> tuple[Word, ...]:
    """The words of `text` in order; `Klimov's` has the key `klimovs` and the bare `klimov`."""
    found = []
    for match in _WORD.finditer(text):
        key, bare = _forms(match.group())
        if key:
            found.append(Word(match.start(), match.end(), key, bare))
    return tuple(found)


@lru_cache(maxsize=16_384)
def _forms(token: str) -> tuple[str, str]:
    """The key of one word as written, and that of the word without a possessive ending."""
    key = normalise(token)
    plain = token[-1] not in "'’sS"
    bare = key if plain else normalise(_POSSESSIVE.sub("", token))
    return key, bare or key
