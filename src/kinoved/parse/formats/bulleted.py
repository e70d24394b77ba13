"""Titles as list items, few of them with a year, under a line that says they are films."""

from __future__ import annotations

from kinoved.parse.entries import Mark
from kinoved.parse.formats.titled import is_titled
from kinoved.parse.introduction import film_word
from kinoved.parse.items import commonest_margin, margin_of
from kinoved.parse.page import Page

NAME = "bulleted"
_FEWEST = 3
_FEWEST_DATED = 2
_SOME = 0.03
_LIMIT = 100
_STOPS = frozenset(".!…")
_FEW = 0.2


def recognises(page: Page) -> float:
    """A weak shape, for any list of things looks so: a word for films must stand above.

    Surer than a few numbers or ranks where some of the items have years.
    """
    marks = read(page)
    if len(marks) < _FEWEST:
        return 0.0
    above = [
        *([page.title.text] if page.title else []),
        *(x.text for x in page.lines[: marks[0].line]),
    ]
    if not any(film_word().search(text) for text in above):
        return 0.0
    dated = sum(is_titled(page.lines[mark.line]) for mark in marks)
    return 0.78 if dated >= max(_FEWEST_DATED, _SOME * len(marks)) else 0.46


def read(page: Page) -> list[Mark]:
    """Short list items that begin with a capital or a digit and end without a stop.

    A title may end in one (`Monsters, Inc.`), so where few items do, these are titles as well.
    Items within items are remarks, or the fewer.
    """
    items = [
        (index, line.text)
        for index, line in enumerate(page.lines)
        if line.bullet
        and page.labels[index] is None
        and len(line.text) <= _LIMIT
        and line.text[-1] not in ":;,"
        and not line.text[0].islower()
    ]
    stopped = sum(text[-1] in _STOPS for _, text in items)
    few = stopped <= _FEW * len(items)
    marks = [
        Mark(index, bare_brackets=" (" in text)
        for index, text in items
        if few or text[-1] not in _STOPS
    ]
    margin = commonest_margin(marks, page)
    return [mark for mark in marks if margin_of(page, mark.line) == margin]
