"""A list as IMDb exports it, in the three forms that it has had: `Const` names the film."""

from __future__ import annotations

from kinoved.parse.files.columns import header_of
from kinoved.parse.files.reading import Found
from kinoved.parse.files.table import Columns, films_in
from kinoved.text import SourceText

NAME = "imdb"
_NEEDED = frozenset({"const", "title"})
_SERIES = frozenset({"tvseries", "tv series", "tvepisode", "tv episode", "video game", "videogame"})
_COLUMNS = Columns(
    title=("title", "const"),
    identifiers=(("imdb", "const"),),
    original="original title",
    description="description",
    kind="title type",
    others=_SERIES,
)


def recognises(text: str) -> bool:
    """A header with `const` and `title`."""
    return header_of(text) >= _NEEDED


def read(text: str) -> Found:
    """The films in the order of the rows; series, episodes and games are counted as dropped."""
    entries, dropped = films_in(SourceText(text), _COLUMNS)
    return Found(None, None, entries, dropped=dropped)
