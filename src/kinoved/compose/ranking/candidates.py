"""The films that may answer a brief, by queries alone: no film is loaded before it is chosen."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from kinoved.catalogue import Catalogue
from kinoved.catalogue.tables import AGREED, AGREED_BY_THREE
from kinoved.compose.ranking.filters import Condition
from kinoved.compose.ranking.grades import genres_of, neighbours, words_of
from kinoved.compose.values import GRADES, Brief
from kinoved.value import value

_COLUMNS = (
    "SELECT number, id, layer, first, last, points FROM film JOIN renown ON renown.film = number"
)
_DEEP = " AND id IN (SELECT subject FROM statement WHERE property = 'synopsis')"
_BEST = " ORDER BY points DESC, number LIMIT ?"
_TAKEN = 400
"""How many films of each way to belong are weighed: the best known."""
_HELD = (
    "number IN (SELECT film FROM holds JOIN facet ON facet.number = holds.facet"
    " WHERE facet.property = ? AND facet.value = ?)"
)
_FILED = 0
_INDIRECT = len(GRADES)
RECORDED = 12
"""Points for a film whose record tells what it is about: its entry can be written."""

SPREAD = 2
"""Points off for every further genre of a film: a film of six genres is no one's example."""
SHARED, SHARED_MOST = 20, 40
"""Points off for each further country where one is asked for, and at most, of films that do not
speak the language of the one: what several made in English is not of German cinema."""
_WIDE = "English"
"""The language that tells least of where a film is at home."""
_FEW_LANGUAGES = 2
AGREEMENT = 20
"""Points for a theme that two witnesses agree on, and again for one that three do."""

_Row = tuple[str, str, int | None, int | None, int]
"""A film's id, layer, first and last year, and points."""

Grades = dict[str, dict[int, int]]
"""Theme → film number → rank, for what records say."""


@value
class Candidate:
    """A film that meets the conditions: number, id, years, points and how it belongs.

    `spread` are the points it loses for being of many genres, where a theme is asked for;
    `agreed` those it gains where two data sets agree on the theme; `shared` those it loses for
    being made elsewhere, too, where a country is asked for.

    `rank` orders grades: 0 to 3 for core to influence recorded or filed, 4 to 7 where only a
    neighbouring theme or the words of a text speak for it.
    """

    number: int
    id: str
    recorded: bool
    first: int | None
    last: int | None
    points: int
    spread: int
    agreed: int
    shared: int
    rank: int

    @property
    def value(self) -> int:
        """The points by which it is ranked within its grade, before what it repeats."""
        return self.points - self.spread + self.agreed - self.shared


