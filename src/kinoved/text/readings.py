"""Chinese characters by their reading: 七人の侍 is Shichinin no Samurai, 霸王別姬 Ba wang bie ji.

Needs the extra `[readings]` (janome for Japanese, pypinyin for Chinese); without it nothing is
read and the characters themselves stay in the keys. Readings are keys beside the three of a title,
never in their place, so that a catalogue made with the extra and a question asked without it, or
the other way round, still meet wherever they meet without readings.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kinoved.text.keys import title_keys

if TYPE_CHECKING:
    from janome.tokenizer import Token, Tokenizer

_CHARACTERS = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_KANA = re.compile("[\u3041-\u30fa]")
_LONG = 200


def readings(text: str) -> tuple[str, ...]:
    """The loosest keys of `text` read as Japanese and, where it has no kana, as Mandarin.

    () for a text without Chinese characters, for one longer than 200 letters, and for each
    language whose library is not installed.
    """
    if not _CHARACTERS.search(text) or len(text) > _LONG:
        return ()
    read = (_japanese(text), "" if _KANA.search(text) else _mandarin(text))
    return tuple(dict.fromkeys(title_keys(found)[2] for found in read if found))


def _japanese(text: str) -> str:
    tokenizer = _tokenizer()
    if tokenizer is None:
        return ""
    words = [_read(t) for t in tokenizer.tokenize(text) if not isinstance(t, str)]
    return "" if _CHARACTERS.search("".join(words)) else " ".join(words)


def _read(word: Token) -> str:
    """The reading of a word; dictionaries hold well-known titles as one word, taken apart at の."""
    if word.reading == "*":
        return str(word.surface)
    ofs = word.surface.count("の")
    inside = ofs and word.reading.count("ノ") == ofs and word.surface.strip("の") == word.surface
    return str(word.reading.replace("ノ", " ノ ") if inside else word.reading)


@lru_cache(maxsize=1)
def _tokenizer() -> Tokenizer | None:
    try:
        from janome.tokenizer import Tokenizer  # noqa: PLC0415 - an extra, and slow to load
    except ImportError:
        return None
    return Tokenizer()


def _mandarin(text: str) -> str:
    try:
        from pypinyin import lazy_pinyin  # noqa: PLC0415 - an extra, and slow to load
    except ImportError:
        return ""
    return " ".join(lazy_pinyin(text))
