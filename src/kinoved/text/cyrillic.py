"""Cyrillic letters in Latin ones, for keys: not for reading, but so that romanisations meet.

Each letter becomes what BGN/PCGN writes for it, without marks; `folding` then brings the other
schemes to the same spelling. Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian letters
count as such when the title shows a letter, or a use of one, that Russian does not have.
"""

from __future__ import annotations

import re

_LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ie",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "iu", "я": "ia", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "ch", "ђ": "dj",
    "џ": "dzh", "ѕ": "dz", "ѣ": "e", "ѳ": "f", "ѵ": "i", "ғ": "g", "қ": "k", "ң": "n", "ө": "o",
    "ү": "u", "ұ": "u", "һ": "h", "ә": "a",
}  # fmt: skip

_LIKE_ROMAN = "(?<![a-z])[vi]{2,}(?![a-z])"

_LATIN = str.maketrans(_LETTERS)
_HARD_G = str.maketrans({**_LETTERS, "г": "h"})
_BULGARIAN = str.maketrans({**_LETTERS, "ъ": "a", "щ": "sht"})
_UKRAINIAN = frozenset("іїєґў")
_FULL_ER = "ъ(?![еюя])"


def latin(key: str) -> str:
    """A normalised key with its Cyrillic letters in Latin ones."""
    table = _LATIN
    if not _UKRAINIAN.isdisjoint(key):
        table = _HARD_G
    elif "ъ" in key and re.search(_FULL_ER, key):
        table = _BULGARIAN
    key = key.translate(table)
    # A y folds to i as well, and keeps вий from being read as the roman numeral VII.
    if "vi" in key or "ii" in key:
        key = re.sub(_LIKE_ROMAN, lambda found: found[0].replace("i", "y"), key)
    return key
