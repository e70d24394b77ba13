"""Lines that fit a terminal, in every script, and hold nothing that steers it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")


def printable(text: str) -> str:
    """`text` on one line, without control, direction and other unseen characters.

    A list may hold escape sequences; shown as they are they would repaint the terminal.
    """
    if text.isprintable():
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


def readable(address: str) -> str:
    """`address` with its escaped letters of other scripts as letters; it leads to the same place.

    Everything that steers an address (%20, %2F, %3F …) stays escaped.
    """
    parts = address.split("%")
    shown, pending = parts[0], bytearray()
    for part in parts[1:]:
        byte = int(part[:2], 16) if _is_hex(part[:2]) else 0
        if byte < 0x80:
            shown += _letters(pending) + "%" + part
            pending.clear()
            continue
        pending.append(byte)
        if part[2:]:
            shown += _letters(pending) + part[2:]
            pending.clear()
    return shown + _letters(pending)


def _is_hex(pair: str) -> bool:
    return len(pair) == 2 and all(c in "0123456789abcdefABCDEF" for c in pair)


def _letters(data: bytearray) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text.isalnum():
        return text
    return "".join(f"%{byte:02X}" for byte in data)


def columns(text: str) -> int:
    """How many terminal columns `text` takes: two for wide letters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(map(_column, text))


@lru_cache(maxsize=1_024)
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
