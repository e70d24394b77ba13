"""Compiles the records into one immutable SQLite snapshot, replaced atomically.

Only the standard library is used, because this also runs inside package builds.
The tables are described in docs/catalogue.md.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from kinoved.catalogue.properties import PROPERTIES
from kinoved.catalogue.record import RECORDS, Record, RecordLine, read_records
from kinoved.catalogue.store import SCHEMA_VERSION, SNAPSHOT
from kinoved.errors import OutputError, RecordError
from kinoved.text import normalise, romanisation_key, romanise, slug, title_keys

_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE subject (id TEXT PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source (
  id INTEGER PRIMARY KEY, url TEXT NOT NULL, name TEXT NOT NULL, seen TEXT NOT NULL);
CREATE TABLE statement (
  subject TEXT NOT NULL, ordinal INTEGER NOT NULL, id TEXT NOT NULL, property TEXT NOT NULL,
  value TEXT NOT NULL, text TEXT NOT NULL, qualifiers TEXT NOT NULL, sources TEXT NOT NULL,
  rank TEXT NOT NULL, PRIMARY KEY (subject, ordinal)) WITHOUT ROWID;
CREATE INDEX statement_value ON statement (property, value);
CREATE TABLE complete (
  subject TEXT NOT NULL, property TEXT NOT NULL, first INTEGER, last INTEGER,
  PRIMARY KEY (subject, property)) WITHOUT ROWID;
CREATE TABLE name (
  key TEXT NOT NULL, scheme TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
  text TEXT NOT NULL, lang TEXT NOT NULL, role TEXT NOT NULL,
  PRIMARY KEY (key, scheme, kind, subject, text, lang)) WITHOUT ROWID;
CREATE TABLE opening (word TEXT PRIMARY KEY, longest INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE trigram
  USING fts5 (key, subject UNINDEXED, text UNINDEXED, tokenize = 'trigram');
"""

_SOURCE_NAMES = {
    "wikipedia.org": "Wikipedia",
    "imdb.com": "IMDb",
    "berlinale.de": "Berlinale",
    "festival-cannes.com": "Festival de Cannes",
    "bfi.org.uk": "BFI",
    "criterion.com": "The Criterion Collection",
    "britannica.com": "Encyclopædia Britannica",
    "klassiki.online": "Klassiki",
    "kinopoisk.ru": "Kinopoisk",
    "kino-teatr.ru": "Kino-Teatr.Ru",
    "filmpolski.pl": "FilmPolski.pl",
    "defa-stiftung.de": "DEFA-Stiftung",
    "filmportal.de": "filmportal.de",
    "csfd.cz": "ČSFD",
    "mosfilm.ru": "Mosfilm",
    "lenfilm.ru": "Lenfilm",
    "sokurov.spb.ru": "The Island of Sokurov",
}

_NAME_PROPERTIES = {"title", "name", "adjective", "word"}

_COPY = re.compile(r"\b(?:copy|mirror|translat\w+|dump|offline|quoted)\b", re.IGNORECASE)

_DAY_READ = "2026-11-23"


