"""Years and directors that only a list's habit tells, held against the films that are known.

`The Third Man` over `Vienna, 1948` ten times over tells where and when the films play, and
`Tootsie – Dustin Hoffman` who plays in them. Where most of what is known is otherwise, the habit is
another one, and nothing is read from it. A year out of prose goes alone where the film is known and
is of another year: the prose may have spoken of another film.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from kinoved.model import Entry, Subject
from kinoved.value import changed

_FEWEST = 2
_MOST = 0.75


def borne_out(
    entries: Sequence[Entry],
    years_at: Collection[int],
    directors_at: Collection[int],
    *,
    in_prose: Collection[int] = (),
    films_of: Callable[[str], list[Subject]],
    people_of: Callable[[str], set[str]],
) -> list[Entry]:
    """`entries`, without years and directors from a habit where the films of the titles belie it.

    `years_at` and `directors_at` are the positions of the entries that have theirs from a habit,
    `in_prose` those of entries whose year is out of a sentence.
    """
    guessed = {*years_at, *directors_at}
    years: list[bool] = []
    directors: list[bool] = []
    belied = set()
    for entry in entries:
        films = _films(entry, films_of) if entry.position in guessed else []
        if entry.position in years_at and entry.year is not None and films:
            years.append(any(_of_year(film, entry.year) for film in films))
            if entry.position in in_prose and not years[-1]:
                belied.add(entry.position)
        if entry.position in directors_at:
            named = {id_ for p in entry.people if p.role == "director" for id_ in people_of(p.name)}
            made = [film.values("director") for film in films if _of_year(film, entry.year)]
            if named and made and all(made):
                directors.append(any(not named.isdisjoint(ids) for ids in made))
    without_years = _belied(years)
    without_directors = _belied(directors)
    return [
        _without(
            entry,
            year=entry.position in belied or (without_years and entry.position in years_at),
            directors=without_directors and entry.position in directors_at,
        )
        for entry in entries
    ]


def _films(entry: Entry, films_of: Callable[[str], list[Subject]]) -> list[Subject]:
    """The films that any of the entry's titles names."""
    titles = dict.fromkeys(words.text for words in (entry.title, *entry.alternatives))
    return [film for title in titles for film in films_of(title)]


def _of_year(film: Subject, year: int | None) -> bool:
    return year is None or any(abs(year - known) <= 1 for known in film.years)


def _belied(right: list[bool]) -> bool:
    return len(right) >= _FEWEST and sum(right) < _MOST * len(right)


def _without(entry: Entry, *, year: bool, directors: bool) -> Entry:
    if year:
        entry = changed(entry, year=None, year_span=None)
    if directors:
        people = tuple(changed(p, role=None) if p.role == "director" else p for p in entry.people)
        entry = changed(entry, people=people)
    return entry
