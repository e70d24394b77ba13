"""Titles and names reduced to the strict key under which they are looked up.

Lower case, no diacritics, no punctuation, single spaces. `keys` makes the looser keys from it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_UNSEEN = (
    0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
)  # fmt: skip
"""Zero-width characters, marks of direction, soft hyphens."""

_APART: dict[int, str | None] = {
    **dict.fromkeys(_UNSEEN),
    **dict.fromkeys(map(ord, "'’‘‛ʹʼʺʻʽ`´′＇")),
    **{ord(c): f" {n}" for n, c in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")},
    **{ord(c): f" {said}" for c, said in (("½", "1/2"), ("¼", "1/4"), ("¾", "3/4"), ("⅓", "1/3"))},
}
"""Before anything else, what cannot be seen, apostrophes and soft signs go; superscripts and
fractions stand off the word before them (Alien³, 8½)."""

_ANY_APART = frozenset(map(chr, _APART))

_MARKS = (
    range(0x591, 0x5BE), (0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x640, 0x670),
    range(0x610, 0x61B), range(0x64B, 0x660), range(0x6D6, 0x6DD), range(0x6DF, 0x6E5),
    (0x6E7, 0x6E8), range(0x6EA, 0x6EE), range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00),
    range(0x20D0, 0x2100), range(0xFE00, 0xFE10), range(0xFE20, 0xFE30),
)  # fmt: skip
"""Rarer accents than those of `_ACCENTS`, and the vowel points of Hebrew and Arabic."""

_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
        "ħ": "h", "ŧ": "t", "ĸ": "k", "ŋ": "ng", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ə": "e",
        **{chr(mark): None for marks in _MARKS for mark in marks},
        "&": " and ", "'": None, "’": None, "`": None, "ʼ": None, "ʹ": None,
    }
)  # fmt: skip

_VOWEL_SIGNS = (
    "\u0900-\u0963\u0981-\u09e3\u09fe-\u0a51\u0a70-\u0a75\u0a81-\u0ae3\u0afa-\u0b63"
    "\u0b82-\u0bd7\u0c00-\u0c63\u0c81-\u0c83\u0cbc-\u0ce3\u0d00-\u0d4d\u0d57\u0d62-\u0d63"
    "\u0d81-\u0ddf\u0df2-\u0df3\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u0f18-\u0f19\u0f35"
    "\u0f37\u0f39\u0f3e-\u0f84\u0f86-\u0fbc\u0fc6\u102b-\u103e\u1056-\u108f\u109a-\u109d"
    "\u17b4-\u17d3"
)
"""What makes Indic, Thai, Tibetan, Burmese and Khmer words readable; no letters to Python."""

_ASCII = {
    c: None if chr(c) in "'`" else chr(c).lower() if chr(c).isalnum() or c == 10 else " "
    for c in range(128)
}

_ACCENTS = re.compile("[\u0300-\u036f\u0483-\u0487]+")
_NOT_ASCII_WORD = re.compile(r"[^a-z0-9\n]+")

# These are compiled when first used, since few texts need them and a check starts without.
_NOT_WORD = r"(?:[^\w\n]|_)+"
_SIGNED = "[\u0900-\u17d3]"
_NOT_SIGNED_WORD = f"(?:[^\\w\n{_VOWEL_SIGNS}]|_)+"
_UNPRINTABLE = "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufff9-\ufffb]+"
_SURROGATES = "[\ud800-\udfff]"
_HALF_SPACE = "(?<=[\u0620-\u06ff])\u200c(?=[\u0620-\u06ff])"
_LONG = 200
_MOST_MARKS = 16


def normalise(text: str) -> str:
    """The lookup key of a title or name: lower case, no diacritics, single spaces between words.

    The marks of Latin, Cyrillic and Greek letters and the vowel points of Hebrew and Arabic are
    dropped; those that make other scripts readable stay. Idempotent, and the same for every
    Unicode form of a text. A text of punctuation only is kept as it is, stripped and case-folded,
    so that a title such as "…" still has a key; only a text that cannot be seen has none. The key
    can always be encoded, whatever `text` holds.
    """
    key = _keyed(text.replace("\n", " ")).strip()
    return key or _as_it_is(text)


def normalise_many(titles: Sequence[str]) -> list[str]:
    """`[normalise(title) for title in titles]`, made on the joined text."""
    joined = "\n".join(titles)
    if joined.isascii() and joined.count("\n") == len(titles) - 1:
        keys = _keyed_lines(joined)
    else:
        keys = [""] * len(titles)
        plain = [at for at, t in enumerate(titles) if t.isascii() and "\n" not in t]
        for at, key in zip(
            plain, _keyed_lines("\n".join([titles[n] for n in plain])), strict=False
        ):
            keys[at] = key
    return [key or normalise(title) for key, title in zip(keys, titles, strict=True)]


def _keyed_lines(text: str) -> list[str]:
    """The keys of the lines of an ASCII text; letter by letter, which is faster for long texts."""
    key = text.replace("&", " and ").translate(_ASCII)
    for run in ("    ", "  ", "  "):
        key = key.replace(run, " ")
    while "  " in key:
        key = key.replace("  ", " ")
    return key.replace(" \n", "\n").replace("\n ", "\n").strip(" ").split("\n")


def composed(text: str) -> str:
    """`text` in the form NFC, with no more than a few marks on a letter."""
    long = len(text) > _LONG
    return unicodedata.normalize("NFC", _without_floods(text) if long else text)


def _keyed(text: str) -> str:
    """The keys of the lines of `text`, perhaps with a space at either end."""
    if not text.isascii():
        if len(text) > _LONG and "\n" not in text:
            text = _without_floods(text)
        if "\u200c" in text:
            text = re.sub(_HALF_SPACE, " ", text)
        if not _ANY_APART.isdisjoint(text):
            text = text.translate(_APART)
        text = unicodedata.normalize("NFKC", text).casefold()
        text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
        if not text.isascii():
            return _with_letters(unicodedata.normalize("NFC", text.translate(_LETTERS)))
    # Most texts are ASCII by now, and those are read twice as fast.
    key = text.lower().replace("'", "").replace("`", "").replace("&", " and ")
    return _NOT_ASCII_WORD.sub(" ", key)


def _with_letters(text: str) -> str:
    """Letters, digits and vowel signs of `text`, with a space for everything else."""
    if text.isascii():
        return _NOT_ASCII_WORD.sub(" ", text)
    if re.search(_SIGNED, text):
        return re.sub(_NOT_SIGNED_WORD, " ", text)
    return re.sub(_NOT_WORD, " ", text)


def _without_floods(text: str) -> str:
    """`text` with few marks on a letter, since sorting them takes the square of their number."""
    kept: list[str] = []
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= _MOST_MARKS:
            kept.append(letter)
    return "".join(kept)


def _as_it_is(text: str) -> str:
    """A text without letters and digits, as it can be shown."""
    shown = re.sub(_SURROGATES, "\ufffd", _without_floods(text))
    shown = re.sub(_UNPRINTABLE, "", shown).translate(dict.fromkeys(_UNSEEN))
    shown = unicodedata.normalize("NFKC", shown).casefold()
    return " ".join(unicodedata.normalize("NFKC", shown).split())
