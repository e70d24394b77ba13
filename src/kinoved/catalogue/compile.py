"""Compiles the records into subjects, names and statements; `snapshot` writes them out.

Only the standard library is used, because this also runs inside package builds.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from kinoved.catalogue.cldr import english_territory, territories
from kinoved.catalogue.properties import PROPERTIES
from kinoved.catalogue.publishers import source_name, standing
from kinoved.catalogue.record import Record, RecordLine
from kinoved.errors import RecordError
from kinoved.text import normalise, romanisation_key, romanise, slug, title_keys
from kinoved.text.readings import readings

_NAME_PROPERTIES = {"title", "name", "adjective", "word"}

_DAY_READ = "2026-11-23"

_CLDR = ("https://cldr.unicode.org", "Unicode CLDR")

_NOT_STATES = frozenset("AQ BV EU EZ HM TF UM UN XK ZZ".split())
"""Codes of CLDR that no film is made under or that are no ISO codes."""


class RecordCompiler:
    """Gathers subjects, names and statements record by record."""

    def __init__(self) -> None:
        self.labels: dict[str, tuple[str, str]] = {}
        self.ids: dict[tuple[str, str], str] = {}
        self.prizes: dict[tuple[str, str], str] = {}
        self.names: set[tuple[str, str, str, str, str, str, str]] = set()
        self.named: set[tuple[str, str]] = set()
        self.sources: dict[str, tuple[int, str, str]] = {}
        self.by_number: dict[int, tuple[str, str]] = {}
        self.statements: dict[str, list[tuple[str, str, str, str, str, str, str]]] = {}
        self.complete: set[tuple[str, str, int, int | None]] = set()
        self.unknown: set[tuple[str, str]] = set()
        self.redirects: dict[str, str] = {}
        self.filed: dict[str, list[tuple[str, str, list[int]]]] = {}

    def read(self, records: Iterable[Record]) -> None:
        """Compile `records` and the names of today's states; RecordError where they clash."""
        given = list(records)
        found = [record for record in given if record.kind != "roll"]
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
            if record.kind == "prize":
                self._prize(record)
        for record in found:
            self._record(record)
            self.redirects.update(dict.fromkeys(record.formerly, record.id))
        self._rolls(record for record in given if record.kind == "roll")
        self._territories()

    def _prize(self, record: Record) -> None:
        """Enter a prize by each of its names and the places where it is given: a Grand Prix is
        that of Cannes at Cannes, and that of Moscow in Moscow.
        """
        names = [line.value for line in record.lines if line.property == "name"]
        for line in record.lines:
            if line.property == "at":
                for name in names:
                    self.prizes.setdefault((normalise(name), normalise(line.value)), record.id)

    def _rolls(self, rolls: Iterable[Record]) -> None:
        """Say of each film that a roll names which sources list it under the theme.

        Films without a record wait in `filed`, as theme, its label and sources, for the index.
        """
        recorded = self.by_identifier()
        for roll in rolls:
            kind, label = self.labels.get(roll.id, ("", ""))
            if kind != "theme":
                raise RecordError(roll.path, 1, f"no theme has the id {roll.id!r}")
            sources = {s.key: self.source(s.url, s.name, s.seen) for s in roll.sources}
            for line in roll.lines:
                named = line.qualifier("id")
                if named is None or line.qualifier("grade") != "core":
                    continue
                film = named if named in self.labels else recorded.get(("imdb", named), named)
                keys = sorted((sources[key] for key in line.sources), key=self.standing)
                if film in self.labels:
                    self.state(film, "filed under", roll.id, label, (), keys)
                else:
                    self.filed.setdefault(film, []).append((roll.id, label, keys))

    def by_identifier(self) -> dict[tuple[str, str], str]:
        """Kind and value of each identifier of a recorded film → the film's id."""
        return {
            (statement[1], statement[2]): id_
            for id_, statements in self.statements.items()
            if self.labels[id_][0] == "film"
            for statement in statements
            if statement[1] in {"imdb", "wikidata", "tmdb", "letterboxd"}
        }

    def _territories(self) -> None:
        """Today's states with their names in all the languages of CLDR.

        English names can be found in a text; those of other languages only when they are asked
        for in that language, because words such as the Polish "Indie" mean something in English.
        """
        source = self.source(*_CLDR, None)
        for code, names in sorted(territories().items()):
            english = english_territory(code)
            if code in _NOT_STATES or english is None:
                continue
            id_, _ = self.subject_of("place", english)
            for locale, name in sorted(names.items()):
                text = english if locale == "en" else name
                lang = (("lang", locale),)
                if (id_, locale) in self.named:
                    continue
                self.state(id_, "name", text, text, lang, [source])
                if locale != "en":
                    key = (normalise(name), "foreign", "place", id_, name, locale, "name")
                    self.names.add(key)

    def _name(self, kind: str, subject: str, line: RecordLine) -> None:
        if line.property != "adjective":
            self.ids.setdefault((kind, normalise(line.value)), subject)
        role = line.property
        if role == "title":
            role = next(
                (q for q in ("original", "alias") if line.qualifier(q) is not None), "title"
            )
        lang = line.qualifier("lang") or "und"
        if role == "name":
            self.named.add((subject, lang))
        self.add_name(kind, subject, line.value, lang, role)

    def add_name(self, kind: str, subject: str, text: str, lang: str, role: str) -> None:
        """Enter a name or title under its lookup keys."""
        if kind == "film":
            key, bare, roman = title_keys(text)
            keys = {("exact", key), ("article", bare), ("roman", roman)}
            keys |= {("roman", reading) for reading in readings(text)}
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

    def subject_of(self, kind: str, value: str) -> tuple[str, str]:
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
        self.add_name(kind, id_, value, "en", "name")
        return id_, value

    def _record(self, record: Record) -> None:
        sources = {s.key: self.source(s.url, s.name, s.seen) for s in record.sources}
        for line in record.lines:
            if line.property == "unknown":
                found = _properties_in(line.value)
                self.unknown.update((record.id, property_) for property_ in found)
                continue
            if line.property == "complete":
                first, last = line.qualifier("from"), line.qualifier("to")
                span = (int(first[:4]) if first else 0, int(last[:4]) if last else None)
                partner = line.qualifier("with")
                beside = f" with {self.subject_of('place', partner)[0]}" if partner else ""
                for property_ in _properties_in(line.value):
                    self.complete.add((record.id, property_ + beside, *span))
                continue
            named = PROPERTIES[line.property].names
            if record.kind == "prize" and line.property == "at":
                named = None
            value, text = self.subject_of(named, line.value) if named else (line.value, line.value)
            if named == "prize":
                place = normalise(line.qualifier("at") or "")
                value = self.prizes.get((normalise(line.value), place), value)
            unknown = value not in self.labels and not value.startswith('"')
            if named in {"work", "film", "theme"} and unknown:
                raise RecordError(record.path, line.number, f"no {named} has the id {value!r}")
            keys = sorted((sources[key] for key in line.sources), key=self.standing)
            self.state(record.id, line.property, value, text, line.qualifiers, keys)
            if record.kind == "prize" and line.property == "winner" and value in self.labels:
                prize = (record.id, self.labels[record.id][1])
                qualifiers = (*line.qualifiers, ("result", "won"))
                self.state(value, "award", *prize, qualifiers, keys)

    def state(
        self,
        subject: str,
        property_: str,
        value: str,
        text: str,
        qualifiers: tuple[tuple[str, str], ...],
        sources: list[int],
    ) -> None:
        """Add a statement; `rank` among the qualifiers becomes its rank."""
        rank = next((v for k, v in qualifiers if k == "rank"), "normal")
        kept = tuple(q for q in qualifiers if q[0] != "rank")
        packed = json.dumps(kept, ensure_ascii=False)
        id_ = content_id(subject, property_, value, kept)
        self.statements.setdefault(subject, []).append(
            (id_, property_, value, text, packed, json.dumps(sources), rank)
        )

    def standing(self, number: int) -> tuple[int, int]:
        """Where a source is shown: publishers known by name first, copies of others last."""
        return standing(*self.by_number[number]), number

    def source(self, url: str, name: str | None, seen: str | None) -> int:
        """The number of the source at `url`, which is entered when it is new."""
        if url not in self.sources:
            known = name or source_name(url)
            self.sources[url] = (len(self.sources) + 1, known, seen or _DAY_READ)
            self.by_number[len(self.sources)] = (url, known)
        return self.sources[url][0]


def content_id(
    subject: str, property_: str, value: str, qualifiers: tuple[tuple[str, str], ...]
) -> str:
    """The id of a statement: twelve hexadecimal digits of a hash of what it says."""
    packed = "\x1e".join(f"{name}\x1d{said}" for name, said in qualifiers)
    content = "\x1f".join((subject, property_, value, packed))
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def _label(record: Record) -> str:
    """How a subject is called in English: its first English name, else its first in Latin letters.

    A name in Cyrillic only is romanised, so that an English reader can say it.
    """
    names = [line for line in record.lines if line.property in {"title", "name"}]
    english = [n for n in names if n.qualifier("lang") == "en" and n.qualifier("alias") is None]
    latin = [n for n in names if n.value.isascii() or (n.qualifier("lang") or "").endswith("-Latn")]
    best = (english or latin or names or [RecordLine(0, "", record.id, (), ())])[0]
    return romanise(best.value)


def _properties_in(text: str) -> list[str]:
    """The properties in a `complete:` or `unknown:` line, those of two words recognised first."""
    found = [name for name in PROPERTIES if " " in name and name in text]
    for name in found:
        text = text.replace(name, " ")
    return found + text.replace(",", " ").split()
