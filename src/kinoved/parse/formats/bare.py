"""Titles alone on their lines, no number and no year, each over a paragraph of prose."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.entries import Mark
from kinoved.parse.introduction import film_word
from kinoved.parse.page import Page

NAME = "bare"
_TITLE_WORDS = 9
_TITLE_LIMIT = 70
_PROSE = 50


def recognises(page: Page) -> float:
    """The weakest shape, where nothing else speaks: two entries, or one under words on films."""
    marks = read(page)
    if len(marks) > 1:
        return 0.3
    above = page.lines[: marks[0].line] if marks else []
    return 0.1 if any(film_word().search(line.text) for line in above) else 0.0


def read(page: Page) -> list[Mark]:
    """Short lines without a stop that stand over prose, after the text has said what it lists."""
    marks: list[Mark] = []
    for index, line in enumerate(page.lines[:-1]):
        text = line.text
        below = page.lines[index + 1].text
        if not index or len(text) > _TITLE_LIMIT or len(text.split()) > _TITLE_WORDS:
            continue
        if text[-1] in ".!?:;,…" or not text[0].isupper() or len(below) < _PROSE:
            continue
        if not _about_films().search(text):
            marks.append(Mark(index))
    return marks


@cache
def _about_films() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:films?|movies?|filmes|películas|cinema|top|best|melhores|by|watch|list)\b",
        re.IGNORECASE,
    )
