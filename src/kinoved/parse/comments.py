"""Comments that are no part of what a list says."""

from __future__ import annotations

import re

_OPENS = "<!--"
_CLOSES = "-->"
_BREAK = re.compile(r"[\n\r]")
_LETTER = re.compile(r"[^\n\r]")
_MARK = re.compile(r"<!--\s{0,9}kinoved:")
_LONGEST_ON_A_LINE = 300
"""Comments up to here are taken out of a line where it is freed of its Markdown marks."""


def without_comments(text: str) -> str:
    """`text` with marks for kinoved and comments of several lines blanked, everything in its place.

    Of a short mark the signs at both ends stay, as of any other comment on one line.
    """
    parts: list[str] = []
    position = 0
    while (start := text.find(_OPENS, position)) >= 0:
        end = text.find(_CLOSES, start + len(_OPENS))
        if end < 0:
            break
        end += len(_CLOSES)
        comment = text[start:end]
        if _BREAK.search(comment) or len(comment) > _LONGEST_ON_A_LINE:
            comment = _LETTER.sub(" ", comment)
        elif _MARK.match(comment):
            inside = len(comment) - len(_OPENS) - len(_CLOSES)
            comment = f"{_OPENS}{' ' * inside}{_CLOSES}"
        parts += [text[position:start], comment]
        position = end
    return "".join([*parts, text[position:]])
