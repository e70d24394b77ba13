"""Lines freed of Markdown marks, each letter knowing where it stands in the original text.

markdown-it gives line numbers for blocks and nothing for what stands inside a line, so a span
cannot be had from it; the few marks that lists use are read here instead.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import pairwise

from kinoved.model import Passage
from kinoved.text import SourceText

_MARKED = frozenset("*_[<`~\\")


class Plain:
    """A run of the text without its marks; `text` is what a reader sees."""

    __slots__ = ("_original", "_plain", "_source", "text")

    def __init__(self, source: SourceText, start: int, end: int) -> None:
        raw = source.text[start:end]
        self._source = source
        self._plain = [0]
        self._original = [start]
        self.text = raw
        if not _MARKED.isdisjoint(raw):
            self.text = self._without_marks(raw, start)

    def _without_marks(self, raw: str, start: int) -> str:
        kept: list[str] = []
        length = position = 0
        for first, last in _marks(raw):
            if first > position:
                kept.append(raw[position:first])
                self._plain.append(length)
                self._original.append(start + position)
                length += first - position
            position = max(position, last)
        kept.append(raw[position:])
        self._plain.append(length)
        self._original.append(start + position)
        return "".join(kept)

    @property
    def source(self) -> SourceText:
        """The text that the words stand in."""
        return self._source

    def original(self, position: int) -> int:
        """Where the letter at `position` of `text` stands in the original text."""
        index = bisect_right(self._plain, position) - 1
        return self._original[index] + position - self._plain[index]

    def emphasised(self, start: int) -> int:
        """Where the run in bold or italics ends that begins at `start`, number aside; or `start`.

        >>> Plain(SourceText("**12. Lust, Caution** (2007)"), 0, 28).emphasised(4)
        17
        """
        opened = False
        for at, behind, before in zip(
            self._plain[1:], self._original[1:], self._ends(), strict=True
        ):
            mark = self._source.text[before:behind]
            if not mark or mark.strip("*_"):
                continue
            if at <= start:
                opened = not any(map(str.isalpha, self.text[at:start]))
            elif opened:
                return at
        return start

    def _ends(self) -> list[int]:
        """Where in the original each run of letters ends that a mark follows."""
        lengths = (b - a for a, b in pairwise(self._plain))
        return [first + n for first, n in zip(self._original, lengths, strict=False)]

    def whole(self) -> Passage:
        """All of it, without white space at either end."""
        return self.passage(0, len(self.text))

    def passage(self, start: int, end: int) -> Passage:
        """The words of `text[start:end]` without white space at either end, with their span."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if len(self._plain) == 1:  # no marks: the commonest line by far
            first, last = self._original[0] + start, self._original[0] + end
        else:
            first = self.original(start)
            last = self.original(end - 1) + 1 if end > start else first
        return Passage(self.text[start:end], self._source.span(first, last))


def _marks(raw: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in _inline().finditer(raw):
        if match["label"] is not None:
            found.append((match.start(), match.start("label")))
            found.extend(
                (match.start("label") + first, match.start("label") + last)
                for first, last in _marks(match["label"])
            )
            found.append((match.end("label"), match.end()))
        else:
            found.append(match.span("stroke" if match["stroke"] else 0))
    return found


@cache
def _inline() -> re.Pattern[str]:
    return re.compile(
        r"""(?=[<!\[*_~`\\])(?:                           # looked at nowhere else
          <!--[^<>]{0,300}-->                              # a comment
        | \[\^[^\[\]\s]{1,40}\]:?                           # the mark of a footnote
        | (?<!\\)!?\[(?P<label>[^\[\]\n]*)\]                      # [words](address "title")
          \((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)
        | (?<![^\W_])(?<!\\)(?:\*{1,3}|_{1,3}|~~)(?=[^\s*_])      # an opening mark of emphasis
        | (?<=[^\s*_\\])(?:\*{1,3}|_{1,3}|~~)(?!\w)          # a closing one; M*A*S*H has neither
        | (?<!\\)`+
        | (?P<stroke>\\)[\\`*_\[\]()<>|~&#+.!-]              # the stroke of an escape
        )
        """,
        re.VERBOSE,
    )
