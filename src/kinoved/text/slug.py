"""Ids made of names. They are written into records and pages, so what they are made by stays."""

from __future__ import annotations

import re

from kinoved.text.normalise import normalise

_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e",
        "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m",
        "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
        "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e",
        "ю": "iu", "я": "ia", "ј": "i", "љ": "l", "њ": "n", "ћ": "ch", "ђ": "d", "џ": "d",
    }
)  # fmt: skip


def slug(text: str) -> str:
    """An id made of `text`: ASCII words joined by hyphens (`Elem Klimov` → `elem-klimov`)."""
    # Turkish names have had ids such as kemal-i-nci from the first; an id once given stays.
    key = normalise(text.replace("İ", "i ")).translate(_CYRILLIC)
    ascii_ = "".join(letter for letter in key if letter.isascii())
    found = re.findall(r"[a-z0-9]+", ascii_)
    return "-".join(found) or "u" + "-".join(f"{ord(c):x}" for c in text[:12])
