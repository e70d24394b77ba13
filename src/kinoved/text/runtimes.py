"""Running times that a text tells in minutes, in the languages of real lists."""

from __future__ import annotations

import re
from functools import cache

_SIGNS = ("min", "мин", "хв", "分")


def minutes_in(text: str) -> frozenset[str]:
    """The numbers of two or three digits that stand before a word for minutes.

    >>> sorted(minutes_in("It runs 161 minutes, cut to 9 from 163-minute prints."))
    ['161', '163']
    """
    low = text.lower()
    if not any(sign in low for sign in _SIGNS):
        return frozenset()
    return frozenset(_minutes().findall(low))


@cache
def _minutes() -> re.Pattern[str]:
    return re.compile(
        r"""(?<![\d.,-])(\d{2,3})(?!\d)[\s-]?
            (?:min(?:ut(?:e[ns]?|i|os|y)?|s)?\b|мин(?:ут[аыу]?)?\b|хв(?:илин[аи]?)?\b|分(?!の))""",
        re.VERBOSE,
    )
