"""Lines built alike around a bare year: `T Y`, `Y T`, `(Y) T`, `T: Y`, `T. D. Y.`, `T / Y / D`.

One such line may be anything, so nearly all that could be headings must have their year between
the same signs. What else stands beside the title is left to the list's habits.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise

from kinoved.parse.dating import (
    END,
    HEAD,
    HEAD_BRACKET,
    SPACE,
    Dated,
    Signs,
    before_year,
    dated,
    in_brackets,
)
from kinoved.parse.days import tells_a_day
from kinoved.parse.entries import Mark, Row
from kinoved.parse.facts import facts_in
from kinoved.parse.heading import year_brackets
from kinoved.parse.labels import label_at
from kinoved.parse.names import Range
from kinoved.parse.page import Line, Page
from kinoved.value import changed

NAME = "aligned"
_FEWEST = 3
_LIMIT = 160
_TITLE_LIMIT = 100
_SHORT = 70
_MOST_WORDS = 14
_WIDEST_HEAD = 5
_MOST = 0.6
_SHARE = 0.8
_OTHERS_PER_ROW = 0.34
_DISTINCT = 0.6
_FEW = 0.2
_LONGEST_NAME = 4
_STOPS = (".", "!", "?", ":", ";", "…")
_TELL_NOTHING = frozenset({(HEAD, END), (HEAD_BRACKET, END)})
_READ_ELSEWHERE = frozenset({",", "-", "|", "\t", ";"})
_PEELED = " \t,;:|/·•~–—-"
_QUOTES = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’", "《": "》", "「": "」", "『": "』"}


def recognises(page: Page) -> float:
    """Sure where such lines are most of the page; weak at commas, dashes and strokes.

    What stands between those is read by other shapes, too.
    """
    signs, rows = _rows(page)
    if signs is None or len(rows) < _FEWEST:
        return 0.0
    if signs[0] == HEAD:
        titles = [page.lines[at].text[slice(*row.title)] for at, row in rows]
        told = sum(map(_is_told, titles))
        return 0.69 if told > _FEW * len(rows) and not any(map(_has_own_stop, titles)) else 0.93
    return 0.69 if signs[0] in _READ_ELSEWHERE or signs[1] in _READ_ELSEWHERE else 0.93


def _has_own_stop(title: str) -> bool:
    """Whether a stop stands before a dash: `dated` would take it for the end of a sentence."""
    dash = _dash().search(title)
    return dash is not None and any(sign in title[: dash.start()] for sign in ".!?")


def _is_told(title: str) -> bool:
    """Whether a sentence, or more behind a dash, stands behind the title on its line."""
    if _dash().search(title) is not None:
        return True
    found = _stop().search(title)
    return found is not None and len(title[found.end() :].split()) > _LONGEST_NAME


def read(page: Page) -> list[Mark]:
    """The lines that have a year between the signs that most have, where few others are short."""
    _, rows = _rows(page)
    return [Mark(at, row.title[0], page.lines[at].number, row=row) for at, row in rows]


def _rows(page: Page) -> tuple[Signs | None, list[tuple[int, Row]]]:
    found = [
        (index, line, 0, told)
        for index, line in enumerate(page.lines)
        if not _is_prose(line.text)
        and not _has_brackets(line.text)
        and (told := list(dated(line.text)))
    ]
    if len(found) < _FEWEST:
        return None, []
    years = found
    if _are_counted([line for _, line, *_ in found]):
        years = [
            (index, line, line.after, list(dated(line.text, line.after)))
            for index, line, *_ in found
        ]
    signs = _commonest([years_of for *_, years_of in years])
    if signs is None:
        return None, []
    rows = [
        (index, row)
        for index, line, start, years_of in years
        if (row := _row(line, start, years_of, signs)) is not None
    ]
    if not _are_the_list(page, rows):
        return signs, []
    return signs, _without_stops(page, rows)


def _without_stops(page: Page, rows: list[tuple[int, Row]]) -> list[tuple[int, Row]]:
    """The rows, a stop behind the title left out where nearly all have one."""
    ends = [row.title[1] - 1 for _, row in rows]
    stopped = sum(page.lines[at].text[end] == "." for (at, _), end in zip(rows, ends, strict=True))
    if stopped < _SHARE * len(rows):
        return rows
    return [
        (at, changed(row, title=(row.title[0], end)) if page.lines[at].text[end] == "." else row)
        for (at, row), end in zip(rows, ends, strict=True)
    ]


def _has_brackets(text: str) -> bool:
    """Whether the year stands in brackets behind a title, which other shapes read."""
    found = year_brackets(text)
    return found is not None and found[0] > _WIDEST_HEAD


def _is_prose(text: str) -> bool:
    if len(text) > _LIMIT:
        return True
    return len(text) > _SHORT and text[-1] == "." and len(text.split()) > _MOST_WORDS


def _are_counted(lines: list[Line]) -> bool:
    """Whether nearly all lines have a number at their head, each beside the one before."""
    numbers = [line.number for line in lines if line.number is not None]
    steps = sum(abs(a - b) == 1 for a, b in pairwise(numbers))
    return len(numbers) >= _SHARE * len(lines) and steps >= _SHARE * (len(numbers) - 1)


def _commonest(years: list[list[Dated]]) -> Signs | None:
    """The signs that most lines have around a year; a space on both sides tells nothing."""
    counts = Counter(
        signs
        for found in years
        for signs in {signs for signs, _ in found}
        if signs not in _TELL_NOTHING
        and not in_brackets(signs)
        and (signs[0] != SPACE or signs[1] == END)
    )
    if not counts:
        return None
    signs = max(counts, key=lambda pair: (counts[pair], SPACE not in pair))
    return signs if counts[signs] >= max(_FEWEST, _MOST * len(years)) else None


def _row(line: Line, start: int, years: list[Dated], signs: Signs) -> Row | None:
    """What the line tells, or None where no year of it stands as in the other lines.

    One sign is enough: who made a film may be left out in some lines.
    """
    headed = signs[0] in {HEAD, HEAD_BRACKET}
    if any(in_brackets(have) for have, _ in years):
        return None
    fitting = [year for have, year in years if have == signs]
    if not fitting:
        fitting = [year for have, year in years if _is_near(have, signs, headed=headed)]
    if not fitting:
        return None
    text = line.text
    year = fitting[0] if headed else fitting[-1]
    end = year[1] + (signs[0] == HEAD_BRACKET) + (signs[1] == ".")
    behind = _peeled(text, end, len(text))
    title = behind if headed else _before(text, _peeled(text, start, year[0]), signs[0])
    told = behind if not headed and behind[0] < behind[1] else None
    if not 0 < title[1] - title[0] <= _TITLE_LIMIT or text[title[0]].islower():
        return None
    if label_at(text, *title) or tells_a_day(text):
        return None
    title = _unquoted(text, *title)
    facts = facts_in(text, year[0]) if told is not None else None
    if facts is None:
        return Row(title, year, None, told)
    director = (facts.directors[0][0], facts.directors[-1][1]) if facts.directors else None
    return Row(title, year, director, loose=facts.loose)


def _is_near(have: Signs, signs: Signs, *, headed: bool) -> bool:
    """Whether one sign is the other lines' and the other missing, or a stop of the title's own."""
    if signs[0] == SPACE and have[0] == ".":
        return have[1] == signs[1]
    return have[0] == signs[0] and (headed or have[1] == END)


def _before(text: str, title: Range, sign: str) -> Range:
    """The title without the stop, or the words such as `from`, that part it from the year."""
    lead = before_year().search(text, *title) if sign == SPACE else None
    if lead is not None:
        return title[0], lead.start()
    return title[0], title[1] - (sign == "." and text[title[1] - 1] == ".")


def _are_the_list(page: Page, rows: list[tuple[int, Row]]) -> bool:
    """Whether few other lines between the first row and the last are as short, and titles differ.

    Some are headings of sections; a sentence is prose below a film.
    """
    if len(rows) < _FEWEST:
        return False
    taken = {index for index, _ in rows}
    between = [page.lines[i] for i in range(rows[0][0], rows[-1][0]) if i not in taken]
    others = sum(len(line.text) <= _SHORT and not line.text.endswith(_STOPS) for line in between)
    titles = {page.lines[index].text[slice(*row.title)] for index, row in rows}
    return others <= _OTHERS_PER_ROW * len(rows) and len(titles) >= _DISTINCT * len(rows)


def _peeled(text: str, first: int, last: int) -> Range:
    """The range without the signs that part it from the year; a title keeps its own stop."""
    while first < last and text[first] in _PEELED:
        first += 1
    while last > first and text[last - 1] in _PEELED:
        last -= 1
    return first, last


def _unquoted(text: str, first: int, last: int) -> Range:
    closing = _QUOTES.get(text[first])
    inside = text[first + 1 : last - 1]
    if closing and last - first > 2 and text[last - 1] in closing and text[last - 1] not in inside:
        return first + 1, last - 1
    return first, last


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"\s[-–—]\s")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.!?]\s+")
