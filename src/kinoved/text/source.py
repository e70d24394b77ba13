"""The original text of a list, able to say where a run of characters stands."""

from __future__ import annotations

from bisect import bisect_right

from kinoved.model import Passage, Span


class SourceText:
    """A text and its line starts; turns offsets into spans.

    Lines end at LF, CR or CRLF. Offsets are Unicode code points.
    """

    __slots__ = ("_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0]
        position = 0
        other_ends = "\r" in text
        left_out = 0 if other_ends else 1
        for line in text.splitlines(keepends=True) if other_ends else text.split("\n"):
            position += len(line) + left_out
            self._starts.append(position)

    def span(self, start: int, end: int) -> Span:
        """The span of `text[start:end]`; line and column count from 1."""
        line = bisect_right(self._starts, start) or 1
        return Span(start, end, line, start - self._starts[line - 1] + 1)

    def passage(self, start: int, end: int) -> Passage:
        """The words of `text[start:end]` without white space at either end, and their span."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return Passage(self.text[start:end], self.span(start, end))
