"""Mentions of films as people write them, each with the film that is meant.

They are made from MovieLens titles (never kept: made anew from the data folder, the same every
time), and for Cyrillic from omdb.org's and our records' original titles. Only the IMDb id decides
which film of the catalogue is meant. The films of MovieLens are in two parts by their IMDb id:
weights are learnt and calibrated on `LEARN`, two thirds, and figures are printed for `MEASURE`.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar
from zlib import crc32

from bench.identify.cyrillic import STYLES, is_cyrillic, romanised, without_marks
from bench.identify.typist import misspelt
from bench.identify.world import SEED, Film, World, bare_key
from bench.labelled import DATA
from kinoved.catalogue.record import RECORDS, read_records
from kinoved.catalogue.sources import source
from kinoved.text import title_keys

LEARN, MEASURE = "learn", "measure"

PRESENT = (
    "exact", "article, case, marks", "one error", "two errors", "alternative, held",
    "title not held", "year off 1-3", "title only", "romanised", "Cyrillic", "year and error",
    "hard",
)  # fmt: skip
"""Kinds of mention whose film is in the catalogue."""

ABSENT = (
    "absent", "taken out", "absent, error", "absent, no year",
)  # fmt: skip
"""Kinds of mention whose film is not."""

KINDS = PRESENT + ABSENT

_Any = TypeVar("_Any")

_MOST_YEARS_APART = 2
_MOVABLE = ("The", "A", "An", "Le", "La", "Les", "Un", "Une", "Der", "Die", "Das", "El", "Il")


@dataclass(frozen=True, slots=True)
class Mention:
    """A title as written, with the year if one is given.

    `film` is the id of the film that is meant, None where the catalogue has it not. `tied` says
    that another film of the same title fits the year as well, so that nothing here can tell.
    """

    kind: str
    title: str
    year: int | None
    film: str | None
    tied: bool


@dataclass(frozen=True, slots=True)
class Written:
    """A film of MovieLens with its film of the catalogue (None where that has it not)."""

    imdb: str
    title: str
    others: tuple[str, ...]
    year: int
    film: Film | None


def part_of(imdb: str) -> str:
    """The part that a film belongs to; a third is measured on, the one that training leaves out."""
    return MEASURE if crc32(imdb.encode()) % 3 == 2 else LEARN


def mentions(
    world: World, count: int, part: str = MEASURE, kinds: tuple[str, ...] = KINDS
) -> dict[str, list[Mention]]:
    """Up to `count` mentions of each kind; a smaller count gives the first of a larger one."""
    written = [film for film in read(world) if part_of(film.imdb) == part]
    found: dict[str, list[Mention]] = {}
    for kind in kinds:
        chance = random.Random(f"{SEED} {part} {kind}")  # noqa: S311 - nothing secret
        if kind in {"romanised", "Cyrillic"}:
            made = _from_cyrillic(kind, world, part, chance)
        else:
            made = _MAKERS[kind](kind, _shuffled(written, chance), world, chance)
        found[kind] = [mention for mention, _ in zip(made, range(count), strict=False)]
    return found


def read(world: World) -> Iterator[Written]:
    """The films of MovieLens that have an IMDb id, a title and a year, in its order."""
    seen: set[str] = set()
    for row in source("movielens").read(DATA / "data" / "movielens"):
        imdb = dict(row.identifiers).get("imdb", "")
        titles = [fact.value for fact in row.facts if fact.property == "title"]
        years = [int(fact.value) for fact in row.facts if fact.property == "date"]
        if imdb and titles and years and imdb not in seen:
            seen.add(imdb)
            yield Written(imdb, titles[0], tuple(titles[1:]), years[0], world.by_imdb.get(imdb))


def tied(world: World, film: Film | None, title: str, year: int | None) -> bool:
    """Whether another film is called `title` (but for the article) and fits `year` as well."""
    own = _distance(film, year) if film is not None else 1
    return any(
        other is not film and _distance(other, year) <= own
        for other in world.by_key.get(bare_key(title), ())
    )


def _distance(film: Film, year: int | None) -> int:
    return min((abs(year - known) for known in film.years), default=99) if year is not None else 0


Maker = Callable[[str, list[Written], World, random.Random], Iterator[Mention]]


def _present(
    change: Callable[[Written, random.Random], tuple[str | None, int | None]],
) -> Maker:
    """A maker of mentions of films that the catalogue has under MovieLens's title."""

    def make(
        kind: str, films: list[Written], world: World, chance: random.Random
    ) -> Iterator[Mention]:
        for film in films:
            if film.film is None or not holds(film.film, film.title):
                continue
            title, year = change(film, chance)
            if title:
                ties = tied(world, film.film, film.title, year)
                ties = ties or tied(world, film.film, title, year)
                yield Mention(kind, title, year, film.film.id, ties)

    return make


def holds(film: Film, title: str) -> bool:
    """Whether the catalogue has `title` for the film, but for article, case and marks."""
    key = bare_key(title)
    return any(bare_key(own) == key for own in film.titles)


def careless(title: str, chance: random.Random) -> str:
    """`title` with its article moved behind or left out, its case changed, its marks lost."""
    first, _, rest = title.partition(" ")
    if first in _MOVABLE and rest:
        title = chance.choice((f"{rest}, {first}", rest))
    plain = unicodedata.normalize("NFD", title)
    title = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return chance.choice((str.lower, str.lower, str.upper, str.title))(title)


def _off(film: Written, chance: random.Random) -> int:
    """A year that is one to three years from the nearest that the catalogue has."""
    assert film.film is not None  # noqa: S101 - only films of the catalogue get here
    known = film.film.years or (film.year,)
    near = [
        year
        for year in range(film.year - 5, film.year + 6)
        if 1 <= min(abs(year - y) for y in known) <= 3
    ]
    return chance.choice(near or [film.year + chance.choice((-2, -1, 1, 2))])


