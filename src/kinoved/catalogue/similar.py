"""Titles of a snapshot that are like a text, with the films they name."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from kinoved.catalogue.ngrams.layout import RECORDED
from kinoved.catalogue.ngrams.mapped import Mapped
from kinoved.catalogue.ngrams.search import Found, Searcher

_PART = 500
_FILM = (
    "SELECT film.number, film.id, fact.facts FROM film LEFT JOIN fact ON fact.film = film.number"
    " WHERE film.number IN (%s)"
)
_RECORDED = (
    "SELECT text, lang, role FROM name WHERE key = ? AND scheme IN ('exact', 'article', 'roman')"
    " AND kind = 'film' AND subject = ? ORDER BY scheme, text, lang LIMIT 1"
)

Title = tuple[str, str, str, str]
"""A film's id, the title as it is written there, its language and its role."""


class Similar:
    """Finds titles in the index and reads in the tables how they are written."""

    def __init__(
        self, database: sqlite3.Connection, mapped: Mapped, searcher: Searcher | None = None
    ) -> None:
        self._database = database
        self._mapped = mapped
        self._searcher = searcher or Searcher(mapped)

    def titles(self, keys: Sequence[str], year: int | None, limit: int) -> list[Title]:
        """The titles least edits away from one of `keys`, at most one a film, best first.

        Raises IndexError, UnicodeDecodeError or LookupError where index and tables do not agree.
        """
        found = self._searcher.find(keys, year, limit)
        films = self._films([each.film for each in found])
        return [self._title(each, *films[each.film]) for each in found]

    def _films(self, numbers: list[int]) -> dict[int, tuple[str, str | None]]:
        """The id of each film, and its facts where it has no record."""
        known: dict[int, tuple[str, str | None]] = {}
        for start in range(0, len(numbers), _PART):
            part = numbers[start : start + _PART]
            rows = self._database.execute(_FILM % ",".join("?" * len(part)), part)
            known.update((number, (id_, facts)) for number, id_, facts in rows)
        return known

    def _title(self, found: Found, id_: str, facts: str | None) -> Title:
        ordinal = self._mapped.ordinals[found.row]
        if ordinal == RECORDED or facts is None:
            return self._recorded(found, id_)
        titles = [fact for fact in json.loads(facts) if fact[0] == "title"]
        fact = titles[ordinal]
        return id_, fact[1], dict(fact[3]).get("lang", "und"), "title"

    def _recorded(self, found: Found, id_: str) -> Title:
        row = self._database.execute(_RECORDED, (found.key, id_)).fetchone()
        if row is None:
            raise LookupError(f"no title of {id_} has the key {found.key}")
        return id_, row[0], row[1], row[2]
