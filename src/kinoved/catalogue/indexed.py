"""The indexed films of a snapshot: looked up by id, identifier or title, and made into subjects."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from kinoved.model import Source, Statement, Subject

_TITLES = (
    "SELECT title.key, title.scheme, title.ordinal, film.id, fact.facts FROM title"
    " JOIN film ON film.number = title.film JOIN fact ON fact.film = title.film"
    " WHERE title.key IN (?, ?, ?) ORDER BY film.number, title.ordinal"
)

_LONGER = (
    "SELECT title.ordinal, film.id, fact.facts FROM title"
    " JOIN film ON film.number = title.film JOIN fact ON fact.film = title.film"
    " WHERE title.key >= ? AND title.key < ? AND title.scheme < 2 LIMIT ?"
)


class Indexed:
    """What data sets say of the films that have no record."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._datasets: dict[str, tuple[str, str, str]] = {}

    def film(self, id_: str) -> Subject | None:
        """The indexed film `id_`, or None; its statements name the rows they come from."""
        row = self._database.execute(
            "SELECT film.label, fact.facts, fact.rows FROM film"
            " JOIN fact ON fact.film = film.number WHERE film.id = ?",
            (id_,),
        ).fetchone()
        if row is None:
            return None
        label, facts, rows = row
        sources = {int(number): self._source(number, at) for number, at in json.loads(rows).items()}
        statements = tuple(
            _statement(id_, fact, tuple(sources.get(n) or self._page(-n) for n in fact[4]))
            for fact in json.loads(facts)
        )
        return Subject(id_, "film", label, statements, (), True)

    def redirect(self, old: str) -> str | None:
        """The id that `old`, a merged id or `kind:identifier`, now stands for, or None."""
        known = f"wikidata:{old}" if old[:1] == "Q" and old[1:].isdigit() else old
        row = self._database.execute("SELECT new FROM redirect WHERE old = ?", (known,)).fetchone()
        return row[0] if row else None

    def titled(self, exact: str, bare: str, roman: str) -> list[tuple[int, str, str, str]]:
        """Scheme number, film id, title and language of every title under one of three keys.

        The strictest scheme comes first.
        """
        return sorted(self._titled(exact, bare, roman))

    def longer(self, first: str, last: str, limit: int) -> list[tuple[str, str, str]]:
        """Film id, title and language of titles whose key is from `first` up to before `last`."""
        found = []
        for ordinal, id_, facts in self._database.execute(_LONGER, (first, last, limit)):
            fact = [fact for fact in json.loads(facts) if fact[0] == "title"][ordinal]
            found.append((id_, fact[1], dict(fact[3]).get("lang", "und")))
        return found

    def _titled(self, exact: str, bare: str, roman: str) -> Iterator[tuple[int, str, str, str]]:
        for key, scheme, ordinal, id_, facts in self._database.execute(
            _TITLES, (exact, bare, roman)
        ):
            level = 0 if key == exact else 1 if key == bare else 2
            titles = [fact for fact in json.loads(facts) if fact[0] == "title"]
            fact = titles[ordinal]
            lang = dict(fact[3]).get("lang", "und")
            yield max(level, scheme), id_, fact[1], lang

    def _page(self, number: int) -> Source:
        """The page with this number among the sources of records."""
        query = "SELECT name, url, seen FROM source WHERE id = ?"
        name, url, seen = self._database.execute(query, (number,)).fetchone()
        return Source(name, url, seen)

    def _source(self, number: str, at: str) -> Source:
        if not self._datasets:
            rows = self._database.execute("SELECT number, title, page, seen FROM dataset")
            self._datasets = {str(n): (title, page, seen) for n, title, page, seen in rows}
        title, page, seen = self._datasets[number]
        return Source(title, page.replace("{}", at), seen)


def _statement(subject: str, fact: list[object], sources: tuple[Source, ...]) -> Statement:
    from zlib import adler32, crc32  # noqa: PLC0415 - a list of recorded films needs none

    property_, value, text = str(fact[0]), str(fact[1]), fact[2]
    pairs: object = fact[3]
    qualifiers = tuple((str(k), str(v)) for k, v in pairs) if isinstance(pairs, list) else ()
    content = "\x1f".join((subject, property_, value, *map("\x1d".join, qualifiers))).encode()
    return Statement(
        f"{crc32(content):08x}{adler32(content):08x}"[:12],
        subject,
        property_,
        value,
        str(text) if text else value,
        qualifiers,
        sources,
        "normal",
    )
