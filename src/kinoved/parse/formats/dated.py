"""The year before the title: `1927 – Metropolis`, `1931: M`, `1921. The Kid. A tramp …`"""

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
    """Lines that open with a year and a stop, dash or colon: a title, perhaps prose behind it."""
    marks = []
    for index, line in enumerate(page.lines):
        found = _shape().fullmatch(line.text)
        if found and year_brackets(line.text) is None:
            told = found.span("told") if found["told"] else None
            first, last = found.span("head" if found["told"] else "title")
            if line.text[last - 1] == "." and line.text[last - 4 : last - 1].isalpha():
                last -= 1
            row = Row((first, last), found.span("year"), None, told)
            marks.append(Mark(index, first, row=row))
    return marks


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<year>(?:18[89]|19\d|20[0-4])\d)(?:\s?[–—:：.]|\s-)\s
            (?: (?P<title>[^.!?]{1,80}(?<![.,;:])[!?]?)
              | (?P<head>[^.!?]{1,80}[.!?])\s+(?P<told>[^\W\d_a-z].*) )""",
        re.VERBOSE,
    )
