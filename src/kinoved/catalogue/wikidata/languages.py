"""Wikimedia's language codes as BCP 47 tags.

Source: MediaWiki's `LanguageCode`, https://www.mediawiki.org/wiki/Manual:Language#Language_code
(non-standard and renamed codes); the case of subtags follows RFC 5646, section 2.1.1.
"""

from __future__ import annotations

from functools import lru_cache

_OWN = {
    "als": "gsw",
    "bat-smg": "sgs",
    "be-x-old": "be-tarask",
    "bh": "bho",
    "cbk-zam": "cbk",
    "de-formal": "de-x-formal",
    "eml": "egl",
    "en-rtl": "en-x-rtl",
    "es-formal": "es-x-formal",
    "fiu-vro": "vro",
    "hu-formal": "hu-x-formal",
    "map-bms": "jv-x-bms",
    "mo": "ro-Cyrl-MD",
    "nl-informal": "nl-x-informal",
    "nrm": "nrf",
    "roa-rup": "rup",
    "roa-tara": "nap-x-tara",
    "simple": "en-simple",
    "sr-ec": "sr-Cyrl",
    "sr-el": "sr-Latn",
    "zh-classical": "lzh",
    "zh-cn": "zh-Hans-CN",
    "zh-hk": "zh-Hant-HK",
    "zh-min-nan": "nan",
    "zh-mo": "zh-Hant-MO",
    "zh-my": "zh-Hans-MY",
    "zh-sg": "zh-Hans-SG",
    "zh-tw": "zh-Hant-TW",
    "zh-yue": "yue",
}
_NO_LANGUAGE = frozenset({"", "und", "mis", "zxx", "mul"})
"""Codes that name no language: undetermined, uncoded, no linguistic content, several."""


@lru_cache(maxsize=2048)
def bcp47(code: str) -> str | None:
    """The BCP 47 tag for Wikimedia's `code`, or None where the code names no language.

    >>> bcp47("zh-tw"), bcp47("pt-br"), bcp47("ru"), bcp47("mul")
    ('zh-Hant-TW', 'pt-BR', 'ru', None)
    """
    plain = code.strip().lower()
    if plain in _NO_LANGUAGE:
        return None
    if plain in _OWN:
        return _OWN[plain]
    first, *rest = plain.split("-")
    private = False
    parts = [first]
    for part in rest:
        parts.append(part if private else _cased(part))
        private = private or len(part) == 1
    return "-".join(parts)


def _cased(subtag: str) -> str:
    if len(subtag) == 2:
        return subtag.upper()
    if len(subtag) == 4 and subtag.isalpha():
        return subtag.title()
    return subtag
