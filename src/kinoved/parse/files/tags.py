"""HTML as a run of tags, words and comments, each with its place in the text.

html.parser of the standard library says where a tag stands and not where words do once entities
are resolved, and some broken pages cost it quadratic time. This reads every character once,
whatever the page is; a test holds it against html5lib. https://html.spec.whatwg.org/#tokenization
has the rules.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_TAG = re.compile(
    r"""
    ([^<]*+)                                        # words
    <(/?)([a-zA-Z][^\s/<>"']{0,40}+)                # the tag's name
    ([^<>"'=]*+(?:=\s{0,19}+(?:"[^"<>]*+"|'[^'<>]*+')?+[^<>"'=]*+)*+)>
    """,
    re.VERBOSE,
)
"""Words and the tag behind them, as nearly all tags are: quotation marks around values only, and no
bracket inside them.
"""
_NAME = re.compile(r"[a-zA-Z][^\s/>]{0,40}")
_IN_TAG = re.compile(r"[>\"']")
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s"'>/=]{1,40})(?:\s{0,20}=\s{0,20}
        (?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+)))?""",
    re.VERBOSE,
)
_RAW = frozenset({"script", "style", "textarea", "title", "noscript", "iframe", "xmp"})
"""Elements whose content holds no tags."""
_LONGEST_ATTRIBUTES = 4000


class Piece(NamedTuple):
    """`kind` is "open", "close", "words" or "comment"; `name` a tag's name in small letters.

    `start` and `end` are offsets in the text: of the words, of a comment's inside, of the tag's
    attributes. A named tuple, because a page has thousands of them.
    """

    kind: str
    name: str
    start: int
    end: int


def pieces(text: str) -> list[Piece]:
    """The pieces in the order of the text; what is cut off inside a tag ends them."""
    found: list[Piece] = []
    position, length = 0, len(text)
    plain_tag, made = _TAG.match, tuple.__new__
    while position < length:
        tag = plain_tag(text, position)
        if tag is None:
            bracket = text.find("<", position)
            if bracket != position:
                found.append(Piece("words", "", position, bracket if bracket >= 0 else length))
            position = _other(text, bracket, found) if bracket >= 0 else -1
            if position < 0:
                break
            continue
        # Places are added up from the lengths of the groups: a call for each costs a third more.
        words, slash, name, held = tag.groups()
        begin = position + len(words)
        if words:
            found.append(made(Piece, ("words", "", position, begin)))
        start = begin + len(name) + (2 if slash else 1)
        name = name.lower()
        position = start + len(held) + 1
        found.append(made(Piece, ("close" if slash else "open", name, start, position - 1)))
        if name in _RAW and not slash:
            position = _raw(text, name, position, found)
            if position < 0:
                break
    return found


def _other(text: str, bracket: int, found: list[Piece]) -> int:
    """Read what begins at `bracket` and is no plain tag; where it ends, -1 where it does not."""
    if text.startswith("<!--", bracket):
        end = text.find("-->", bracket + 4)
        if end < 0:
            return -1
        found.append(Piece("comment", "", bracket + 4, end))
        return end + 3
    if text.startswith(("<!", "<?"), bracket):
        return text.find(">", bracket) + 1 or -1
    closing = text.startswith("</", bracket)
    named = _NAME.match(text, bracket + 1 + closing)
    if named is None:
        found.append(Piece("words", "", bracket, bracket + 1))
        return bracket + 1
    end = _tag_end(text, named.end())
    if end < 0:
        return -1
    name = named.group().lower()
    found.append(Piece("close" if closing else "open", name, named.end(), end))
    return end + 1 if closing or name not in _RAW else _raw(text, name, end + 1, found)


def _raw(text: str, name: str, position: int, found: list[Piece]) -> int:
    """Read the words of an element that holds no tags; -1 where it is never closed."""
    stop = _closing(text, name, position)
    if stop >= 0:
        found.append(Piece("words", "", position, stop))
    return stop


def attributes(text: str, piece: Piece) -> dict[str, str]:
    """The attributes of a tag by name in small letters, entities resolved; the first one counts."""
    if piece.end - piece.start < 2:
        return {}
    from html import unescape  # noqa: PLC0415 - only pages need its table of entities

    held: dict[str, str] = {}
    end = min(piece.end, piece.start + _LONGEST_ATTRIBUTES)
    for found in _ATTRIBUTE.finditer(text, piece.start, end):
        told = found["double"] or found["single"] or found["bare"] or ""
        held.setdefault(found["name"].lower(), unescape(told) if "&" in told else told)
    return held


def _tag_end(text: str, position: int) -> int:
    """The place of the `>` that closes a tag, outside quotation marks; -1 where there is none."""
    while True:
        found = _IN_TAG.search(text, position)
        if found is None:
            return -1
        if found.group() == ">":
            return found.start()
        before = text[max(0, found.start() - 20) : found.start()].rstrip()
        if not before.endswith("="):  # a stray mark is part of a name
            position = found.end()
            continue
        close = text.find(found.group(), found.end())
        if close < 0:
            return -1
        position = close + 1


def _closing(text: str, name: str, position: int) -> int:
    """Where `</name` begins; -1 where the element is never closed."""
    while True:
        found = text.find("</", position)
        if found < 0:
            return -1
        if text[found + 2 : found + 2 + len(name)].lower() == name:
            return found
        position = found + 2
