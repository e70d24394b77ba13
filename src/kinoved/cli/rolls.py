"""Which film each line of a roll means, written into the roll as `| id …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinoved.value import value

if TYPE_CHECKING:
    from kinoved.catalogue import Catalogue

_LINE = re.compile(r"^film:\s+(?P<title>[^|\[]+?)\s*(?P<rest>\|[^\[]*)?(?P<keys>\[[^\]]*\])\s*$")
_YEARS_APART = 1


@value
class Linked:
    """A roll with its text, how many of its lines name a film, and the lines that name none."""

    text: str
    found: int
    missing: tuple[str, ...]


def link(text: str, catalogue: Catalogue) -> Linked:
    """Name the film of each line that has no `id` yet, where it is certain or likely.

    Of a line with a year only a film of that year, or of the one beside it, is taken; one without
    is taken only where no other film could be meant.
    """
    lines: list[str] = []
    missing: list[str] = []
    found = 0
    for line, film in zip(text.split("\n"), _films(text, catalogue), strict=True):
        match = _LINE.match(line)
        if match is None or " id " in (match["rest"] or ""):
            found += match is not None
            lines.append(line)
        elif film is None:
            missing.append(line)
            lines.append(line)
        else:
            found += 1
            rest = (match["rest"] or "").strip()
            parts = " ".join(part for part in (match["title"], rest, f"| id {film}") if part)
            lines.append(f"film: {parts}  {match['keys']}")
    return Linked("\n".join(lines), found, tuple(missing))


def _films(text: str, catalogue: Catalogue) -> Iterator[str | None]:
    from kinoved.resolve.asked import query_for  # noqa: PLC0415 - only to link
    from kinoved.resolve.many import identify_many  # noqa: PLC0415

    asked = []
    years: list[int | None] = []
    places = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        match = _LINE.match(line)
        rest = dict(_pairs(match["rest"] or "")) if match is not None else {}
        if match is None or "id" in rest:
            continue
        year = int(rest["year"][:4]) if rest.get("year", "")[:4].isdigit() else None
        people = [rest["director"]] if rest.get("director") else []
        asked.append(query_for(match["title"], year=year, people=people, catalogue=catalogue))
        years.append(year)
        places.append(number)
    found: list[str | None] = [None] * len(lines)
    for number, year, match_ in zip(places, years, identify_many(asked, catalogue), strict=True):
        film = match_.film
        if film is not None and (
            year is None or any(abs(year - own) <= _YEARS_APART for own in film.years)
        ):
            found[number] = film.id
    yield from found


def _pairs(rest: str) -> Iterator[tuple[str, str]]:
    for part in rest.split("|"):
        word, _, said = part.strip().partition(" ")
        if word:
            yield word, said.strip()
