"""Whether a film's recorded years are known well enough to speak against another year."""

from __future__ import annotations

from kinoved.checks.context import independent, witness_count
from kinoved.model import Subject

_AGREEING = 3
_ABROAD = 5


def speaks_against(film: Subject, year: int) -> bool:
    """Whether the film's dates are known so well that another `year` is wrong.

    Two independent witnesses have to stand behind them. A year within five after the last may be
    that of a release abroad. Against an earlier year more is needed, for films are shelved for
    decades and dated by their making or by their release: the making must be on record, or three
    witnesses agree on the year of the first showing.
    """
    years = film.years
    dates = film.all("date")
    if not years or not independent(*dates):
        return False
    if year > years[-1]:
        return year >= years[-1] + _ABROAD
    if any(date.qualifier("event") == "production" for date in dates):
        return True
    return witness_count(*(d for d in dates if d.value[:4] == str(film.year))) >= _AGREEING
