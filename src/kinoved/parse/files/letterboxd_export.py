"""A list as Letterboxd exports it: a first line, a table about the list, a table of its films."""

from __future__ import annotations

import re

from kinoved.parse.files.columns import records
from kinoved.parse.files.reading import Found
from kinoved.parse.files.table import Columns, films_in
from kinoved.text import SourceText

NAME = "letterboxd-export"
_FIRST = "Letterboxd list export"
_FILMS = re.compile(r"^Position,Name,Year,URL,Description[ \t]*\r?$", re.MULTILINE)
_COLUMNS = Columns(title=("name",), description="description")


def recognises(text: str) -> bool:
    """The words in the first line."""
    return text.lstrip("\ufeff").startswith(_FIRST)


def read(text: str) -> Found:
    """The list's name and description, and its films in the order of the rows."""
    source = SourceText(text)
    films = _FILMS.search(text)
    about_at = text.find("\n") + 1
    about = next(records(SourceText(text[: films.start() if films else len(text)]), about_at), None)
    entries, dropped = films_in(source, _COLUMNS, films.start()) if films else ((), 0)
    return Found(
        about.get("name") if about else None,
        about.get("description") if about else None,
        entries,
        broken_off=films is None,
        dropped=dropped,
    )
