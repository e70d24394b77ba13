"""Years that a list promises: "of the 1970s", "1960–1985", "since 2000", "from the 60s"."""

from __future__ import annotations

import re
from functools import cache

from kinoved.parse.introduction import film_word


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


def is_promised(text: str, first: int, last: int, noun: int | None = None) -> bool:
    """Whether the period at `text[first:last]` says when the films were made.

    Read: `Films of the 1970s`, `The best of the 80s`, `1970s Soviet films`. Not read: `Films about
    the 60s`, `90s electronic music and beyond`, `films that recall the 40s`. `noun` is where a
    phrase for the films ends, which must then stand straight before the period or hold it.
    """
    before = text[:first] if noun is None else text[min(noun, first) : first]
    if noun is not None:
        return first < noun or _made_in().fullmatch(before) is not None
    behind = _clause_end().split(text[last:], 1)[0]
    if _about().search(before) or _open_ended().search(behind):
        return False
    return not any(map(str.isalnum, behind)) or film_word().search(behind) is not None


@cache
def _made_in() -> re.Pattern[str]:
    """What may stand between `films` and their years."""
    return re.compile(
        r"""[\s,:(–—-]*(?:(?:made|shot|produced|released)\s)?
            (?:(?:of|from|in|between|during)\s)?(?:the\s)?(?:(?:years|decade)\s)?['’]?""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _about() -> re.Pattern[str]:
    """Words before a period that make it what the films are about or remind of."""
    return re.compile(
        r"""\b(?:about|set\s(?:in|during)|depict\w*|evok\w*|recall\w*|captur\w*|inspired\sby|like
            |around|on|over|relive|remember\w*|growing\sup\sin|nostalgi\w+\sfor|before|after)\s
            (?:the\s)?['’]?$""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _open_ended() -> re.Pattern[str]:
    return re.compile(r"\b(?:beyond|onwards?|later|now|today|present)\b", re.IGNORECASE)


@cache
def _clause_end() -> re.Pattern[str]:
    return re.compile(r"[.:;!?()|–—]|\s-\s|\b(?:in|on|at|with|for|about)\b", re.IGNORECASE)


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
