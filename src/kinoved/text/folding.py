"""Words folded to the spelling under which romanisations of Cyrillic and Japanese meet.

BGN/PCGN, ISO 9, scholarly, and the popular German, French and Polish ways of writing Russian,
Ukrainian, Belarusian, Bulgarian and Serbian differ in a few letters; a word is read by the scheme
that its own letters betray (tsch is German, ou and tch French, sz and cz Polish). What would make
many different words equal is left apart: German s for з, Ukrainian h for г without a sign.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kinoved.text.numerals import READ_AS_NUMBER

MARKED = {
    "č": "ch", "ć": "ch", "š": "sh", "ž": "zh", "ż": "zh", "ŝ": "shch", "â": "ia", "û": "iu",
    "đ": "dj", "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe",
}  # fmt: skip
"""Latin letters whose mark stands for another letter: of ISO 9 and the scholarly scheme, and the
German and Scandinavian ones that are also written with two letters (Mädchen, Maedchen)."""

_MARKED = str.maketrans({**MARKED, **{k.upper(): v for k, v in MARKED.items()}})
_ANY_MARKED = re.compile("[" + "".join(MARKED) + "".join(MARKED).upper() + "]")
_SCHOLARLY = re.compile("[čšžŝČŠŽŜʹ]")

_JAPANESE = re.compile(r"(?:(?:[kgsztdnhbpmrywfj]|[kgnhbpmr]y|sh|ch|ts)?[aiueo]|n)+")
_FRENCH = re.compile(r"(?:ou|^tch|chtch)")
_GERMAN_SHCH = re.compile(r"s(?:ch)?tsch")
_SHCH = re.compile(r"sh(?:ch)?|sch|zh")
_YE = re.compile(r"i?[yj]e|[yji]o|ie")
_LOOSE = re.compile(r"ou|t[csz]|[kz]h|s[chz]|cz|[yjxw]|i[eo]|([^\W\d])\1")
_SINGLE = str.maketrans({"y": "i", "j": "i", "x": "ks", "w": "v"})
_DOUBLED = re.compile(r"([^\W\d])\1+")
_MOST_PASSES = 6


def spelt_out(text: str) -> str:
    """`text` with letters whose mark stands for another letter written in two; "" without any."""
    spelt = text.translate(_MARKED) if _ANY_MARKED.search(text) else text
    if "x" in text.lower() and _SCHOLARLY.search(text):
        spelt = spelt.replace("x", "kh").replace("X", "Kh")
    return spelt if spelt != text else ""


@lru_cache(maxsize=131_072)
def folded(word: str) -> str:
    """One normalised word in the spelling under which its romanisations meet; a fixed point.

    A word that folds to a number word is kept from being read as one: "Trio" is not "tre".
    """
    found = before = word
    for _ in range(_MOST_PASSES):
        found = _once(before)
        if found == before:
            break
        before = found
    return f"{found}q" if found != word and found in READ_AS_NUMBER else found


def _once(word: str) -> str:
    if not _LOOSE.search(word):
        return word
    if "ou" in word or "tch" in word:
        word = _from_french(word)
    if "sch" in word:
        word = _from_german(word)
    elif "sz" in word or "cz" in word:
        word = _from_polish(word)
    word = _SHCH.sub("sh", word).replace("tch", "ch").replace("kh", "h")
    word = word.replace("ts", "c").replace("tz", "c")
    word = _YE.sub("e", word).translate(_SINGLE)
    return _DOUBLED.sub(r"\1", word)


def _from_french(word: str) -> str:
    if "ou" in word and _JAPANESE.fullmatch(word):
        return word.replace("ou", "o")
    if not _FRENCH.search(word):
        return word
    word = word.replace("chtch", "sh").replace("tch", "ç").replace("kh", "h")
    word = word.replace("sch", "sh").replace("sh", "ş").replace("ch", "sh").replace("ş", "sh")
    return word.replace("ç", "ch").replace("j", "zh").replace("ou", "u")


def _from_german(word: str) -> str:
    word = _GERMAN_SHCH.sub("ş", word).replace("shch", "ş").replace("tsch", "ç")
    word = word.replace("sch", "ş").replace("ch", "h")
    return word.replace("ş", "sh").replace("ç", "ch")


def _from_polish(word: str) -> str:
    word = word.replace("szcz", "ş").replace("sz", "ş").replace("cz", "ç").replace("sh", "ş")
    return word.replace("ch", "h").replace("ş", "sh").replace("ç", "ch")
