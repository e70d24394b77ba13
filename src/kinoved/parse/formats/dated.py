"""The year before the title: `1927 – Metropolis`, `1931: M`, `1921. The Kid. A tramp …`

Where nearly all lines go on so, also `1931 – T – D` and `1931 – T – another title – D`.
"""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.entries import Mark, Row
from kinoved.parse.heading import year_brackets
from kinoved.parse.introduction import film_word
from kinoved.parse.names import Range, looks_like_name, names_in
from kinoved.parse.page import Page

NAME = "dated"
_FEWEST = 3
_MANY = 10
_HABIT = 0.8
_DASH = re.compile(r"\s[-–—]\s")


def recognises(page: Page) -> float:
    """Weak, for a chronicle of anything looks so: half of all lines, or a word for films above.

    Where nearly every line is one, no other shape says more.
    """
    found = len(read(page))
    if found < _FEWEST:
        return 0.0
    if found >= max(_MANY, _HABIT * len(page.lines)):
        return 0.87
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
    return _signed(marks, page)


def _signed(marks: list[Mark], page: Page) -> list[Mark]:
    """`marks`, with what stands behind the title's dashes where the last is nearly always a name.

    The names must differ: a chronicle of one studio has its name there.
    """
    cut = [_parts(page.lines[mark.line].text, mark) for mark in marks]
    signed = [
        text[slice(*parts[-1])]
        for mark, parts in zip(marks, cut, strict=True)
        if len(parts) > 1 and _are_names((text := page.lines[mark.line].text)[slice(*parts[-1])])
    ]
    if len(signed) < max(_FEWEST, _HABIT * len(marks)) or len(set(signed)) * 2 < len(signed):
        return marks
    return [
        Mark(mark.line, mark.start, row=_with_parts(mark.row, parts))
        if mark.row is not None and len(parts) > 1
        else mark
        for mark, parts in zip(marks, cut, strict=True)
    ]


def _with_parts(row: Row, parts: list[Range]) -> Row:
    return Row(parts[0], row.year, parts[-1], habit=True, others=tuple(parts[1:-1]))


def _parts(text: str, mark: Mark) -> list[Range]:
    if mark.row is None or mark.row.told is not None:
        return []
    first, last = mark.row.title
    parts: list[Range] = []
    for dash in _DASH.finditer(text, first, last):
        parts.append((first, dash.start()))
        first = dash.end()
    return [*parts, (first, last)]


def _are_names(text: str) -> bool:
    names = names_in(text)
    return bool(names) and all(looks_like_name(text[a:b]) for a, b in names)


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<year>(?:18[89]|19\d|20[0-4])\d)(?:\s?[–—:：.]|\s-)\s
            (?: (?P<title>(?:[^.!?]|(?<=\s\w)\.){1,80}(?<![.,;:])[!?]?)
              | (?P<head>(?:[^.!?]|(?<=\s\w)\.(?=\s)){1,80}(?<!\s\w)[.!?])\s+
                (?P<told>[^\W\d_a-z].*) )""",
        re.VERBOSE,
    )
