"""A title alone on its line; who made it and when, or lines with labels, on the next.

`Leonid Gaidai 1973`, `by Joel Coen & Ethan Coen, 1987`, `(México, 1962)`, `Juzo Itami · 1985`; or
`Year: 1956`, `Director: John Ford`.
"""

from __future__ import annotations

import re

from kinoved.parse.days import tells_a_day
from kinoved.parse.entries import Mark
from kinoved.parse.facts import facts_in, has_labels, opens_with_role
from kinoved.parse.heading import year_brackets
from kinoved.parse.items import are_few_items
from kinoved.parse.page import Page

NAME = "credited"
_TITLE_LIMIT = 100
_SHORT = 40
_STOPS = (".", "!", "?", ":", ";", ",", "…", "。")
_YEAR_ALONE = re.compile(r"[(\[（]?(?:18[89]|19\d|20[0-4])\d年?[)\]）]?")
_MOST_APART = 2
_MOST_UNTOLD = 3
_IN_TURN = 2
_NEARLY_ALL = 0.8
_YEAR_FIRST = re.compile(r"(?:18[89]|19\d|20[0-4])\d\s?[-–—:：.]\s")
_CREDITS = frozenset({"director", "year", "cast", "country", "original"})


def recognises(page: Page) -> float:
    """Surer with every entry; two are needed.

    Where far more lines are facts than stand below titles, each of them is an entry of its own;
    where far more short lines stand over none, two of them are titles that look like facts.
    """
    marks = read(page)
    found = len(marks)
    if (
        found < 2
        or _apart(page) > _MOST_APART * found
        or _untold(page, marks) > found * _MOST_UNTOLD
        or are_few_items(marks, page)
    ):
        return 0.0
    return 0.73 + min(found, 20) * 0.01


def _untold(page: Page, marks: list[Mark]) -> int:
    """How many lines are as short as titles and neither marked nor below a marked one."""
    taken = {at for mark in marks for at in (mark.line, mark.line + 1)}
    return sum(
        len(line.text) <= _SHORT and not line.text.endswith(_STOPS) and page.labels[at] is None
        for at, line in enumerate(page.lines)
        if at not in taken
    )


def _apart(page: Page) -> int:
    """How many lines without labels hold a maker and a year."""
    return sum(
        label is None and _is_facts(line.text)
        for line, label in zip(page.lines, page.labels, strict=True)
    )


def read(page: Page) -> list[Mark]:
    """The lines above a line of director and year."""
    marks = [
        Mark(index, line.after if line.stopped else 0, line.number if line.stopped else None)
        for index, line in enumerate(page.lines[:-1])
        if _may_be_title(page, index) and _tells(page, index + 1)
    ]
    marks = _with_those_between(marks, page)
    named = {mark.line + 1 for mark in marks if _has_shape_of_title(page.lines[mark.line + 1].text)}
    if named and named != {i for i, x in enumerate(page.lines) if _has_shape_of_title(x.text)}:
        return [mark for mark in marks if mark.line + 1 not in named]
    return marks


def _with_those_between(marks: list[Mark], page: Page) -> list[Mark]:
    """The marks, and the lines that stand as they do over facts: `1984`, `Monsters, Inc.`

    So where all marked lines but few open a block, or where two lines come in turn.
    """
    if len(marks) < 2:
        return marks
    taken = {mark.line for mark in marks}
    opening = sum(page.lines[at].gap for at in taken)
    in_turn = sum(at + _IN_TURN in taken for at in taken) * 2 > len(taken)
    found = [
        Mark(at)
        for at, line in enumerate(page.lines[:-1])
        if at not in taken
        and at - 1 not in taken
        and page.labels[at] is None
        and len(line.text) <= _TITLE_LIMIT
        and (
            (line.gap and opening >= _NEARLY_ALL * len(taken))
            or (in_turn and {at - _IN_TURN, at + _IN_TURN} & taken)
        )
        and not page.lines[at + 1].gap
        and (_tells(page, at + 1) or _holds_name_and_year(page.lines[at + 1].text))
    ]
    return sorted([*marks, *found], key=lambda mark: mark.line) if found else marks


def _holds_name_and_year(text: str) -> bool:
    """Whether a line that looks like a day may be a name and a year: `Bille August, 1987`."""
    found = facts_in(text) if len(text) <= _TITLE_LIMIT else None
    return found is not None and found.year is not None and bool(found.loose)


def _may_be_title(page: Page, index: int) -> bool:
    text = page.lines[index].text
    if len(text) > _TITLE_LIMIT or text.endswith((".", ":", "。")) or page.labels[index]:
        return False
    if year_brackets(text) is not None or not any(map(str.isalpha, text)) or tells_a_day(text):
        return False
    if index and _is_heading(page.lines[index - 1].text):
        return False
    if _YEAR_FIRST.match(text) and _YEAR_FIRST.match(page.lines[index + 1].text):
        return False  # a chronicle, one film a line
    return not _is_facts(text)


def _is_heading(text: str) -> bool:
    """Whether the line tells its year itself, so that what stands below it is no title."""
    return (
        len(text) <= _TITLE_LIMIT
        and not text.endswith((".", ":"))
        and year_brackets(text) is not None
        and not opens_with_role(text)
    )


def _has_shape_of_title(text: str) -> bool:
    """`Agnès Varda (1962)` under a title, but `Cat People (1942)` is one itself."""
    found = year_brackets(text) if len(text) <= _TITLE_LIMIT else None
    return found is not None and found[0] > 0 and not opens_with_role(text)


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
    if found is None or found.year is None:
        return False
    if not (found.directors or found.loose or found.sure):
        return False
    return found.sure or not tells_a_day(text)
