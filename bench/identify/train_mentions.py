"""Mentions to train on: how MovieLens writes a film, with the slips that people make, and its key.

MovieLens is read from the data folder and nothing of it is kept; the dice are seeded by the film's
number, so that every run draws the same mentions.
"""

from __future__ import annotations

import csv
import gzip
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from kinoved.text import normalise, without_article

SEED = 20261126
PARTS = ("train", "calibrate", "test")

MIXTURE = {
    "exact": 0.46, "title only": 0.20, "alternative": 0.10, "alternative only": 0.04,
    "article lost": 0.04, "plain letters": 0.05, "misspelt": 0.05, "misspelt only": 0.02,
    "year off": 0.02, "year wrong": 0.01, "misspelt, year off": 0.01,
}  # fmt: skip
"""How often each kind of mention is drawn, near to what the labelled lists show."""

_YEAR = re.compile(r"\s*\((\d{4})\)\s*$")
_OTHER = re.compile(r"\s+\((?:a\.k\.a\. )?([^()]+)\)")
_MOVED = re.compile(
    r"^(.*), (The|A|An|Le|La|Les|L'|Un|Une|Der|Die|Das|Ein|Eine|El|Los|Las|Il|Lo|I|Gli|O|Os|As"
    r"|Det|Den|De|Het|En|Et)$"
)
_ARTICLE = re.compile(r"(?:the|a|an|le|la|les|der|die|das|el|los|las|il|o)\s", re.IGNORECASE)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Written:
    """A film as MovieLens writes it: IMDb id, main title, further titles, year, director."""

    imdb: str
    title: str
    others: tuple[str, ...]
    year: int
    director: str


@dataclass(frozen=True, slots=True)
class TrainingMention:
    """A title with or without a year, the IMDb id that it means, its kind and its third."""

    kind: str
    title: str
    year: int | None
    imdb: str
    part: str
    director: str


def written(folder: Path) -> Iterator[Written]:
    """Every film of MovieLens that has a year and an IMDb id, in the order of the file."""
    links = {row["movieId"]: row["imdbId"] for row in _rows(folder / "links.csv.gz")}
    directors: dict[str, str] = {}
    for row in _rows(folder / "movie_directors.csv.gz"):
        directors.setdefault(row["movieId"], row["director"])
    for row in _rows(folder / "movies.csv.gz"):
        year = _YEAR.search(row["title"])
        number = links.get(row["movieId"])
        if year is None or not number:
            continue
        bare = _YEAR.sub("", row["title"])
        titles = [_straight(t) for t in (_OTHER.sub("", bare), *_OTHER.findall(bare))]
        titles = [t for t in titles if normalise(t)]
        if titles:
            director = directors.get(row["movieId"], "")
            yield Written(f"tt{number}", titles[0], tuple(titles[1:]), int(year[1]), director)


def mentions(folder: Path) -> Iterator[TrainingMention]:
    """One mention of every film, its kind drawn from MIXTURE."""
    for film in written(folder):
        dice = random.Random(f"{SEED} {film.imdb}")  # noqa: S311 - an examiner's dice
        kind = dice.choices(list(MIXTURE), list(MIXTURE.values()))[0]
        title = dice.choice(film.others) if film.others and "alternative" in kind else film.title
        year: int | None = film.year
        if "misspelt" in kind:
            title = misspelt(title, dice, dice.choice((1, 1, 2)))
        if kind == "article lost":
            title = without_article(normalise(title)) if _ARTICLE.match(title) else f"The {title}"
        if kind == "plain letters":
            title = normalise(title)
        if kind.endswith("only"):
            year = None
        elif "year off" in kind:
            year = film.year + dice.choice((-3, -2, -1, 1, 2, 3))
        elif kind == "year wrong":
            year = film.year + dice.choice((-1, 1)) * dice.randint(4, 20)
        part = PARTS[crc32(film.imdb.encode()) % len(PARTS)]
        yield TrainingMention(kind, title, year, film.imdb, part, film.director)


def misspelt(title: str, dice: random.Random, edits: int) -> str:
    """The title with `edits` slips of the keyboard: a letter lost, doubled, changed or swapped."""
    letters = list(title)
    for _ in range(edits):
        places = [i for i, letter in enumerate(letters) if letter.isalpha()]
        if len(places) < 3:
            break
        at = dice.choice(places[1:])
        slip = dice.randrange(4)
        if slip == 0:
            del letters[at]
        elif slip == 1:
            letters.insert(at, letters[at])
        elif slip == 2:
            letters[at] = dice.choice(_LETTERS)
        else:
            letters[at - 1], letters[at] = letters[at], letters[at - 1]
    return "".join(letters)


def _straight(title: str) -> str:
    moved = _MOVED.match(title.strip())
    return f"{moved[2]} {moved[1]}".replace("L' ", "L'") if moved else title.strip()


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
