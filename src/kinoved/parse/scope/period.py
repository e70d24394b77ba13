"""Years that a list promises: "of the 1970s", "1960–1985", "since 2000", "from the 60s"."""

from __future__ import annotations

import re
from functools import cache


def find_period(text: str, start: int, end: int) -> tuple[int | None, int | None, int, int] | None:
    """First year, last year (None: open) and place of the first period between two places."""
    found = _period().search(text, start, end)
    if found is None:
        return None
    place = found.span()
    if found["from"]:
        return int(found["from"]), int(found["to"]), *place
    if found["decade"]:
        decade = int(found["decade"])
        first = decade if decade > 99 else 1900 + decade
        last = int(found["until"]) if found["until"] else first
        if last < 100:
            last += 1900
        return first, last + 9, *place
    if found["since"]:
        return int(found["since"]), None, *place
    if found["before"]:
        return None, int(found["before"]) - 1, *place
    return int(found["year"]), int(found["year"]), *place


@cache
def _period() -> re.Pattern[str]:
    return re.compile(
        r"""
          (?<!\d)(?P<from>(?:18|19|20)\d\d)\s?(?:[-–—]|to|bis|a|до)\s?(?P<to>(?:18|19|20)\d\d)(?!\d)
        | \b(?:the\ |early\ |late\ |mid-)*['’]?(?P<decade>(?:18|19|20)\d0|[2-9]0)['’]?s\b
          (?:\s?(?:and|to|[-–])\s?(?:the\ )?['’]?(?P<until>(?:18|19|20)\d0|[2-9]0)['’]?s\b)?
        | \bsince\ (?P<since>(?:19|20)\d\d)\b
        | \bbefore\ (?P<before>(?:19|20)\d\d)\b
        | \b(?:films|movies|best|releases)\ of\ (?P<year>(?:19|20)\d\d)\b
        """,
        re.VERBOSE | re.IGNORECASE,
    )
