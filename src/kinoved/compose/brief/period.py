"""Years in a brief: "of the 1970s", "between 1960 and 1980", «до 1970 года», «семидесятых»."""

from __future__ import annotations

import re
from functools import cache

_DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990,
    "двадцатых": 1920, "тридцатых": 1930, "сороковых": 1940, "пятидесятых": 1950,
    "шестидесятых": 1960, "семидесятых": 1970, "восьмидесятых": 1980, "девяностых": 1990,
}  # fmt: skip
_PART = {"early": (0, 4), "mid": (3, 6), "late": (5, 9), "начала": (0, 4), "конца": (5, 9),
         "середины": (3, 6)}  # fmt: skip
_CENTURY = 100

Period = tuple[int | None, int | None, int, int]
"""First year, last year (None: open), and the place in the text."""


def find_period(text: str) -> Period | None:
    """The first period that `text` names, or None."""
    match = _pattern().search(text)
    if match is None:
        return None
    said = {name: found for name, found in match.groupdict().items() if found}
    place = match.span()
    if "decade" in said or "named" in said:
        first = _decade(said["decade"]) if "decade" in said else _DECADES[said["named"].casefold()]
        last = _decade(said["until"]) + 9 if "until" in said else first + 9
        if "part" in said and "until" not in said:
            begin, end = _PART[said["part"].casefold()]
            return first + begin, first + end, *place
        return first, last, *place
    if "century" in said:
        last = int(said["century"]) * _CENTURY
        return last - _CENTURY + 1, last, *place
    if "first" in said:
        years = int(said["first"]), int(said["last"])
        return min(years), max(years), *place
    if "after" in said:
        return int(said["after"]) + 1, None, *place
    if "before" in said:
        return None, int(said["before"]) - 1, *place
    if "since" in said:
        return int(said["since"]), None, *place
    if "to" in said:
        return None, int(said["to"]), *place
    return int(said["year"]), int(said["year"]), *place


def _decade(said: str) -> int:
    year = int(said)
    return year if year >= _CENTURY else 1900 + year


@cache
def _pattern() -> re.Pattern[str]:
    year = r"(?:18|19|20)\d\d"
    decade = r"(?:(?:18|19|20)\d0|[2-9]0)"
    named = "|".join(_DECADES)
    return re.compile(
        rf"""
          \b(?:(?:of|from|in|during)\s+)?(?:the\s+)?(?:(?P<part>early|mid|late|начала|конца|середины)
            [\s-]+)?(?:the\s+)?(?:['’]?(?P<decade>{decade})(?:['’]?s|-?х)|(?P<named>{named}))\b
            (?:\s*(?:and|to|и|[-–—])\s*(?:the\s+)?['’]?(?P<until>{decade})(?:['’]?s|-?х)\b)?
            (?:\s+(?:годов|гг\.?|years))?
        | \b(?:(?:from|between|с|со|между)\s+)?(?P<first>{year})
            \s*(?:-|–|—|to|until|till|and|по|до|и)\s*(?P<last>{year})\b(?:\s+(?:годов|года|гг\.?))?
        | \b(?:of\s+|in\s+)?(?:the\s+)?(?P<century>19|20|21)(?:st|th)[\s-]century\b
        | \b(?:before|до)\s+(?P<before>{year})\b(?:\s+(?:года|г\.))?
        | \b(?:after|после)\s+(?P<after>{year})\b(?:\s+(?:года|г\.))?
        | \b(?:since|from|starting\s+(?:in|from)|начиная\s+с|с)\s+(?P<since>{year})\b
            (?:\s+(?:года|г\.)|\s+on(?:wards?)?)?
        | \b(?:until|till|up\s+to|to|по)\s+(?P<to>{year})\b(?:\s+(?:год|г\.))?
        | \b(?:(?:of|in|from|made\s+in|released\s+in|за|в)\s+)?(?P<year>{year})\b
            (?:\s+(?:года|году|г\.))?
        """,
        re.VERBOSE | re.IGNORECASE,
    )
