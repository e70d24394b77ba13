"""The decision: from candidates with clues to certain, likely, ambiguous or unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kinoved.catalogue import Catalogue
from kinoved.model import Candidate, Clue, FilmList, Grade, Match, Subject
from kinoved.resolve import chance, tables, weights
from kinoved.resolve.candidates import (
    Titled,
    by_identifier,
    by_likeness,
    by_shared_part,
    by_text,
    by_title,
)  # fmt: skip
from kinoved.resolve.clues import clues_for
from kinoved.resolve.people import names_in
from kinoved.resolve.query import Query, query_of
from kinoved.resolve.rest import Lent, Rest, renown_clues, rest_clues, whole_of, without
from kinoved.resolve.told import told_clues
from kinoved.text import title_keys

_SHOWN = 5
_YEARS_OFF = 2
"""Years by which an entry may be off the film that a link or a part of its title names."""


class _Weighed:
    """A query with its candidates, best first.

    `titled` holds the scheme by which a candidate's title is the entry's, None where none is.
    """

    def __init__(self, query: Query, none: float) -> None:
        self.query = query
        self.none = none
        self.films: list[Subject] = []
        self.titled: list[str | None] = []
        self.clues: list[tuple[Clue, ...]] = []

    @property
    def shares(self) -> list[float]:
        """The probability of each candidate, and last of none."""
        return chance.chances([_points(clues) for clues in self.clues], self.none)

    def grade(self) -> Grade:
        """How sure the best candidate is."""
        if not self.films or self.titled[0] is None:
            return Grade.UNKNOWN
        near = self.titled[0] in tables.NEAR or self._is_later_part()
        return chance.grade(0, self.clues, self.none, near=near)

    def _is_later_part(self) -> bool:
        """Whether the title has a subtitle that the best film has not, and a year far from it.

        `Independence Day: Resurgence (2016)` is not Independence Day, though one man made both.
        """
        year, known = self.query.year, self.films[0].years
        if self.titled[0] != "main" or year is None or not known:
            return False
        return min(abs(year - each) for each in known) > _YEARS_OFF


def resolve(
    film_list: FilmList, catalogue: Catalogue, pins: Mapping[int, str] | None = None
) -> tuple[Match, ...]:
    """One match for every entry of the list, in order.

    Every entry is weighed alone first; then the sure ones lend clues to the others. `pins` maps an
    entry's position to a film id that the writer has fixed outside the list.
    """
    held = pins or {}
    fixed: dict[int, Match] = {}
    weighed: dict[int, _Weighed] = {}
    for entry in film_list.entries:
        query = query_of(entry, film_list, catalogue)
        pin = held.get(entry.position, entry.pin)
        if pin is not None and (film := catalogue.film(pin)) is not None:
            fixed[entry.position] = _fixed(entry.position, query, film, "pin", _PINNED)
        elif (known := linked(query, catalogue)) is not None:
            fixed[entry.position] = _fixed(entry.position, query, known, "identifier", _LINKED)
        else:
            weighed[entry.position] = weigh(query, catalogue)
    alone: dict[int, Lent] = {position: (1.0, match.film) for position, match in fixed.items()}
    grades = {position: found.grade() for position, found in weighed.items()}
    for position, found in weighed.items():
        sure = grades[position] in {Grade.CERTAIN, Grade.LIKELY}
        alone[position] = (1 - found.shares[-1], found.films[0] if sure else None)
    whole = whole_of(list(alone.values()))
    for position, found in weighed.items():
        if grades[position] is not Grade.CERTAIN and any(found.titled):
            _heed(found, without(whole, alone[position]), catalogue)
    return tuple(
        fixed[e.position]
        if e.position in fixed
        else _match(e.position, weighed[e.position], _SHOWN)
        for e in film_list.entries
    )


def identify(
    title: str,
    *,
    catalogue: Catalogue,
    year: int | None = None,
    people: tuple[str, ...] = (),
    country: str | None = None,
    text: str = "",
    limit: int = _SHOWN,
) -> Match:
    """The match for one title with whatever else is known of it; `country` is a name in words."""
    from kinoved.resolve.asked import query_for  # noqa: PLC0415 - a list does without it

    countries = (country,) if country else ()
    query = query_for(
        title, catalogue=catalogue, year=year, people=people, countries=countries, text=text
    )
    return decide(1, query, catalogue, limit)


def decide(position: int, query: Query, catalogue: Catalogue, limit: int = _SHOWN) -> Match:
    """The match for `query`, with the `limit` best candidates and the reasons of the best."""
    known = linked(query, catalogue)
    if known is not None:
        return _fixed(position, query, known, "identifier", _LINKED)
    return _match(position, weigh(query, catalogue), limit)


def weigh(query: Query, catalogue: Catalogue) -> _Weighed:
    """The candidates of `query` with their clues, best first."""
    titled = by_title(query, catalogue)
    namesakes = sum(how.scheme != "main" for how in titled.values())
    if not _dated(titled, query, catalogue):
        for id_, like in by_likeness(query, catalogue).items():
            titled.setdefault(id_, like)
    found = _Weighed(query, tables.none_points(title_keys(query.titles[0])[1], namesakes))
    for id_, how in titled.items():
        _add(found, id_, how, catalogue)
    _hear(found, catalogue, 0)
    _sort(found)
    if not _settled(found):
        # Only where title and text do not agree is it worth asking whose text this is.
        for id_ in by_text(query, _people(query, catalogue), catalogue):
            if id_ not in titled and (film := catalogue.film(id_)) is not None:
                _add(found, id_, by_shared_part(query, film, catalogue), catalogue)
        _hear(found, catalogue, len(titled))
        _sort(found)
    return found


def linked(query: Query, catalogue: Catalogue) -> Subject | None:
    """The film that a pin, link or number names, unless title and year both speak of another.

    Somebody copied the line above and forgot the link: `Highway (2012)` with the number of Teza.
    """
    known = by_identifier(query, catalogue)
    if known is None or query.pin or query.year is None or not known.years:
        return known
    if min(abs(query.year - year) for year in known.years) <= _YEARS_OFF:
        return known
    titles = by_title(query, catalogue) | by_likeness(query, catalogue)
    return known if known.id in titles else None


def _settled(found: _Weighed) -> bool:
    """Whether the best candidate is likely and heading or text bear it out."""
    if not found.films or found.shares[0] < weights.LIKELY:
        return False
    return bool(chance.witnesses(found.clues[0]) - {"year", "list"})


_PINNED = "the writer has pinned this film"
_LINKED = "the entry carries a link or number of this film"


def _fixed(position: int, query: Query, film: Subject, name: str, reason: str) -> Match:
    clue = Clue(name, weights.CLUE["identifier"], reason)
    candidate = Candidate(film, 1.0, (clue,))
    return Match(position, Grade.CERTAIN, film, (reason,), (candidate,), query.titles[0])


def _dated(titled: Mapping[str, Titled], query: Query, catalogue: Catalogue) -> bool:
    """Whether a film of the title is there whose year fits, so that no misspelling is sought."""
    if query.year is None:
        return bool(titled)
    films = (catalogue.film(id_) for id_ in titled)
    return any(f is not None and tables.year_bucket(query.year, f.years) <= 1 for f in films)


def _people(query: Query, catalogue: Catalogue) -> tuple[str, ...]:
    names = [name for credit in query.people for name in names_in(credit)]
    found = (n.subject for name in names for n in catalogue.named(name, "person"))
    return tuple(dict.fromkeys(found))


def _add(found: _Weighed, id_: str, titled: Titled | None, catalogue: Catalogue) -> None:
    film = catalogue.film(id_)
    assert film is not None  # noqa: S101 - every name in the snapshot belongs to a subject of it
    found.films.append(film)
    found.titled.append(titled.scheme if titled is not None else None)
    found.clues.append(clues_for(film, titled, found.query, catalogue))


def _hear(found: _Weighed, catalogue: Catalogue, start: int) -> None:
    """Add what the text says of the candidates from `start` on, but for those far behind."""
    if not found.query.prose or not found.films:
        return
    least = max(map(_points, found.clues)) - weights.FAR_BEHIND
    for i in range(start, len(found.films)):
        if found.titled[i] is None or _points(found.clues[i]) > least:
            told = told_clues(found.films[i], found.query, catalogue)
            found.clues[i] = (*found.clues[i], *told)


def _heed(found: _Weighed, rest: Rest, catalogue: Catalogue) -> None:
    """Add what the rest of the list says of every candidate."""
    undated = found.query.year is None
    found.clues = [
        (*clues, *rest_clues(film, rest, catalogue), *renown_clues(film, catalogue, undated))
        for film, clues in zip(found.films, found.clues, strict=True)
    ]
    _sort(found)


def _sort(found: _Weighed) -> None:
    """Best first; a film whose title is not the heading's stays behind those whose title is."""
    order = sorted(
        range(len(found.films)),
        key=lambda i: (found.titled[i] is None, -_points(found.clues[i]), found.films[i].id),
    )
    found.films = [found.films[i] for i in order]
    found.titled = [found.titled[i] for i in order]
    found.clues = [found.clues[i] for i in order]


def _match(position: int, found: _Weighed, limit: int) -> Match:
    shares = found.shares
    shown = tuple(
        Candidate(film, shares[i], found.clues[i]) for i, film in enumerate(found.films[:limit])
    )
    grade = found.grade()
    film = shown[0].film if shown and grade in {Grade.CERTAIN, Grade.LIKELY} else None
    reasons = tuple(clue.reason for clue in shown[0].clues) if shown else ()
    return Match(position, grade, film, reasons, shown, found.query.titles[0])


def _points(clues: Sequence[Clue]) -> float:
    return sum(clue.score for clue in clues)
