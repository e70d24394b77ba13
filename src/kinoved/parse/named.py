"""Lines that are a film's title and nothing else, in a text whose shape tells nothing."""

from __future__ import annotations

from kinoved.parse.entries import Mark, Names
from kinoved.parse.introduction import film_word
from kinoved.parse.page import Page

_FEWEST = 2
_LIMIT = 70
_MOST_LINES = 400


def named_lines(page: Page, names: Names) -> list[Mark]:
    """The lines of two words or more that the catalogue knows as titles; none, or at least two.

    The text must speak of films, and a line that ends in a stop is prose.
    """
    lines = page.lines[:_MOST_LINES]
    if len(lines) <= _FEWEST or not any(film_word().search(line.text) for line in lines):
        return []
    found = [
        Mark(index)
        for index, line in enumerate(lines)
        if len(line.text) <= _LIMIT
        and " " in line.text
        and line.text[-1] not in ".!?:;,…"
        and line.text[0].isupper()
        and names.is_film(line.text)
    ]
    return found if len(found) >= _FEWEST else []
