"""Wikidata's points in time as dates cut to what is known.

Source: https://www.wikidata.org/wiki/Help:Dates and the Wikibase data model (time values).
"""

from __future__ import annotations

import re

_TIME = re.compile(
    r"""
    (?P<sign>[+-]?)
    0*(?P<year>\d{1,4})     # padded to four digits, and to eleven in old dumps
    -(?P<month>\d\d)
    -(?P<day>\d\d)
    T[\d:.]+(?:Z|[+]00:00)?
    """,
    re.VERBOSE | re.ASCII,
)
JULIAN = "Q1985786"
_YEAR, _MONTH, _DAY = 9, 10, 11
_SECOND = 14
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SHORT_MONTHS = 28


def date(time: str, precision: int, calendar: str | None = None) -> str | None:
    """The ISO 8601 date that `time` states, cut to `precision`, or None where it is no date.

    `precision` is Wikidata's: 9 a year, 10 a month, 11 a day, more a time of day. What is vaguer
    than a year (8 a decade, 7 a century) is None: a range is not a year. A day of the Julian
    calendar is given in the Gregorian one; a Julian month is cut to its year when it may reach
    over into the next.

    >>> date("+1979-05-25T00:00:00Z", 11), date("+1979-00-00T00:00:00Z", 9)
    ('1979-05-25', '1979')
    >>> date("+1908-10-15T00:00:00Z", 11, "Q1985786"), date("+1970-01-01T00:00:00Z", 8)
    ('1908-10-28', None)
    """
    found = _TIME.fullmatch(time)
    if found is None or found["sign"] == "-" or not _YEAR <= precision <= _SECOND:
        return None
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    if year < 1:
        return None
    julian = calendar is not None and calendar.endswith(JULIAN)
    if precision == _YEAR or not 1 <= month <= 12:
        return f"{year:04}"
    if precision == _MONTH or not 1 <= day <= _longest(year, month, julian):
        return f"{year:04}" if julian and month == 12 else f"{year:04}-{month:02}"
    if julian:
        year, month, day = _gregorian(year, month, day)
    return f"{year:04}-{month:02}-{day:02}"


def _longest(year: int, month: int, julian: bool) -> int:
    if month == 2 and (year % 4 or not (julian or year % 100 or year % 400 == 0)):
        return _SHORT_MONTHS
    return _LENGTHS[month - 1]


def _gregorian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The Gregorian day of a Julian one, by way of the Julian day number (E. G. Richards, 2013)."""
    back = (14 - month) // 12
    y, m = year + 4800 - back, month + 12 * back - 3
    number = day + (153 * m + 2) // 5 + 365 * y + y // 4 - 32083
    f = number + 1401 + (4 * number + 274277) // 146097 * 3 // 4 - 38
    e = 4 * f + 3
    h = 5 * (e % 1461 // 4) + 2
    out_month = (h // 153 + 2) % 12 + 1
    return e // 1461 - 4716 + (14 - out_month) // 12, out_month, h % 153 // 5 + 1
