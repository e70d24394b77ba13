"""In which years a film's story is set, read from what its record says of the setting.

Only years, decades, centuries and events with well-known dates are read; "the future", "the past"
and places say nothing here, and the timeline shows such films without a time.
"""

from __future__ import annotations

import re
from functools import cache

from kinoved.model import Subject

_EVENTS = {
    r"first world war|world war i\b(?! ?i)|great war\b": (1914, 1918),
    r"second world war|world war (?:ii|two)\b|great patriotic war": (1939, 1945),
    r"russian civil war|civil war in russia": (1917, 1922),
    r"american civil war": (1861, 1865),
    r"spanish civil war": (1936, 1939),
    r"korean war": (1950, 1953),
    r"vietnam war": (1955, 1975),
    r"siege of leningrad": (1941, 1944),
    r"battle of stalingrad": (1942, 1943),
    r"napoleonic wars": (1803, 1815),
    r"crimean war": (1853, 1856),
    r"sengoku period": (1467, 1615),
    r"meiji (?:era|period)": (1868, 1912),
    r"edo period|tokugawa": (1603, 1868),
    r"victorian": (1837, 1901),
    r"october revolution|revolution of 1917": (1917, 1917),
    r"weimar republic": (1919, 1933),
    r"nazi rule|third reich|nazi germany": (1933, 1945),
    r"iran hostage crisis": (1979, 1981),
    r"great depression": (1929, 1939),
}
_CENTURIES = {
    name: number
    for number, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
        " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        " twenty-first twenty-second twenty-third".split(),
        start=1,
    )
}


def story_years(film: Subject) -> tuple[int, int] | None:
    """The first and the last year that the record of `film` names for its story, or None."""
    found = [span for text in film.texts("set in") if (span := years_in(text))]
    if not found:
        return None
    return min(first for first, _ in found), max(last for _, last in found)


def years_in(text: str) -> tuple[int, int] | None:
    """The span of years that `text` names, or None: "Leningrad in 1928", "the 1930s".

    A span of which `text` names only one end in years ("1935 to after the war") is not read.
    """
    plain, century, loose = _patterns()
    if loose.search(text):
        return None
    years: list[int] = []
    named = 0
    for match in plain.finditer(text):
        named += 1
        year = int(match["year"])
        years.append(year)
        if match["decade"]:
            years.append(year + (99 if year % 100 == 0 and year < 1900 else 9))
        if match["to"]:
            years.append(year // 100 * 100 + int(match["to"]))
    for match in century.finditer(text.lower()):
        named += 1
        number = int(match["digits"]) if match["digits"] else _CENTURIES[match["number"]]
        years += _part(number * 100 - 99, match["part"] or "")
    if not years:
        years = [
            year for pattern, span in _EVENTS.items() if _during(pattern, text) for year in span
        ]
    elif named == 1 and re.search(r"\b(?:from|to|over|later)\b", text):
        return None
    return (min(years), max(years)) if years else None


def _part(first: int, word: str) -> tuple[int, int]:
    if word in {"early", "beginning of the", "first half of the"}:
        return first, first + 49
    if word in {"late", "end of the", "second half of the"}:
        return first + 50, first + 99
    return first, first + 99


def _during(pattern: str, text: str) -> bool:
    """Whether `text` is set in the event, and neither before nor after it."""
    found = re.search(rf"\b(?:{pattern})", text.lower())
    return found is not None and not re.search(
        r"\b(?:after|before|since|until|eve|between|from|post)\b", text.lower()[: found.start()]
    )


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Years with the end of a decade or span behind them, centuries, and what is not read."""
    words = "|".join(sorted(_CENTURIES, key=len, reverse=True))
    return (
        re.compile(
            r"""(?<![\d,.:/-])(?P<year>1\d{3}|2\d{3})
            (?: (?P<decade>s\b) | [-–](?P<to>\d\d)(?!\d) )?
            (?! \d | [-–]\d | ,\d | \ (?:years|people|men|metres|miles|km)\b )""",
            re.VERBOSE,
        ),
        re.compile(
            rf"""(?:\b(?P<part>early|late|(?:beginning|end|(?:first|second)\ half)\ of\ the)\ )?
            \b(?:(?P<digits>[12]?\d)(?:st|nd|rd|th)|(?P<number>{words}))[ -]century\b""",
            re.VERBOSE,
        ),
        re.compile(r"\bB\.?C\b|\bafter\b[^,]*\bof\ (?:1|2)\d{3}"),
    )
