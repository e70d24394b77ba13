"""TMDB's daily export of film ids: original titles and TMDB ids, and nothing more.

File `movie_ids_MM_DD_YYYY.json`, plain or gzip, one JSON object a line; where there are several,
the newest. Adult films and videos are left out.
Source: https://developer.themoviedb.org/docs/daily-id-exports
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from kinoved.catalogue.lines import lines, plain
from kinoved.catalogue.rows import Fact, FilmRow
from kinoved.catalogue.sources import DataSource
from kinoved.errors import CatalogueError

SOURCE = DataSource(
    name="tmdb",
    title="TMDB daily id export",
    licence="TMDB terms of use: for oneself, with attribution",
    licence_url="https://www.themoviedb.org/api-terms-of-use",
    credit="This product uses the TMDB API but is not endorsed or certified by TMDB.",
    home="https://www.themoviedb.org",
    folder="tmdb",
    witness="tmdb",
    contributes=False,
)

_NAME = re.compile(r"movie_ids_(?P<month>\d\d)_(?P<day>\d\d)_(?P<year>\d{4})\.json(?:\.gz|\.bz2)?")


def page(id_: str) -> str:
    """The film's page on TMDB."""
    return f"https://www.themoviedb.org/movie/{id_}"


def read(folder: Path) -> Iterator[FilmRow]:
    """Every film of the newest export in `folder`."""
    path = _newest(folder)
    for number, line in enumerate(lines(path), start=1):
        if not line.strip():
            continue
        try:
            film = json.loads(line)
            id_, title = int(film["id"]), plain(film["original_title"])
            left_out = film.get("adult") or film.get("video")
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise CatalogueError(
                f"Line {number} of {path} is not in TMDB's form: download it again."
            ) from error
        if title and not left_out:
            facts = (Fact("title", title, (("lang", "und"), ("original", ""))),)
            yield FilmRow(SOURCE.name, str(id_), (("tmdb", str(id_)),), facts)


def _newest(folder: Path) -> Path:
    dated = [
        ((found["year"], found["month"], found["day"]), path)
        for path in folder.iterdir()
        if (found := _NAME.fullmatch(path.name))
    ]
    if not dated:
        raise CatalogueError(
            f"{folder} has no movie_ids_MM_DD_YYYY.json.gz: name the folder with TMDB's export, or "
            "let `kinoved catalogue sync tmdb` fetch it."
        )
    return max(dated)[1]
