"""Lines that are a film's title and nothing else, in a text whose shape tells nothing.

Or a title and who made it: `T by D`, `D – T`, `T (D)`. Where lines follow each other that could be
titles, and the catalogue knows enough of them, all of them are entries: a film that nobody made is
one as well, or nobody could be told that it does not exist.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from kinoved.parse.dating import dated
from kinoved.parse.entries import Mark, Names
from kinoved.parse.introduction import film_word
from kinoved.parse.names import looks_like_name
from kinoved.parse.page import Line, Page
from kinoved.parse.section import is_section

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
    taken = {mark.line for mark in found}
    fitting = sum(
        mark.line in taken or _may_head_part(page.lines[mark.line], names) for mark in marks
    )
    return found if len(found) > 2 * len(marks) <= 4 * fitting else marks


def without_parents(marks: list[Mark], page: Page, names: Names) -> list[Mark]:
    """The marks without items that stand over others further in and are places or the like."""
    lines = page.lines
    parents = [
        mark
        for mark in marks
        if mark.row is None
        and mark.line + 1 < len(lines)
        and lines[mark.line].bullet
        and _stands_over(page, lines[mark.line], lines[mark.line + 1])
        and not any(dated(lines[mark.line].text))
        and _may_head_part(lines[mark.line], names)
    ]
    if len(parents) * 2 > len(marks):
        return marks
    if len(parents) == 1 and not names.is_place(lines[parents[0].line].text):
        return marks
    return [mark for mark in marks if mark not in parents]


def _stands_over(page: Page, line: Line, below: Line) -> bool:
    """Whether the line below begins further in, or is no item where this one is."""
    if below.level:
        return False
    first, second = (x.start - page.text.rfind("\n", 0, x.start) for x in (line, below))
    return second > first or (second == first and not below.bullet)


def _may_head_part(line: Line, names: Names) -> bool:
    """Whether a heading over several lines is a place, a decade or anything but a film."""
    bare = line.text.strip(" =:*_")
    if _decade().fullmatch(bare) or is_section(bare) or names.is_place(bare):
        return True
    return not names.is_film(bare)


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
    """The lines of all runs in which enough are known, headings of parts of the list left out."""
    taken: list[int] = []
    short: list[list[int]] = []
    heads: set[str] = set()
    for lines in _runs(page):
        run = _without_headings(lines, page.lines, names)
        if _is_known_enough(run, page.lines, names):
            taken.extend(run)
            heads.add(_head_over(run[0], page.lines))
        elif run:
            short.append(run)
    heads.discard("")
    for run in short:  # a part of the list with few films, under a heading as the others have
        if _head_over(run[0], page.lines) in heads:
            taken.extend(run)
    return [Mark(at) for at in sorted(taken)]


def _is_known_enough(run: list[int], lines: list[Line], names: Names) -> bool:
    """Whether the catalogue knows half of a run: at most sixty lines are asked for."""
    if len(run) < _FEWEST_IN_A_RUN:
        return False
    asked = [lines[at].text for at in run[:: -(-len(run) // _MOST_ASKED)]]
    known = [text for text in asked if _is_known(text, names)]
    telling = sum(" " in text for text in known)
    return telling >= _FEWEST and len(known) >= _KNOWN * len(asked)


def _head_over(at: int, lines: list[Line]) -> str:
    """The kind of heading above a line: a Markdown rank, or words and a colon; empty for none."""
    if at == 0:
        return ""
    above = lines[at - 1]
    return "#" * above.level or (":" if above.text.endswith(":") else "")


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
    """The run without the title of the list, the headings of its parts and what stands around it.

    A heading is a line that speaks of films or names a place, a decade or the like and is no film;
    one that stands alone between blank lines where most do not; and, where none of them is a film,
    each line behind a blank one. The first and the last block are none of the list where it has
    others and nothing in them is known.
    """
    stopped = sum(lines[at].text.endswith((".", "…")) for at in run)
    if stopped > _STOPPED * len(run):
        return []
    blocks = _blocks(run, lines)
    alone = [block for block in blocks if len(block) == 1]
    if len(alone) * 2 < len(run):
        blocks = [block for block in blocks if len(block) > 1]
        for end in (0, -1):
            if len(blocks) > 1 and not any(_is_known(lines[at].text, names) for at in blocks[end]):
                blocks.pop(end)
    opening = [block[0] for block in blocks]
    headed = 1 < len(opening) <= len(run) // 2 and not any(
        _is_known(lines[at].text, names) for at in opening
    )
    kept = [at for block in blocks for at in block[headed:]]
    return [at for at in kept if not _heads(lines[at].text, names)]


def _blocks(run: list[int], lines: list[Line]) -> list[list[int]]:
    blocks: list[list[int]] = []
    for at in run:
        if lines[at].gap or not blocks:
            blocks.append([])
        blocks[-1].append(at)
    return blocks


def _heads(text: str, names: Names) -> bool:
    bare = text.strip(" =:*_")
    if _decade().fullmatch(bare) or is_section(bare):
        return True
    if film_word().search(text) is None and not names.is_place(bare):
        return False
    return not _is_known(bare, names)


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
