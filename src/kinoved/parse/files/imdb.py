"""A list as IMDb exports it, in the three forms that it has had: `Const` names the film."""

from __future__ import annotations

from kinoved.model import Entry
from kinoved.parse.files.columns import header_of, parted, records
from kinoved.parse.files.reading import Found, entry
from kinoved.text import SourceText

NAME = "imdb"
_NEEDED = frozenset({"const", "title"})
_SERIES = frozenset({"tvseries", "tv series", "tvepisode", "tv episode", "video game", "videogame"})


def recognises(text: str) -> bool:
    """A header with `const` and `title`."""
    return header_of(text) >= _NEEDED


def read(text: str) -> Found:
    """The films in the order of the rows; series, episodes and games are counted as dropped."""
    source = SourceText(text)
    entries: list[Entry] = []
    dropped = 0
    for row in records(source):
        title = row.get("title", "const")
        kind = row.get("title type")
        if title is None or (kind is not None and kind.text.lower() in _SERIES):
            dropped += 1
            continue
        original = row.get("original title")
        entries.append(
            entry(
                len(entries) + 1, row.span, title, number=row.number("position"),
                year=row.get("year"), originals=(original,) if original else (),
                directors=parted(row.get("directors"), source),
                description=row.get("description"), identifiers=row.ids(imdb="const"),
            )
        )  # fmt: skip
    return Found(None, None, tuple(entries), dropped=dropped)
