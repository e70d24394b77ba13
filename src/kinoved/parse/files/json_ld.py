"""An ItemList of schema.org as JSON-LD: items, or list items that hold a movie.

https://schema.org/ItemList and https://schema.org/Movie describe it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.model import Entry, Identifier, Passage
from kinoved.parse.files.reading import Found, entries_of, entry, identifier, number_of
from kinoved.parse.files.tree import Node, tree
from kinoved.text import SourceText

NAME = "json-ld"
_FILMS = frozenset({"Movie", "CreativeWork", "TVSeries", "TVMovie"})
_ADDRESSES = (
    ("imdb.com/title/", "imdb"),
    ("themoviedb.org/movie/", "tmdb"),
    ("wikidata.org/", "wikidata"),
)


def recognises(text: str) -> bool:
    """JSON that names schema.org and an ItemList."""
    start = text.lstrip("\ufeff \t\r\n")[:1]
    return start in "[{" and start != "" and "schema.org" in text and "ItemList" in text


def read(text: str) -> Found:
    """The movies of the first ItemList in their order; other things are counted as dropped."""
    source = SourceText(text)
    listed = next(_lists(tree(source)), None)
    if listed is None:
        return Found(None, None, ())

    def read_film(position: int, element: Node) -> Entry | None:
        film = element.get("item") if element.get("item") else element
        title = film.told("name") if film else None
        if film is None or title is None or not _is_film(film):
            return None
        return entry(
            position, source.span(element.start, element.end), title,
            number=number_of(element.told("position")),
            year=film.told("dateCreated") or film.told("datePublished"),
            originals=tuple(_names(film.get("alternateName"))),
            directors=tuple(_names(film.get("director"))),
            description=film.told("description") or element.told("description"),
            identifiers=tuple(_ids(film)),
        )  # fmt: skip

    entries, dropped = entries_of(_several(listed.get("itemListElement")), read_film)
    return Found(listed.told("name"), listed.told("description"), entries, dropped=dropped)


def _lists(node: Node) -> Iterator[Node]:
    """Every ItemList in the tree, outermost first."""
    waiting = [node]
    while waiting:
        one = waiting.pop(0)
        if "ItemList" in _types(one):
            yield one
        waiting.extend(one.items)


def _types(node: Node) -> list[str]:
    return [p.text for one in _several(node.get("@type")) if (p := one.passage) is not None]


def _is_film(node: Node) -> bool:
    """Whether it says that it is a film, nothing, or a place in the list with a film's address."""
    types = _types(node)
    if types == ["ListItem"]:
        return any(True for _ in _ids(node))
    return not types or not _FILMS.isdisjoint(types)


def _several(node: Node | None) -> tuple[Node, ...]:
    if node is None:
        return ()
    return node.items if node.kind == "array" else (node,)


def _names(node: Node | None) -> Iterator[Passage]:
    for one in _several(node):
        told = one.passage if one.kind == "string" else one.told("name")
        if told is not None:
            yield told


def _ids(film: Node) -> Iterator[Identifier]:
    for member in ("sameAs", "url", "@id"):
        for one in _several(film.get(member)):
            for mark, kind in _ADDRESSES:
                if one.passage is not None and mark in one.passage.text:
                    yield from identifier(kind, _tail(one.passage, mark))


def _tail(address: Passage, mark: str) -> Passage:
    return Passage(address.text.split(mark, 1)[1], address.span)
