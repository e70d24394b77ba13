"""What a data set says of one film, in the property words of the records.

A row names its film by the identifiers it carries, so that rows of several sources can be joined.
The facts support and identify; only records may contradict.
"""

from __future__ import annotations

from kinoved.value import value

IDENTIFIERS = ("imdb", "wikidata", "omdb", "tmdb", "letterboxd", "movielens")
"""The kinds of identifier by which rows are joined, the strongest first."""


@value
class Fact:
    """One statement: a property of `kinoved.catalogue.properties`, its value and qualifiers.

    Values are written as in the records: a title with `("lang", "ru")`, a date (ISO 8601, cut to
    what is known) with `("event", "release")`, countries and languages by their English names
    ("Soviet Union", "Russian"), people by name, a runtime in whole minutes.
    """

    property: str
    value: str
    qualifiers: tuple[tuple[str, str], ...] = ()


@value
class FilmRow:
    """What the source `source` says under its own number `id` of one film.

    `identifiers` are pairs of a kind in `IDENTIFIERS` and the number: ("imdb", "tt0079944"),
    ("wikidata", "Q200437"), ("omdb", "1398"), ("tmdb", "1398"), ("letterboxd", "stalker").
    """

    source: str
    id: str
    identifiers: tuple[tuple[str, str], ...]
    facts: tuple[Fact, ...]


@value
class IndexedFact:
    """A fact with the names of the sources that state it."""

    property: str
    value: str
    qualifiers: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]


@value
class IndexedFilm:
    """A film of the index: its id, where each source has it, and the facts they state.

    The id is the strongest identifier in lower case: `tt0079944`, `q200437`, `omdb-1398`.
    `rows` holds pairs of a source's name and its number for the film.
    """

    id: str
    rows: tuple[tuple[str, str], ...]
    identifiers: tuple[tuple[str, str], ...]
    facts: tuple[IndexedFact, ...]
