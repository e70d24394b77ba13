"""Whether a name as a list writes it is a person's name as the catalogue has it.

Names are compared word by word in the key under which romanisations meet: surname alone, initials,
the order of Japanese and Hungarian names, and names run together by "and" are all usual.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kinoved.catalogue import Catalogue
from kinoved.text import normalise, romanisation_key

FULL, SURNAME, NONE = 2, 1, 0

_NOISE = re.compile(
    r"^(?:(?:written\s+(?:and|&)\s+)?(?:directed|dir|d|regie|regia|réal|reż|реж)\b[.:]?\s*(?:by\s+)?"
    r"|(?:a\s+film\s+)?(?:by|von|de|por|di|av|door)\s+)",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:,|;|/|&|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|・)\s*")
_BEFORE_SURNAME = frozenset(
    "de da di du del della dos von van der den af av la le el bin ibn ben mac mc st".split()
)


@lru_cache(maxsize=512)
def names_in(credit: str) -> tuple[str, ...]:
    """The names in a heading's credit: "dir. Joel & Ethan Coen" → Joel Coen, Ethan Coen."""
    parts = [p for p in _JOINT.split(_NOISE.sub("", credit.strip())) if p]
    if len(parts) > 1 and " " not in parts[0] and " " in parts[-1]:
        surname = parts[-1].split(" ")[-1]
        parts = [p if " " in p else f"{p} {surname}" for p in parts]
    return tuple(parts)


_Word = tuple[str, str]
"""A word of a name as it is written and in the key under which romanisations meet."""


@lru_cache(maxsize=2048)
def _words(name: str) -> tuple[_Word, ...]:
    found = [w for w in normalise(name).split(" ") if w and w not in _BEFORE_SURNAME]
    return tuple((word, romanisation_key(word)) for word in found if word[0].isalnum())


def likeness_of_names(written: str, known: str) -> int:
    """FULL where all words agree or are initials of each other, SURNAME where only that does."""
    ours, theirs = _words(written), _words(known)
    if not ours or not theirs:
        return NONE
    if len(ours) == 1:
        if _same(ours[0], theirs[0]) and len(theirs) == 1:
            return FULL
        alone = any(_same(ours[0], word) for word in (theirs[-1], theirs[0]))
        return SURNAME if alone and len(ours[0][0]) > 2 else NONE
    for order in (ours, ours[1:] + ours[:1], ours[-1:] + ours[:-1]):
        pairs = list(zip(order[:-1], theirs[:-1], strict=False))
        if _same(order[-1], theirs[-1]) and pairs and all(_alike(*pair) for pair in pairs):
            return FULL
    return SURNAME if len(theirs) == 1 and _same(ours[-1], theirs[0]) else NONE


def _same(one: _Word, other: _Word) -> bool:
    return one[1] == other[1]


def _alike(one: _Word, other: _Word) -> bool:
    """Whether two first names are the same, or one is an initial or short form of the other."""
    if _same(one, other):
        return True
    short, long = sorted((one[0], other[0]), key=len)
    return long.startswith(short) and (len(short) == 1 or len(short) > 3)


def best_likeness(written: str, person: str, catalogue: Catalogue) -> int:
    """How well `written` fits any name of the person with the id `person`."""
    subject = catalogue.subject(person)
    names = [t.text for t in subject.titles] if subject is not None else []
    return max(likeness_of_names(written, name) for name in (catalogue.label(person), *names))
