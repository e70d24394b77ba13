"""Japanese prose as tokens: it has no spaces, so that a word ends where a known word begins.

At each place the longest word that the reader knows is a token; what it does not know runs to the
next change of script or to the next word known, and is written like a name where it has Chinese
characters, katakana or a Latin capital. Hours and minutes in figures of either kind become one
number of minutes. Imported only where a passage has kana.
"""

from __future__ import annotations

import re
from functools import cache

from kinoved.checks.claims.language import language
from kinoved.checks.claims.sentences import Token
from kinoved.text import normalise

_LETTER = re.compile(r"[^\W_]")
_STOP = re.compile(r"[、。，．！？!?；;：:,]")
_QUOTED = re.compile(r"[「」『』\"“”]")
_KANJI = re.compile(r"[\u3005\u3400-\u9fff\uf900-\ufaff]")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc-\u30ff]")
_HIRAGANA = re.compile(r"[\u3041-\u309f]")
_FIGURES = "[0-9０-９]+|[一二三四五六七八九十百]+"
_LENGTH = re.compile(rf"({_FIGURES})時間(半|({_FIGURES})分)?")
_NUMBER = re.compile(r"[0-9０-９]+|[一二三四五六七八九十百]+(?=分|人|年|本|作|部門)")
_COUNTED = {"年": "年", "分": "分", "月": "月", "日": "日", "本": "本", "回": "回", "人": "人"}
_DIGITS = {kanji: number for number, kanji in enumerate("〇一二三四五六七八九")}
_LONGEST = 16


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of a Japanese text as tokens, in order."""
    found: list[Token] = []
    before = at = 0
    counted = False
    while at < len(text):
        if not _LETTER.match(text[at]):
            at += 1
            counted = False
            continue
        end, key, named = _word(text, at, counted)
        gap = text[before:at]
        stop = _STOP.search(gap) is not None
        found.append(
            Token(
                at,
                end,
                key,
                key,
                named,
                False,
                gap.replace("、", ","),
                stop,
                _QUOTED.search(gap) is not None,
            )
        )
        counted = key.isdigit()
        before = at = end
    return tuple(found)


def keys_of(text: str) -> tuple[str, ...]:
    """The lookup forms of the words of a text, such as a title."""
    return tuple(token.key for token in tokens_of(text))


def _word(text: str, at: int, counted: bool) -> tuple[int, str, bool]:
    """The end of the word at `at`, its lookup form, and whether it is written like a name."""
    if length := _LENGTH.match(text, at):
        hours, rest, minutes = length.group(1), length.group(2), length.group(3)
        told = _figure(hours) * 60 + (30 if rest == "半" else _figure(minutes or "〇"))
        return (length.end() - (minutes is not None)), str(told), False
    if number := _NUMBER.match(text, at):
        return number.end(), str(_figure(number.group())), False
    if counted and text[at] in _COUNTED:
        return at + 1, text[at], False
    known = _known(text, at)
    if known:
        return at + known, normalise(text[at : at + known]), False
    end = at + 1
    kind = _script(text[at])
    while end < len(text) and _script(text[end]) == kind and not _opens(text, end, kind):
        end += 1
    named = kind in {"kanji", "katakana"} or text[at].isupper()
    return end, normalise(text[at:end]) or text[at:end], named


def _opens(text: str, at: int, kind: str) -> bool:
    """Whether a known word begins inside an unknown one; katakana words are always whole."""
    return kind != "katakana" and (_known(text, at) > 0 or _NUMBER.match(text, at) is not None)


def _known(text: str, at: int) -> int:
    """The length of the longest known word at `at`, or 0."""
    opening = _vocabulary().get(text[at])
    if opening is None:
        return 0
    for length in range(min(_LONGEST, len(text) - at), 0, -1):
        if text[at : at + length] in opening and not _runs_on(text, at, at + length):
            return length
    return 0


def _runs_on(text: str, start: int, end: int) -> bool:
    """Whether a word in katakana, or of one Chinese character, is only a part of a longer one."""
    script = _KATAKANA
    if end - start == 1 and _KANJI.match(text[start]):
        script = _KANJI
    after = end < len(text) and script.match(text[end - 1]) and script.match(text[end])
    before = start > 0 and script.match(text[start - 1]) and script.match(text[start])
    return bool(after or before)


def _script(letter: str) -> str:
    if _KANJI.match(letter):
        return "kanji"
    if _KATAKANA.match(letter):
        return "katakana"
    if _HIRAGANA.match(letter):
        return "hiragana"
    return "latin" if _LETTER.match(letter) else ""


def _figure(text: str) -> int:
    """The number that figures of either kind write: "207", "二十七"."""
    plain = normalise(text)
    if plain.isdecimal():
        return int(plain)
    if not set(plain) & set("十百"):
        return int("".join(str(_DIGITS[kanji]) for kanji in plain))
    total = digit = 0
    for kanji in plain:
        if kanji in "十百":
            total += max(digit, 1) * (10 if kanji == "十" else 100)
            digit = 0
        else:
            digit = _DIGITS[kanji]
    return total + digit


@cache
def _vocabulary() -> dict[str, frozenset[str]]:
    """The words that the reader knows, by their first letter."""
    japanese = language("ja")
    known: dict[str, set[str]] = {}
    for word in japanese.vocabulary if japanese else ():
        known.setdefault(word[0], set()).add(word)
    return {letter: frozenset(found) for letter, found in known.items()}
