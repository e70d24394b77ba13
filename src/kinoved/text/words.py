"""Words of a text with their places, in the form in which names are looked up."""

from __future__ import annotations

import re
from functools import lru_cache

from kinoved.text.normalise import normalise
from kinoved.value import value

_WORD = re.compile(r"([^\W_]+(?:['’ʹʼ][^\W_]+)*['’]?)")
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
    end = 0
    parts = apart(text)
    for gap, written in zip(parts[::2], parts[1::2], strict=False):
        start = end + len(gap)
        end = start + len(written)
        key, bare = forms(written)
        if key:
            found.append(Word(start, end, key, bare))
    return tuple(found)


def apart(text: str) -> list[str]:
    """What stands between words and the words of `text`, as written, in turn."""
    return _WORD.split(text)


@lru_cache(maxsize=16_384)
def forms(token: str) -> tuple[str, str]:
    """The key of one word as written, and that of the word without a possessive ending."""
    key = normalise(token)
    plain = token[-1] not in "'’sS"
    bare = key if plain else normalise(_POSSESSIVE.sub("", token))
    return key, bare or key
