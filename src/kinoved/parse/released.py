"""The year in the first words of a description, where the list tells its years so.

`Released in 1942, it shows …`, `Lançado no ano de 1985.`, `Фильм 1979 года`. One such
sentence may be about another film, so three entries, and most of those without a year, must have
it.
"""

from __future__ import annotations

import re
from functools import cache

from kinoved.model import Entry
from kinoved.parse.page import Page
from kinoved.parse.places import span_in
from kinoved.value import changed

_FEWEST = 3
_HABIT = 0.6


def with_years_told(entries: list[Entry], page: Page) -> list[Entry]:
    """`entries`, those without a year given the one that their description begins with."""
    silent = [entry for entry in entries if entry.year is None and entry.description is not None]
    if len(silent) < _FEWEST:
        return entries
    found = {id(e): m for e in silent if e.description and (m := _told().match(e.description.text))}
    if len(found) < max(_FEWEST, _HABIT * len(silent)):
        return entries
    return [
        changed(
            entry,
            year=int(match["year"]),
            year_span=span_in(page.source, entry.description, *match.span("year")),
        )
        if (match := found.get(id(entry))) is not None and entry.description is not None
        else entry
        for entry in entries
    ]


def year_told(text: str, start: int) -> tuple[int, int] | None:
    """Where the year stands in words such as `Released in 2016` that begin at `start`, or None."""
    found = _told().match(text, start)
    return found.span("year") if found else None


@cache
def _told() -> re.Pattern[str]:
    return re.compile(
        r"""
        \W{0,3}
        (?: (?:[^\W\d_]+\s){0,3}
            (?: released | premiered | came\sout | made | produced
              | lançad[oa] | estread[oa] | estreou | estrenad[oa] | se\sestrenó | rodada
              | sortie? | tourné | uscit[oa] | girato | erschien(?:en)? | gedreht
              | вышел | вышла | вышедший | снят | снята | снятый | выпущен
              | nakręcony | wyprodukowany | natočený )
            \s (?:[^\W\d_]+\s){0,4}
          | (?:(?:filme|película|film|drama|comédia|comedia)\s)? (?:de|del|di|du|von|aus|z\sroku)\s
          | фильм\s
        )
        (?P<year>(?:18[89]|19\d|20[0-4])\d)(?!\d)
        """,
        re.VERBOSE | re.IGNORECASE,
    )
