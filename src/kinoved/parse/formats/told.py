"""A title and a sentence that tells its year: `Paterson. Released in 2016, it follows …`."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.entries import Mark, Row
from kinoved.parse.page import Line, Page
from kinoved.parse.released import year_told

NAME = "told"
_FEWEST = 3
_MOST = 0.5


def recognises(page: Page) -> float:
    """Three such lines that are half of all are no accident."""
    found = len(read(page))
    return 0.6 if found >= max(_FEWEST, _MOST * len(page.lines)) else 0.0


def read(page: Page) -> list[Mark]:
    """Lines that begin with a title, a stop or dash, and words on when the film came out."""
    return [
        Mark(index, row.title[0], line.number if line.stopped else None, row=row)
        for index, line in enumerate(page.lines)
        if (row := _row(line)) is not None
    ]


def _row(line: Line) -> Row | None:
    start = line.after if line.stopped else 0
    title = _title().match(line.text, start)
    year = year_told(line.text, title.end()) if title is not None else None
    if title is None or year is None:
        return None
    return Row(title.span("title"), year, None, (title.end(), len(line.text)))


@cache
def _title() -> re.Pattern[str]:
    return re.compile(r"(?P<title>[^\W_][^.!?:–—]{0,60})(?:[.:]|\s[–—-])\s+")
