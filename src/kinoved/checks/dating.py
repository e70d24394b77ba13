"""Whether a film's recorded years are known well enough to speak against another year."""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.checks.context import independent, witness_count
from kinoved.model import Subject
from kinoved.text import words

_AGREEING = 3
_ABROAD = 5
_AGREED = 2
"""Witnesses to the year of the first showing where no state kept films from being shown."""
_HELD_BACK = 5
"""Years before its first showing in which no such film was made: of the records that have a making
and a showing, all with a wider gap are of states that shelved films, or tell of it."""
_OPEN_SINCE = 1946
"""Since when such states had neither occupation nor wartime censors."""
_OPEN = frozenset(
    "united-states united-kingdom france italy west-germany canada australia new-zealand ireland"
    " sweden norway denmark finland iceland netherlands belgium switzerland austria".split()
)
_KEPT_BACK = frozenset(
    "shelved shelf banned ban forbidden withheld delayed delay belated belatedly unreleased lost"
    " unfinished unseen kept held until rediscovered waited blocked postponed".split()
)
"""Words of a film that was shown long after it was made."""
_YOUNGEST = 12
"""Age below which nobody has directed a film."""


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


def speaks_against_making(film: Subject, year: int) -> bool:
    """Whether a film of two witnesses cannot have been made in a `year` before it was shown.

    It is one of states that shelved no films, and nothing on its record tells that it was kept
    back. `speaks_against` asks for more, and for nothing of the kind.
    """
    years = film.years
    countries = film.values("country")
    if not years or not countries or not _OPEN.issuperset(countries) or year < _OPEN_SINCE:
        return False
    if year > years[0] - _HELD_BACK or tells_of_delay(*film.texts("fate")):
        return False
    first = [date for date in film.all("date") if date.value[:4] == str(years[0])]
    return witness_count(*first) >= _AGREED


def tells_of_delay(*texts: str) -> bool:
    """Whether a text has a word that speaks of a film shown long after its making."""
    return any(not _KEPT_BACK.isdisjoint(word.bare for word in words(text)) for text in texts)


def too_young_then(film: Subject, year: int, catalogue: Catalogue) -> bool:
    """Whether all its directors were children in `year`, or not yet born."""
    people = [catalogue.subject(id_) for id_ in film.values("director")]
    births = [person.all("born") for person in people if person is not None]
    return bool(births) and len(births) == len(people) and all(
        independent(*born) and min(int(date.value[:4]) for date in born) > year - _YOUNGEST
        for born in births
    )  # fmt: skip
