"""Words that may be people's names, and several of them joined."""

from __future__ import annotations

import re
from functools import cache

Range = tuple[int, int]

_LONGEST_NAME = 60


def looks_like_name(text: str) -> bool:
    """Whether `text` could be a person's name: two to four capitalised words, no digit.

    A genitive is none: Dawn's Early Light.
    """
    if len(text) > _LONGEST_NAME or _name().fullmatch(text) is None:
        return False
    if "'s " in text or "’s " in text:
        return False
    return text.isascii() or not any(
        word[0].islower() and not word.isascii() for word in text.split()
    )


def is_short_east_asian(text: str) -> bool:
    """Whether `text` is two to four Han or Hangul letters, or two such words and a dot between.

    Most Chinese and Korean names are so, and foreign ones: 雷德利·斯科特.
    """
    if "·" in text and _east_asian().fullmatch(text) is not None:
        return True
    return 2 <= len(text) <= 4 and all(
        "\u4e00" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in text
    )


def is_name(text: str, *, alone: bool = True) -> bool:
    """Whether `text` may be a name where names are expected.

    One capitalised word is enough if `alone`; so are a few letters of a script without spaces.
    """
    if looks_like_name(text) or _east_asian().fullmatch(text) is not None:
        return True
    return alone and len(text) <= _LONGEST_NAME and _word().fullmatch(text) is not None


def names_within(text: str, first: int, last: int) -> list[Range]:
    """The ranges of the names in a credit such as `Ethan Coen and Joel Coen`."""
    found = []
    position = first
    for part in _joints().split(text[first:last]):
        begin = text.index(part, position)
        position = begin + len(part)
        name = part.strip(" \t.:;()[]–—-")
        if name and any(letter.isalpha() for letter in name):
            at = text.index(name, begin)
            found.append((at, at + len(name)))
    return found


def names_in(text: str) -> list[Range]:
    """The ranges of the names in a credit line's words."""
    return names_within(text, 0, len(text))


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(r"\s*(?:,|;|/|&|、|\s(?:and|und|y|e|et|и|i|a|og|och|ja|ve|és|şi|și|en)\s)\s*")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        r"""[^\W\d_a-z][\w'’.-]*
            (?:[ ](?:(?:de|da|di|del|della|von|van|der|den|la|le|af|bin|dos)[ ]){0,2}
               [^\W\d_a-z][\w'’.-]*){1,3}""",
        re.VERBOSE,
    )


@cache
def _east_asian() -> re.Pattern[str]:
    """Two to twelve letters of Chinese, Japanese or Korean, a middle dot between them."""
    return re.compile(
        r"(?=.{2,18}$)(?:[A-Z][·・]){0,2}"
        r"(?:[\u30a0-\u30ff\u4e00-\u9fff\uac00-\ud7a3 々]|[·・](?:[A-Z][·・])?)+"
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_a-z][\w'’.-]{2,24}(?:\s[^\W\d_a-z][\w'’.-]*){0,3}")