class _Compiler:
    """Gathers subjects, names and statements record by record, then writes them out once."""

    def __init__(self) -> None:
        self.labels: dict[str, tuple[str, str]] = {}
        self.ids: dict[tuple[str, str], str] = {}
        self.names: set[tuple[str, str, str, str, str, str, str]] = set()
        self.sources: dict[str, tuple[int, str, str]] = {}
        self.by_number: dict[int, tuple[str, str]] = {}
        self.statements: dict[str, list[tuple[str, str, str, str, str, str, str]]] = {}
        self.complete: dict[tuple[str, str], tuple[int | None, int | None]] = {}

    def read(self, records: Iterable[Record]) -> None:
        found = list(records)
        for record in found:
            if record.id in self.labels:
                raise RecordError(
                    record.path, 1, f"the id {record.id!r} is taken by another record"
                )
            self.labels[record.id] = (record.kind, _label(record))
        for record in found:
            for line in record.lines:
                if line.property in _NAME_PROPERTIES:
                    self._name(record.kind, record.id, line)
        for record in found:
            self._record(record)

    def _name(self, kind: str, subject: str, line: RecordLine) -> None:
        if line.property != "adjective":
            self.ids.setdefault((kind, normalise(line.value)), subject)
        role = line.property
        if role == "title":
            role = next(
                (q for q in ("original", "alias") if line.qualifier(q) is not None), "title"
            )
        self._add_name(kind, subject, line.value, line.qualifier("lang") or "und", role)

    def _add_name(self, kind: str, subject: str, text: str, lang: str, role: str) -> None:
        if kind == "film":
            key, bare, roman = title_keys(text)
            keys = {("exact", key), ("article", bare), ("roman", roman)}
        elif kind == "person":
            key = normalise(text)
            keys = {("exact", key), ("roman", romanisation_key(text))}
            last = key.split(" ")[-1]
            if last != key and len(last) > 3:
                keys.add(("surname", last))
        else:
            keys = {("exact", normalise(text))}
        for scheme, name in keys:
            self.names.add((name, scheme, kind, subject, text, lang, role))

    def _subject(self, kind: str, value: str) -> tuple[str, str]:
        """The id and readable text of what a value names; a subject of its own is made if new."""
        if value.startswith('"'):
            return value, value.strip('"')
        if value in self.labels and self.labels[value][0] == kind:
            return value, self.labels[value][1]
        known = self.ids.get((kind, normalise(value)))
        if known is not None:
            return known, value
        id_ = slug(value)
        if id_ in self.labels and self.labels[id_][0] != kind:
            id_ = f"{id_}-{kind}"
        if id_ not in self.labels:
            self.labels[id_] = (kind, value.replace("-", " ") if kind == "theme" else value)
        self.ids[(kind, normalise(value))] = id_
        self._add_name(kind, id_, value, "en", "name")
        return id_, value

    def _record(self, record: Record) -> None:
        sources = {s.key: self._source(s.url, s.name, s.seen) for s in record.sources}
        for line in record.lines:
            if line.property == "complete":
                first, last = line.qualifier("from"), line.qualifier("to")
                for property_ in _complete_properties(line.value):
                    self.complete[(record.id, property_)] = (
                        int(first[:4]) if first else None,
                        int(last[:4]) if last else None,
                    )
                continue
            named = PROPERTIES[line.property].names
            if record.kind == "prize" and line.property == "at":
                named = None
            value, text = self._subject(named, line.value) if named else (line.value, line.value)
            unknown = value not in self.labels and not value.startswith('"')
            if named in {"work", "film", "theme"} and unknown:
                raise RecordError(record.path, line.number, f"no {named} has the id {value!r}")
            keys = sorted((sources[key] for key in line.sources), key=self.standing)
            self._state(record.id, line.property, value, text, line.qualifiers, keys)
            if record.kind == "prize" and line.property == "winner" and value in self.labels:
                prize = (record.id, self.labels[record.id][1])
                qualifiers = (*line.qualifiers, ("result", "won"))
                self._state(value, "award", *prize, qualifiers, keys)

    def _state(
        self,
        subject: str,
        property_: str,
        value: str,
        text: str,
        qualifiers: tuple[tuple[str, str], ...],
        sources: list[int],
    ) -> None:
        rank = next((v for k, v in qualifiers if k == "rank"), "normal")
        kept = tuple(q for q in qualifiers if q[0] != "rank")
        packed = json.dumps(kept, ensure_ascii=False)
        content = "\x1f".join((subject, property_, value, packed))
        id_ = hashlib.sha256(content.encode()).hexdigest()[:12]
        self.statements.setdefault(subject, []).append(
            (id_, property_, value, text, packed, json.dumps(sources), rank)
        )

    def standing(self, number: int) -> tuple[int, int]:
        """Where a source is shown: publishers known by name first, copies of others last."""
        url, name = self.by_number[number]
        if _COPY.search(name):
            return 2, number
        return (1 if name == urlsplit(url).hostname or "." in name else 0), number

    def _source(self, url: str, name: str | None, seen: str | None) -> int:
        if url not in self.sources:
            known = name or source_name(url)
            self.sources[url] = (len(self.sources) + 1, known, seen or _DAY_READ)
            self.by_number[len(self.sources)] = (url, known)
        return self.sources[url][0]

    def write(self, path: Path) -> None:
        database = sqlite3.connect(path)
        try:
            database.executescript(_TABLES)
            database.executemany(
                "INSERT INTO subject VALUES (?, ?, ?)",
                [(id_, kind, label) for id_, (kind, label) in sorted(self.labels.items())],
            )
            database.executemany(
                "INSERT INTO source VALUES (?, ?, ?, ?)",
                [(number, url, name, seen) for url, (number, name, seen) in self.sources.items()],
            )
            rows = [
                (subject, ordinal, *statement)
                for subject, statements in sorted(self.statements.items())
                for ordinal, statement in enumerate(statements)
            ]
            database.executemany("INSERT INTO statement VALUES (?,?,?,?,?,?,?,?,?)", rows)
            database.executemany(
                "INSERT INTO complete VALUES (?, ?, ?, ?)",
                [(*key, *years) for key, years in sorted(self.complete.items())],
            )
            names = sorted(self.names)
            database.executemany("INSERT OR IGNORE INTO name VALUES (?,?,?,?,?,?,?)", names)
            database.executemany("INSERT INTO opening VALUES (?, ?)", sorted(_openings(names)))
            titles = {(n[0], n[3], n[4]) for n in names if n[2] == "film" and n[1] != "exact"}
            database.executemany("INSERT INTO trigram VALUES (?, ?, ?)", sorted(titles))
            database.executemany("INSERT INTO meta VALUES (?, ?)", self._meta(rows, names))
            database.commit()
            database.execute("VACUUM")
        finally:
            database.close()

    def _meta(
        self, rows: Sequence[tuple[object, ...]], names: Sequence[tuple[str, ...]]
    ) -> list[tuple[str, str]]:
        digest = hashlib.sha256(repr((SCHEMA_VERSION, rows, names)).encode()).hexdigest()
        films = sum(1 for kind, _ in self.labels.values() if kind == "film")
        return [
            ("schema", SCHEMA_VERSION),
            ("checksum", digest),
            ("version", f"{films} records, {digest[:8]}"),
            ("films", str(films)),
            ("statements", str(len(rows))),
            ("sources", str(len(self.sources))),
        ]


