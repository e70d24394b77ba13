"""A list as people write it: a heading a film, labelled lines below it, in the list's language."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.parse.labels import label_in
from kinoved.publish.files.escaped import flat, plain
from kinoved.publish.files.sheet import Row, Sheet

NAME = "text"
SUFFIX = ".txt"
HOLDS = frozenset(
    "name introduction number title year originals directors countries description fact notes imdb"
    " tmdb wikidata".split()
)
NEEDS: frozenset[str] = frozenset()
JOINS: frozenset[str] = frozenset()
ADDRESSES = (
    ("imdb", "https://www.imdb.com/title/{}/"),
    ("tmdb", "https://www.themoviedb.org/movie/{}"),
    ("wikidata", "https://www.wikidata.org/wiki/{}"),
)
SITES = {"imdb": "IMDb", "tmdb": "TMDB", "wikidata": "Wikidata"}
"""The names of those sites."""
_LABELS = ("original", "director", "country", "description", "fact")


def write(sheet: Sheet) -> str:
    """The list as plain text that kinoved reads back; numbers stand where the list had them."""
    parts = [plain(part, opens=True) for part in (sheet.name, sheet.introduction) if part]
    for row in sheet.rows:
        parts.append("\n".join(_lines(row, sheet.language)))
        parts += [plain(note, opens=True) for note in row.notes]
    return "\n\n".join(parts) + "\n"


def _lines(row: Row, language: str) -> Iterator[str]:
    yield heading(row, plain(row.title, opens=row.number is None))
    for kind, told in labelled(row):
        yield f"{label_in(kind, language)}: {plain(told)}"
    for kind, address in ADDRESSES:
        if getattr(row, kind):
            yield address.format(getattr(row, kind))


def heading(row: Row, title: str) -> str:
    """The line that names the film: number, `title` as it is to be shown, year."""
    number = f"{row.number}. " if row.number is not None else ""
    year = f" ({row.year})" if row.year else ""
    return f"{number}{title}{year}"


def labelled(row: Row) -> Iterator[tuple[str, str]]:
    """What stands on a labelled line, as the kind of its label and its words."""
    held = {
        "original": row.originals,
        "director": (", ".join(row.directors),),
        "country": (", ".join(row.countries),),
        "description": (row.description,),
        "fact": (row.fact,),
    }
    for kind in _LABELS:
        yield from ((kind, flat(told)) for told in held[kind] if told)
