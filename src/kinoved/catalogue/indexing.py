"""Brings indexed films into a snapshot: into a record where one has the film, else as their own.

Facts of the index add titles, dates and identifiers to a record, which help to find it; they never
add what could speak against a list, and they never change what a record says.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from kinoved.catalogue.ahead import Ready
from kinoved.catalogue.compile import RecordCompiler
from kinoved.catalogue.independence import origin
from kinoved.catalogue.ngrams.write import TitleIndex
from kinoved.catalogue.properties import PROPERTIES
from kinoved.catalogue.received import Received
from kinoved.catalogue.rows import IndexedFact, IndexedFilm
from kinoved.catalogue.sources import DataSource, source
from kinoved.catalogue.tables import AGREED, AGREED_BY_THREE, FACETS
from kinoved.text import normalise, romanise, title_keys

_BATCH = 2_000
_ADDED_TO_RECORDS = frozenset({"title", "date"})
_MOST_YEARS_APART = 1


class Indexer:
    """Writes indexed films into the tables `film`, `fact`, `title`, `facet` and `redirect`.

    `titles` gathers the titles of all films, by film number, for the index of n-grams.
    """

    def __init__(self, compiler: RecordCompiler, database: sqlite3.Connection) -> None:
        self._compiler = compiler
        self._database = database
        self._datasets: dict[str, tuple[int, DataSource, str]] = {}
        self._facets: dict[tuple[str, str], int] = {}
        self._values: dict[tuple[str, str], tuple[str, str]] = {}
        self._waiting: dict[str, list[tuple[object, ...]]] = {
            table: [] for table in ("film", "holds", "fact", "title", "redirect")
        }
        self._number = 0
        self._record_of = compiler.by_identifier()
        self._titles = _by_title(compiler)
        self._people: dict[str, str] = {}
        self._received = Received(compiler)
        self._recorded: dict[str, int] = {}
        self._beside: dict[str, list[tuple[str, str]]] = {}
        self._themes: dict[str, list[str]] = {}
        for id_, statements in sorted(compiler.statements.items()):
            for statement in statements:
                if statement[1] == "equivalent":
                    self._themes.setdefault(statement[2], []).append(id_)
        self.titles = TitleIndex()
        self.indexed = 0
        self.joined = 0

    def add_records(self) -> None:
        """Enter the films of the records, so that they are found beside those of the index."""
        films = sorted(id_ for id_, (kind, _) in self._compiler.labels.items() if kind == "film")
        titles: dict[str, set[str]] = {id_: set() for id_ in films}
        for _, _, kind, id_, text, *_ in self._compiler.names:
            if kind == "film":
                titles[id_].add(text)
        for id_ in films:
            statements = self._compiler.statements.get(id_, [])
            years = sorted({year for s in statements if s[1] == "date" for year in _span(s)})
            values = [(s[1], s[2]) for s in statements if s[1] in FACETS and s[6] != "deprecated"]
            told = {s[1] for s in statements}
            values += [v for v in self._beside.get(id_, ()) if v[0] not in told]
            values += [("original title in", lang) for lang in _original_languages(statements)]
            listed = [s for s in statements if s[1] == "filed under"]
            values += self._facets_of([_listed(s) for s in listed])
            label = self._compiler.labels[id_][1]
            number = self._film(id_, "record", label, years, values, len(statements))
            self._recorded[id_] = number
            keys = map(title_keys, sorted(titles[id_]))
            self.titles.add(years, len(statements), keys, recorded=True)
        self._flush()

    def learn_people(self, films: Iterable[IndexedFilm]) -> None:
        """Learn which data-set number is which director, from films that a record has.

        A number is a person when every recorded film with one director on both sides agrees on it.
        One such film is enough: of 564 numbers learnt from one film, none of the 553 that could be
        checked was wrong (docs/identify.md), and what is learnt identifies and never accuses.
        """
        votes: dict[str, Counter[str]] = {}
        for film in films:
            record = self._record(film)
            numbers = [f.value for f in film.facts if f.property == "director"]
            if record is None or len(numbers) != 1:
                continue
            stated = self._compiler.statements[record]
            directors = {s[2] for s in stated if s[1] == "director" and s[6] != "deprecated"}
            if len(directors) == 1:
                votes.setdefault(numbers[0], Counter())[directors.pop()] += 1
        for number, counted in votes.items():
            if len(counted) == 1:
                (self._people[number],) = counted

    def add(self, films: Iterable[Ready], progress: Callable[[int], None] | None) -> None:
        """Enter every film of `films`; `progress` is told how many have been read."""
        for count, (film, keys) in enumerate(films, 1):
            record = self._record(film)
            if record is not None:
                self._join(record, film)
            elif not self._shadowed(film, keys):
                self._index(film, keys)
            if count % _BATCH == 0:
                self._flush()
                if progress is not None:
                    progress(count)
        self._flush()

    def _flush(self) -> None:
        for table, rows in self._waiting.items():
            marks = ", ".join("?" * len(rows[0])) if rows else ""
            if rows:
                self._database.executemany(
                    f"INSERT OR IGNORE INTO {table} VALUES ({marks})",  # noqa: S608 - our own names
                    rows,
                )
                rows.clear()

    def finish(self) -> None:
        """Write the tables that are gathered while films are added."""
        self._database.executemany(
            "INSERT INTO facet VALUES (?, ?, ?)",
            sorted((p, v, number) for (p, v), number in self._facets.items()),
        )
        self._received.recorded(self._compiler, self._recorded, self._record_of)
        self._database.executemany(
            "INSERT INTO renown VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", self._received.rows()
        )
        self._database.executemany(
            "INSERT INTO dataset VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (number, s.name, s.title, s.licence, s.licence_url, s.credit, page, "")
                for number, s, page in self._datasets.values()
            ],
        )
        self._database.executemany(
            "INSERT OR IGNORE INTO redirect VALUES (?, ?)", sorted(self._compiler.redirects.items())
        )
        self._database.executemany(
            "INSERT OR IGNORE INTO redirect VALUES (?, ?)",
            sorted((f"{kind}:{number}", id_) for (kind, number), id_ in self._record_of.items()),
        )
        self._database.executemany(
            "INSERT OR IGNORE INTO redirect VALUES (?, ?)",
            sorted(
                (number.lower(), id_)
                for (kind, number), id_ in self._record_of.items()
                if kind in {"imdb", "wikidata"}
            ),
        )

    def _record(self, film: IndexedFilm) -> str | None:
        found = {self._record_of[i] for i in film.identifiers if i in self._record_of}
        return found.pop() if len(found) == 1 else None

    def _shadowed(self, film: IndexedFilm, keys: list[tuple[str, str, str]]) -> bool:
        """Whether a record without identifiers is so like the film that it is taken to be it.

        The film is then left out: one work under two ids would make every match ambiguous.
        """
        known = {key for three in keys for key in three if key in self._titles}
        if not known:
            return False
        years = _years(film)
        own = {v for kind, v in film.identifiers if kind in {"imdb", "wikidata"}}
        countries = {normalise(f.value) for f in film.facts if f.property == "country"}
        for key in known:
            for record_years, record_countries, identifiers in self._titles[key]:
                near = any(abs(a - b) <= _MOST_YEARS_APART for a in years for b in record_years)
                elsewhere = countries and record_countries and not countries & record_countries
                if near and not elsewhere and (not identifiers or identifiers & own):
                    return True
        return False

    def _join(self, record: str, film: IndexedFilm) -> None:
        self.joined += 1
        known = {(s[1], s[2]) for s in self._compiler.statements[record]}
        for fact in film.facts:
            if fact.property in _ADDED_TO_RECORDS and (fact.property, fact.value) not in known:
                sources = [self._page(name, film) for name in fact.sources]
                qualifiers = (*fact.qualifiers, ("rank", "indexed"))
                self._compiler.state(
                    record, fact.property, fact.value, fact.value, qualifiers, sources
                )
                if fact.property == "title":
                    lang = dict(fact.qualifiers).get("lang", "und")
                    self._compiler.add_name("film", record, fact.value, lang, "title")
        # A record is found by what the index knows of it where it is silent, and says none of it.
        facets = self._facets_of(self._distinct(film))
        self._beside.setdefault(record, []).extend(facets)
        for identifier in film.identifiers:
            self._record_of.setdefault(identifier, record)
        self._compiler.redirects.setdefault(film.id, record)

    def _page(self, name: str, film: IndexedFilm) -> int:
        module = source(name)
        number = dict(film.rows)[name]
        return self._compiler.source(module.page(number), module.SOURCE.title, None)

    def _index(self, film: IndexedFilm, keys: list[tuple[str, str, str]]) -> None:
        self.indexed += 1
        facts = self._distinct(film)
        # The pages of rolls stand among the sources of records: their numbers are below nothing.
        facts += [
            ["filed under", theme, label, [], [-number for number in numbers]]
            for theme, label, numbers in self._compiler.filed.get(film.id, ())
        ]
        titles = [f for f in film.facts if f.property == "title"]
        years = sorted(_years(film))
        values = self._facets_of(facts)
        number = self._film(film.id, "index", _label(titles), years, values, len(facts))
        self.titles.add(years, len(facts), keys)
        languages = [dict(title.qualifiers).get("lang", "") for title in titles]
        self._received.indexed(number, film.identifiers, languages)
        rows = {str(self._dataset(name)): id_ for name, id_ in film.rows}
        self._waiting["fact"].append((number, _json(facts), _json(rows)))
        self._waiting["title"].extend(
            (key, number, scheme, ordinal)
            for ordinal, three in enumerate(keys)
            for scheme, key in enumerate(three)
            if key not in three[:scheme]
        )
        self._waiting["redirect"].extend((f"{kind}:{n}", film.id) for kind, n in film.identifiers)

    def _film(
        self,
        id_: str,
        layer: str,
        label: str,
        years: list[int],
        values: list[tuple[str, str]],
        standing: int,
    ) -> int:
        self._number += 1
        first, last = (min(years), max(years)) if years else (None, None)
        self._waiting["film"].append((self._number, id_, layer, label, first, last, standing))
        facets = [self._facets.setdefault(v, len(self._facets) + 1) for v in values]
        self._waiting["holds"].extend((facet, self._number) for facet in facets)
        return self._number

    def _distinct(self, film: IndexedFilm) -> list[list[object]]:
        """The facts of a film as the snapshot holds them; what comes to the same is said once."""
        found: dict[tuple[str, str, str], list[object]] = {}
        for fact in film.facts:
            for packed in self._packed(fact):
                held = found.setdefault((fact.property, str(packed[1]), str(packed[3])), packed)
                stated, more = held[4], packed[4]
                if held is not packed and isinstance(stated, list) and isinstance(more, list):
                    held[4] = sorted({*stated, *more})
        return list(found.values())

    def _facets_of(self, facts: list[list[object]]) -> list[tuple[str, str]]:
        """By what the film of these facts can be found; a theme that two witnesses name is marked.

        A data set is a witness, and so is each independent publisher of a list.
        """
        found = [(str(f[0]), str(f[1])) for f in facts if f[0] in FACETS]
        heard: dict[str, set[str]] = {}
        for property_, theme, _, _, numbers in facts:
            if property_ in {"theme", "filed under"} and isinstance(numbers, list):
                heard.setdefault(str(theme), set()).update(map(self._witness, numbers))
        themes = [("theme", theme) for theme in heard if ("theme", theme) not in found]
        agreed = [(AGREED, theme) for theme, by in heard.items() if len(by) > 1]
        agreed += [(AGREED_BY_THREE, theme) for theme, by in heard.items() if len(by) > 2]
        return [*found, *themes, *agreed]

    def _witness(self, number: int) -> str:
        return str(number) if number > 0 else origin(*self._compiler.by_number[-number])

    def _packed(self, fact: IndexedFact) -> list[list[object]]:
        """A fact as the snapshot holds it; nothing where its value means nothing to a reader.

        A category of a data set may be several themes: a space opera is science fiction, too.
        """
        value = text = fact.value
        names = PROPERTIES[fact.property].names
        if names == "theme":
            themes = self._themes.get(value, ())
            return [self._held(fact, id_, self._compiler.labels[id_][1]) for id_ in themes]
        if fact.property in {"director", "writer"} and value[:1] == "Q" and value[1:].isdigit():
            if value not in self._people:
                return []
            value = self._people[value]
            text = self._compiler.labels.get(value, ("", value))[1]
        elif names == "person":
            # People of the index get no subject: a text's words are not looked up among them.
            known = self._compiler.ids.get(("person", normalise(value)))
            if known is not None:
                value, text = known, self._compiler.labels[known][1]
        elif names == "place" and fact.property == "country":
            held = self._values.get((names, value))
            if held is None:
                held = self._values[(names, value)] = self._compiler.subject_of(names, value)
            value, text = held
        return [self._held(fact, value, text)]

    def _held(self, fact: IndexedFact, value: str, text: str) -> list[object]:
        return [
            fact.property,
            value,
            0 if text == value else text,
            [list(q) for q in fact.qualifiers],
            [self._dataset(name) for name in fact.sources],
        ]

    def _dataset(self, name: str) -> int:
        if name not in self._datasets:
            module = source(name)
            page = module.page("{}")
            self._datasets[name] = (len(self._datasets) + 1, module.SOURCE, page)
        return self._datasets[name][0]


def _listed(statement: Sequence[str]) -> list[object]:
    """That a list files a recorded film under a theme, as a fact of the index says it."""
    sources = [-number for number in json.loads(statement[5])]
    return ["filed under", statement[2], statement[3], [], sources]


def _original_languages(statements: Sequence[tuple[str, ...]]) -> list[str]:
    """The languages of the original titles among a film's statements."""
    qualifiers = [dict(json.loads(s[4])) for s in statements if s[1] == "title"]
    return [q["lang"] for q in qualifiers if "original" in q and "lang" in q]


