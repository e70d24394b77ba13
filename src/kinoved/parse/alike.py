"""The few lines that look like nearly all headings and that their shape alone does not read.

`By the Law – Lev Kuleshov, 1926` opens like a credit and `2001 – Monsters, Inc.` ends like a
sentence; where nine lines of ten that are built alike are entries, so is the tenth.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kinoved.parse.dating import Signs, dated, in_brackets
from kinoved.parse.days import tells_a_day
from kinoved.parse.entries import Mark
from kinoved.parse.introduction import film_word
from kinoved.parse.page import Line, Page

_FEWEST = 9
_SHARE = 0.9
_LONGEST = 120
_LONGEST_BARE = 80
_FEW = 2
_FEWEST_TOGETHER = 5
_TOGETHER = 0.75


def with_those_alike(marks: list[Mark], page: Page) -> list[Mark]:
    """The marks, and those of the other lines of their kind where nearly all of it are marked.

    Without those above that belong to the introduction.
    """
    marks = _without_introduction(marks, page)
    if len(marks) < _FEW or any(mark.row or mark.number for mark in marks):
        return marks
    taken = {mark.line for mark in marks}
    for kind in _kinds(page, taken):
        alike = _beside(kind, taken, page)
        left = [at for at in alike if at not in taken]
        marked = len(alike) - len(left)
        if left and (_enough(marked, len(alike)) or _alone(left, alike, page)):
            start = marks[0].start
            return sorted([*marks, *(Mark(at, start) for at in left)], key=lambda mark: mark.line)
    return marks


def _without_introduction(marks: list[Mark], page: Page) -> list[Mark]:
    """The marks from the block on in which nearly all others stand, if lines above it introduce."""
    lines = page.lines
    together = sum(not lines[mark.line].gap for mark in marks)
    if len(marks) < _FEWEST_TOGETHER or together < _TOGETHER * len(marks):
        return marks
    for at in range(_FEW):
        if lines[marks[at + 1].line].gap and all(
            _introduces(lines[m.line]) for m in marks[: at + 1]
        ):
            return _without_introduction(marks[at + 1 :], page)
    return marks


def _introduces(line: Line) -> bool:
    text = line.text
    return text.endswith(".") or tells_a_day(text) or film_word().search(text) is not None


def _beside(kind: list[int], taken: set[int], page: Page) -> list[int]:
    """The lines of a kind from the first marked one to the last, and those right beside these.

    What stands above is the introduction, and what stands below is no part of the list.
    """
    first, last = min(taken), max(taken)
    if page.lines[last].gap or not page.lines[first].gap:
        first -= 1
    if last + 1 < len(page.lines) and page.lines[last].gap == page.lines[last + 1].gap:
        last += 1
    return [at for at in kind if first <= at <= last]


def _enough(marked: int, of: int) -> bool:
    return marked >= _FEWEST and marked >= _SHARE * of


def _alone(left: list[int], alike: list[int], page: Page) -> bool:
    """Whether the one line left out stands among two marked ones or more and nothing else does."""
    first, last = min(alike), max(alike)
    return (
        len(left) == 1
        and len(alike) > _FEW
        and last - first + 1 == len(alike)
        and len({page.lines[at].gap for at in alike[1:]}) == 1
    )


def _kinds(page: Page, taken: set[int]) -> Iterator[list[int]]:
    """The lines with a year that are items of a list, that begin in bold, or have its signs.

    Items of a list without years are of a kind where no marked line has one.
    """
    lines = page.lines
    years = {at: signs for at in range(len(lines)) if (signs := _signs(lines[at]))}
    if not any(at in years for at in taken):
        yield [
            at
            for at, line in enumerate(lines)
            if line.bullet and len(line.text) <= _LONGEST_BARE and not line.text[0].islower()
        ]
        return
    yield [at for at in years if lines[at].bullet]
    yield [at for at in years if lines[at].bold]
    counts = Counter(signs for at in taken for signs in years.get(at, ()))
    commonest = max(counts, key=lambda pair: (counts[pair], in_brackets(pair)))
    plain = [lines[at] for at in taken if at in years]
    levels = {line.level for line in plain}
    yield [
        at
        for at, held in years.items()
        if commonest in held and lines[at].level in levels and page.labels[at] is None
    ]


def _signs(line: Line) -> frozenset[Signs]:
    """The signs around each year of a line that is no longer than a heading, and tells no day."""
    if len(line.text) > _LONGEST or tells_a_day(line.text):
        return frozenset()
    return frozenset(signs for signs, _ in dated(line.text))
