"""Lines that fit a terminal, in every script, and hold nothing that steers it."""

from __future__ import annotations

import unicodedata

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")


def printable(text: str) -> str:
    """`text` on one line, without control, direction and other unseen characters.

    A list may hold escape sequences; shown as they are they would repaint the terminal.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    shown = (
        " "
        if c.isspace()
        else ""
        if c not in _JOINERS and unicodedata.category(c) in _UNSEEN
        else c
        for c in text
    )
    return " ".join("".join(shown).split())


def columns(text: str) -> int:
    """How many terminal columns `text` takes: two for wide letters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(_column(character) for character in text)


def _column(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def shortened(text: str, width: int) -> str:
    """`text`, or its beginning and an ellipsis where it takes more than `width` columns."""
    if columns(text) <= width:
        return text
    taken = 0
    for index, character in enumerate(text):
        taken += _column(character)
        if taken > width - 1:
            return text[:index].rstrip() + "…"
    return text


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """`text` as lines of at most `width` columns, the first after `first`, others after `rest`.

    Only an address stays whole where it is longer than a line, so that it can be followed; other
    runs without a space (Japanese, say) are cut where the line is full.
    """
    lines: list[str] = []
    line, room, empty = first, width - columns(first), True
    for word in printable(text).split(" "):
        left = word
        while left:
            needed = columns(left) + (not empty)
            if needed <= room:
                line += left if empty else f" {left}"
                room, empty, left = room - needed, False, ""
            elif not empty and (columns(left) <= width - columns(rest) or _is_address(left)):
                lines.append(line)
                line, room, empty = rest, width - columns(rest), True
            elif empty and _is_address(left):
                line, room, empty, left = line + left, 0, False, ""
            else:
                head = _fitting(left, room - (not empty))
                line += head if empty else f" {head}" if head else ""
                left = left[len(head) :]
                lines.append(line)
                line, room, empty = rest, width - columns(rest), True
    if not empty or not lines:
        lines.append(line)
    return lines


def _is_address(word: str) -> bool:
    return word.startswith(("http://", "https://"))


def _fitting(word: str, room: int) -> str:
    taken = 0
    for index, character in enumerate(word):
        taken += _column(character)
        if taken > room and (index or room < 1):
            return word[:index]
    return word
