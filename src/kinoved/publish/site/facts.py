"""Statements as rows of a page: each value with what qualifies it and its sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from kinoved.catalogue.cldr import NAMES
from kinoved.catalogue.properties import PROPERTIES
from kinoved.model import Statement, Subject
from kinoved.publish.site.inert import clean, direction, tag
from kinoved.publish.site.notes import Notes
from kinoved.publish.site.variables import FactGroup, FactRow, FactValue, TitleLine
from kinoved.publish.site.words.kinds import Words

GROUPS: dict[str, tuple[str, ...]] = {
    "making": ("director", "writer", "producer", "camera", "music", "editor", "cast", "studio"),
    "release": ("kind", "date", "country", "language", "runtime", "colour", "genre"),
    "story": ("set in", "filmed in", "subject", "theme", "fate"),
    "prizes": ("award",),
    "ties": ("based on", "remake of", "sequel to"),
    "ids": ("imdb", "wikidata", "tmdb", "letterboxd"),
}
"""Which properties of a film stand together, and in which order."""
_ABOUT = ("born", "died", "nationality", "student of", "worked with", "first film", "last film",
          "in", "from", "to", "successor", "related")  # fmt: skip
"""What is told of a person, a country or a theme."""
_ELSEWHERE = {
    "imdb": "https://www.imdb.com/title/{}/",
    "wikidata": "https://www.wikidata.org/wiki/{}",
    "tmdb": "https://www.themoviedb.org/movie/{}",
    "letterboxd": "https://letterboxd.com/film/{}/",
}
_SAID = ("role", "nature", "for", "event", "place", "at", "category", "year", "result", "cut",
         "grade", "reason", "from", "to", "edition")  # fmt: skip
"""Qualifiers that are shown, in this order."""

Linker = Callable[[Statement], str]
"""The address of the page of a statement's value, empty where there is none."""


def film_groups(film: Subject, notes: Notes, words: Words, link: Linker) -> tuple[FactGroup, ...]:
    """Everything on record about a film but titles and synopsis."""
    groups = []
    for name, properties in GROUPS.items():
        rows = _rows(film, properties, notes, words, link)
        if rows:
            groups.append(FactGroup(words.groups[name], rows))
    return tuple(groups)


def about(subject: Subject, notes: Notes, words: Words, link: Linker) -> tuple[FactRow, ...]:
    """What is on record about a person, a country or a theme."""
    return _rows(subject, _ABOUT, notes, words, link)


def _rows(
    subject: Subject, properties: Iterable[str], notes: Notes, words: Words, link: Linker
) -> tuple[FactRow, ...]:
    return tuple(
        FactRow(
            words.properties.get(property_) or _label(property_),
            tuple(_value(s, notes, words, link) for s in subject.all(property_)),
        )
        for property_ in properties
        if subject.all(property_)
    )


def _value(statement: Statement, notes: Notes, words: Words, link: Linker) -> FactValue:
    elsewhere = _ELSEWHERE.get(statement.property, "")
    return FactValue(
        words.minutes.format(statement.text)
        if statement.property == "runtime"
        else clean(statement.text),
        elsewhere.format(statement.value) if elsewhere else link(statement),
        _detail(statement),
        notes.cite(statement.sources),
    )


def _detail(statement: Statement) -> str:
    parts = []
    for name in _SAID:
        for key, held in statement.qualifiers:
            if key == name and held:
                said = {"to": f"to {held}", "from": f"from {held}", "at": f"at {held}"}
                parts.append(said.get(name, held))
    parts += [key for key, held in statement.qualifiers if not held and key == "loosely"]
    return clean(", ".join(parts))


def titles(
    subject: Subject, notes: Notes, words: Words, own: Iterable[str] = ()
) -> tuple[TitleLine, ...]:
    """Every title or name with its language and sources, the original first; not those of `own`."""
    role = "title" if subject.kind in {"film", "work"} else "name"
    skipped = set(own)
    found = [
        TitleLine(
            clean(s.value),
            tag(s.qualifier("lang")),
            direction(s.qualifier("lang") or ""),
            language_name(s.qualifier("lang") or "", words),
            next(
                (words.remarks[r] for r in ("original", "alias") if s.qualifier(r) is not None), ""
            ),
            notes.cite(s.sources),
        )
        for s in subject.all(role)
        if s.value not in skipped
    ]
    return tuple(sorted(found, key=lambda line: line.remark != words.remarks["original"]))


def language_name(code: str, words: Words) -> str:
    """How a language is called in the site's, with the alphabet of a romanisation."""
    if not tag(code):
        return ""
    base, _, script = code.partition("-")
    name = _names(words.code).get(base, base)
    return f"{name}, {words.remarks['romanised']}" if script == "Latn" else name


@cache
def _names(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    with NAMES.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("language\t"):
                _, code, spoken, name = line.rstrip("\n").split("\t")
                if spoken == language:
                    found.setdefault(code, name)
    return found


def _label(property_: str) -> str:
    label = PROPERTIES[property_].label if property_ in PROPERTIES else property_
    return label[:1].upper() + label[1:]
