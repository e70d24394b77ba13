"""List items as in a bibliography, by stops: `T. D. Y`, `T! D, D. Y`, in nearly every item."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.entries import Mark, Row
from kinoved.parse.names import looks_like_name, names_in
from kinoved.parse.page import Line, Page

NAME = "cited"
_FEWEST = 3
_HABIT = 0.8
_LIMIT = 160


def recognises(page: Page) -> float:
    """Surer than a table flattened to `T Y`, which such lines look like; three are needed."""
    marks = read(page)
    items = sum(line.bullet for line in page.lines)
    return 0.955 if len(marks) >= max(_FEWEST, _HABIT * items) else 0.0


def read(page: Page) -> list[Mark]:
    """The list items that are a title, names and a year, each with a stop behind it."""
    return [
        Mark(index, row.title[0], row=row)
        for index, line in enumerate(page.lines)
        if line.bullet and len(line.text) <= _LIMIT and (row := _row(line)) is not None
    ]


def _row(line: Line) -> Row | None:
    found = _shape().fullmatch(line.text)
    if found is None:
        return None
    names = names_in(found["names"])
    if not names or not all(looks_like_name(found["names"][a:b]) for a, b in names):
        return None
    first, last = found.span("title")
    if line.text[last - 1] == ".":
        last -= 1
    return Row((first, last), found.span("year"), found.span("names"), habit=True)


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<title>[^\W_¿¡]?[^|]{1,100}?[.!?…])\s(?P<names>[^\W\d_a-z][^|.!?]*(?:\.[^|.!?]*){0,6}?)
            [.,]\s(?P<year>(?:18[89]|19\d|20[0-4])\d)\.?""",
        re.VERBOSE,
    )