def candidates(
    brief: Brief,
    conditions: Iterable[Condition],
    grades: Grades,
    catalogue: Catalogue,
    most: int = _TAKEN,
) -> list[Candidate]:
    """The films that meet `conditions` and belong to the themes of `brief`, the best first.

    `grades` are those of the themes, read once by `grades_of` for every set of conditions.
    """
    conditions = tuple(conditions)
    where = " AND ".join(c.sql for c in conditions) or "1"
    given = [v for c in conditions for v in c.values]
    told = [grades[theme] for theme in brief.themes]
    filed = [_filed(theme, catalogue) for theme in brief.themes]
    rows: dict[int, _Row] = {}
    fits = " AND ".join(
        f"({sql} OR number IN ({', '.join(map(str, graded)) or 'NULL'}))"
        for (sql, _), graded in zip(filed, told, strict=True)
    )
    bound = [v for _, values in filed for v in values]
    asked = f"{_COLUMNS} WHERE {where}" + (f" AND {fits}" if fits else "")
    pool = {number for graded in told for number in graded}
    wanted = [(asked, most)]
    if pool:
        wanted.append((f"{asked} AND number IN ({', '.join(map(str, sorted(pool)))})", len(pool)))
    else:
        wanted.append((asked + _DEEP, most))
    for query, limit in wanted:
        found = catalogue.ask(query + _BEST, [*given, *bound, limit])
        for number, *row in found:
            rows[number] = tuple(row)
        if len(found) < limit:
            # All are there that fit: the other query would find some of them again.
            break
    told_of = _deep(rows, catalogue)
    filed_as = [_those_filed(rows, given, catalogue) for _, given in filed]
    spread = _many("genre", rows, catalogue) if filed else {}
    alone = brief.countries and not brief.together
    countries = _many("country", rows, catalogue) if alone else {}
    at_home = _speaking(rows, brief.countries, catalogue) if alone else {}
    agreed = _agreed(rows, brief.themes, catalogue)
    ranked = [
        Candidate(
            number,
            id_,
            layer == "record",
            first,
            last,
            points + (RECORDED if id_ in told_of else 0),
            SPREAD * max(spread.get(number, 0) - 1, 0),
            agreed.get(number, 0),
            _lost(countries.get(number, 0) - len(brief.countries), at_home.get(number)),
            max(
                (_rank(number, graded, own) for graded, own in zip(told, filed_as, strict=True)),
                default=_FILED,
            ),
        )
        for number, (id_, layer, first, last, points) in rows.items()
    ]
    ranked.sort(key=lambda c: (c.rank, -c.value, c.id))
    return ranked


def grades_of(brief: Brief, catalogue: Catalogue) -> Grades:
    """For each theme of `brief` the rank of every film that a record ties to it."""
    return {theme: _graded(theme, catalogue) for theme in brief.themes}


def _deep(rows: dict[int, _Row], catalogue: Catalogue) -> set[str]:
    """Those of the films whose record has a synopsis."""
    ids = [id_ for id_, layer, *_ in rows.values() if layer == "record"]
    marks = ", ".join("?" * len(ids))
    query = f"SELECT subject FROM statement WHERE property = 'synopsis' AND subject IN ({marks})"
    return {id_ for (id_,) in catalogue.ask(query, ids)}


def _graded(theme: str, catalogue: Catalogue) -> dict[int, int]:
    """Film number → rank, for what records say: their own grade, a neighbour's, or their words."""
    subject = catalogue.subject(theme)
    if subject is None:
        return {}
    found: dict[int, int] = {}
    for number, words in _said_by_words(theme, catalogue):
        found[number] = _INDIRECT + words
    for relation in neighbours(subject, catalogue):
        for number, grade in _stated(relation.value, catalogue):
            if grade == GRADES.index("core"):
                found[number] = min(found.get(number, 2 * _INDIRECT), _INDIRECT + grade + 1)
    own: dict[int, int] = {}
    for number, grade in _stated(theme, catalogue):
        own[number] = min(own.get(number, _INDIRECT), grade)
    return found | own


def _stated(theme: str, catalogue: Catalogue) -> Iterator[tuple[int, int]]:
    query = (
        "SELECT film.number, qualifiers FROM statement JOIN film ON film.id = statement.subject"
        " WHERE property IN ('theme', 'filed under') AND value = ? AND rank != 'deprecated'"
    )
    for number, qualifiers in catalogue.ask(query, (theme,)):
        yield number, GRADES.index(dict(json.loads(qualifiers)).get("grade", "core"))


def _said_by_words(theme: str, catalogue: Catalogue) -> Iterator[tuple[int, int]]:
    words = words_of(theme, catalogue)
    if not words:
        return
    likes = " OR ".join("value LIKE ?" for _ in words)
    query = (
        "SELECT film.number FROM statement JOIN film ON film.id = statement.subject"
        f" WHERE property IN ('subject', 'synopsis') AND ({likes})"
    )
    for (number,) in catalogue.ask(query, [f"%{word}%" for word in words]):
        yield number, GRADES.index("adjacent")


