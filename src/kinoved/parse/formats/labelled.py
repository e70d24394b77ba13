"""A heading line, then lines labelled Description and Fact in any of ten languages.

Come and See (1985)
Description: A boy joins the partisans.
Fact: It was shot in Belarus.
"""

from __future__ import annotations

from kinoved.parse.entries import Mark
from kinoved.parse.heading import is_cut_heading, year_brackets
from kinoved.parse.page import Line, Page

NAME = "labelled"
_HEADING_LIMIT = 160
_WIDEST_GAP = 5
_FEWEST_RANKED = 2


def recognises(page: Page) -> float:
    """Nearly sure from two labelled entries on; a single one is a list too."""
    found = len(read(page))
    return 0.0 if not found else 0.96 if found > 1 else 0.75


def read(page: Page) -> list[Mark]:
    """A heading stands above a description label, or holds a year and follows a labelled entry."""
    kinds = [label.kind if label else None for label in page.labels]
    named = [
        Mark(index, label.after)
        for index, label in enumerate(page.labels)
        if label is not None and label.kind == "title"
    ]
    if len(named) > 1:
        return named
    if "description" not in kinds and "fact" not in kinds:
        return []
    first_kind = "description" if "description" in kinds else "fact"
    marks: list[Mark] = []
    for index, line in enumerate(page.lines):
        if kinds[index] is not None or len(line.text) > _HEADING_LIMIT:
            continue
        above = _first_label_below(kinds, index)
        credit = _first_other_label_below(kinds, index)
        dated = year_brackets(line.text) is not None and (line.gap or line.level or line.bold)
        strong = first_kind == "description" or dated or line.number is not None
        cut = index == len(page.lines) - 1 and is_cut_heading(line.text)
        if (above == first_kind and strong) or credit or (dated and (marks or above)) or cut:
            number = line.number if _counted(line, marks) else None
            start = line.after if number is not None else 0
            marks.append(Mark(index, start, number))
    if any(page.lines[mark.line].bullet for mark in marks) and (ranked := _ranked(page)):
        return ranked
    return _without_lone_number(marks, page)


def _ranked(page: Page) -> list[Mark]:
    """Markdown headings straight above a labelled line, two at least and one a description.

    Among the list items below them may be labels that are not known: `Production company: …`.
    """
    below = [*page.labels[1:], None]
    found = [index for index, line in enumerate(page.lines) if line.level and below[index]]
    groups = sum(label is not None and label.kind == "description" for label in page.labels)
    if len(found) < _FEWEST_RANKED or groups > len(found):
        return []
    lines = [page.lines[index] for index in found]
    counted = all(line.stopped for line in lines)
    return [
        Mark(index, line.after, line.number) if counted else Mark(index)
        for index, line in zip(found, lines, strict=True)
    ]


def _without_lone_number(marks: list[Mark], page: Page) -> list[Mark]:
    """`marks`; a number that only the first heading has is its title's: 300: Rise of an Empire.

    Not where a stop follows it and it is 1 or the only entry's.
    """
    if not marks or marks[0].number is None:
        return marks
    if page.lines[marks[0].line].stopped and (marks[0].number == 1 or len(marks) == 1):
        return marks
    if len(marks) > 1 and marks[1].number is not None:
        return marks
    return [Mark(marks[0].line), *marks[1:]]


def _first_label_below(kinds: list[str | None], index: int) -> str | None:
    return kinds[index + 1] if index + 1 < len(kinds) else None


def _first_other_label_below(kinds: list[str | None], index: int) -> bool:
    """Whether credit lines (director, year …) stand between this line and a description label."""
    position = index + 1
    while position < len(kinds) and kinds[position] not in {None, "description", "fact"}:
        position += 1
    return index + 1 < position < len(kinds) and kinds[position] == "description"


def _counted(line: Line, marks: list[Mark]) -> bool:
    """Whether a leading number counts entries, rather than opening a title such as 12 Angry Men.

    A number with a stop behind it may leave a gap, as where an entry was taken out, be there twice,
    or follow a heading without one.
    """
    if line.number is None:
        return False
    if not marks:
        return True
    before = next((mark.number for mark in reversed(marks) if mark.number is not None), None)
    if before is None or (marks[-1].number is None and not line.stopped):
        return False
    gap = abs(line.number - before)
    return gap == 1 or (line.stopped and gap <= _WIDEST_GAP)
