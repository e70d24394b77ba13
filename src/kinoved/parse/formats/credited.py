"""A title alone on its line; who made it and when, or lines with labels, on the next.

`Leonid Gaidai 1973`, `by Joel Coen & Ethan Coen, 1987`, `(México, 1962)`, `Juzo Itami · 1985`; or
`Year: 1956`, `Director: John Ford`.
"""

from __future__ import annotations

import re

from kinoved.parse.days import tells_a_day
from kinoved.parse.entries import Mark
from kinoved.parse.facts import facts_in, has_labels
from kinoved.parse.heading import year_brackets
from kinoved.parse.page import Page

NAME = "credited"
_TITLE_LIMIT = 100
_YEAR_ALONE = re.compile(r"[(\[（]?(?:18[89]|19\d|20[0-4])\d年?[)\]）]?")
_CREDITS = frozenset({"director", "year", "cast", "country", "original"})


def recognises(page: Page) -> float:
    """Surer with every entry; two are needed."""
    found = len(read(page))
    return 0.0 if found < 2 else 0.73 + min(found, 20) * 0.01


def read(page: Page) -> list[Mark]:
    """The lines above a line of director and year."""
    marks: list[Mark] = []
    for index in range(len(page.lines) - 1):
        title = page.lines[index]
        text = title.text
        if len(text) > _TITLE_LIMIT or text.endswith((".", ":", "。")) or page.labels[index]:
            continue
        if not any(letter.isalpha() for letter in text) or tells_a_day(text):
            continue
        if index and year_brackets(page.lines[index - 1].text) is not None:
            continue  # the line above is a heading that tells its year itself
        if not _tells(page, index + 1) or year_brackets(text) is not None or _is_facts(text):
            continue
        start = title.after if title.stopped else 0
        marks.append(Mark(index, start, title.number if title.stopped else None))
    return marks


def _tells(page: Page, index: int) -> bool:
    """Whether the line holds facts with a year, or begins a run of two labelled credits."""
    text = page.lines[index].text
    label = page.labels[index]
    if label is not None and has_labels(text):
        return _is_facts(text)
    if label is not None:
        below = page.labels[index + 1] if index + 1 < len(page.labels) else None
        return label.kind in _CREDITS and below is not None and below.kind in _CREDITS
    return _YEAR_ALONE.fullmatch(text) is not None or _is_facts(text)


def _is_facts(text: str) -> bool:
    if len(text) > _TITLE_LIMIT or not any(letter.isdecimal() for letter in text):
        return False
    found = facts_in(text)
    if found is None or found.year is None or not (found.directors or found.loose):
        return False
    return found.sure or not tells_a_day(text)
