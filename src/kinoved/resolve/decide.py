"""The decision: from candidates with clues to certain, likely, ambiguous or unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kinoved.catalogue import Catalogue, Name
from kinoved.model import Candidate, Clue, FilmList, Grade, Match
from kinoved.resolve import weights
from kinoved.resolve.candidates import by_identifier, by_likeness, by_text, by_title
from kinoved.resolve.clues import clues_for
from kinoved.resolve.query import Query, query_of

_SHOWN = 5
_INDEPENDENT = frozenset(
    {"person", "author", "work", "cast", "place", "prize", "country", "theme", "plot", "list"}
)

_TELLING = frozenset({"person", "author", "work", "cast", "place", "prize", "country", "plot"})


def resolve(
    film_list: FilmList, catalogue: Catalogue, pins: Mapping[int, str] | None = None
) -> tuple[Match, ...]:
    """One match for every entry of the list, in order.

    `pins` maps an entry's position to a film id that the writer has fixed outside the list.
    """
    held = pins or {}
    matches = []
    for entry in film_list.entries:
        query = query_of(entry, film_list, catalogue)
        pin = held.get(entry.position, entry.pin)
        if pin is not None and catalogue.film(pin) is not None:
            matches.append(_pinned(entry.position, pin, query, catalogue))
        else:
            matches.append(decide(entry.position, query, catalogue))
    return tuple(matches)


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
    known = by_identifier(query, catalogue)
    if known is not None:
        clue = Clue("identifier", weights.FULL, "the entry carries a link or number of this film")
        candidate = Candidate(known, 1.0, (clue,))
        return Match(position, Grade.CERTAIN, known, (clue.reason,), (candidate,), query.titles[0])
    ranked = _ranked(query, catalogue)
    shown = tuple(candidate for candidate, _ in ranked[:limit])
    grade = _grade(query, ranked)
    film = shown[0].film if shown and grade in {Grade.CERTAIN, Grade.LIKELY} else None
    reasons = tuple(clue.reason for clue in shown[0].clues) if shown else ()
    return Match(position, grade, film, reasons, shown, query.titles[0])


def _pinned(position: int, pin: str, query: Query, catalogue: Catalogue) -> Match:
    film = catalogue.film(pin)
    assert film is not None  # noqa: S101 - the caller has asked the catalogue for it
    clue = Clue("pin", weights.FULL, "the writer has pinned this film")
    candidate = Candidate(film, 1.0, (clue,))
    return Match(position, Grade.CERTAIN, film, (clue.reason,), (candidate,), query.titles[0])


def _ranked(query: Query, catalogue: Catalogue) -> list[tuple[Candidate, Name | None]]:
    titled = by_title(query, catalogue) or by_likeness(query, catalogue)
    ranked = [_weighed(id_, name, like, query, catalogue) for id_, (name, like) in titled.items()]
    if not any(_settled(candidate) for candidate, _ in ranked):
        # Only where title and text do not settle it is it worth asking whose text this is.
        ranked += [
            _weighed(id_, None, 0.0, query, catalogue)
            for id_ in by_text(query, catalogue)
            if id_ not in titled
        ]
    # A film whose title is not the heading's stays behind those whose title is.
    ranked.sort(key=lambda item: (item[1] is None, -points_of(item[0]), item[0].film.id))
    return ranked


def _weighed(
    id_: str, name: Name | None, likeness: float, query: Query, catalogue: Catalogue
) -> tuple[Candidate, Name | None]:
    film = catalogue.film(id_)
    assert film is not None  # noqa: S101 - every name in the snapshot belongs to a subject of it
    clues = clues_for(film, name, likeness, query, catalogue)
    points = sum(clue.score for clue in clues)
    score = round(max(0.0, min(1.0, points / weights.FULL)), 3)
    return Candidate(film, score, clues), name


def _settled(candidate: Candidate) -> bool:
    """Whether title, year and something the text tells all speak for the candidate."""
    for_it = {clue.name for clue in candidate.clues if clue.score > 0}
    return {"title", "year"} <= for_it and bool(for_it & _TELLING)


def points_of(candidate: Candidate, without: frozenset[str] = frozenset()) -> float:
    """The points of a candidate's clues, leaving out those named in `without`."""
    return sum(clue.score for clue in candidate.clues if clue.name not in without)


def _grade(query: Query, ranked: Sequence[tuple[Candidate, Name | None]]) -> Grade:
    titled = [(c, n) for c, n in ranked if n is not None]
    if not titled:
        return Grade.UNKNOWN
    best, name = titled[0]
    assert name is not None  # noqa: S101 - filtered above
    points = points_of(best)
    rival = points_of(titled[1][0]) if len(titled) > 1 else 0.0
    named_other = any(clue.score < 0 for clue in best.clues if clue.name == "person")
    elsewhere = any(clue.score < 0 for clue in best.clues if clue.name == "country")
    against = named_other or elsewhere
    off_year = any(clue.score < 0 for clue in best.clues if clue.name == "year")
    supports = {c.name for c in best.clues if c.score > 0 and c.name in _INDEPENDENT}
    strong = sum(c.score for c in best.clues if c.name in _INDEPENDENT and c.score > 0)
    dated = any(clue.score > 0 for clue in best.clues if clue.name == "year")
    whole = name.scheme != "fuzzy"
    if not whole and (against or off_year):
        return Grade.UNKNOWN
    if against and not dated:
        return Grade.AMBIGUOUS if points >= weights.GAP else Grade.UNKNOWN
    if points - rival < weights.GAP and not _told_apart(titled):
        fits = [c for c, _ in titled if points_of(c) > 0]
        return Grade.AMBIGUOUS if len(fits) > 1 or points > 0 else Grade.UNKNOWN
    if named_other or (elsewhere and strong < weights.OUTWEIGHS):
        return Grade.LIKELY if strong > 0 else Grade.AMBIGUOUS
    if not dated and not supports:
        return Grade.AMBIGUOUS if query.year is None or not off_year else Grade.UNKNOWN
    if points < weights.LIKELY and not (off_year and strong >= weights.LIST_COUNTRY):
        return Grade.AMBIGUOUS
    if whole and dated and supports:
        return Grade.CERTAIN
    if whole and len(supports) >= 2 and strong >= 3.5 and (not off_year or _alone(titled)):
        return Grade.CERTAIN
    return Grade.LIKELY


def _told_apart(titled: Sequence[tuple[Candidate, Name | None]]) -> bool:
    """Whether the text names who made the best candidate, and fits no other film of the title."""
    best, *others = [
        {c.name for c in candidate.clues if c.score > 0 and c.name in _INDEPENDENT}
        for candidate, _ in titled
    ]
    named = bool(best & {"person", "author", "work"})
    return named and not any(other - {"list"} for other in others)


def _alone(titled: Sequence[tuple[Candidate, Name | None]]) -> bool:
    """Whether no other film of the title is left that the printed year could mean."""
    return all(
        any(clue.name == "year" and clue.score <= weights.YEAR_WRONG for clue in other.clues)
        and not any(clue.score > 0 and clue.name != "title" for clue in other.clues)
        for other, _ in titled[1:]
    )
