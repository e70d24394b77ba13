"""Text as a page may show it: no control or direction marks, no endless runs."""

from __future__ import annotations

import unicodedata

_LONGEST = 20_000
_KEPT = "\u200d\u200c"
"""Joiners, without which Persian, Indic scripts and some signs fall apart."""
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co"})
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi", "ps", "sd", "ckb", "dv", "ug"})


def clean(text: str) -> str:
    """`text` without control and direction marks, white space made even, cut where too long."""
    if text.isascii() and text.isprintable():
        flat = " ".join(text.split())
    else:
        kept = "".join(
            " " if letter.isspace() else letter
            for letter in text
            if letter.isspace() or letter in _KEPT or unicodedata.category(letter) not in _DROPPED
        )
        flat = " ".join(kept.split())
    return flat if len(flat) <= _LONGEST else flat[:_LONGEST] + "…"


def direction(lang: str) -> str:
    """ "rtl" for a language that is written from right to left, else "ltr"."""
    return (
        "rtl" if lang.split("-", maxsplit=1)[0] in _RIGHT_TO_LEFT and "Latn" not in lang else "ltr"
    )


def tag(lang: str | None) -> str:
    """A language tag that HTML takes; empty where the language is not known."""
    return "" if not lang or lang in {"und", "mul", "zxx"} else lang
