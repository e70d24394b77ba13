"""The year before the title: `1927 – Metropolis`, `1931: M`."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.entries import Mark, Row
from kinoved.parse.heading import year_brackets
from kinoved.parse.introduction import film_word
from kinoved.parse.page import Page

NAME = "dated"
_FEWEST = 3


def recognises(page: Page) -> float:
    """Weak, for a chronicle of anything looks so: half of all lines, or a word for films above."""
    found = len(read(page))
    if found < _FEWEST:
        return 0.0
    first = page.lines[0].text
    return 0.72 if found * 2 >= len(page.lines) or film_word().search(first) else 0.0


def read(page: Page) -> list[Mark]:
    """Short lines that open with a year and a dash or colon, and end without a stop."""
    marks = []
    for index, line in enumerate(page.lines):
        found = _shape().fullmatch(line.text)
        if found and year_brackets(line.text) is None:
            row = Row(found.span("title"), found.span("year"), None)
            marks.append(Mark(index, found.start("title"), row=row))
    return marks


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(
        r"(?P<year>(?:18[89]|19\d|20[0-4])\d)(?:\s?[–—:：]|\s-)\s(?P<title>[^.!?]{1,80}(?<![.,;:]))"
    )
