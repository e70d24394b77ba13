"""Films by what is known of them: country with its history, years, theme, people and more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kinoved.catalogue.states import commonly_called
from kinoved.catalogue.store import Catalogue
from kinoved.errors import UsageError
from kinoved.model import Subject
from kinoved.text import normalise, romanisation_key
from kinoved.value import value

NAMED = {
    "country": "place",
    "director": "person",
    "writer": "person",
    "cast": "person",
    "studio": "studio",
    "theme": "theme",
    "award": "prize",
    "based on": "work",
    "filmed in": "place",
}
"""The properties whose values are subjects of the catalogue, with the kind of subject."""

_HOLDING = (
    "SELECT film FROM holds JOIN facet ON facet.number = holds.facet WHERE facet.property = ?"
)
_HOLDING_ONE = (
    "SELECT film FROM holds JOIN facet ON facet.number = holds.facet"
    " WHERE (facet.property IN (?, ?) AND facet.value IN ({languages})"
    " OR facet.property = ? AND facet.value IN ({studios}))"
)
_GRADES = ("core", "adjacent", "parallel", "influence")


@value
class Wanted:
    """What the films looked for have in common; years are inclusive.

    `having` holds pairs of a property and a name or plain value as a person writes it; `text` is
    looked for in titles of every script, synopses and subjects.
    """

    having: tuple[tuple[str, str], ...] = ()
    first: int | None = None
    last: int | None = None
    text: str = ""
    layer: str = ""


def find(wanted: Wanted, catalogue: Catalogue, limit: int = 20) -> tuple[tuple[Subject, ...], int]:
    """The best `limit` films that are all that is wanted, and how many there are.

    Ranked: by the grade of a wanted theme, films with a record before indexed ones, then by how
    much is on record, then by year. Raises UsageError for a name the catalogue does not know.
    """
    conditions: list[str] = []
    values: list[str | int] = []
    for property_, said in wanted.having:
        condition, given = holding(property_, ids_of(property_, said, catalogue))
        conditions.append(condition)
        values += given
    if wanted.first is not None:
        conditions.append("last >= ?")
        values.append(wanted.first)
    if wanted.last is not None:
        conditions.append("first <= ?")
        values.append(wanted.last)
    if wanted.layer:
        conditions.append("layer = ?")
        values.append(wanted.layer)
    if wanted.text:
        condition, given = _saying(wanted.text)
        conditions.append(condition)
        values += given
    where = " AND ".join(conditions) or "1"
    (total,) = catalogue.ask(f"SELECT count(*) FROM film WHERE {where}", values)[0]  # noqa: S608
    themes = [v for p, v in wanted.having if p == "theme"]
    # Grades stand in the records, so that all that may be graded are read before they are cut.
    most = total if themes else limit
    rows = catalogue.ask(
        f"SELECT id FROM film WHERE {where}"  # noqa: S608 - conditions are our own, values bound
        " ORDER BY layer = 'index', standing DESC, first, id LIMIT ?",
        [*values, most],
    )
    films = [film for (id_,) in rows if (film := catalogue.film(id_)) is not None]
    if themes:
        wanted_themes = {id_ for theme in themes for id_ in ids_of("theme", theme, catalogue)}
        films.sort(key=lambda film: (film.indexed, _grade(film, wanted_themes)))
    return tuple(films[:limit]), total


def holding(property_: str, ids: Sequence[str]) -> tuple[str, list[str | int]]:
    """The SQL condition on `film.number` that a film has one of `ids`, and what to bind to it.

    A country's history counts: Estonia also holds Soviet films in Estonian or of Tallinnfilm.
    """
    condition = f"number IN ({_HOLDING} AND facet.value IN ({_marks(ids)}))"
    given: list[str | int] = [property_, *ids]
    if property_ != "country":
        return condition, given
    for union, languages, studios in commonly_called(list(ids)):
        also = f"{_HOLDING} AND facet.value = ?"
        given += ["country", union]
        if languages:
            telling = _HOLDING_ONE.format(languages=_marks(languages), studios=_marks(studios))
            also += f" INTERSECT {telling}"
            given += ["language", "original title in", *languages, "studio", *studios]
        condition += f" OR number IN ({also})"
        if studios:
            # The studio speaks alone where no country is recorded.
            condition += f" OR number IN ({_HOLDING} AND facet.value IN ({_marks(studios)}))"
            condition += f" AND number NOT IN ({_HOLDING})"
            given += ["studio", *studios, "country"]
    return f"({condition})", given


def ids_of(property_: str, value: str, catalogue: Catalogue) -> list[str]:
    """The ids, or the plain value, that a person means by `value`.

    Raises UsageError for a name that the catalogue does not know.
    """
    kind = NAMED.get(property_)
    if kind is None:
        known = catalogue.ask(
            "SELECT value FROM facet WHERE property = ? AND value = ? COLLATE NOCASE",
            (property_, value),
        )
        if not known:
            listed = [row[0] for row in _commonest(property_, catalogue)]
            raise UsageError(
                f"No film has the {property_} “{value}”; the commonest are {', '.join(listed)}."
            )
        return [row[0] for row in known]
    named = catalogue.named(value, kind)
    ids = list(dict.fromkeys(name.subject for name in named))
    subject = catalogue.subject(value)
    if subject is not None and subject.kind == kind:
        ids.insert(0, subject.id)
    ids += [id_ for id_ in catalogue.foreign(value, kind) if id_ not in ids]
    if not ids and kind == "person":
        surname = "SELECT DISTINCT subject FROM name WHERE key = ? AND scheme = 'surname'"
        ids = [row[0] for row in catalogue.ask(surname, (normalise(value),))]
    if not ids:
        # People and studios of the index are known by name only.
        plain = "SELECT value FROM facet WHERE property = ? AND value = ? COLLATE NOCASE"
        ids = [row[0] for row in catalogue.ask(plain, (property_, value))]
    if not ids:
        raise UsageError(f"The catalogue knows no {kind} called “{value}”: try another spelling.")
    return ids


def _commonest(property_: str, catalogue: Catalogue) -> list[tuple[str]]:
    return catalogue.ask(
        "SELECT facet.value FROM facet JOIN holds ON holds.facet = facet.number"
        " WHERE facet.property = ? GROUP BY facet.value ORDER BY count(*) DESC LIMIT 8",
        (property_,),
    )


def _saying(text: str) -> tuple[str, list[str | int]]:
    key, roman = normalise(text), romanisation_key(text)
    condition = (
        "(number IN (SELECT film FROM title WHERE instr(key, ?) OR instr(key, ?))"
        " OR id IN (SELECT subject FROM name"
        " WHERE kind = 'film' AND (instr(key, ?) OR instr(key, ?)))"
        " OR id IN (SELECT subject FROM statement WHERE property IN ('synopsis', 'subject', 'fate')"
        " AND value LIKE ? ESCAPE '!'))"
    )
    told = re.sub(r"([!%_])", r"!\1", text)
    return condition, [key, roman, key, roman, f"%{told}%"]


def _grade(film: Subject, themes: set[str]) -> int:
    grades = [s.qualifier("grade") for s in film.all("theme") if s.value in themes]
    return min((_GRADES.index(g) for g in grades if g in _GRADES), default=len(_GRADES))


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
