"""Typing errors as people make them: fingers beside the key, letters lost, doubled, swapped.

The five kinds and roughly their shares are those that studies of spelling correction have found
since Damerau (1964): nearly all misspelt words are one insertion, omission, substitution or swap
away from the right one, and the first letter is seldom the wrong one.
"""

from __future__ import annotations

import random

from kinoved.text import normalise

_KEYBOARDS = (
    ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
)
_VOWELS = ("aeiouy", "аеиоуыэюя")
_SHARES = {"left out": 25, "swapped": 20, "doubled": 15, "added": 10, "beside": 15, "vowel": 15}
_FIRST_LETTER = 0.05
_TRIES = 100


def _neighbours() -> dict[str, str]:
    found: dict[str, str] = {}
    for rows in _KEYBOARDS:
        for number, row in enumerate(rows):
            for at, letter in enumerate(row):
                above = rows[number - 1] if number else ""
                below = rows[number + 1] if number + 1 < len(rows) else ""
                found[letter] = (
                    row[max(0, at - 1) : at]
                    + row[at + 1 : at + 2]
                    + above[at : at + 2]
                    + below[max(0, at - 1) : at + 1]
                )
    return found


NEIGHBOURS = _neighbours()
"""Letter → the letters beside it on the keyboard."""


def misspelt(text: str, errors: int, chance: random.Random) -> str | None:
    """`text` with so many typing errors, or None where it is too short to bear them.

    Every error changes the key under which the title is looked up: one in the punctuation would
    not be one. The whole is never the text one began with.
    """
    if sum(letter.isalpha() for letter in text) < 2 * errors + 1:
        return None
    keys = {normalise(text)}
    for _ in range(errors):
        for _ in range(_TRIES):
            changed = _mistyped(text, chance)
            if normalise(changed) not in keys:
                break
        else:
            return None
        text = changed
        keys.add(normalise(text))
    return text


def _mistyped(text: str, chance: random.Random) -> str:
    letters = [at for at, letter in enumerate(text) if letter.isalpha()]
    later = letters[1:] if len(letters) > 1 and chance.random() >= _FIRST_LETTER else letters
    at = chance.choice(later)
    how = chance.choices(list(_SHARES), weights=list(_SHARES.values()))[0]
    letter = text[at]
    if how == "left out":
        return text[:at] + text[at + 1 :]
    if how == "swapped" and at + 1 < len(text) and text[at + 1].isalpha():
        return text[:at] + _as(letter, text[at + 1]) + _as(text[at + 1], letter) + text[at + 2 :]
    if how == "doubled":
        return text[: at + 1] + letter.lower() + text[at + 1 :]
    beside = NEIGHBOURS.get(letter.lower(), "")
    if how == "added" and beside:
        return text[: at + 1] + chance.choice(beside) + text[at + 1 :]
    if how == "vowel":
        vowels = next((v for v in _VOWELS if letter.lower() in v), "")
        if vowels:
            other = chance.choice(vowels.replace(letter.lower(), ""))
            return text[:at] + _as(letter, other) + text[at + 1 :]
    if beside:
        return text[:at] + _as(letter, chance.choice(beside)) + text[at + 1 :]
    return text[:at] + text[at + 1 :]


def _as(pattern: str, letter: str) -> str:
    """`letter` as large or small as `pattern`."""
    return letter.upper() if pattern.isupper() else letter.lower()
