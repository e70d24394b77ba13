"""Titles and names reduced to the keys under which they are looked up.

Three keys, from strict to loose: the whole title, the title without its article, and a key under
which the common romanisations of Cyrillic (BGN/PCGN, ISO 9, scholarly, popular) meet.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ı": "i", "ß": "ss",
        "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "ð": "d", "ħ": "h",
        "&": " and ", "'": None, "’": None, "‘": None, "ʹ": None, "ʼ": None, "ʺ": None,
        "`": None, "´": None, "\u00ad": None, "\u200b": None, "\ufeff": None,
    }
)  # fmt: skip

_MARKED_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")

_NOT_WORD = re.compile(r"[\W_]+")

ARTICLES = frozenset(
    "the a an le la les l un une der die das ein eine el los las una unos il lo i gli uno o os as"
    " um uma de het een den det en et ett to ta oi ha az egy".split()
)

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
    "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e",
    "ю": "iu", "я": "ia", "ј": "i", "љ": "l", "њ": "n", "ћ": "ch", "ђ": "d", "џ": "d",
}  # fmt: skip

_SHCH = re.compile(r"shch|sch|šč|ŝ")
_YE = re.compile(r"i?[yj]e|ie")
_MANY_I = re.compile(r"i{2,}")
_DOUBLED = re.compile(r"(\w)\1+")
_YOT = str.maketrans({"y": "i", "j": "i", "x": "ks"})


def normalise(text: str) -> str:
    """The lookup key of a title or name: lower case, no diacritics, single spaces between words.

    Diacritics are dropped for Latin, Cyrillic and Greek letters only, so that the marks that make
    other scripts readable stay. Idempotent. A text of punctuation only is kept as it is, stripped
    and case-folded, so that a title such as "…" still has a key.
    """
    if text.isascii():
        key = text.lower().replace("'", "").replace("&", " and ").replace("`", "")
    else:
        key = _unmark(unicodedata.normalize("NFKC", text).translate(_LETTERS).casefold())
    key = _NOT_WORD.sub(" ", key).strip()
    return key or unicodedata.normalize("NFKC", text).casefold().strip()


def _unmark(text: str) -> str:
    letters = [_plain_letter(letter) for letter in unicodedata.normalize("NFC", text)]
    return "".join(letters).translate(_LETTERS)


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str:
    plain = unicodedata.normalize("NFD", letter)
    marked = len(plain) > 1 and unicodedata.name(plain[0], "").startswith(_MARKED_SCRIPTS)
    return plain[0] if marked else letter


def without_article(key: str) -> str:
    """`key` without a leading article, or without one moved to the end ("road the")."""
    parts = key.split(" ")
    if len(parts) > 1 and parts[0] in ARTICLES:
        return " ".join(parts[1:])
    if len(parts) > 1 and parts[-1] in {"the", "a", "an", "le", "la", "les", "der", "die", "das"}:
        return " ".join(parts[:-1])
    return key


def romanisation_key(text: str) -> str:
    """A key under which a Cyrillic title and its romanisations meet: Pisma = письма."""
    return _romanised(normalise(text))


def _romanised(strict: str) -> str:
    """The romanisation key of a text that has been normalised."""
    key = strict if strict.isascii() else "".join(_CYRILLIC.get(c, c) for c in strict)
    # Most keys have none of these letters: asking costs a tenth of what a pattern does.
    if "ch" in key or "š" in key or "ŝ" in key:
        key = _SHCH.sub("sh", key)
    key = key.replace("kh", "h").replace("ts", "c").replace("tz", "c")
    key = key.replace("yo", "e").replace("jo", "e").replace("io", "e")
    if "ye" in key or "je" in key or "ie" in key:
        key = _YE.sub("e", key)
    key = key.translate(_YOT)
    if "ii" in key:
        key = _MANY_I.sub("i", key)
    return _DOUBLED.sub(r"\1", key).strip() or strict


def title_keys(text: str) -> tuple[str, str, str]:
    """The strict key, the key without its article, and the romanisation key of a title."""
    key = normalise(text)
    bare = without_article(key)
    return key, bare, _romanised(bare)


def slug(text: str) -> str:
    """An id made of `text`: ASCII words joined by hyphens (`Elem Klimov` → `elem-klimov`)."""
    key = "".join(_CYRILLIC.get(letter, letter) for letter in normalise(text))
    ascii_ = "".join(letter for letter in key if letter.isascii())
    found = re.findall(r"[a-z0-9]+", ascii_)
    return "-".join(found) or "u" + "-".join(f"{ord(c):x}" for c in text[:12])
