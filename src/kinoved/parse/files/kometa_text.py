"""A text file of Kometa: one identifier a line, `tt0079944 # Stalker` or `tmdb:1398`."""

from __future__ import annotations

import re

from kinoved.model import Entry, Identifier
from kinoved.parse.files.reading import Found, entry
from kinoved.text import SourceText

NAME = "kometa-text"
_LINE = re.compile(
    r"[ \t]*(?:(?P<imdb>tt\d{7,9})|tmdb:[ \t]*(?P<tmdb>\d{1,9}))[ \t]*"
    r"(?:\#[ \t]*(?P<note>[^\r\n]*))?\r?"
)
_COMMENT = re.compile(r"[ \t]*(?:\#(?P<note>[^\r\n]*))?\r?")
_TITLE = re.compile(r"(?P<title>.+?)(?:[ \t]*\((?P<year>\d{4})\))?[ \t]*")


def recognises(text: str) -> bool:
    """Nothing but identifiers, notes behind them, and comments."""
    lines = text.lstrip("\ufeff").split("\n")
    held = [line for line in lines if not _COMMENT.fullmatch(line)]
    return bool(held) and all(_LINE.fullmatch(line) for line in held)


def read(text: str) -> Found:
    """The films in the order of the lines; the note names the film, else its identifier does."""
    source = SourceText(text)
    entries: list[Entry] = []
    position = 0
    for line in text.split("\n"):
        found = _LINE.fullmatch(line.lstrip("\ufeff"))
        start = position + (1 if line.startswith("\ufeff") else 0)
        position += len(line) + 1
        if found is None:
            continue
        kind = "imdb" if found["imdb"] else "tmdb"
        told = source.passage(start + found.start(kind), start + found.end(kind))
        title, year = told, None
        named = _TITLE.fullmatch(found["note"] or "")
        if named:
            at = start + found.start("note")
            title = source.passage(at, at + named.end("title"))
            if named["year"]:
                year = source.passage(at + named.start("year"), at + named.end("year"))
        entries.append(
            entry(
                len(entries) + 1, source.span(start, start + len(found.group())), title, year=year,
                identifiers=(Identifier(kind, told.text, told.span),),
            )
        )  # fmt: skip
    return Found(None, None, tuple(entries))
