"""A list as Letterboxd exports it: a first line, a table about the list, a table of its films."""

from __future__ import annotations

import re

from kinoved.model import Entry
from kinoved.parse.files.columns import records
from kinoved.parse.files.reading import Found, entry
from kinoved.text import SourceText

NAME = "letterboxd-export"
_FIRST = "Letterboxd list export"
_FILMS = re.compile(r"^Position,Name,Year,URL,Description[ \t]*\r?$", re.MULTILINE)


def recognises(text: str) -> bool:
    """The words in the first line."""
    return text.lstrip("\ufeff").startswith(_FIRST)


def read(text: str) -> Found:
    """The list's name and description, and its films in the order of the rows."""
    source = SourceText(text)
    films = _FILMS.search(text)
    about_at = text.find("\n") + 1
    about = next(records(SourceText(text[: films.start() if films else len(text)]), about_at), None)
    entries: list[Entry] = []
    for row in records(source, films.start()) if films else ():
        title = row.get("name")
        if title is not None:
            entries.append(
                entry(
                    len(entries) + 1, row.span, title, number=row.number("position"),
                    year=row.get("year"), description=row.get("description"),
                )
            )  # fmt: skip
    return Found(
        about.get("name") if about else None,
        about.get("description") if about else None,
        tuple(entries),
        broken_off=films is None,
    )
