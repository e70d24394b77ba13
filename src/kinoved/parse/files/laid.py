"""Text laid out anew from a file, each letter knowing where it stands there."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from kinoved.model import FilmList, Span
from kinoved.text import SourceText
from kinoved.value import changed


class Laid:
    """Words taken from a source one after another, with marks of our own between them."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self._parts: list[str] = []
        self._begins: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._length = 0

    @property
    def text(self) -> str:
        """What was laid out."""
        return "".join(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def add(self, words: str, start: int, end: int) -> None:
        """Put `words` at the end; they stand at `start` to `end` of the source."""
        if words:
            self._parts.append(words)
            self._begins.append(self._length)
            self._starts.append(start)
            self._ends.append(end)
            self._length += len(words)

    def since(self, index: int) -> str:
        """What was laid out from part `index` on."""
        return "".join(self._parts[index:])

    def begins_line(self, index: int) -> bool:
        """Whether part `index` is, or follows, a line end or the mark of a list or heading."""
        if index == 0 or index >= len(self._parts) or self._parts[index][0] == "\n":
            return True
        before = self._parts[index - 1]
        return before[-1] == "\n" or (before[-1] == " " and self._is_mark(index - 1))

    def first_word(self, index: int) -> int:
        """The first part from `index` on that is no line end or mark of our own."""
        while index < len(self._parts) and self._is_mark(index):
            index += 1
        return index

    def extend(self, other: Laid) -> None:
        """Put everything laid out in `other` at the end."""
        self._parts += other._parts
        self._begins += [self._length + begin for begin in other._begins]
        self._starts += other._starts
        self._ends += other._ends
        self._length += other._length

    def part(self, first: int, last: int) -> Laid:
        """The parts from `first` up to `last` alone, without line ends before them."""
        while first < last and not self._parts[first].strip():
            first += 1
        alone = Laid(self.source)
        if first < last:
            shift = self._begins[first]
            alone._parts = self._parts[first:last]
            alone._begins = [begin - shift for begin in self._begins[first:last]]
            alone._starts, alone._ends = self._starts[first:last], self._ends[first:last]
            alone._length = alone._begins[-1] + len(alone._parts[-1])
        return alone

    def _is_mark(self, index: int) -> bool:
        return self._starts[index] == self._ends[index] and self._parts[index][-1] in "\n "

    def wrap(self, index: int, before: str, after: str) -> None:
        """Put marks around everything from part `index` on."""
        kept = list(zip(self._parts[index:], self._starts[index:], self._ends[index:], strict=True))
        if not kept:
            return
        self._length = self._begins[index]
        for held in (self._parts, self._begins, self._starts, self._ends):
            del held[index:]
        self.add(before, kept[0][1], kept[0][1])
        for part in kept:
            self.add(*part)
        self.add(after, kept[-1][2], kept[-1][2])

    def moved(self, film_list: FilmList) -> FilmList:
        """The list that was read from what is laid out, with every place as it is in the source."""
        moved: FilmList = self._moved(film_list)
        return changed(moved, text=self.source.text)

    def _moved(self, held: Any) -> Any:
        if held is None or isinstance(held, (str, int)):
            return held
        if isinstance(held, Span):
            start = self._at(held.start, last=False)
            end = self._at(held.end - 1, last=True) if held.end > held.start else start
            return self.source.span(start, max(start, end))
        if isinstance(held, tuple):
            return tuple(map(self._moved, held)) if held else held
        names = getattr(held, "__match_args__", None)
        if names is None:
            return held
        return type(held)(*[self._moved(getattr(held, name)) for name in names])

    def _at(self, position: int, *, last: bool) -> int:
        """Where the letter at `position` begins in the source, or with `last` where it ends."""
        if not self._begins:
            return 0
        index = max(0, bisect_right(self._begins, position) - 1)
        start, end = self._starts[index], self._ends[index]
        if end - start != len(self._parts[index]):  # an entity, white space or a mark of our own
            return end if last else start
        return min(end, start + position - self._begins[index] + last)
