"""The stop that belongs to a title: `Monsters, Inc.`, `Crazy, Stupid, Love.`

A heading that ends in a stop ends like a sentence. Where few headings of the list do, the stop is
the title's.
"""

from __future__ import annotations

from collections.abc import Sequence

from kinoved.parse.heading import Heading

_MOST = 0.5
_BEHIND = frozenset(' \t,;:–—-|/([”"»’')


def keep_own_stops(headings: Sequence[tuple[str, Heading]]) -> None:
    """Give titles the stop right behind them back, in place, where few of `headings` have one.

    `headings` are lines with what was read from them. A stop before prose on the line stays out.
    """
    found = [
        heading
        for text, heading in headings
        if text[heading.title[1] : heading.title[1] + 1] == "."
        and _ends_title(text[heading.title[1] + 1 :], heading)
    ]
    if len(found) < _MOST * len(headings):
        for heading in found:
            heading.title = heading.title[0], heading.title[1] + 1


def _ends_title(rest: str, heading: Heading) -> bool:
    bare = rest.lstrip()
    if not bare:
        return True
    told = heading.tail is not None and heading.year is None
    return bare[0] in _BEHIND and not told
