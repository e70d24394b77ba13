"""Whether katakana may write a name in Latin letters: タルコフスキー, Tarkovsky.

Only consonants are compared, since katakana put vowels between them and languages spell vowels in
their own ways. A letter fits each of the sounds that some language gives it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kinoved.text import normalise

_SOUNDS = {
    "ア": "", "イ": "", "ウ": "", "エ": "", "オ": "", "ヤ": "y", "ユ": "y", "ヨ": "y", "ワ": "w",
    "ン": "n", "ヴ": "b",
    **dict.fromkeys("カキクケコ", "k"), **dict.fromkeys("ガギグゲゴ", "g"),
    **dict.fromkeys("サシスセソ", "s"), **dict.fromkeys("ザジズゼゾ", "z"),
    **dict.fromkeys("タチツテト", "t"), **dict.fromkeys("ダヂヅデド", "d"),
    **dict.fromkeys("ナニヌネノ", "n"), **dict.fromkeys("ハヒフヘホ", "h"),
    **dict.fromkeys("バビブベボ", "b"), **dict.fromkeys("パピプペポ", "p"),
    **dict.fromkeys("マミムメモ", "m"), **dict.fromkeys("ラリルレロ", "r"),
}  # fmt: skip

_FITS = {
    "b": "bp", "c": "ksth", "d": "dt", "f": "hb", "g": "gkzh", "h": "h", "j": "zyhs", "k": "k",
    "l": "r", "m": "mn", "n": "nm", "p": "pbh", "q": "k", "r": "r", "s": "sz", "t": "td",
    "v": "bh", "w": "bwh", "x": "ks", "z": "zst",
}  # fmt: skip

_SILENT = frozenset("hwyjrtsdgpxz")
"""Letters that some language does not sound."""
_ENOUGH = 0.25
_LEAST = 2


def sounds_like(kana: str, latin: str, least: int = _LEAST) -> bool:
    """Whether the surname fits, and so does the given name where both have one.

    A surname of fewer than `least` consonants on either side fits nothing.
    """
    said = [part for part in re.split(r"[・＝=゠ ]", kana) if part]
    written = normalise(latin).split(" ")
    if not said or not written or not _alike(said[-1], written[-1], least):
        return False
    return len(said) == 1 or len(written) == 1 or _alike(said[0], written[0], 1)


@lru_cache(maxsize=4096)
def _alike(kana: str, latin: str, least: int = _LEAST) -> bool:
    sounds = "".join(_SOUNDS.get(letter, "") for letter in kana)
    letters = re.sub("[aeiouy]", "", re.sub(r"(.)\1", r"\1", latin))
    letters = re.sub("sch|sh|ch", lambda found: "s" if found[0] != "ch" else "c", letters)
    letters = letters.replace("ck", "k").replace("ph", "f").replace("th", "t")
    if min(len(sounds), len(letters)) < least:
        return False
    return _distance(sounds, letters) <= _ENOUGH * max(len(sounds), len(letters))


def _distance(sounds: str, letters: str) -> float:
    """The least cost of turning one into the other; a silent letter costs little."""
    row = [float(n) for n in range(len(sounds) + 1)]
    for letter in letters:
        dropped = 0.4 if letter in _SILENT else 1.0
        following = [row[0] + dropped]
        for place, sound in enumerate(sounds):
            missed = 0.0 if sound in _FITS.get(letter, letter) else 1.0
            extra = 0.4 if sound in "wyn" else 1.0
            following.append(
                min(row[place] + missed, row[place + 1] + dropped, following[place] + extra)
            )
        row = following
    return row[-1]
