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
_ANY_MARKED = frozenset(map(chr, _MARKED))
_SCHOLARLY = frozenset("čšžŝČŠŽŜʹ")

_JAPANESE = r"(?:(?:[kgsztdnhbpmrywfj]|[kgnhbpmr]y|sh|ch|ts)?[aiueo]|n)+"
_JOTTED = "iye ije ye je ie yo jo io".split()
"""How е, ё and э are written after a vowel or a soft letter."""

_JOT = frozenset("ijyxw")
_SINGLE = str.maketrans({"y": "i", "j": "i", "x": "ks", "w": "v"})
_DOUBLED = re.compile(r"([^\W\d])\1+")
_MOST_PASSES = 6


def spelt_out(text: str) -> str:
    """`text` with letters whose mark stands for another letter written in two; "" without any."""
    spelt = text if _ANY_MARKED.isdisjoint(text) else text.translate(_MARKED)
    if ("x" in text or "X" in text) and not _SCHOLARLY.isdisjoint(text):
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
    if "ou" in word or "tch" in word:
        word = _from_french(word)
    if "sch" in word:
        word = _from_german(word)
    elif "sz" in word or "cz" in word:
        word = _from_polish(word)
    word = word.replace("shch", "sh").replace("zh", "sh").replace("tch", "ch").replace("kh", "h")
    word = word.replace("ts", "c").replace("tz", "c")
    if not _JOT.isdisjoint(word):
        for letters in _JOTTED:
            word = word.replace(letters, "e")
        word = word.translate(_SINGLE)
    return _DOUBLED.sub(r"\1", word)


def _from_french(word: str) -> str:
    if "ou" in word and re.fullmatch(_JAPANESE, word):
        return word.replace("ou", "o")
    if not ("ou" in word or word.startswith("tch") or "chtch" in word):
        return word
    word = word.replace("chtch", "sh").replace("tch", "ç").replace("kh", "h")
    word = word.replace("sch", "sh").replace("sh", "ş").replace("ch", "sh").replace("ş", "sh")
    return word.replace("ç", "ch").replace("j", "zh").replace("ou", "u")


def _from_german(word: str) -> str:
    word = word.replace("schtsch", "ş").replace("stsch", "ş").replace("shch", "ş")
    word = word.replace("tsch", "ç").replace("sch", "ş").replace("ch", "h")
    return word.replace("ş", "sh").replace("ç", "ch")


def _from_polish(word: str) -> str:
    word = word.replace("szcz", "ş").replace("sz", "ş").replace("cz", "ç").replace("sh", "ş")
    return word.replace("ch", "h").replace("ş", "sh").replace("ç", "ch")
