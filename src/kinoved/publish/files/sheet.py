"""A list as plain values, ready to be written in any format."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from kinoved.model import Allowance, Entry, FilmList, Match
from kinoved.value import value

FIELDS = (
    "number", "title", "year", "originals", "directors", "countries", "description", "fact",
    "notes", "imdb", "tmdb", "wikidata", "section",
)  # fmt: skip
"""The fields of a row that a format may keep or lose."""
_YEARS = frozenset({"year-mismatch", "KV104"})
_YEAR = re.compile(r"[0-9]{4}")
_ADDRESS = re.compile(r"https?://[^\s\"<>]{3,500}")
_KINDS = ("imdb", "tmdb", "wikidata")


@value
class Row:
    """One film of a list; what is not known is empty or None.

    `imdb` is an id such as tt0091759, `tmdb` a number as text, `wikidata` one such as Q1189830;
    `section` the heading of its part of the list;
    `number` is the number printed before the entry; `own` holds the years that the writer states
    in allowances, each with the address where it was read, of a film whose Wikidata item is known.
    """

    title: str
    year: int | None = None
    number: int | None = None
    originals: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    description: str = ""
    fact: str = ""
    notes: tuple[str, ...] = ()
    imdb: str = ""
    tmdb: str = ""
    wikidata: str = ""
    own: tuple[tuple[str, str], ...] = ()
    section: str = ""

    @property
    def prose(self) -> str:
        """All that is said of the film, for formats that keep one text a film."""
        return "\n\n".join(text for text in (self.description, self.fact, *self.notes) if text)


@value
class Sheet:
    """A list: its name, introduction and rows; `language` is a BCP 47 tag or empty.

    `address` is where the list stands on the web, or empty; `brief` is what a composed list
    carries so that it can be composed again, as JSON, or empty.
    """

    name: str
    introduction: str
    rows: tuple[Row, ...]
    language: str = ""
    address: str = ""
    brief: str = ""


def sheet_of(film_list: FilmList, matches: tuple[Match, ...] = (), address: str = "") -> Sheet:
    """The list as written; identifiers that it lacks are filled in from the `matches` given.

    Only the film of a match that is certain or likely lends its identifiers.
    """
    films = {match.position: match for match in matches}
    rows = tuple(
        _row(entry, films.get(entry.position), film_list.allowances) for entry in film_list.entries
    )
    return Sheet(
        film_list.title.text if film_list.title else "",
        film_list.introduction.text if film_list.introduction else "",
        rows,
        film_list.language or "",
        address,
        _brief(film_list.text),
    )


def _brief(text: str) -> str:
    if "brief" not in text:
        return ""
    from kinoved.compose.carried import carried_in  # noqa: PLC0415 - few lists carry one

    carried = carried_in(text)
    return json.dumps(carried, ensure_ascii=False) if carried else ""


def _row(entry: Entry, match: Match | None, allowances: tuple[Allowance, ...]) -> Row:
    known = {i.kind: i.value for i in reversed(entry.identifiers)}
    film = match.film if match is not None else None
    if film is not None:
        for kind in _KINDS:
            values = film.values(kind)
            if kind not in known and len(values) == 1:
                known[kind] = values[0]
    return Row(
        entry.title.text, entry.year, entry.number,
        tuple(p.text for p in entry.alternatives),
        tuple(c.name for c in entry.people if c.role in {"director", None}),
        entry.countries,
        entry.description.text if entry.description else "",
        entry.fact.text if entry.fact else "",
        tuple(note.text for note in entry.notes),
        known.get("imdb", ""), known.get("tmdb", ""), known.get("wikidata", ""),
        tuple(_own(entry, allowances)) if known.get("wikidata") else (),
        entry.section.text if entry.section else "",
    )  # fmt: skip


def _own(entry: Entry, allowances: tuple[Allowance, ...]) -> Iterator[tuple[str, str]]:
    for one in allowances:
        if one.entry == entry.position and not one.fault and one.rule in _YEARS:
            year = one.value.strip() or str(entry.year or "")
            if _YEAR.fullmatch(year) and _ADDRESS.fullmatch(one.source):
                yield year, one.source