def _many(property_: str, films: Iterable[int], catalogue: Catalogue) -> dict[int, int]:
    """Film number → how many values of `property_` it has, such as genres."""
    query = (
        "SELECT film, count(*) FROM holds INDEXED BY holds_film"
        " CROSS JOIN facet ON facet.number = holds.facet"
        f" WHERE facet.property = ? AND film IN ({', '.join(map(str, films)) or 'NULL'})"
        " GROUP BY film"
    )
    return dict(catalogue.ask(query, (property_,)))


def _agreed(films: Iterable[int], themes: tuple[str, ...], catalogue: Catalogue) -> dict[int, int]:
    """Film number → points for the witnesses who agree on each of the themes."""
    points: dict[int, int] = {}
    for property_ in (AGREED, AGREED_BY_THREE):
        held = [_those_filed(films, (property_, theme), catalogue) for theme in themes]
        for number in frozenset.intersection(*held) if held else ():
            points[number] = points.get(number, 0) + AGREEMENT
    return points


def _speaking(
    films: Iterable[int], countries: tuple[str, ...], catalogue: Catalogue
) -> dict[int, str]:
    """The language in which most films of their country are, for those of `films` that speak it.

    Films of many languages are left out.
    """
    spoken = _many("language", films, catalogue)
    few = [film for film in films if spoken.get(film, 0) <= _FEW_LANGUAGES]
    found: dict[int, str] = {}
    for country in countries:
        language = _language_of(country, catalogue)
        if language:
            speaking = _those_filed(few, ("language", language), catalogue)
            found.update(dict.fromkeys(speaking, language))
    return found


def _language_of(country: str, catalogue: Catalogue) -> str:
    """The language of most films of `country`, looked up once while the catalogue is open."""
    known = _SPOKEN.setdefault(catalogue, {})
    if country not in known:
        query = (
            "SELECT spoken.value FROM facet JOIN holds ON holds.facet = facet.number"
            " JOIN holds AS beside INDEXED BY holds_film ON beside.film = holds.film"
            " JOIN facet AS spoken ON spoken.number = beside.facet"
            " WHERE facet.property = 'country' AND facet.value = ?"
            " AND spoken.property = 'language' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"
        )
        known[country] = next((value for (value,) in catalogue.ask(query, (country,))), "")
    return known[country]


_SPOKEN: WeakKeyDictionary[Catalogue, dict[str, str]] = WeakKeyDictionary()


def _lost(others: int, language: str | None) -> int:
    """The points that a film loses for so many further countries, by its country's language."""
    if others <= 0 or language not in {None, _WIDE}:
        return 0
    return min(SHARED * others * (2 if language == _WIDE else 1), SHARED_MOST)


def _those_filed(
    films: Iterable[int], given: tuple[str, ...], catalogue: Catalogue
) -> frozenset[int]:
    """Those of `films` that hold one of the pairs of property and value in `given`."""
    pairs = list(zip(given[::2], given[1::2], strict=True))
    either = " OR ".join("(facet.property = ? AND facet.value = ?)" for _ in pairs)
    query = (
        "SELECT holds.film FROM facet JOIN holds ON holds.facet = facet.number"
        f" WHERE ({either}) AND holds.film IN ({', '.join(map(str, films)) or 'NULL'})"
    )
    return frozenset(film for (film,) in catalogue.ask(query, given))


def _rank(number: int, graded: dict[int, int], filed: frozenset[int]) -> int:
    """A grade of the film's own record, else that it is filed there, else what is only near."""
    rank = graded.get(number, _FILED)
    return _FILED if rank >= _INDIRECT and number in filed else rank


def _filed(theme: str, catalogue: Catalogue) -> tuple[str, tuple[str, ...]]:
    """The condition that a data set files the film under the theme, or its genre is the theme."""
    pairs = [("theme", theme), *(("genre", genre) for genre in genres_of(theme, catalogue))]
    sql = " OR ".join([_HELD] * len(pairs))
    return f"({sql})", tuple(value for pair in pairs for value in pair)
