"""The few lines that look like nearly all headings and that their shape alone does not read.

`By the Law – Lev Kuleshov, 1926` opens like a credit and `2001 – Monsters, Inc.` ends like a
sentence; where nine lines of ten that are built alike are entries, so is the tenth.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from kinoved.parse.dating import Signs, dated, in_brackets
from kinoved.parse.days import tells_a_day
from kinoved.parse.entries import Mark
from kinoved.parse.introduction import film_word
from kinoved.parse.page import Line, Page

_FEWEST = 9
_SHARE = 0.9
_LONGEST = 120
_LONGEST_BARE = 100
_PROSE = 50
_SHARE_OVER_PROSE = 0.6
_FEW = 2
_FEWEST_TOGETHER = 5
_TOGETHER = 0.7


def with_those_alike(marks: list[Mark], page: Page) -> list[Mark]:
    """The marks, and those of the other lines of their kind where nearly all of it are marked.

    Without those above that belong to the introduction.
    """
    marks = _without_introduction(marks, page)
    if len(marks) < _FEW or any(mark.row or mark.number for mark in marks):
        return marks
    taken = {mark.line for mark in marks}
    for share, kind in _kinds(page, taken):
        alike = _beside(kind, taken, page)
        left = [at for at in alike if at not in taken and not tells_a_day(page.lines[at].text)]
        marked = sum(at in taken for at in alike)
        fewest = _FEWEST if share == _SHARE else _FEWEST_TOGETHER
        enough = marked >= fewest and marked >= share * len(alike)
        if left and (enough or _alone(left, alike, page)):
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
    lines = page.lines
    order = sorted(taken)
    step, _ = Counter(b - a for a, b in pairwise(order)).most_common(1)[0]
    first, last = order[0] - step, order[-1] + step
    if first < 0 or not _as_far(lines[first], lines[order[0]], lines[order[-1]], step):
        first = order[0]
    if last >= len(lines) or lines[last].gap != lines[order[-1]].gap:
        last = order[-1]
    return [at for at in kind if first <= at <= last]


def _as_far(above: Line, first: Line, last: Line, step: int) -> bool:
    """Whether a line stands above the first marked one as that stands above the next."""
    return above.gap == first.gap if step > 1 else last.gap or not first.gap


def _alone(left: list[int], alike: list[int], page: Page) -> bool:
    """Whether the one line left out stands among marked ones as they do.

    Three are enough where nothing else stands among them, else five.
    """
    if len(left) != 1 or len(alike) <= _FEW:
        return False
    first, last = min(alike), max(alike)
    gaps = {page.lines[at].gap for at in alike[1:]}
    if last - first + 1 == len(alike):
        return len(gaps) == 1
    line = page.lines[left[0]]
    return len(alike) >= _FEWEST_TOGETHER and gaps == {line.gap} and line.text[-1] != "."


def _kinds(page: Page, taken: set[int]) -> Iterator[tuple[float, list[int]]]:
    """Kinds of lines, each with the share of it that must be marked.

    With a year: the items of a list, the lines that begin in bold, and those that have it between
    the same signs. Where few marked lines have one: items, and lines over prose.
    """
    lines = page.lines
    years = {at: signs for at in range(len(lines)) if (signs := _signs(lines[at]))}
    if sum(at in years for at in taken) * 2 < len(taken):
        yield _SHARE_OVER_PROSE, _over_prose(lines, taken)
        items = (at for at, line in enumerate(lines) if line.bullet and not line.text[0].islower())
        yield _SHARE, [at for at in items if len(lines[at].text) <= _LONGEST_BARE]
        return
    yield _SHARE, [at for at in years if lines[at].bullet]
    yield _SHARE, [at for at in years if lines[at].bold]
    counts = Counter(signs for at in taken for signs in years.get(at, ()))
    commonest = max(counts, key=lambda pair: (counts[pair], in_brackets(pair)))
    levels = {lines[at].level for at in taken if at in years}
    yield (
        _SHARE,
        [
            at
            for at, held in years.items()
            if commonest in held and lines[at].level in levels and page.labels[at] is None
        ],
    )


def _over_prose(lines: list[Line], taken: set[int]) -> list[int]:
    """Lines that open a block and stand over prose, where all marked ones do; else none."""
    found = [
        at
        for at, (line, below) in enumerate(pairwise(lines))
        if line.gap
        and not below.gap
        and not line.level
        and len(line.text) <= _LONGEST_BARE
        and len(below.text) > _PROSE
    ]
    return found if taken.issubset(found) else []


def _signs(line: Line) -> frozenset[Signs]:
    """The signs around each year of a line that is no longer than a heading."""
    if len(line.text) > _LONGEST:
        return frozenset()
    return frozenset(signs for signs, _ in dated(line.text))
