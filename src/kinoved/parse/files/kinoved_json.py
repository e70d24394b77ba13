"""kinoved's own form of a list: an object with `kinoved`, the version of the form, and `films`."""

from __future__ import annotations

import re

from kinoved.model import Entry, Identifier, Passage
from kinoved.parse.files.reading import Found, entries_of, entry, identifier, number_of
from kinoved.parse.files.tree import Node, tree
from kinoved.text import SourceText
from kinoved.value import changed

NAME = "kinoved"
_TELLTALE = re.compile(r'\{\s{0,200}"kinoved"\s{0,20}:\s{0,20}1\b')


def recognises(text: str) -> bool:
    """The version of the form as the first member."""
    return _TELLTALE.match(text.lstrip("\ufeff \t\r\n")) is not None


def read(text: str) -> Found:
    """The list with everything it holds."""
    source = SourceText(text)
    whole = tree(source)
    films = whole.get("films")

    def read_film(position: int, film: Node) -> Entry | None:
        title = film.told("title")
        if title is None:
            return None
        pin = film.told("film")
        one = entry(
            position, source.span(film.start, film.end), title,
            number=number_of(film.told("number")),
            year=film.told("year"), originals=_several(film, "originals"),
            directors=_several(film, "directors"),
            countries=tuple(p.text for p in _several(film, "countries")),
            description=film.told("description"), fact=film.told("fact"),
            notes=_several(film, "notes"), identifiers=_ids(film),
        )  # fmt: skip
        return changed(one, pin=pin.text if pin else None, section=film.told("section"))

    entries, dropped = entries_of(films.items if films else (), read_film)
    return Found(whole.told("name"), whole.told("introduction"), entries, dropped=dropped)


def _several(film: Node, name: str) -> tuple[Passage, ...]:
    node = film.get(name)
    return tuple(item.passage for item in node.items if item.passage) if node else ()


def _ids(film: Node) -> tuple[Identifier, ...]:
    held = [(kind, film.told(kind)) for kind in ("imdb", "tmdb", "wikidata")]
    return tuple(i for kind, cell in held if cell is not None for i in identifier(kind, cell))
