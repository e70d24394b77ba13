"""MovieLens (GroupLens): that a film exists, under which identifiers; a witness and nothing more.

Files: `links.csv` and `movies.csv`, plain or gzip. The licence forbids passing the data on, so the
packaged catalogue takes no fact from it; a user's own synced catalogue may take titles and years.
Source: https://grouplens.org/datasets/movielens/
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from kinoved.catalogue.lines import find, text_lines
from kinoved.catalogue.rows import Fact, FilmRow
from kinoved.catalogue.sources import DataSource
from kinoved.errors import CatalogueError

SOURCE = DataSource(
    name="movielens",
    title="MovieLens",
    licence="GroupLens: research use, no redistribution without permission",
    licence_url="https://files.grouplens.org/datasets/movielens/ml-latest-README.html",
    credit="F. M. Harper and J. A. Konstan, The MovieLens Datasets, ACM TiiS 5(4), 2015.",
    home="https://grouplens.org/datasets/movielens/",
    folder="movielens",
    witness="movielens",
    contributes=False,
)

_YEAR = re.compile(r"\s*\((\d{4})\)\s*$")
_OTHER_TITLE = re.compile(r"\s+\((?:a\.k\.a\. )?([^()]+)\)")
_MOVED_ARTICLE = re.compile(
    r"^(.*), (The|A|An|Le|La|Les|L'|Un|Une|Der|Die|Das|Ein|Eine|El|Los|Las|Il|Lo|I|Gli|O|Os|As"
    r"|Det|Den|De|Het|En|Et)$"
)


def page(id_: str) -> str:
    """The film's page on MovieLens."""
    return f"https://movielens.org/movies/{id_}"


def read(folder: Path) -> Iterator[FilmRow]:
    """Every film of `movies.csv` with the identifiers of `links.csv`."""
    links = {row["movieId"]: row for row in _rows(folder, "links")}
    for row in _rows(folder, "movies"):
        link = links.get(row["movieId"], {})
        identifiers = [("movielens", row["movieId"])]
        if link.get("tmdbId"):
            identifiers.insert(0, ("tmdb", link["tmdbId"]))
        if link.get("imdbId"):
            identifiers.insert(0, ("imdb", "tt" + link["imdbId"]))
        facts = tuple(dict.fromkeys(_facts(row["title"])))
        yield FilmRow(SOURCE.name, row["movieId"], tuple(identifiers), facts)


def _facts(title: str) -> Iterator[Fact]:
    """The titles and the year in “Cranes Are Flying, The (Letyat zhuravli) (1957)”."""
    year = _YEAR.search(title)
    bare = _YEAR.sub("", title)
    main = _OTHER_TITLE.sub("", bare)
    for text in (main, *_OTHER_TITLE.findall(bare)):
        moved = _MOVED_ARTICLE.match(text.strip())
        whole = f"{moved[2]} {moved[1]}".replace("L' ", "L'") if moved else text.strip()
        if whole:
            yield Fact("title", whole, (("lang", "und"),))
    if year:
        yield Fact("date", year[1], (("event", "release"),))


def _rows(folder: Path, stem: str) -> Iterator[dict[str, str]]:
    for place in (folder, *sorted(inner for inner in folder.glob("*") if inner.is_dir())):
        path = find(place, f"{stem}.csv")
        if path is not None:
            yield from csv.DictReader(text_lines(path))
            return
    raise CatalogueError(
        f"{folder} has no {stem}.csv (plain or .gz): name the folder with the files of MovieLens, "
        "or let `kinoved catalogue sync movielens` fetch them."
    )
