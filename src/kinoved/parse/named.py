"""Lines that are a film's title and nothing else, in a text whose shape tells nothing.

Or a title and who made it: `T by D`, `D – T`, `T (D)`. Where lines follow each other that could be
titles, and the catalogue knows enough of them, all of them are entries: a film that nobody made is
one as well, or nobody could be told that it does not exist.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from kinoved.parse.entries import Mark, Names
from kinoved.parse.introduction import film_word
from kinoved.parse.names import looks_like_name
from kinoved.parse.page import Line, Page

_FEWEST = 2
_FEWEST_IN_A_RUN = 3
_LIMIT = 70
_LIMIT_IN_A_RUN = 100
_MOST_WORDS = 16
_MOST_LINES = 400
_MOST_ASKED = 60
_KNOWN = 0.5
_STOPPED = 0.2
_MOST_UNMARKED = 3

Known = Callable[[str], bool]


def named_lines(page: Page, names: Names) -> list[Mark]:
    """The lines that are titles, most of them known; none, or at least two.

    The text must speak of films. Outside of lines that follow each other, a title of one word tells
    nothing, and a line that ends in a stop is prose.
    """
    lines = page.lines[:_MOST_LINES]
    if len(lines) <= _FEWEST or not any(film_word().search(line.text) for line in lines):
        return []
    return _run_of_titles(page, names) or [
        Mark(index) for index in _known_titles(lines, names.is_film)
    ]


def better_named(page: Page, marks: list[Mark], names: Names) -> list[Mark]:
    """`marks`, or the lines among which they stand, where a shape reads few of many titles."""
    short = sum(
        len(line.text) <= _LIMIT and line.text[-1] not in ".:;," and label is None
        for line, label in zip(page.lines, page.labels, strict=True)
    )
    if short - len(marks) <= _MOST_UNMARKED * len(marks):
        return marks
    if not any(film_word().search(line.text) for line in page.lines[:_MOST_LINES]):
        return marks
    found = _run_of_titles(page, names)
    shared = {mark.line for mark in marks}.intersection(mark.line for mark in found)
    return found if len(found) > 2 * len(marks) <= 4 * len(shared) else marks


def _known_titles(lines: list[Line], is_film: Known) -> list[int]:
    found = [
        index
        for index, line in enumerate(lines)
        if len(line.text) <= _LIMIT
        and " " in line.text
        and line.text[-1] not in ".!?:;,…"
        and line.text[0].isupper()
        and is_film(line.text)
    ]
    return found if len(found) >= _FEWEST else []


def _run_of_titles(page: Page, names: Names) -> list[Mark]:
    """The lines of all runs in which enough are known, without those that head a part of the list.

    At most sixty lines of a run are looked up, spread over it.
    """
    marks: list[Mark] = []
    for lines in _runs(page):
        run = _without_headings(lines, page.lines, names)
        if len(run) < _FEWEST_IN_A_RUN:
            continue
        step = -(-len(run) // _MOST_ASKED)
        asked = [page.lines[at].text for at in run[::step]]
        known = [text for text in asked if _is_known(text, names)]
        telling = sum(" " in text for text in known)
        if telling >= _FEWEST and len(known) >= _KNOWN * len(asked):
            marks.extend(Mark(at) for at in run)
    return marks


def _runs(page: Page) -> Iterator[list[int]]:
    """Lines without a label that could be titles and follow each other."""
    run: list[int] = []
    for at, line in enumerate(page.lines):
        if _may_be_title(line) and page.labels[at] is None:
            run.append(at)
            continue
        yield run
        run = []
    yield run


def _may_be_title(line: Line) -> bool:
    text = line.text
    return (
        len(text) <= _LIMIT_IN_A_RUN
        and len(text.split()) <= _MOST_WORDS
        and text[-1] not in ":;,"
        and not text[0].islower()
        and not line.level
    )


def _without_headings(run: list[int], lines: list[Line], names: Names) -> list[int]:
    """The run without the title of the list and the headings of its parts, or nothing for prose.

    A heading is a line that speaks of films or names a place, a decade or the like and is no film;
    where blank lines part the run, so is the line behind each where none of these is a film.
    """
    stopped = sum(lines[at].text.endswith((".", "…")) for at in run)
    if stopped > _STOPPED * len(run):
        return []
    opening = [at for at in run if lines[at].gap]
    if len(opening) * 2 <= len(run) and not any(_is_known(lines[at].text, names) for at in opening):
        run = [at for at in run if not lines[at].gap]
    return [at for at in run if not _heads(lines[at].text, names)]


def _heads(text: str, names: Names) -> bool:
    if _decade().fullmatch(text):
        return True
    if film_word().search(text) is None and not names.is_place(text):
        return False
    return not _is_known(text, names)


def _is_known(text: str, names: Names) -> bool:
    """Whether the line is a title, or a person's name and something else with a sign between."""
    if names.is_film(text):
        return True
    for found in _joint().finditer(text):
        sides = text[: found.start()].strip(), text[found.end() :].strip(" )")
        if any(looks_like_name(side) and names.is_person(side) for side in sides if side):
            return True
    return False


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(
        r"\s[-–—|·/]\s|,\s|:\s|\s\(|\s(?:by|von|de|di|par|av|af|reż\.|реж\.|dir\.|directed by)\s"
    )


@cache
def _decade() -> re.Pattern[str]:
    return re.compile(r"(?:the\s)?(?:(?:18|19|20)?\d0['’]?s|(?:18|19|20)\d\d\s?[-–—]\s?\d{2,4})")
