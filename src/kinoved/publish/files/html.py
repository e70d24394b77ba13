"""A list as a plain web page: headings, paragraphs and links, and nothing to run or load."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kinoved.parse.labels import label_in
from kinoved.publish.files.escaped import flat
from kinoved.publish.files.sheet import Row, Sheet
from kinoved.publish.files.text import ADDRESSES, SITES, heading, labelled

NAME = "html"
SUFFIX = ".html"
HOLDS = frozenset(
    "name introduction number title year originals directors countries description fact notes imdb"
    " tmdb wikidata".split()
)
NEEDS: frozenset[str] = frozenset()
JOINS: frozenset[str] = frozenset()
_UNNAMED = "A list of films"


def write(sheet: Sheet) -> str:
    """A whole page with a section for each film, which kinoved reads back."""
    name = _told(sheet.name)
    spoken = f' lang="{escape(sheet.language)}"' if sheet.language else ""
    lines = [
        "<!DOCTYPE html>",
        f"<html{spoken}>",
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{name or _UNNAMED}</title>",
        "</head>",
        "<body>",
        "<main>",
        *([f"<h1>{name}</h1>"] if name else []),
        *([f"<p>{_told(sheet.introduction)}</p>"] if sheet.introduction else []),
    ]
    for row in sheet.rows:
        lines += _section(row, sheet.language)
    return "\n".join([*lines, "</main>", "</body>", "</html>"]) + "\n"


def _section(row: Row, language: str) -> Iterator[str]:
    yield "<section>"
    yield f"<h2>{heading(row, _told(row.title))}</h2>"
    for kind, told in labelled(row):
        yield f"<p><strong>{_told(label_in(kind, language))}:</strong> {_told(told)}</p>"
    links = [
        f'<a href="{escape(address.format(getattr(row, kind)))}">{SITES[kind]}</a>'
        for kind, address in ADDRESSES
        if getattr(row, kind)
    ]
    if links:
        yield f"<p>{' · '.join(links)}</p>"
    for note in row.notes:
        yield f"<p>{_told(note)}</p>"
    yield "</section>"


def _told(text: str) -> str:
    return escape(flat(text), quote=False)
