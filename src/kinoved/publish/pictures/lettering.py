"""Titles set in lines: how wide letters are, where a title breaks, how large each line may be.

Every line is drawn with `textLength`, so that it has exactly the width that was reckoned here,
whatever font the reader's machine has; the widths only have to be near enough to look natural.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from html import escape
from math import sqrt

from kinoved.value import value

_NARROW = dict.fromkeys("IiljІ.,:;'’!|·ו", 0.3) | dict.fromkeys("ftr()[]-–/ JЈ ", 0.4)
_WIDE = dict.fromkeys("MWwmМЖШЩЮФЫжшщюфЊЉ—…@%", 0.95) | dict.fromkeys("ЦДЛЦOQGCDОСQ&", 0.78)
_WHOLE = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "FULLWIDTH", "IDEOGRAPHIC")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_NEVER_FIRST = frozenset("、。，．・：；？！ー)）」』】〉》々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…")
_LONGEST = 64
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
# Mtavruli, the capitals of Georgian, are in few fonts; scripts without case are left alone.
_NO_CAPITALS = frozenset({"ka"})
LINE = 0.86
"""The height of a line of capitals with the gap below it, in parts of the font size."""
CAPITAL = 0.72
"""The height of a capital, in parts of the font size."""


@value
class Line:
    """A line of the title: its words, its font size and its width in the picture's units."""

    text: str
    size: float
    width: float


@cache
def letter_width(letter: str) -> float:
    """How wide a bold letter is in parts of the font size, as in common grotesques."""
    if letter in _NARROW:
        return _NARROW[letter]
    if letter in _WIDE:
        return _WIDE[letter]
    if unicodedata.combining(letter):
        return 0.0
    name = unicodedata.name(letter, "")
    if name.startswith(_WHOLE):
        return 1.0
    if letter.isupper():
        return 0.7
    return 0.58


def text_width(text: str) -> float:
    """How wide `text` is in parts of the font size."""
    return max(sum(map(letter_width, text)), 0.3)


def plain(text: str, longest: int = 300) -> str:
    """`text` in one line without letters that XML forbids or that steer the direction of others."""
    kept = "".join(
        letter if letter in _JOINERS or unicodedata.category(letter) not in _UNSEEN else " "
        for letter in text[:longest]
    )
    return " ".join(kept.split())


def shown(title: str, lang: str) -> str:
    """The title as it is printed: white space made even, capitals where the script has them."""
    flat = plain(title, 4 * _LONGEST)
    if len(flat) > _LONGEST:
        flat = flat[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
    language = lang.split("-", maxsplit=1)[0]
    if language in _NO_CAPITALS:
        return flat
    if language in {"tr", "az"}:
        flat = flat.replace("i", "İ")
    raised = flat.upper()
    if language == "el":
        bare = unicodedata.normalize("NFD", raised).replace("\u0301", "")
        return unicodedata.normalize("NFC", bare)
    return raised


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction == "L":
            return False
        if direction in _RIGHT_TO_LEFT:
            return True
    return False


def whole_letters(text: str) -> bool:
    """Whether `text` is mostly in a script that can also be written downwards, as Japanese."""
    wide = sum(1 for letter in text if letter_width(letter) == 1.0)
    return wide * 2 > len(text)


def pieces(text: str) -> list[str]:
    """Where `text` may break: words, or single letters in scripts written without spaces."""
    if " " in text or not whole_letters(text):
        return text.split(" ")
    found: list[str] = []
    for letter in text:
        if found and letter in _NEVER_FIRST:
            found[-1] += letter
        else:
            found.append(letter)
    return found


def set_title(
    text: str, width: float, height: float, *, most: int = 5, largest: float = 90, slim: float = 1
) -> tuple[Line, ...]:
    """`text` in at most `most` lines within `width` and `height`, as large as it can be.

    `slim` is how narrow the font is beside a common grotesque; `largest` the greatest font size.
    """
    parts = pieces(text)
    joint = " " if " " in text else ""
    best: tuple[Line, ...] = ()
    for count in range(1, min(most, len(parts)) + 1):
        lines = _broken(parts, count, joint)
        sizes = [width / (text_width(line) * slim) for line in lines]
        # A short word between long ones is not blown up beyond the others.
        cap = min(largest, 1.7 * sorted(sizes)[(len(sizes) - 1) // 2])
        sizes = [min(size, cap) for size in sizes]
        scale = min(1.0, height / (sum(sizes) * LINE))
        made = tuple(
            Line(line, size * scale, min(text_width(line) * slim * size * scale, width))
            for line, size in zip(lines, sizes, strict=True)
        )
        if not best or _worth(made) > _worth(best):
            best = made
    return best


def _worth(lines: tuple[Line, ...]) -> float:
    """How well lines read: the smallest size counts, then the area that the letters fill."""
    area = sqrt(sum(line.size * line.width for line in lines))
    alone = sum(1 for line in lines if len(line.text) < 3)
    return min(line.size for line in lines) * 4 + area - (6 * alone if len(lines) > 1 else 0)


def _broken(parts: list[str], count: int, joint: str) -> list[str]:
    """`parts` in `count` lines whose widest is as narrow as can be."""
    widths = [text_width(part) for part in parts]
    gap = text_width(" ") if joint else 0.0
    low, high = max(widths), sum(widths) + gap * len(widths)
    for _ in range(12):
        middle = (low + high) / 2
        if _lines_of(widths, gap, middle) <= count:
            high = middle
        else:
            low = middle
    lines: list[str] = []
    filled = 0.0
    for part, wide in zip(parts, widths, strict=True):
        if lines and filled + gap + wide <= high:
            lines[-1] += joint + part
            filled += gap + wide
        else:
            lines.append(part)
            filled = wide
    return lines


def _lines_of(widths: list[float], gap: float, most: float) -> int:
    lines, filled = 1, 0.0
    for wide in widths:
        if filled and filled + gap + wide > most:
            lines, filled = lines + 1, wide
        else:
            filled += (gap if filled else 0.0) + wide
    return lines


def text_height(lines: tuple[Line, ...]) -> float:
    """The height of set lines together, from the top of the first to the foot of the last."""
    return sum(line.size * LINE for line in lines) - (lines[-1].size * (LINE - CAPITAL))


def drawn_line(line: Line, x: float, y: float, fill: str, ground: str, anchor: str) -> str:
    """One line as an SVG text with its baseline at `y`.

    `ground` is the colour it stands on, kept as `data-on` for the test of contrast; "" for letters
    that are part of the picture.
    """
    turned = ' direction="rtl"' if right_to_left(line.text) else ""
    if turned and anchor != "middle":
        anchor = {"start": "end", "end": "start"}[anchor]
    on = f' data-on="{ground}"' if ground else ""
    at = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{line.size:.1f}" textLength="{line.width:.1f}"'
        f' lengthAdjust="spacingAndGlyphs" fill="{fill}"{on}{at}{turned}>'
        f"{escape(line.text)}</text>"
    )
