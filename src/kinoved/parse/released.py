"""The year in the first words of a description, where the list tells its years so.

`Released in 1942, it shows …`, `Lançado no ano de 1985.`, `Фильм 1979 года`. One such
sentence may be about another film, so three entries, and most of those without a year, must have
it. Where the sentence says itself that it means this film (`This hit from 1975 has …`), it counts
alone.
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
_LONGEST = 120


def with_years_told(entries: list[Entry], page: Page) -> list[Entry]:
    """`entries`, those without a year given the one that their description begins with."""
    silent = [entry for entry in entries if entry.year is None and _begins_dated(entry)]
    described = sum(entry.year is None and entry.description is not None for entry in entries)
    found = {id(e): m for e in silent if e.description and (m := _told().match(e.description.text))}
    if len(found) < max(_FEWEST, _HABIT * described):
        found = {
            id(e): m for e in silent if e.description and (m := _this().match(e.description.text))
        }
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


def _begins_dated(entry: Entry) -> bool:
    words = entry.description.text[:_LONGEST] if entry.description is not None else ""
    return any(map(str.isdecimal, words))


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


@cache
def _this() -> re.Pattern[str]:
    """A sentence whose subject is this film, and its year.

    Read: `This Hollywood hit from 1975 has`, `The film, which was made in 1960.`, `Dieser Film aus
    dem Jahr 1975`. Not read: `The original film was made in 1960`, `This remake of the film from
    1960`, `The film of 1960 is better`, `The film was made in 1960 by another hand`.
    """
    return re.compile(
        r"""
        (?: this\s(?:(?!of|the|to|on|by|in|is|was|original|first|earlier|other)[\w’'-]+\s){0,3}
            (?:film|movie|picture|hit|classic|drama|comedy|documentary|thriller|western|musical)\s
            (?:(?:was\s)?(?:released|published|made|shot)\sin|from|of)\s(?:the\syear\s)?
          | the\s(?:film|movie|picture),?\s(?:(?:which|that)\s)?
            (?:was|came)\s(?:released|published|made|shot|out)\sin\s(?:the\s)?(?:year\s)?
            (?=\d{4}(?:\syear)?\.)
          | dieser\s(?:film|klassiker)\s(?:von|aus\sdem\sjahre?)\s
          | est[ae]\s(?:película|filme?|cinta)\s(?:de|do\sano\sde|del\saño)\s
          | ce\sfilm\s(?:de|sorti\sen|tourné\sen)\s
          | questo\sfilm\s(?:del|uscito\snel|girato\snel)\s
          | ten\sfilm\sz\s(?:roku\s)?
          | (?:этот\s)?фильм\s(?:(?:был\s)?(?:снят|вышел)\sв\s)(?=\d{4}\sгоду\.)
          | этот\sфильм\s(?=\d{4}\sгода\b)
        )
        (?P<year>(?:18[89]|19\d|20[0-4])\d)(?!\d)
        """,
        re.VERBOSE | re.IGNORECASE,
    )
