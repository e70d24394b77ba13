"""Titles in quotation marks at the head of prose: `«T». A film of 1961 …`, `"T", Y, D. …`."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.entries import Mark
from kinoved.parse.introduction import film_word
from kinoved.parse.page import Line, Page

NAME = "quoted"
_FEWEST = 3
_MOST = 0.5
_CLOSING = '»”“』》"'


def recognises(page: Page) -> float:
    """A weak shape, for a story that is told in talk looks so: half of the lines must have it.

    Or each stands alone on its line, under a word for films, and is no sentence.
    """
    marks = read(page)
    if len(marks) >= max(_FEWEST, _MOST * len(page.lines)):
        return 0.5
    alone = sum(_stands_alone(page.lines[mark.line].text) for mark in marks)
    if alone < _FEWEST or alone < len(marks):
        return 0.0
    above = page.text[: page.lines[marks[0].line].start]
    return 0.5 if film_word().search(above) else 0.0


def _stands_alone(text: str) -> bool:
    return text[-1] in _CLOSING and text[-2] not in ".!?…,;:"


def read(page: Page) -> list[Mark]:
    """Lines that open with words in quotation marks, a stop, colon or dash behind them."""
    return [Mark(index) for index, line in enumerate(page.lines) if _is_quoted(line)]


def _is_quoted(line: Line) -> bool:
    return _shape().match(line.text) is not None


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(
        r"""(?:«[^«»]{1,80}»|“[^“”]{1,80}”|„[^„“”]{1,80}[“”]|『[^『』]{1,60}』|《[^《》]{1,60}》
            |"[^"]{1,80}")\s?(?:[.:：—–]|-\s|,\s\d{4}\b|$)""",
        re.VERBOSE,
    )
