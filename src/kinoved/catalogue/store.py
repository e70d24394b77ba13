"""The catalogue as the rest of kinoved sees it: a read-only snapshot, opened in milliseconds."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kinoved.catalogue.indexed import Indexed
from kinoved.catalogue.mentions import Mention, Mentions, Name, Spot
from kinoved.catalogue.ngrams.layout import Unfit
from kinoved.catalogue.ngrams.mapped import Mapped
from kinoved.catalogue.tables import SCHEMA_VERSION, SCHEMES
from kinoved.errors import CatalogueError
from kinoved.model import Match, Source, Statement, Subject
from kinoved.text import main_titles, normalise, romanisation_key, title_keys

if TYPE_CHECKING:
    from kinoved.catalogue.mentions import Cut
    from kinoved.catalogue.ngrams.search import Searcher
    from kinoved.catalogue.similar import Similar
    from kinoved.resolve.query import Query

SNAPSHOT = Path(__file__).parent / "snapshot.sqlite"

_LONGEST_TITLE = 400
_REMEMBERED_KEYS = 50_000
_REMEMBERED_SUBJECTS = 4_000
_LONGER = (
    "SELECT scheme, kind, subject, text, lang, role FROM name"
    " WHERE key >= ? AND key < ? AND scheme IN ('exact', 'article') AND kind = 'film' LIMIT ?"
)
_LONGER_AT_MOST = 200
_LEAST_OPENING = 8


class Catalogue:
    """Sourced statements about films, people, works, places, prizes and themes.

    >>> catalogue = Catalogue.open()
    >>> catalogue.subject("stalker-1979").texts("director")
    ('Andrei Tarkovsky',)
    """

    def __init__(self, database: sqlite3.Connection, path: Path) -> None:
        self._database = database
        self.path = path
        self._similar: Similar | None = None
        # How many misspelt titles were looked for, and whether a quicker search was tried since.
        self.searches = 0
        self.hastened = False
        self._subjects: dict[str, Subject | None] = {}
        self._labels: dict[str, str] = {}
        self._sources: dict[int, Source] = {}
        self._packed: dict[str, tuple[Source, ...]] = {}
        self._mentions = Mentions(database)
        self._indexed = Indexed(database)
        meta = dict(database.execute("SELECT key, value FROM meta"))
        if meta.get("schema") != SCHEMA_VERSION:
            raise CatalogueError(
                f"The catalogue {path} has schema {meta.get('schema')}, this kinoved reads "
                f"{SCHEMA_VERSION}: install kinoved again, or in a checkout run `make setup`."
            )
        self.meta: dict[str, str] = meta
        self.version: str = meta["version"]
        self.title_index = Mapped(path)
        if self.title_index.made_for != meta["checksum"]:
            raise Unfit("its title index is of another build")

    @classmethod
    def open(cls, path: Path | str | None = None) -> Catalogue:
        """The packaged catalogue, or the snapshot at `path`. Raises CatalogueError."""
        target = Path(path) if path is not None else SNAPSHOT
        if not target.is_file():
            raise CatalogueError(
                f"There is no catalogue at {target}: install kinoved again, or in a checkout run "
                "`make setup`."
            )
        try:
            return cls._opened(target)
        except Unfit:
            # A build may have put another file in its place between two looks at it.
            pass
        except (OSError, sqlite3.Error, KeyError) as error:
            raise CatalogueError(_unreadable(target, str(error))) from error
        try:
            return cls._opened(target)
        except (OSError, sqlite3.Error, KeyError, Unfit) as error:
            raise CatalogueError(_unreadable(target, str(error))) from error

    @classmethod
    def _opened(cls, path: Path) -> Catalogue:
        address = path.resolve().as_uri() + "?mode=ro&immutable=1"
        database = sqlite3.connect(address, uri=True, check_same_thread=False)
        try:
            database.execute("PRAGMA mmap_size = 268435456")
            return cls(database, path)
        except Exception:
            database.close()
            raise

    def close(self) -> None:
        """Close the snapshot; the catalogue cannot be asked afterwards."""
        self._database.close()

    def subject(self, id_: str) -> Subject | None:
        """The film, person, work, place, prize, theme or studio `id_`, or None.

        An id that has been merged into another, and an identifier such as `tt0079944`, lead to
        the subject that now holds it.
        """
        if id_ not in self._subjects:
            if len(self._subjects) > _REMEMBERED_SUBJECTS:
                self._subjects.clear()
            row = self._database.execute(
                "SELECT kind, label FROM subject WHERE id = ?", (id_,)
            ).fetchone()
            if row is not None:
                self._subjects[id_] = self._load(id_, row[0], row[1])
            else:
                found = self._indexed.film(id_)
                other = None if found is not None else self._indexed.redirect(id_)
                self._subjects[id_] = self.subject(other) if other else found
        return self._subjects[id_]

    def identified(self, kind: str, value: str) -> str | None:
        """The id of the film whose identifier of `kind` ("imdb", "wikidata" …) is `value`."""
        return self._indexed.redirect(f"{kind}:{value}")

    def film(self, id_: str) -> Subject | None:
        """The film `id_`, or None."""
        found = self.subject(id_)
        return found if found is not None and found.kind == "film" else None

    def label(self, id_: str) -> str:
        """How the subject `id_` is called in English; the id itself where it is not known."""
        if id_ not in self._labels:
            if len(self._labels) > _REMEMBERED_KEYS:
                self._labels.clear()
            row = self._database.execute(
                "SELECT label FROM subject WHERE id = ?", (id_,)
            ).fetchone()
            found = None if row else self.subject(id_)
            self._labels[id_] = row[0] if row else found.label if found else id_
        return self._labels[id_]

    def all(self, kind: str) -> Iterator[Subject]:
        """Every subject of `kind`, by id."""
        rows = self._database.execute("SELECT id FROM subject WHERE kind = ? ORDER BY id", (kind,))
        for (id_,) in rows.fetchall():
            found = self.subject(id_)
            if found is not None:
                yield found

    def films(self) -> Iterator[Subject]:
        """Every film, those with a record first; they are not kept in memory."""
        for layer in ("record", "index"):
            rows = self._database.execute(
                "SELECT id FROM film WHERE layer = ? ORDER BY number", (layer,)
            )
            for (id_,) in rows:
                found = self.subject(id_) if layer == "record" else self._indexed.film(id_)
                if found is not None:
                    yield found

    def ask(self, query: str, values: Iterable[str | int] = ()) -> list[tuple[Any, ...]]:
        """The rows of an SQL query over the tables of docs/catalogue.md."""
        return self._database.execute(query, tuple(values)).fetchall()

    def identify(
        self,
        title: str,
        *,
        year: int | None = None,
        people: Iterable[str] = (),
        country: str | None = None,
        text: str = "",
        limit: int = 5,
    ) -> Match:
        """Which film `title` means, how sure that is, and why, with the `limit` best candidates.

        `people` are makers and `country` a producing country, by name in any recorded spelling;
        `text` is prose about the film, whose people, source, places and plot count.
        `film` of the match is set where the film is certain or likely.

        >>> Catalogue.open().identify("Solaris", year=1972).film.id
        'solaris-1972'
        """
        # The decision rests on the catalogue and lies above it; only this door leads upwards.
        from kinoved.resolve.decide import identify  # noqa: PLC0415

        return identify(
            title,
            catalogue=self,
            year=year,
            people=tuple(people),
            country=country,
            text=text,
            limit=limit,
        )

    def identify_many(
        self, wanted: Iterable[str | Mapping[str, Any]], *, limit: int = 5
    ) -> Iterator[Match]:
        """The match for each of `wanted`, in order, one after the other as they come.

        Each is a title, or a mapping with a `title` and the other arguments of `identify`.
        """
        from kinoved.resolve.asked import query_for  # noqa: PLC0415 - as above
        from kinoved.resolve.many import identify_many  # noqa: PLC0415

        def queries() -> Iterator[Query]:
            for one in wanted:
                known: dict[str, Any] = {"title": one} if isinstance(one, str) else dict(one)
                country = known.pop("country", None)
                countries = (country,) if country else ()
                yield query_for(**known, countries=countries, catalogue=self)

        return identify_many(queries(), self, limit)

    def having(self, property_: str, value: str) -> tuple[str, ...]:
        """The ids of the subjects with a statement `property_` = `value` (an id or plain value)."""
        rows = self._database.execute(
            "SELECT DISTINCT subject FROM statement WHERE property = ? AND value = ?"
            " AND rank != 'deprecated' ORDER BY subject",
            (property_, value),
        )
        return tuple(id_ for (id_,) in rows)

    def named(self, text: str, kind: str = "film") -> tuple[Name, ...]:
        """The names of `kind` equal to `text`: exact, then without article, then romanised."""
        if kind == "film":
            exact, bare, roman = title_keys(text)
        else:
            exact = bare = normalise(text)
            roman = romanisation_key(text)
        found: dict[tuple[str, str], Name] = {}
        for scheme, key in (("exact", exact), ("article", bare), ("roman", roman)):
            rows = self._database.execute(
                "SELECT scheme, kind, subject, text, lang, role FROM name"
                " WHERE key = ? AND scheme = ? AND kind = ?",
                (key, scheme, kind),
            )
            for row in rows:
                found.setdefault((row[2], row[3]), Name(*row))
        if kind == "film":
            for level, subject, title, lang in self._indexed.titled(exact, bare, roman):
                name = Name(SCHEMES[level], "film", subject, title, lang, "title")
                found.setdefault((subject, title), name)
        return tuple(found.values())

    def foreign(self, text: str, kind: str) -> tuple[str, ...]:
        """The ids of the subjects of `kind` that are called `text` in a language but English."""
        rows = self._database.execute(
            "SELECT DISTINCT subject FROM name WHERE key = ? AND scheme = 'foreign' AND kind = ?",
            (normalise(text), kind),
        )
        return tuple(id_ for (id_,) in rows)

    def subtitled(self, text: str) -> tuple[Name, ...]:
        """Film titles that are `text` and a subtitle behind it: Dr. Strangelove or: How I …

        Where the text ends in an ellipsis, any title that goes on from it.
        """
        exact, bare, _ = title_keys(text)
        broken_off = text.rstrip().endswith(("...", "…")) and len(bare) >= _LEAST_OPENING
        names = [
            Name(*row)
            for key in dict.fromkeys((exact, bare))
            for row in self._database.execute(_LONGER, (f"{key} ", f"{key}!", _LONGER_AT_MOST))
        ]
        names += [
            Name("exact", "film", id_, title, lang, "title")
            for key in dict.fromkeys((exact, bare))
            for id_, title, lang in self._indexed.longer(f"{key} ", f"{key}!", _LONGER_AT_MOST)
        ]
        return tuple(
            name
            for name in dict.fromkeys(names)
            if broken_off or any(title_keys(part)[1] == bare for part in main_titles(name.text)[:1])
        )

    def beginning(self, key: str) -> frozenset[str]:
        """The ids of films with a title whose key begins with the words of `key` and goes on.

        At most some hundreds; whoever asks wants to know whether it is more than one.
        """
        first, last = f"{key} ", f"{key}!"
        rows = self._database.execute(_LONGER, (first, last, _LONGER_AT_MOST))
        longer = self._indexed.longer(first, last, _LONGER_AT_MOST)
        return frozenset([row[2] for row in rows] + [id_ for id_, _, _ in longer])

    def similar_titles(
        self, text: str, year: int | None = None, limit: int = 50
    ) -> tuple[Name, ...]:
        """Film titles that differ from `text` by few letters, the least different first.

        Titles of all films are compared, without their article and by romanisation; of each film
        the best is given. Of titles equally different those near `year` come first; no year is left
        out. Raises CatalogueError where the catalogue is damaged.
        """
        if self._similar is None:
            from kinoved.catalogue.similar import Similar  # noqa: PLC0415 - most titles are exact

            self._similar = Similar(self._database, self.title_index)
        self.searches += 1
        _, bare, roman = title_keys(text[:_LONGEST_TITLE])
        try:
            found = self._similar.titles((bare, roman), year, limit)
        except (LookupError, ValueError) as error:
            raise CatalogueError(_unreadable(self.path, "its title index is damaged")) from error
        return tuple(
            Name("fuzzy", "film", id_, title, lang, role) for id_, title, lang, role in found
        )

    def search_with(self, searcher: Searcher) -> None:
        """Look for similar titles with `searcher` from now on, which must find the same."""
        from kinoved.catalogue.similar import Similar  # noqa: PLC0415 - as above

        self._similar = Similar(self._database, self.title_index, searcher)

    def mentions(self, text: str, kinds: Iterable[str] | None = None) -> tuple[Mention, ...]:
        """Every longest run of words in `text` that is a name in the catalogue, left to right.

        Only the text's own word sequences are looked up, so the cost does not grow with the
        catalogue. Film titles, surnames and names count; `kinds` narrows what may be found.
        """
        return self._mentions.within(text, kinds)

    def spots(self, text: str, found: Sequence[Cut]) -> list[Spot]:
        """Where names begin among `found`, the words of `text`, with every run that is a name."""
        return self._mentions.spots(text, found)

    def _load(self, id_: str, kind: str, label: str) -> Subject:
        rows = self._database.execute(
            "SELECT id, property, value, text, qualifiers, sources, rank FROM statement"
            " WHERE subject = ? ORDER BY ordinal",
            (id_,),
        ).fetchall()
        self._read_sources({row[5] for row in rows})
        statements = tuple(
            Statement(
                row[0],
                id_,
                row[1],
                row[2],
                row[3],
                () if row[4] == "[]" else tuple((key, value) for key, value in json.loads(row[4])),
                self._packed[row[5]],
                row[6],
            )
            for row in rows
        )
        complete = self._database.execute(
            "SELECT property, nullif(first, 0), last FROM complete WHERE subject = ?", (id_,)
        ).fetchall()
        return Subject(id_, kind, label, statements, tuple(complete))

    def _read_sources(self, packed: set[str]) -> None:
        """Remember the sources behind every packed list of numbers, asking for all at once."""
        new = {text: [int(n) for n in text[1:-1].split(",")] for text in packed - set(self._packed)}
        wanted = {n for numbers in new.values() for n in numbers} - set(self._sources)
        for start in range(0, len(wanted), 500):
            part = sorted(wanted)[start : start + 500]
            marks = ",".join("?" * len(part))
            query = f"SELECT id, name, url, seen FROM source WHERE id IN ({marks})"  # noqa: S608
            for number, *source in self._database.execute(query, part):
                self._sources[number] = Source(*source)
        for text, numbers in new.items():
            self._packed[text] = tuple(self._sources[number] for number in numbers)


def _unreadable(path: Path, why: str) -> str:
    return (
        f"The catalogue {path} is damaged or not a catalogue ({why}): install kinoved again, or in "
        "a checkout run `make setup`."
    )
