"""The keys under which a query in a browser meets a title.

The script folds a query as `query_key` does; its tables are read off `kinoved.text` letter by
letter, so that the two cannot drift apart. What the script cannot know (the romanisation of kana
and hangul, Ukrainian г, numbers in words) is put beside the title by `further_keys`.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from kinoved.text import cyrillic, title_keys
from kinoved.text.articles import ARTICLES
from kinoved.text.folding import MARKED, folded, spelt_out
from kinoved.text.normalise import composed, normalise
from kinoved.text.numerals import READ_AS_NUMBER, in_figures

_LETTERS = (*range(0x80, 0x700), *range(0x1D00, 0x2190), *range(0x2C60, 0x2C80))
"""Latin, Greek, Cyrillic, Hebrew and Arabic letters, and punctuation: Unicode alone reads others as
`normalise` does."""

_INDIC = range(0x900, 0x17D4)
_SLAVIC = range(0x430, 0x530)


def query_key(text: str) -> str:
    """What the script makes of `text`: words in the spelling under which romanisations meet."""
    key = normalise(spelt_out(composed(text)) or text)
    return " ".join(_met(word) for word in key.translate(cyrillic_letters()).split())


def further_keys(title: str) -> tuple[str, ...]:
    """Keys of `title` that hold a word which `query_key` of it does not."""
    known = set(query_key(title).split())
    found: list[str] = []
    for key in (normalise(title).translate(cyrillic_letters()), title_keys(title)[2]):
        words = [_met(_unmarked(word)) for word in key.split()]
        if not known.issuperset(words):
            known.update(words)
            found.append(" ".join(words))
    return tuple(found)


@lru_cache(maxsize=1)
def letters() -> dict[str, str]:
    """Letter → what `normalise` makes of it inside a word, where Unicode alone says otherwise."""
    found = {}
    for code in _LETTERS:
        letter = chr(code)
        made = normalise(f"a{letter}b")
        if made[:1] + made[-1:] == "ab" and made[1:-1] != by_unicode(letter):
            found[letter] = made[1:-1]
    return found


def by_unicode(letter: str) -> str:
    """`letter` as the script reads it without a table: small, without its accents, or a space."""
    small = unicodedata.normalize("NFKC", letter).lower()
    bare = "".join(
        part
        for part in unicodedata.normalize("NFKD", small)
        if unicodedata.category(part) != "Mn" or ord(part) in _INDIC
    )
    made = unicodedata.normalize("NFC", bare)
    return "".join(part if unicodedata.category(part)[0] in "LNM" else " " for part in made)


@lru_cache(maxsize=1)
def cyrillic_letters() -> dict[int, str]:
    """The table for `str.translate` from normalised Cyrillic letters to Latin ones."""
    found = {}
    for code in _SLAVIC:
        letter = normalise(chr(code))
        # Between these two letters ъ is the Russian hard sign.
        made = cyrillic.latin(f"о{letter}е")[1:-1]
        if len(letter) == 1 and made != letter:
            found[ord(letter)] = made
    return found


@lru_cache(maxsize=1)
def number_words() -> dict[str, str]:
    """A folded number word → its figures; words that several numbers fold to are left out."""
    found: dict[str, set[str]] = {}
    for word in sorted(READ_AS_NUMBER):
        told = in_figures(["x", word])
        if len(told) == 2 and told[1].isdigit():
            found.setdefault(_met(word), set()).add(told[1])
    return {word: figures.pop() for word, figures in found.items() if len(figures) == 1}


def tables() -> dict[str, object]:
    """Everything that the script reads by, as JSON takes it."""
    return {
        "letters": letters(),
        "cyrillic": {chr(code): latin for code, latin in cyrillic_letters().items()},
        "marked": MARKED,
        "numbers": number_words(),
        "articles": sorted({_met(word) for word in ARTICLES}),
    }


def _met(word: str) -> str:
    """`word` folded, without the mark that keeps it from being read as a number."""
    found = folded(word)
    return _unmarked(found) if found != word else found


def _unmarked(word: str) -> str:
    return word[:-1] if word[-1:] == "q" and word[:-1] in READ_AS_NUMBER else word
