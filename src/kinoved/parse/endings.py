"""What most lines of a list end with and no heading needs: `T (Y) ★★★★`, `T (Y) 8.1/10`, `T (Y);`.

Stars, marks out of ten, running times, numbers of footnotes, and the signs that part the items of a
sentence. One such line may be anything; where most lines have it, it is cut off what is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kinoved.parse.page import Line

_FEWEST = 3
_MOST = 0.6
_LIMIT = 160
_TAIL = 40
_SENTENCE = frozenset(".!?")
_CLOSING = frozenset(")]")
_LOOK = frozenset("★☆⭐✩✭½✪]05n.mhR3G,;")
"""The last letters of such endings, so that other lines pay for no expression."""


def without_endings(lines: list[Line], shortened: Callable[[Line, int], Line]) -> None:
    """Cut off, in place, what most short lines end with; `shortened` makes a line of its head.

    A line that ends like a sentence is none of those that should have a measure. A comma or
    semicolon is an ending only where few lines have more of it, as the rows of a table do.
    """
    short = [(at, line.text) for at, line in enumerate(lines) if len(line.text) <= _LIMIT]
    looked = [at for at, text in short if text[-1] in _LOOK and _may_end(text)]
    if len(looked) < _FEWEST:
        return
    plain = sum(text[-1] not in _SENTENCE for _, text in short)
    _cut(lines, looked, _measures(), plain, shortened)
    once = sum(lines[at].text.count(lines[at].text[-1]) == 1 for at in looked)
    if once >= _MOST * len(looked):
        _cut(lines, looked, _stops(), len(short), shortened)


def _may_end(text: str) -> bool:
    """Whether the last letters may be such an ending, so that prose pays for no expression."""
    last, before = text[-1], text[-2:-1]
    if last == ".":
        return before in _CLOSING or text[-4:-1] == "min"
    if last in "05":
        return "/" in text[-6:]
    if last in "mhRG3":
        return not before.isalpha()
    return last != "n" or text.endswith("min")


def _cut(
    lines: list[Line],
    looked: list[int],
    pattern: re.Pattern[str],
    of: int,
    shortened: Callable[[Line, int], Line],
) -> None:
    found = [
        (at, match.start())
        for at in looked
        if (match := pattern.search(lines[at].text, max(1, len(lines[at].text) - _TAIL)))
    ]
    if len(found) >= max(_FEWEST, _MOST * of):
        for at, cut in found:
            lines[at] = shortened(lines[at], cut)


@cache
def _measures() -> re.Pattern[str]:
    return re.compile(
        r"""(?: \s*(?:\s[-–—|·]\s|[,|·]\s)?
            (?: [★☆⭐✩✭✪\ufe0f]{1,12}½?
              | \d{1,2}(?:[.,]\d{1,2})?\s?/\s?(?:10|5)
              | \[\d{1,3}\]
              | \(?\d{1,3}\s?min\.?\)?
              | \(?\d\s?h(?:rs?)?(?:\s?\d{1,2}\s?m(?:in)?)?\.?\)?
              | \(?(?<![^\W_])(?:PG-13|PG|NC-17|R|G)\)? )
          )+$""",
        re.VERBOSE,
    )


@cache
def _stops() -> re.Pattern[str]:
    """The sign that ends an item: a comma or semicolon, or a stop behind brackets."""
    return re.compile(r"(?:[,;]|(?<=[)\]])\.)$")
