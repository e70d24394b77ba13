"""What a file's reader finds: entries made of cells, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

from kinoved.model import Credit, Entry, Identifier, Passage, Span
from kinoved.value import value

if TYPE_CHECKING:
    from kinoved.parse.files.laid import Laid

Part = TypeVar("Part")
_YEAR = re.compile(r"(?:18[89]|19\d|20[0-4])\d")
_IDENTIFIERS = {
    "imdb": re.compile(r"tt\d{7,9}"),
    "tmdb": re.compile(r"\d{1,9}"),
    "wikidata": re.compile(r"Q\d{1,10}"),
    "letterboxd": re.compile(r"[\w-]{1,120}"),
    "trakt": re.compile(r"[\w-]{1,120}"),
}


@value
class Found:
    """A list as a file holds it: title, introduction, entries, and whether the file breaks off.

    `dropped` counts what the file holds and a list cannot: series, seasons, people. `written` is
    text of the file that is read as people's text is; it counts before the entries unless it names
    less than half as many films.
    """

    title: Passage | None
    introduction: Passage | None
    entries: tuple[Entry, ...]
    broken_off: bool = False
    dropped: int = 0
    written: Laid | None = None


def entries_of(
    parts: Iterable[Part], read: Callable[[int, Part], Entry | None]
) -> tuple[tuple[Entry, ...], int]:
    """The entries that `read` makes of `parts`, and the number of parts that it makes none of.

    `read` is given the position that the entry will have, from 1.
    """
    entries: list[Entry] = []
    dropped = 0
    for part in parts:
        made = read(len(entries) + 1, part)
        if made is None:
            dropped += 1
        else:
            entries.append(made)
    return tuple(entries), dropped


def number_of(cell: Passage | None) -> int | None:
    """The whole number that a cell holds, or None."""
    return int(cell.text) if cell is not None and cell.text.isdecimal() else None


def entry(
    position: int,
    span: Span,
    title: Passage,
    *,
    number: int | None = None,
    year: Passage | None = None,
    originals: tuple[Passage, ...] = (),
    directors: tuple[Passage, ...] = (),
    countries: tuple[str, ...] = (),
    description: Passage | None = None,
    fact: Passage | None = None,
    notes: tuple[Passage, ...] = (),
    identifiers: tuple[Identifier, ...] = (),
    complete: bool = True,
) -> Entry:
    """An entry made of cells; empty cells and an original that repeats the title are left out."""
    dated = _YEAR.search(year.text) if year else None
    originals = tuple(p for p in originals if p.text and p.text != title.text)
    return Entry(
        position, number, title, title,
        int(dated.group()) if dated else None, year.span if year and dated else None,
        originals, tuple(Credit(p.text, "director", p.span) for p in directors if p.text),
        countries, _said(description), _said(fact), tuple(n for n in notes if n.text),
        identifiers, None, span, complete,
    )  # fmt: skip


def identifier(kind: str, cell: Passage) -> tuple[Identifier, ...]:
    """The identifier of `kind` that a cell or address holds, or nothing."""
    found = _IDENTIFIERS[kind].search(cell.text)
    return (Identifier(kind, found.group(), cell.span),) if found else ()


def _said(passage: Passage | None) -> Passage | None:
    return passage if passage is not None and passage.text else None
