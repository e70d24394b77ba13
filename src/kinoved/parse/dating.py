"""The signs between which a year stands on a line, by which lines built alike are known.

`Stalker / 1979 / A. Tarkovsky` has it between strokes, `1979 Stalker` at the head, `Stalker (1979)`
in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kinoved.parse.names import Range

Signs = tuple[str, str]
Dated = tuple[Signs, Range]

HEAD, END, SPACE, BRACKET, HEAD_BRACKET = "^", "$", " ", "(", "^("
_SINGLE = frozenset(",;|/·•:~")
_DASHES = frozenset("-–—")
_OPENINGS = frozenset("([（【")
_CLOSINGS = frozenset(")]）】")


def dated(text: str, start: int = 0) -> Iterator[Dated]:
    """Every year of the line from `start` on, and the signs before and behind it.

    A sign is the letter itself, `//`, `-` for any dash, `^` and `$` for the ends of the line, a
    space where nothing else stands there, and a bracket for a year that has some; a year that is
    part of a word or a range is left out.
    """
    for found in _year().finditer(text, start):
        first, last = found.span("year")
        bracketed = text[first - 1 : first] in _OPENINGS
        if bracketed and text[found.end() : found.end() + 1] in _CLOSINGS:
            before: str | None = HEAD_BRACKET if first - 1 == start else BRACKET
            behind = _behind(text, found.end() + 1)
        else:
            before, behind = _before(text, start, first), _behind(text, found.end())
        if before is not None and behind is not None:
            yield (before, behind), (first, last)


def _before(text: str, start: int, first: int) -> str | None:
    head = text[start:first]
    bare = head.rstrip()
    if not bare:
        return HEAD
    return _sign(bare[-1], bare[-2:-1], head[len(bare) :], doubled=bare.endswith("//"))


def _behind(text: str, last: int) -> str | None:
    tail = text[last:]
    bare = tail.lstrip()
    if bare.strip(".,;") == "":
        return END
    return _sign(bare[0], bare[1:2], tail[: len(tail) - len(bare)], doubled=bare.startswith("//"))


def _sign(letter: str, beside: str, gap: str, *, doubled: bool) -> str | None:
    if doubled:
        return "//"
    if "\t" in gap:
        return "\t"
    if letter in _SINGLE:
        return letter
    if letter in _DASHES and (gap or beside.isspace()):
        return "-"
    if letter == "." and (gap or beside.isspace()):
        return "."
    return SPACE if gap else None


@cache
def _year() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w'’-])(?P<year>(?:18[89]|19\d|20[0-4])\d)(?:\s?(?:г\.?(?=\W|$)|年))?(?![\w’'-])"
    )


@cache
def before_year() -> re.Pattern[str]:
    """Words that lead to the year: `T aus dem Jahr Y`, `T from Y`."""
    return re.compile(
        r"""\s(?:from(?:\sthe\syear)?|aus\sdem\sjahre?|von|vom\sjahr|del?(?:\saño)?|du|de\sl['’]année
            |do\sano\sde|dal|del|из|z(?:\sroku)?|vuodelta)$""",
        re.VERBOSE | re.IGNORECASE,
    )
