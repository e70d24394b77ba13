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
_SENTENCE = 15
_FEWEST = 3


def recognises(page: Page) -> float:
    """The weakest shape, where nothing else speaks: two entries, or one under words on films."""
    marks = read(page)
    if len(marks) > 1:
        return 0.3
    above = page.lines[: marks[0].line] if marks else []
    return 0.1 if any(film_word().search(line.text) for line in above) else 0.0


def read(page: Page) -> list[Mark]:
    """Short lines without a stop that stand over prose, after the text has said what it lists.

    A short sentence is prose enough where three titles stand over one.
    """
    marks = [Mark(index) for index in range(1, len(page.lines) - 1) if _may_be_title(page, index)]
    over_much = [mark for mark in marks if len(page.lines[mark.line + 1].text) >= _PROSE]
    return marks if len(marks) >= _FEWEST else over_much


def _may_be_title(page: Page, index: int) -> bool:
    text = page.lines[index].text
    return (
        len(text) <= _TITLE_LIMIT
        and len(text.split()) <= _TITLE_WORDS
        and text[-1] not in ".!?:;,…"
        and text[0].isupper()
        and _is_prose(page.lines[index + 1].text)
        and _about_films().search(text) is None
    )


def _is_prose(text: str) -> bool:
    return len(text) >= _PROSE or (len(text) >= _SENTENCE and text.endswith((".", "!", "?")))


@cache
def _about_films() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:films?|movies?|filmes|películas|cinema|top|best|melhores|by(?!\s[A-ZÀ-Þ])|watch|list)\b",
        re.IGNORECASE,
    )