def _label(record: Record) -> str:
    """How a subject is called in English: its first English name, else its first in Latin letters.

    A name in Cyrillic only is romanised, so that an English reader can say it.
    """
    names = [line for line in record.lines if line.property in {"title", "name"}]
    english = [n for n in names if n.qualifier("lang") == "en" and n.qualifier("alias") is None]
    latin = [n for n in names if n.value.isascii() or (n.qualifier("lang") or "").endswith("-Latn")]
    best = (english or latin or names or [RecordLine(0, "", record.id, (), ())])[0]
    return romanise(best.value)


def _complete_properties(text: str) -> list[str]:
    """The property names in a `complete:` line; two-word properties are recognised first."""
    found = [name for name in PROPERTIES if " " in name and name in text]
    for name in found:
        text = text.replace(name, " ")
    return found + text.replace(",", " ").split()


def _openings(names: Iterable[tuple[str, ...]]) -> set[tuple[str, int]]:
    """The first words of all exact names with the length in words of the longest that they open."""
    longest: dict[str, int] = {}
    for key, scheme, *_ in names:
        if scheme in {"exact", "surname", "article"}:
            parts = key.split(" ")
            longest[parts[0]] = max(longest.get(parts[0], 0), len(parts))
    return set(longest.items())


def source_name(url: str) -> str:
    """How the publisher of `url` is called; Wikipedia with its language ("Wikipedia, ru")."""
    host = urlsplit(url).hostname or url
    host = host.removeprefix("www.")
    for domain, name in _SOURCE_NAMES.items():
        if host == domain or host.endswith("." + domain):
            lang = host.removesuffix(domain).strip(".").removesuffix(".m")
            return f"{name}, {lang}" if domain == "wikipedia.org" and lang != "m" else name
    return host


def compile_records(folder: Path = RECORDS, target: Path = SNAPSHOT) -> Path:
    """The path of the snapshot compiled from the records in `folder`.

    It is written beside `target` under a name of its own and then takes its place in one step, so
    that a reader sees the old snapshot or the new one. Raises RecordError or OutputError.
    """
    compiler = _Compiler()
    compiler.read(read_records(folder))
    try:
        handle, name = tempfile.mkstemp(prefix=target.name, dir=target.parent)
        os.close(handle)
        temporary = Path(name)
        try:
            compiler.write(temporary)
            temporary.chmod(0o644)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise OutputError(f"The catalogue cannot be written to {target}: {error}.") from error
    return target


if __name__ == "__main__":
    compile_records()
