"""omdb.org, the open media database: films with dates, countries, languages, genres and themes.

Files: `all_movies`, `movie_countries`, `movie_languages`, `movie_details`, `movie_categories`,
`movie_references`, `movie_links_imdb` (or `movie_links`), CSV with a backslash as escape character
and `\\N` for null; plain, gzip or bzip2. Source: https://www.omdb.org/en/us/content/Help:DataDownload
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from kinoved.catalogue.cldr import country_name, language_name
from kinoved.catalogue.lines import find, text_lines
from kinoved.catalogue.rows import Fact, FilmRow
from kinoved.catalogue.sources import DataSource
from kinoved.errors import CatalogueError

SOURCE = DataSource(
    name="omdb-org",
    title="omdb.org",
    licence="CC BY 2.0 DE",
    licence_url="https://creativecommons.org/licenses/by/2.0/de/",
    credit="Film data from omdb.org, CC BY 2.0 DE.",
    home="https://www.omdb.org",
    folder="omdb.org",
    witness="omdb",
    contributes=True,
)

_GENRES = {
    "12": "adventure", "14": "fantasy", "22": "musical", "27": "horror",
    "28": "action", "31": "war film", "35": "comedy", "36": "historical film", "37": "western",
    "53": "thriller", "80": "crime", "99": "documentary", "18": "drama", "126": "romantic comedy",
    "130": "melodrama", "644": "film noir", "878": "science fiction", "32": "anti-war film",
    "114": "satire", "13": "fairy tale", "1116": "silent film", "105": "disaster film",
    "136": "spy film", "34": "anime", "2890": "biographical film", "210": "biographical film",
    "122": "tragicomedy", "56": "black comedy", "141": "psychological thriller",
    "106": "political thriller", "92": "political drama", "117": "political satire",
    "1115": "road movie", "869": "children's film", "17": "family film",
    "354": "experimental film", "79": "mystery", "33": "romance", "14999": "parody",
}  # fmt: skip
"""Category → genre in the records' words. Source: category_names, English."""

_ANIMATED = frozenset({"15", "16", "34", "196"})
"""Computer animation, animation, anime and drawn animation; stop motion (197) is also a trick."""
_BLACK_AND_WHITE = frozenset({"301", "3165"})
_SHORT = "1122"
_TELEVISION = "3167"
_SERIES = frozenset({"7931", "13544"})

_ISO_DATE = re.compile(r"^(\d{4})-(\d\d)-(\d\d)$")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_OTHER_SCRIPT = re.compile(r"[^\x00-ɏḀ-ỿ‐-‧Ѐ-ӿ]")
_NOT_LATIN = frozenset("ru uk be bg sr mk mn kk el ja zh ko hi bn ta te th he ar fa ka hy".split())


def page(id_: str) -> str:
    """The film's page on omdb.org."""
    return f"https://www.omdb.org/movie/{id_}"


def read(folder: Path) -> Iterator[FilmRow]:
    """Every film of the files in `folder`, series and seasons left out."""
    countries = _many(folder, "movie_countries", "country_code")
    languages = _many(folder, "movie_languages", "language_iso_639_1")
    categories = _many(folder, "movie_categories", "category_id")
    runtimes = {r["movie_id"]: r["runtime"] for r in _rows(folder, "movie_details")}
    imdb = dict(_imdb(folder))
    remakes: dict[str, list[str]] = defaultdict(list)
    for row in _rows(folder, "movie_references"):
        if row["type"] == "Remake" and row["movie_id"] != row["referenced_id"]:
            remakes[row["movie_id"]].append(row["referenced_id"])
    for row in _rows(folder, "all_movies"):
        id_, found = row["id"], set(categories.get(row["id"], ()))
        name = " ".join((row["name"] or "").split())
        if not name or found & _SERIES:
            continue
        identifiers = [("omdb", id_)]
        if id_ in imdb:
            identifiers.insert(0, ("imdb", imdb[id_]))
        spoken = languages.get(id_, [])
        facts = [Fact("title", name, (("lang", _language_of(name, spoken)),))]
        date = _ISO_DATE.match(row["date"] or "")
        year = int(date[1]) if date else None
        if date:
            whole = date[1] if date[0].endswith("-01-01") else date[0]
            facts.append(Fact("date", whole, (("event", "release"),)))
        for code in countries.get(id_, ()):
            country = country_name(code, year)
            if country:
                facts.append(Fact("country", country))
        facts += [Fact("language", n) for code in spoken if (n := language_name(code))]
        runtime = runtimes.get(id_) or ""
        if runtime.isdigit() and int(runtime) > 0:
            facts.append(Fact("runtime", runtime))
        facts += _classed(found)
        facts += [Fact("remake of", f"omdb-{other}") for other in remakes.get(id_, ())]
        yield FilmRow(SOURCE.name, id_, tuple(identifiers), tuple(dict.fromkeys(facts)))


def _classed(categories: set[str]) -> list[Fact]:
    facts = [Fact("genre", _GENRES[c]) for c in sorted(categories) if c in _GENRES]
    if categories & _ANIMATED:
        facts.append(Fact("genre", "animation"))
    facts += [Fact("theme", f"omdb:{c}") for c in sorted(categories)]
    if categories & _BLACK_AND_WHITE:
        facts.append(Fact("colour", "black and white"))
    if _SHORT in categories:
        facts.append(Fact("kind", "short"))
    elif _TELEVISION in categories:
        facts.append(Fact("kind", "television film"))
    return facts


def _language_of(title: str, spoken: list[str]) -> str:
    """The BCP 47 tag of a title, as far as its script and the film's languages tell; else "und"."""
    if _CYRILLIC.search(title):
        return next((code for code in spoken if code in _NOT_LATIN), "ru")
    if _OTHER_SCRIPT.search(title):
        return next((code for code in spoken if code in _NOT_LATIN), "und")
    if len(spoken) == 1 and spoken[0] not in _NOT_LATIN and len(spoken[0]) == 2:
        return spoken[0] if spoken[0] != "xx" else "und"
    return "und"


def _many(folder: Path, stem: str, column: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in _rows(folder, stem):
        value = row[column]
        if value and value not in {"\\N", "N"} and value not in found[row["movie_id"]]:
            found[row["movie_id"]].append(value)
    return found


def _imdb(folder: Path) -> Iterator[tuple[str, str]]:
    """Pairs of omdb.org id and IMDb id; the links file has no header."""
    path = _path(folder, "movie_links_imdb", needed=False) or _path(folder, "movie_links")
    assert path is not None  # noqa: S101 - a needed file is found or CatalogueError is raised
    for cells in csv.reader(text_lines(path), escapechar="\\", doublequote=False):
        if len(cells) >= 3 and cells[0] == "imdbmovie" and cells[1].startswith("tt"):
            yield cells[2], cells[1]


def _rows(folder: Path, stem: str) -> Iterator[dict[str, str]]:
    path = _path(folder, stem)
    assert path is not None  # noqa: S101 - a needed file is found or CatalogueError is raised
    yield from csv.DictReader(text_lines(path), escapechar="\\", doublequote=False)


def _path(folder: Path, stem: str, *, needed: bool = True) -> Path | None:
    path = find(folder, f"{stem}.csv")
    if path is None and needed:
        raise CatalogueError(
            f"{folder} has no {stem}.csv (plain, .gz or .bz2): name the folder with the files of "
            "omdb.org, or let `kinoved catalogue sync omdb-org` fetch them."
        )
    return path
