"""A table as Letterboxd imports it: a header with Title, imdbID or tmdbID, one film a row.

https://letterboxd.com/about/importing-data/ describes it; in list imports Review fills the notes.
"""

from __future__ import annotations

from kinoved.model import Entry, Identifier, Passage
from kinoved.parse.files.cells import rows, separator_of
from kinoved.parse.files.reading import Found, entry, identifier
from kinoved.text import SourceText

NAME = "letterboxd-import"
_NEEDED = frozenset({"letterboxduri", "tmdbid", "imdbid", "title"})
_KNOWN = _NEEDED | frozenset(
    "year directors rating rating10 watcheddate rewatch tags review".split()
)


def recognises(text: str) -> bool:
    """A header of which at least two names are Letterboxd's, one of them naming films."""
    names = _header(text)
    return bool(names & _NEEDED) and len(names & _KNOWN) >= 2 and names <= _KNOWN | {"position"}


def read(text: str) -> Found:
    """The films in the order of the rows."""
    source = SourceText(text)
    table = rows(source, 0, separator_of(text.split("\n", 1)[0]))
    names = [cell.text.lower() for cell in next(table, [])]
    entries: list[Entry] = []
    dropped = 0
    for row in table:
        cells = {name: cell for name, cell in zip(names, row, strict=False) if cell.text}
        if not cells:
            continue
        title = cells.get("title") or cells.get("imdbid") or cells.get("tmdbid")
        if title is None:
            dropped += 1
            continue
        span = source.span(row[0].span.start, row[-1].span.end)
        entries.append(
            entry(
                len(entries) + 1, span, title, year=cells.get("year"),
                directors=_split(cells.get("directors"), source),
                description=cells.get("review"), identifiers=_ids(cells),
            )
        )  # fmt: skip
    return Found(None, None, tuple(entries), dropped=dropped)


def _header(text: str) -> frozenset[str]:
    line = text.lstrip("\ufeff").split("\n", 1)[0].strip()
    return frozenset(cell.strip(' "').lower() for cell in line.split(separator_of(line)))


def _split(cell: Passage | None, source: SourceText) -> tuple[Passage, ...]:
    """The people of a cell, which commas part."""
    if cell is None:
        return ()
    found = []
    position = cell.span.start
    for name in cell.text.split(","):
        start = source.text.find(name.strip(), position, cell.span.end)
        if start >= 0 and name.strip():
            position = start + len(name.strip())
            found.append(Passage(name.strip(), source.span(start, position)))
    return tuple(found)


def _ids(cells: dict[str, Passage]) -> tuple[Identifier, ...]:
    columns = (("imdb", "imdbid"), ("tmdb", "tmdbid"))
    return tuple(
        i for kind, name in columns if name in cells for i in identifier(kind, cells[name])
    )
