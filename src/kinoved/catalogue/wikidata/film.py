"""A film as Wikidata states it, and the row that comes of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from kinoved.catalogue.lines import plain
from kinoved.catalogue.rows import Fact, FilmRow
from kinoved.catalogue.sources.wikidata_extract import GENRES
from kinoved.catalogue.wikidata import words
from kinoved.catalogue.wikidata.languages import bcp47
from kinoved.catalogue.wikidata.times import date

Naming = Callable[[str], str | None]
"""Gives the English name of an item by its QID, or None where it is not known."""

_QID = re.compile(r"Q[1-9]\d*", re.ASCII)
_FORMS = {
    "imdb": re.compile(r"tt\d{7,}", re.ASCII),
    "tmdb": re.compile(r"[1-9]\d*", re.ASCII),
    "letterboxd": re.compile(r"[a-z0-9_-]+", re.ASCII),
}
_LONGEST = 100_000
"""Minutes; the longest film lasts 51,420 ("Logistics", 2012), so more is a slip of the unit."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement: the value is a QID, a text, a point in time or an amount.

    `unit` and `calendar` are QIDs. Qualifiers are pairs of a property and a QID, text or time.
    """

    property: str
    value: str
    rank: str = "normal"
    lang: str | None = None
    precision: int | None = None
    calendar: str | None = None
    unit: str | None = None
    qualifiers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Film:
    """A film's QID, its labels as pairs of Wikimedia language code and text, and its claims."""

    id: str
    labels: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]


def is_item(value: str) -> bool:
    """Whether `value` is a QID."""
    return _QID.fullmatch(value) is not None


def unnamed(film: Film) -> Iterator[str]:
    """The QIDs in `film` whose names have to be looked up; some more than once."""
    for claim in film.claims:
        if claim.property in _TABLES:
            if claim.value in _TABLES[claim.property]:
                continue
        elif claim.property not in words.PROPERTIES:
            continue
        values = [claim.value, *(value for _, value in claim.qualifiers)]
        yield from (value for value in values if is_item(value))


def row(film: Film, naming: Naming) -> FilmRow:
    """What `film` says in the records' words; what `naming` cannot name is left out.

    Deprecated statements are never taken. Preferred ones come first, but ordinary ones stay:
    facts only support, and what is right beside the preferred value is not to be doubted.
    """
    claims = [c for c in film.claims if c.rank != "deprecated"]
    claims.sort(key=lambda claim: claim.rank != "preferred")
    facts = [*_kinds(claims), *_titles(film, claims)]
    by_property: dict[str, list[Claim]] = {property_: [] for property_ in words.PROPERTIES}
    for claim in claims:
        if claim.property in by_property:
            by_property[claim.property].append(claim)
    for property_, stated in by_property.items():
        if property_ == "P462":
            facts += _colours(stated)
        else:
            facts += (fact for c in stated for fact in _facts(c, naming))
    identifiers = (*_identifiers(claims), ("wikidata", film.id))
    return FilmRow("wikidata", film.id, identifiers, tuple(dict.fromkeys(facts)))


def _identifiers(claims: list[Claim]) -> Iterator[tuple[str, str]]:
    """Identifiers join films, so only the best ranked are taken, and only in their due form."""
    for property_, kind in words.IDENTIFIERS.items():
        stated = [claim for claim in claims if claim.property == property_]
        best = stated[0].rank if stated else ""
        values = dict.fromkeys(claim.value for claim in stated if claim.rank == best)
        yield from ((kind, value) for value in values if _FORMS[kind].fullmatch(value))


def _kinds(claims: list[Claim]) -> Iterator[Fact]:
    for claim in claims:
        if claim.property == words.KIND:
            kind, genre = words.KINDS.get(claim.value, (None, None))
            if kind is not None:
                yield Fact("kind", kind)
            if genre is not None:
                yield Fact("genre", genre)


def _titles(film: Film, claims: list[Claim]) -> Iterator[Fact]:
    originals = set()
    for claim in claims:
        if claim.property == words.TITLE and (title := plain(claim.value)):
            lang = _lang(claim.lang or "")
            originals.add((title, lang))
            yield Fact("title", title, (*lang, ("original", "")))
    for code, label in film.labels:
        title, lang = plain(label), _lang(code)
        if title and (title, lang) not in originals:
            yield Fact("title", title, lang)


def _lang(code: str) -> tuple[tuple[str, str], ...]:
    return (("lang", bcp47(code) or "und"),)


def _colours(claims: list[Claim]) -> Iterator[Fact]:
    stated = [words.COLOURS[c.value] for c in claims if c.value in words.COLOURS]
    if len(set(stated)) > 1:
        yield Fact("colour", "black and white and colour")
    else:
        yield from (Fact("colour", colour) for colour in stated[:1])


def _facts(claim: Claim, naming: Naming) -> Iterator[Fact]:
    word = words.PROPERTIES[claim.property]
    if word == "date":
        if day := date(claim.value, claim.precision or 0, claim.calendar):
            place = _qualified(claim, "place", naming, words.PLACE)
            yield Fact("date", day, (("event", "release"), *place))
        return
    if word == "runtime":
        if minutes := _minutes(claim):
            yield Fact("runtime", str(minutes))
        return
    name = _TABLES.get(claim.property, {}).get(claim.value) or naming(claim.value)
    if not name:
        return
    if word == "genre":
        yield Fact("genre", GENRES.get(name, name))
    elif word == "cast":
        role = _qualified(claim, "role", naming, words.ROLE, words.ROLE_NAME)
        yield Fact("cast", name, role)
    elif word == "award":
        yield Fact("award", name, (*_year(claim), ("result", "won")))
    else:
        yield Fact(word, name)


def _qualified(
    claim: Claim, word: str, naming: Naming, *properties: str
) -> tuple[tuple[str, str], ...]:
    for property_, value in claim.qualifiers:
        if property_ in properties:
            name = naming(value) if is_item(value) else plain(value)
            if property_ == words.PLACE:
                name = words.COUNTRIES.get(value, name)
            if name:
                return ((word, name),)
    return ()


def _year(claim: Claim) -> tuple[tuple[str, str], ...]:
    for property_, value in claim.qualifiers:
        if property_ == words.YEAR and (year := date(value, 9)):
            return (("year", year),)
    return ()


def _minutes(claim: Claim) -> int | None:
    factor = words.MINUTES.get(claim.unit or "")
    try:
        amount = Decimal(claim.value)
    except InvalidOperation:
        return None
    if factor is None or not amount.is_finite() or not 0 < amount < _LONGEST * 60:
        return None
    minutes = round(float(amount) * factor)
    return minutes if 0 < minutes < _LONGEST else None


_TABLES = {"P495": words.COUNTRIES, "P364": words.LANGUAGES}
"""Properties whose items are named by a table first, so that names are the records' own."""
