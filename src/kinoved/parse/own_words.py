"""What belongs to a title though it looks like more: a stop, a year in digits.

A heading that ends in a stop ends like a sentence, and `Stanley Kubrick – 2001: A Space Odyssey`
looks dated. Where few headings of the list are so, stop and year are the title's.
"""

from __future__ import annotations

from collections.abc import Sequence

from kinoved.parse.heading import Heading

_MOST = 0.5
_FEW = 0.2
_HABIT = 0.8
_FEWEST = 5
_SIGNS = frozenset({",", ":", "-", "–", "—", "|", "·"})
_BEHIND = frozenset(' \t,;:–—-|/([”"»’')


def keep_own_words(headings: Sequence[tuple[str, Heading]]) -> None:
    """Give titles their stop or year back, in place, where few of `headings` have one.

    `headings` are lines with what was read from them. A stop before prose on the line stays out,
    and a year in brackets is none of a title's.
    """
    _keep_stops(headings)
    if len(headings) >= _FEWEST:
        _keep_years(headings)


def _keep_stops(headings: Sequence[tuple[str, Heading]]) -> None:
    found = [
        heading
        for text, heading in headings
        if text[heading.title[1] : heading.title[1] + 1] == "."
        and _ends_title(text[heading.title[1] + 1 :], heading)
    ]
    if len(found) < _MOST * len(headings):
        for heading in found:
            heading.title = heading.title[0], heading.title[1] + 1


def _keep_years(headings: Sequence[tuple[str, Heading]]) -> None:
    """A year behind a dash or comma that most other lines without one have, too."""
    found = [
        (text, heading, sign)
        for text, heading in headings
        if (sign := _sign_before_year(text, heading)) is not None
    ]
    if not 0 < len(found) <= _FEW * len(headings):
        return
    for text, heading, sign in found:
        alike = sum(sign in other for other, of in headings if of.year is None)
        if alike >= _HABIT * (len(headings) - len(found)):
            heading.title = heading.title[0], len(text.rstrip())
            heading.year = heading.year_at = heading.tail = None
            heading.directors, heading.unsorted = [], []


def _sign_before_year(text: str, heading: Heading) -> str | None:
    """The sign between the title and a year without brackets, with the spaces around it."""
    if heading.year_at is None:
        return None
    sign = text[heading.title[1] : heading.year_at[0]]
    return sign if sign.strip() in _SIGNS else None


def _ends_title(rest: str, heading: Heading) -> bool:
    bare = rest.lstrip()
    if not bare:
        return True
    told = heading.tail is not None and heading.year is None
    return bare[0] in _BEHIND and not told
