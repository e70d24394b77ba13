"""A text as lines: what stands on each, without list and heading marks, and which mark it bore."""

from __future__ import annotations

import re
from collections import Counter

from kinoved.model import Span
from kinoved.parse.counting import counted
from kinoved.parse.endings import without_endings
from kinoved.parse.labels import Label, label_of
from kinoved.parse.marks import Plain
from kinoved.parse.section import opens_section
from kinoved.text import SourceText
from kinoved.value import changed, value

_BLOCK = re.compile(
    r"""
    [ \t\u00a0\u3000\ufeff]*
    (?:>[ \t]?)*                            # quotation
    (?P<heading>\#{1,6}(?=[ \t]))?[ \t]*
    (?P<bullet>[-*+•·‣▪●◦–—→►▶▸■□◆◇»](?=[ \t])|[・•■□◆◇●○◎▶►▼](?=\S))?[ \t]*
    (?:\[[ xX✓✔]\][ \t]+)?                    # a box to tick
    (?:[\u2600-\u27bf\u2b50\u2b55\U0001f300-\U0001faff]\ufe0f?[ \t]*)*  # a picture
    """,
    re.VERBOSE,
)
_NUMBER = re.compile(
    r"""
    (?P<sign>\#|№[ ]?|(?:number|nr|no|pos|rank|step)\b\.?[ ]?|n[º°][ ]?
        |\[(?=\d{1,3}\])|\((?=\d{1,3}\)))?
    (?P<number>\d{1,3})(?!\d)
    (?P<stop>\ufe0f?\u20e3|[ ]?[.)\]:、．](?!\d)|,(?=[ ](?-i:[^\W\d_a-zа-я]))
        |[ ]?[-–—](?!\d|(?-i:[a-zа-я]))
        |[ºª°][.)-]?|/(?=\s)|[ ]?位[ ]?[:：]?)?
    (?P<space>\s*)(?=\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)
TELLTALE = re.compile(r"tt\d|\.(?:com|org|ru|it)/", re.IGNORECASE)
"""What every link or number that names a film holds."""
_FENCES = ("---", "+++", "\ufeff---", "\ufeff+++")
"""How a text begins that a site generator has put keys above."""
_TELLING = frozenset({"title", "description", "fact"})
_LONGEST_SECTION = 60
_STOPS = tuple(".!?…。！？")
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ")
_STARTS_WITH_YEAR = re.compile(r"[(\[（]\d{4}")


@value
class Line:
    """A line with words on it.

    `start` and `end` are its place in the original text; `text` what it says, `plain`
    the same with the place of every letter; `gap` whether a
    blank line (or the beginning) stands before it; `level` the rank of a Markdown heading or 0;
    `bold` whether it begins in bold; `number` a number at its head, `stopped` whether
    a full stop, bracket or dash follows that number, and `after` where the words behind it begin.
    """

    start: int
    end: int
    plain: Plain
    text: str
    gap: bool
    level: int
    bullet: bool
    bold: bool
    number: int | None
    stopped: bool
    after: int


class Page:
    """A text and its lines; blank lines and lines without a letter or digit are left out.

    `original` is the text as written, `text` the same with what stands in marks for kinoved and in
    comments of several lines blanked out: every letter keeps its place. `beyond` is the heading of
    the section for films outside the promise, or None; it is no line. `is_linked` tells whether a
    link or number that names a film may be anywhere in the text. `title` is the title that a site
    generator keeps above the text, or None; what it keeps there is no line either.
    """

    __slots__ = (
        "_labels",
        "_repeated",
        "beyond",
        "is_linked",
        "lines",
        "original",
        "source",
        "title",
    )

    def __init__(self, text: str) -> None:
        self.original = text
        if "<!--" in text:
            from kinoved.parse.comments import without_comments  # noqa: PLC0415 - most hold none

            text = without_comments(text)
        if not text.isascii():
            text = text.translate(_SPACES)  # letter for letter, so that every place stays
        self.source = SourceText(text)
        self.is_linked = TELLTALE.search(text) is not None
        self.lines: list[Line] = []
        position = 0
        begin = 0
        self.title: Plain | None = None
        if text.startswith(_FENCES):
            from kinoved.parse.matter import front_matter  # noqa: PLC0415 - most lists have none

            begin, title = front_matter(text)
            self.title = Plain(self.source, *title) if title else None
        self.beyond: Span | None = None
        gap = True
        for raw in text.splitlines(keepends=True):
            line = self._line(position, raw, gap) if position >= begin else None
            gap = line is None
            if line is not None and len(line.text) <= _LONGEST_SECTION and opens_section(line.text):
                self.beyond = self.beyond or self.source.span(line.start, line.end)
                gap = True
            elif line is not None:
                self.lines.append(line)
            position += len(raw)
        self._labels: list[Label | None] | None = None
        self._repeated: frozenset[str] | None = None
        counted(self.lines)
        without_endings(self.lines, self._shortened)

    def _shortened(self, line: Line, cut: int) -> Line:
        """The line as if its text ended at `cut`; its place in the original stays whole."""
        plain = Plain(self.source, line.start, line.plain.original(cut))
        return changed(line, plain=plain, text=plain.text)

    @property
    def labels(self) -> list[Label | None]:
        """The label at the head of each line, or None: known ones, else those the text teaches."""
        if self._labels is None:
            self._labels = [label_of(line.text) for line in self.lines]
            kinds = {label.kind for label in self._labels if label is not None}
            untold = kinds.isdisjoint(_TELLING) or _TELLING.intersection(kinds) == {"fact"}
            if untold and sum(":" in line.text for line in self.lines) > 1:
                self._labels = self._learned(self._labels, told_apart="fact" in kinds)
        return self._labels

    def _learned(self, known: list[Label | None], *, told_apart: bool) -> list[Label | None]:
        from kinoved.parse.learned import label_word, learned_labels  # noqa: PLC0415

        lines = [
            "" if told_apart and label else line.text
            for line, label in zip(self.lines, known, strict=True)
        ]
        kinds = learned_labels(lines, told_apart=told_apart)
        if not kinds:
            return known
        found = [label_word(text) for text in lines]
        return [
            Label(kinds[word[0]], None, *word) if word and word[0] in kinds else label
            for label, word in zip(known, found, strict=True)
        ]

    def is_furniture(self, index: int) -> bool:
        """Whether the line is a mere number, or there again in the same words: ADVERTISEMENT.

        A sentence is none: what is said of two films is said of each.
        """
        if self._repeated is None:
            short = Counter(
                line.text
                for line in self.lines
                if len(line.text) <= _LONGEST_SECTION and not line.text.endswith(_STOPS)
            )
            self._repeated = frozenset(text for text, times in short.items() if times > 1)
        text = self.lines[index].text
        return text.isdecimal() or text in self._repeated

    @property
    def text(self) -> str:
        """What is read."""
        return self.source.text

    def plain(self, first: int, last: int) -> Plain:
        """The lines `first` to `last` (inclusive) as one run of words."""
        return Plain(self.source, self.lines[first].start, self.lines[last].end)

    def _line(self, position: int, raw: str, gap: bool) -> Line | None:
        content = raw.rstrip()
        if not content or content.startswith("[^"):  # a footnote's text is no part of the list
            return None
        block = _BLOCK.match(content)
        start = position + (block.end() if block else 0)
        end = position + len(content)
        plain = Plain(self.source, start, end)
        if not plain.text[:1].isalnum() and not any(map(str.isalnum, plain.text[:200])):
            return None
        number, stopped, after = _leading_number(plain.text)
        head = self.source.text[start : start + 3]
        return Line(
            start=start,
            end=end,
            plain=plain,
            text=plain.text,
            gap=gap,
            level=len(block["heading"] or "") if block else 0,
            bullet=bool(block and block["bullet"]),
            bold=head.startswith(("**", "__")),
            number=number,
            stopped=stopped,
            after=after,
        )


def _leading_number(text: str) -> tuple[int | None, bool, int]:
    found = _NUMBER.match(text)
    if found is None or not (found["stop"] or found["space"]):
        return None, False, 0
    if _STARTS_WITH_YEAR.match(text, found.end()):
        return None, False, 0
    return int(found["number"]), bool(found["stop"] or found["sign"]), found.end()
