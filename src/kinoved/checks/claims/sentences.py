"""Prose as sentences of tokens; every token knows the punctuation that stands before it."""

from __future__ import annotations

import re
from functools import lru_cache

from kinoved.text.words import apart, forms
from kinoved.value import value

_END = re.compile(r"[.!?…。！？]+[\"'”’)\]]*(?=\s|$)|\n+")
_ABBREVIATION = frozenset(
    "dr mr mrs ms st jr sr prof no vol vs etc approx c ca min dir u.s u.k t.v e.g i.e".split()
)
_HARD = frozenset(",;:–—!?…")
_QUOTES = frozenset('"“”«»„*_『』')


@value
class Token:
    """One word: place in its passage, lookup form, form without possessive, and what precedes it.

    `gap` is the text between the word before and this one; `hard` tells whether that gap holds a
    comma or a stronger stop; `quoted` whether it holds a quotation mark or mark of emphasis.
    """

    start: int
    end: int
    key: str
    bare: str
    capital: bool
    possessive: bool
    gap: str
    hard: bool
    quoted: bool


@value
class Sentence:
    """A run of tokens that ends with a stop.

    `first` is the index of its first token, `keys` are the distinct lookup forms of its words.
    """

    tokens: tuple[Token, ...]
    first: int
    keys: frozenset[str]


@lru_cache(maxsize=16)
def japanese_letters(text: str) -> bool:
    """Whether Chinese characters and kana make up at least half of the letters of a text."""
    if text.isascii():
        return False
    held = sum(
        letter == "\u3005" or "\u3041" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff"
        for letter in text
    )
    letters = sum(letter.isalpha() for letter in text)
    return held > 0 and held * 2 >= letters


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of `text` as tokens, in order."""
    if not text.isascii() and japanese_letters(text):
        from kinoved.checks.claims.japanese import tokens_of as cut  # noqa: PLC0415 - few lists

        return cut(text)
    found = []
    before = end = 0
    parts = apart(text)
    for gap, written in zip(parts[::2], parts[1::2], strict=False):
        start = end + len(gap)
        end = start + len(written)
        key, bare, capital, possessive = _read(written)
        if not key:
            continue
        if gap == " " and before + 1 == start:
            found.append(Token(start, end, key, bare, capital, possessive, gap, False, False))
        else:
            between = text[before:start]
            hard, quoted = _stops(between)
            found.append(Token(start, end, key, bare, capital, possessive, between, hard, quoted))
        before = end
    return tuple(found)


@lru_cache(maxsize=16_384)
def _read(written: str) -> tuple[str, str, bool, bool]:
    """Lookup form of a word, that without an ending, whether it has a capital, and whose it is."""
    key, bare = forms(written)
    return key, bare, written[0] != written[0].lower(), written.endswith(_OF_OWNER)


_OF_OWNER = ("'s", "’s", "'", "’")


@lru_cache(maxsize=1_024)
def _stops(gap: str) -> tuple[bool, bool]:
    """Whether a comma or stronger stop stands in a gap, and whether a quotation mark does."""
    hard = not _HARD.isdisjoint(gap) or " - " in gap or ". " in gap
    return hard, not _QUOTES.isdisjoint(gap)


def sentences_of(text: str, tokens: tuple[Token, ...]) -> tuple[Sentence, ...]:
    """The sentences of `text`; a stop after an initial or abbreviation ends none."""
    found: list[Sentence] = []
    start = 0
    for number, token in enumerate(tokens):
        if token.gap != " " and number > start and _ends(text, tokens[number - 1], token):
            found.append(_sentence(tokens[start:number], start))
            start = number
    if start < len(tokens):
        found.append(_sentence(tokens[start:], start))
    return tuple(found)


def _sentence(tokens: tuple[Token, ...], first: int) -> Sentence:
    return Sentence(tokens, first, frozenset([token.key for token in tokens]))


def _ends(text: str, before: Token, after: Token) -> bool:
    if not _END.search(text, before.end, after.start):
        return False
    gap = text[before.end : after.start].strip()
    if gap in {"...", "…"} and not after.capital:
        return False
    short = len(before.key) == 1 and before.capital
    abbreviated = short or before.key in _ABBREVIATION
    return not (abbreviated and after.gap.strip() == ".")
