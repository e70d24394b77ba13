"""Cuts a list's text into rows and stretches, so that findings can be shown where they stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from kinoved.model import FilmList, Span
from kinoved.value import value

_SEEN = frozenset("\n\t\u200c\u200d")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@value
class Row:
    """A part of the text: `entry` is the position of the entry that begins in it, or None."""

    start: int
    end: int
    entry: int | None


@value
class Stretch:
    """Characters that the same findings cover: `marks` are their numbers, the innermost last.

    `ends` are the numbers of the findings whose words end here, in ascending order.
    """

    start: int
    end: int
    marks: tuple[int, ...]
    ends: tuple[int, ...]


def rows(film_list: FilmList) -> list[Row]:
    """The text from its beginning to its end, cut before the line in which an entry begins.

    A cut is at the heading itself where another entry stands before it on the line.
    """
    text = film_list.text
    cuts: list[tuple[int, int | None]] = [(0, None)]
    for entry in film_list.entries:
        heading = min(entry.heading.span.start, entry.span.start)
        line = max(text.rfind("\n", 0, heading), text.rfind("\r", 0, heading)) + 1
        last, owner = cuts[-1]
        free = line > last or (line == last and owner is None)
        cuts.append((line if free else max(heading, last), entry.position))
    ends = [start for start, _ in cuts[1:]] + [len(text)]
    found = [Row(start, end, entry) for (start, entry), end in zip(cuts, ends, strict=True)]
    return [row for row in found if row.entry is not None or text[row.start : row.end].strip()]


def stretches(row: Row, spans: Sequence[tuple[int, Span]]) -> list[Stretch]:
    """The row cut wherever one of the numbered `spans` begins or ends within it."""
    inside = [(n, max(s.start, row.start), min(s.end, row.end)) for n, s in spans]
    inside = [(n, start, end) for n, start, end in inside if start < end]
    cuts = sorted({row.start, row.end, *(p for _, a, b in inside for p in (a, b))})
    # From outside in: the longest span first, and of equal ones the one with the higher number.
    inside.sort(key=lambda s: (s[1] - s[2], -s[0]))
    starts: dict[int, list[tuple[int, int, int]]] = {}
    for item in inside:
        starts.setdefault(item[1], []).append(item)
    found: list[Stretch] = []
    open_: list[tuple[int, int, int]] = []
    for start, end in pairwise(cuts):
        open_ = [s for s in open_ if s[2] > start] + starts.get(start, [])
        open_.sort(key=lambda s: (s[1] - s[2], -s[0]))
        ends = sorted(n for n, _, last in open_ if last == end)
        found.append(Stretch(start, end, tuple(n for n, _, _ in open_), tuple(ends)))
    return found


def visible(text: str) -> str:
    """`text` with line breaks as LF, and characters nobody sees named: ⟨U+202E⟩.

    Such a character could turn round or hide the words beside it.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character in _SEEN or unicodedata.category(character) not in _UNSEEN:
        return character
    return f"⟨U+{ord(character):04X}⟩"


def trimmed(text: str, row: Row) -> Row:
    """The row without the blank lines at its ends."""
    start, end = row.start, row.end
    while end > start and text[end - 1].isspace():
        end -= 1
    first = start
    while first < end and text[first].isspace():
        first += 1
    line = max(text.rfind("\n", start, first), text.rfind("\r", start, first)) + 1
    return Row(max(start, line), end, row.entry)


def placed(spans: Iterable[tuple[int, Span]], found: Sequence[Row]) -> dict[int, int]:
    """For each numbered span the index of the row in which it begins; the first where in none."""
    places = {}
    for number, span in spans:
        place = 0
        low, high = 0, len(found)
        while low < high:
            middle = (low + high) // 2
            if found[middle].start <= span.start:
                place, low = middle, middle + 1
            else:
                high = middle
        places[number] = place
    return places
