"""Titles as list items, no number and no year, under a line that says they are films."""

from __future__ import annotations

from kinoved.parse.entries import Mark
from kinoved.parse.introduction import film_word
from kinoved.parse.page import Page

NAME = "bulleted"
_FEWEST = 3
_LIMIT = 80
_STOPS = frozenset(".!…")
_FEW = 0.2


def recognises(page: Page) -> float:
    """A weak shape, for any list of things looks so: a word for films must stand above."""
    marks = read(page)
    if len(marks) < _FEWEST:
        return 0.0
    above = page.lines[: marks[0].line]
    return 0.46 if any(film_word().search(line.text) for line in above) else 0.0


def read(page: Page) -> list[Mark]:
    """Short list items that begin with a capital or a digit and end without a stop.

    A title may end in one (`Monsters, Inc.`), so where few items do, these are titles as well.
    """
    items = [
        (index, line.text)
        for index, line in enumerate(page.lines)
        if line.bullet
        and len(line.text) <= _LIMIT
        and line.text[-1] not in ":;,"
        and not line.text[0].islower()
    ]
    stopped = sum(text[-1] in _STOPS for _, text in items)
    few = stopped <= _FEW * len(items)
    return [Mark(index) for index, text in items if few or text[-1] not in _STOPS]
