"""Cyrillic titles written in Latin letters by five schemes, each as its readers write it.

Written for the measurement alone: the resolver's own romanisation is not used here. The schemes:
BGN/PCGN (1947), ISO 9 (1995), the scholarly one, and the German (Duden) and French press styles.
"""

from __future__ import annotations

import re
import unicodedata

_CYRILLIC = re.compile(r"[Ѐ-ӿ]")

_COMMON = dict(
    zip("абвгдзиклмнопрстуф", "a b v g d z i k l m n o p r s t u f".split(), strict=True)
)

_OTHERS = {
    "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "ć",
    "ђ": "đ", "џ": "dž", "қ": "q", "ғ": "gh", "ң": "ng", "ү": "u", "ұ": "u", "ө": "o", "ә": "a",
    "һ": "h", "ѓ": "gj", "ќ": "kj", "ѕ": "dz",
}  # fmt: skip
"""Letters of other Cyrillic alphabets; the schemes hardly differ in them."""

_SCHEMES: dict[str, dict[str, str]] = {
    "BGN": {
        "е": "e", "ё": "ë", "ж": "zh", "й": "y", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
        "щ": "shch", "ъ": "”", "ы": "y", "ь": "’", "э": "e", "ю": "yu", "я": "ya",
    },
    "ISO 9": {
        "е": "e", "ё": "ë", "ж": "ž", "й": "j", "х": "h", "ц": "c", "ч": "č", "ш": "š",
        "щ": "ŝ", "ъ": "ʺ", "ы": "y", "ь": "ʹ", "э": "è", "ю": "û", "я": "â",
    },
    "scholarly": {
        "е": "e", "ё": "ë", "ж": "ž", "й": "j", "х": "x", "ц": "c", "ч": "č", "ш": "š",
        "щ": "šč", "ъ": "ʺ", "ы": "y", "ь": "ʹ", "э": "è", "ю": "ju", "я": "ja",
    },
    "German": {
        "в": "w", "е": "e", "ё": "jo", "ж": "sch", "з": "s", "й": "i", "х": "ch", "ц": "z",
        "ч": "tsch", "ш": "sch", "щ": "schtsch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "ju",
        "я": "ja",
    },
    "French": {
        "е": "e", "ё": "io", "ж": "j", "й": "ï", "у": "ou", "х": "kh", "ц": "ts", "ч": "tch",
        "ш": "ch", "щ": "chtch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "iou", "я": "ia",
    },
}  # fmt: skip

STYLES = tuple(_SCHEMES)
"""The names of the schemes."""

_VOWELS = "аеёиоуыэюяіїє"
_MARKED_E = {"BGN": "ye", "German": "je"}


def is_cyrillic(text: str) -> bool:
    """Whether there is a Cyrillic letter in `text`."""
    return bool(_CYRILLIC.search(text))


def romanised(text: str, style: str) -> str:
    """`text` in Latin letters by the scheme `style`, its capitals kept."""
    scheme = {**_COMMON, **_OTHERS, **_SCHEMES[style]}
    written: list[str] = []
    before = " "
    for at, letter in enumerate(text):
        small = letter.lower()
        after = text[at + 1 : at + 2].lower()
        latin = _by_place(small, before, after, style) or scheme.get(small)
        if latin is None:
            written.append(letter)
        else:
            written.append(latin[:1].upper() + latin[1:] if letter.isupper() else latin)
        before = small
    return "".join(written)


def without_marks(text: str) -> str:
    """`text` as it is typed by somebody without the marks on the keyboard."""
    plain = unicodedata.normalize("NFD", text)
    kept = (c for c in plain if not unicodedata.combining(c) and c not in "ʹʺ’”")
    return "".join(kept)


def _by_place(letter: str, before: str, after: str, style: str) -> str | None:
    """What a letter is written as because of those beside it."""
    opens = not before.isalpha() or before in _VOWELS or before in "ъь"
    if letter == "е" and opens:
        return _MARKED_E.get(style)
    between = before in _VOWELS and after != "" and after in _VOWELS
    if letter == "с" and between and style in {"German", "French"}:
        return "ss"
    if letter == "г" and style == "French" and after and after in "еиы":
        return "gu"
    return None
