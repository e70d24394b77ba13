"""Lines that tell a day and not a film's year: `June 4, 2016`, `Опубликовано 3 мая 2020`.

So do hours of screenings: `7:00PM Thursday, January 27th`.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

_MONTHS = (
    "jan january januar janvier enero janeiro gennaio stycznia январь января leden ledna tammikuuta"
    " ocak janv",
    "feb february februar février febrero fevereiro febbraio lutego февраль февраля únor února"
    " helmikuuta şubat févr",
    "mar march märz mars marzo março marca март марта březen března maaliskuuta mart",
    "apr april avril abril aprile kwietnia апрель апреля duben dubna huhtikuuta nisan avr",
    "may mai mayo maio maggio maja май мая květen května toukokuuta mayıs",
    "jun june juni juin junio junho giugno czerwca июнь июня červen června kesäkuuta haziran",
    "jul july juli juillet julio julho luglio lipca июль июля červenec července heinäkuuta temmuz"
    " juil",
    "aug august août agosto sierpnia август августа srpen srpna elokuuta ağustos ago",
    "sep sept september septembre septiembre setembro settembre września сентябрь сентября září"
    " syyskuuta eylül",
    "oct october oktober octobre octubre outubro ottobre października октябрь октября říjen října"
    " lokakuuta ekim okt",
    "nov november novembre noviembre novembro listopada ноябрь ноября listopad listopadu"
    " marraskuuta kasım",
    "dec december dezember décembre diciembre dezembro dicembre grudnia декабрь декабря prosinec"
    " prosince joulukuuta aralık dez déc dic",
)
_MOST_WORDS = 12
_LONGEST = 200
_FEW_WORDS = 3
_DIGITS = "0123456789"
_ORDINALS = frozenset(["", "st", "nd", "rd", "th"])


def is_month(text: str) -> bool:
    """Whether `text` is the name of a month, in any of twelve languages."""
    return text.casefold().rstrip(".") in _months()


def tells_a_day(text: str) -> bool:
    """Whether a short line has a month with a day beside it, or is little but month and year.

    A name may be a month's: Jan Troell, 1968.

    `The Ides of March, 2011` is no day.
    """
    if "(" in text or len(text) > _LONGEST:
        return False
    words = re.findall(r"\w+", text.casefold())
    if len(words) > _MOST_WORDS or _months().isdisjoint(words):
        return False
    if len(words) <= _FEW_WORDS and any(
        word in _months() and (not behind or behind.isdecimal())
        for word, behind in pairwise([*words, ""])
    ):
        return True
    return any(
        (one in _months() and _is_day(two)) or (two in _months() and _is_day(one))
        for one, two in pairwise(words)
    )


def _is_day(word: str) -> bool:
    behind = word.lstrip(_DIGITS)
    return 1 <= len(word) - len(behind) <= 2 and behind in _ORDINALS


@cache
def _months() -> frozenset[str]:
    return frozenset(" ".join(_MONTHS).split())
