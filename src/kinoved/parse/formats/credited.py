"""A title on a line of its own; year, or director and year, on the next: `Leonid Gaidai 1973`."""

from __future__ import annotations

import re

from kinoved.parse.entries import Mark, credit
from kinoved.parse.heading import looks_like_name, year_brackets
from kinoved.parse.page import Page

NAME = "credited"
_TITLE_LIMIT = 100
_YEAR_ALONE = re.compile(r"[(\[（]?(?:18[89]|19\d|20[0-4])\d年?[)\]）]?")


def recognises(page: Page) -> float:
    """Surer with every entry; two are needed."""
    found = len(read(page))
    return 0.0 if found < 2 else 0.73 + min(found, 20) * 0.01


def read(page: Page) -> list[Mark]:
    """The lines above a line of director and year."""
    marks: list[Mark] = []
    for index in range(len(page.lines) - 1):
        title, below = page.lines[index], page.lines[index + 1]
        if len(title.text) > _TITLE_LIMIT or len(below.text) > _TITLE_LIMIT:
            continue
        if year_brackets(title.text) is not None:
            continue
        if _YEAR_ALONE.fullmatch(below.text) and not title.text.endswith((".", ":")):
            start = title.after if title.stopped else 0
            marks.append(Mark(index, start, title.number if title.stopped else None))
            continue
        found = credit().match(below.text)
        if found and looks_like_name(found["name"]) and not title.text.endswith((".", ":")):
            start = title.after if title.stopped else 0
            marks.append(Mark(index, start, title.number if title.stopped else None, credit=True))
    return marks
