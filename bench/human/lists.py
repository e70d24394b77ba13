"""Reads the lists that people made, and finds the films of the catalogue that they agree on.

A file has a head (`theme:`, `brief:`, `seen:`) and lists, each an address and the titles that the
stored excerpt of that page states, with the year where it states one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.text import title_keys

FOLDER = Path(__file__).parent
_ENTRY = re.compile(r"^(?P<title>.+?)(?: \((?P<year>\d{4})\))?$")
_AGREED = 2


@dataclass(frozen=True, slots=True)
class Theme:
    """One file: its name, the catalogue's theme, what to ask for, and the lists."""

    name: str
    theme: str
    brief: str
    lists: tuple[tuple[str, tuple[tuple[str, int | None], ...]], ...]

    @property
    def half(self) -> str:
        """ "development" or "test", by the hash of the name, so that nobody chooses."""
        return "test" if sha256(self.name.encode()).digest()[0] % 2 else "development"


@dataclass(frozen=True, slots=True)
class Agreed:
    """The films that lists of a theme agree on: those in the catalogue, and titles that are not."""

    films: frozenset[str]
    missing: tuple[str, ...]


def themes() -> list[Theme]:
    """Every file of the folder, by name."""
    return [_read(path) for path in sorted(FOLDER.glob("*.txt"))]


def agreed(theme: Theme, catalogue: Catalogue) -> Agreed:
    """The films that at least two of the lists name."""
    years = _years(theme)
    votes: Counter[tuple[str, int | None]] = Counter()
    told: dict[tuple[str, int | None], str] = {}
    found: dict[tuple[str, int | None], str | None] = {}
    for _, entries in theme.lists:
        named = set()
        for title, year in entries:
            key = (title_keys(title)[1], year or years.get(title_keys(title)[1]))
            told[key] = title
            if key not in found:
                found[key] = _film(title, key[1], catalogue)
            named.add((found[key] or key[0], None if found[key] else key[1]))
            told[(found[key] or key[0], None if found[key] else key[1])] = title
        votes.update(named)
    films = {id_ for id_ in found.values() if id_}
    chosen = [key for key, count in votes.items() if count >= _AGREED]
    return Agreed(
        frozenset(id_ for id_, _ in chosen if id_ in films),
        tuple(sorted(told[key] for key in chosen if key[0] not in films)),
    )


def _years(theme: Theme) -> dict[str, int]:
    """For a title that has a year in one of the lists, that year: the others mean the same film."""
    stated: dict[str, set[int]] = {}
    for _, entries in theme.lists:
        for title, year in entries:
            if year:
                stated.setdefault(title_keys(title)[1], set()).add(year)
    return {key: min(years) for key, years in stated.items() if max(years) - min(years) < 3}


def _film(title: str, year: int | None, catalogue: Catalogue) -> str | None:
    """The film of that title, nearest to the year, or without one the best documented."""
    known = {name.subject for name in catalogue.named(title)}
    films = [film for id_ in known if (film := catalogue.film(id_)) is not None]
    if year is not None:
        films = [f for f in films if f.years and min(abs(y - year) for y in f.years) <= 1]
    films.sort(key=lambda f: (f.indexed, -len(f.statements), f.id))
    return films[0].id if films else None


def _read(path: Path) -> Theme:
    head: dict[str, str] = {}
    lists: list[tuple[str, list[tuple[str, int | None]]]] = []
    for line in _lines(path):
        name, _, value = line.partition(": ")
        if name == "list":
            lists.append((value, []))
        elif not lists:
            head[name] = value
        else:
            match = _ENTRY.match(line)
            if match is not None:
                year = int(match["year"]) if match["year"] else None
                lists[-1][1].append((match["title"], year))
    return Theme(
        path.stem,
        head["theme"],
        head["brief"],
        tuple((address, tuple(entries)) for address, entries in lists),
    )


def _lines(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield line.strip()