def _label(titles: list[IndexedFact]) -> str:
    """The first English title, else the first; in Latin letters."""
    english = [t for t in titles if ("lang", "en") in t.qualifiers]
    title = (english or titles)[0].value
    return title if title.isascii() else romanise(title)


def _span(date: tuple[str, ...]) -> range:
    """The years of a record's date: one, or all of a production that took several."""
    last = dict(json.loads(date[4])).get("to", date[2])
    return range(int(date[2][:4]), int(last[:4]) + 1)


def _years(film: IndexedFilm) -> set[int]:
    return {int(f.value[:4]) for f in film.facts if f.property == "date"}


def _by_title(
    compiler: RecordCompiler,
) -> dict[str, list[tuple[set[int], set[str], set[str]]]]:
    """Title key → years, countries and identifiers of the recorded films of that title."""
    found: dict[str, list[tuple[set[int], set[str], set[str]]]] = {}
    about: dict[str, tuple[set[int], set[str], set[str]]] = {}
    for key, _, kind, id_, *_ in compiler.names:
        if kind != "film":
            continue
        if id_ not in about:
            statements = compiler.statements.get(id_, [])
            about[id_] = (
                {int(s[2][:4]) for s in statements if s[1] == "date"},
                {normalise(s[3]) for s in statements if s[1] == "country"},
                {s[2] for s in statements if s[1] in {"imdb", "wikidata"}},
            )
        found.setdefault(key, []).append(about[id_])
    return found


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