def _hard(film: Written, chance: random.Random) -> tuple[str | None, int | None]:
    wrong = misspelt(film.title, chance.choice((1, 2)), chance)
    year = _off(film, chance) if chance.random() < 0.5 else None
    return (careless(wrong, chance) if wrong else None), year


def _held(
    kind: str, films: list[Written], world: World, chance: random.Random
) -> Iterator[Mention]:
    """Titles from MovieLens's brackets that the catalogue has too."""
    for film in films:
        held = [t for t in film.others if film.film is not None and holds(film.film, t)]
        if held and film.film is not None:
            title = chance.choice(held)
            ties = tied(world, film.film, title, film.year)
            yield Mention(kind, title, film.year, film.film.id, ties)


def _not_held(
    kind: str, films: list[Written], world: World, chance: random.Random
) -> Iterator[Mention]:
    """Titles of MovieLens that the catalogue has not for the film, in brackets or not.

    Some differ from what it has by a word or a spelling; most are translations, of which nothing
    here can know whose they are: silence is then the right answer. Titles that a film without an
    IMDb id bears are left out, for that may be the one meant.
    """
    for film in films:
        if film.film is None:
            continue
        missing = [
            title
            for title in (film.title, *film.others)
            if not holds(film.film, title) and not _unlinked(title, film.year, world)
        ]
        if missing:
            title = chance.choice(missing)
            ties = tied(world, film.film, title, film.year)
            yield Mention(kind, title, film.year, film.film.id, ties)


def _absent(
    change: Callable[[Written, random.Random], tuple[str | None, int | None]],
    taken: bool | None = None,
) -> Maker:
    """A maker of mentions of films that the catalogue has not.

    A film that it may well have, without an IMDb id, under this title and near this year is left
    out: nobody could say whether an answer is wrong.
    """

    def make(
        kind: str, films: list[Written], world: World, chance: random.Random
    ) -> Iterator[Mention]:
        out = {film.imdb for film in world.taken_out}
        for film in films:
            if film.film is not None or (taken is not None and (film.imdb in out) is not taken):
                continue
            if any(_unlinked(title, film.year, world) for title in (film.title, *film.others)):
                continue
            title, year = change(film, chance)
            if title:
                yield Mention(kind, title, year, None, tied(world, None, film.title, year))

    return make


def _unlinked(title: str, year: int, world: World) -> bool:
    """Whether a film without an IMDb id is called so and is of about that year."""
    return any(
        not film.imdb and (not film.years or _distance(film, year) <= _MOST_YEARS_APART)
        for film in world.by_key.get(bare_key(title), ())
    )


def _from_cyrillic(kind: str, world: World, part: str, chance: random.Random) -> Iterator[Mention]:
    """Cyrillic titles, or those romanised, of films that the catalogue has in any spelling of it.

    Films without an IMDb id are in the part of their own id.
    """
    found = [
        (film, title)
        for film, title in _cyrillic_titles(world)
        if part_of(film.imdb or film.id) == part
    ]
    styles: tuple[str, ...] = STYLES if kind == "romanised" else ("",)
    wanted = [(film, title, style) for film, title in found for style in styles]
    for film, title, style in _shuffled(wanted, chance):
        if not film.years:
            continue
        text = romanised(title, style) if style else title
        if style and chance.random() < 0.5:
            text = without_marks(text)
        year = chance.choice(film.years)
        yield Mention(kind, text, year, film.id, tied(world, film, title, year))


def _cyrillic_titles(world: World) -> Iterator[tuple[Film, str]]:
    """Films with a Cyrillic title of theirs: as omdb.org has it, or as our records have it.

    One of our records counts where the catalogue has the film under a romanisation of the title,
    judged by its consonants, which all schemes agree on best.
    """
    for film in world.films:
        yield from ((film, title) for title in film.titles if is_cyrillic(title))
    for record in read_records(RECORDS / "films"):
        known = (world.by_imdb.get(line.value) for line in record.lines if line.property == "imdb")
        of = next((film for film in known if film is not None), None)
        if of is None or any(is_cyrillic(title) for title in of.titles):
            continue
        held = {title_keys(title)[2] for title in of.titles}
        for line in record.lines:
            if line.property == "title" and is_cyrillic(line.value):
                spellings = {title_keys(romanised(line.value, style))[2] for style in STYLES}
                if held & (spellings | {title_keys(line.value)[2]}):
                    yield of, line.value


def _shuffled(found: list[_Any], chance: random.Random) -> list[_Any]:
    return chance.sample(found, len(found))


_MAKERS: dict[str, Maker] = {
    "exact": _present(lambda film, chance: (film.title, film.year)),
    "article, case, marks": _present(
        lambda film, chance: (careless(film.title, chance), film.year)
    ),
    "one error": _present(lambda film, chance: (misspelt(film.title, 1, chance), film.year)),
    "two errors": _present(lambda film, chance: (misspelt(film.title, 2, chance), film.year)),
    "alternative, held": _held,
    "title not held": _not_held,
    "year off 1-3": _present(lambda film, chance: (film.title, _off(film, chance))),
    "title only": _present(lambda film, chance: (film.title, None)),
    "year and error": _present(
        lambda film, chance: (misspelt(film.title, 1, chance), _off(film, chance))
    ),
    "hard": _present(_hard),
    "absent": _absent(lambda film, chance: (film.title, film.year), taken=False),
    "taken out": _absent(lambda film, chance: (film.title, film.year), taken=True),
    "absent, error": _absent(lambda film, chance: (misspelt(film.title, 1, chance), film.year)),
    "absent, no year": _absent(lambda film, chance: (film.title, None)),
}
