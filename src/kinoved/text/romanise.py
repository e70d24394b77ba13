"""Cyrillic written in Latin letters for a reader of English."""

from __future__ import annotations

_RUSSIAN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip


def romanise(text: str) -> str:
    """`text` with Russian letters in the popular romanisation (BGN/PCGN without its marks)."""
    letters = []
    for letter in text:
        latin = _RUSSIAN.get(letter.lower())
        if latin is None:
            letters.append(letter)
        else:
            letters.append(latin.capitalize() if letter.isupper() else latin)
    return "".join(letters)
