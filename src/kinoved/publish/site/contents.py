"""The indexes of a site: all films, people, themes, countries, years or sources by name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from kinoved.publish.site.paging import paged, pager
from kinoved.publish.site.variables import ContentsPage, Frame, Letter, Line
from kinoved.text import slug, without_article

_MOST = 350


class Contents(NamedTuple):
    """One index: kind of page and its lines with what they are sorted by."""

    kind: str
    title: str
    lines: list[tuple[str, Line]]


def sorted_by(text: str, *, surname: bool = False) -> str:
    """What a title or name is sorted by: without its article, a person by surname."""
    if surname:
        first, _, last = text.rpartition(" ")
        text = f"{last} {first}" if first else text
    else:
        text = without_article(text) or text
    return "".join(
        c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)
    ).casefold()


def parts(contents: Contents) -> Iterator[tuple[str, tuple[Letter, ...], int, int]]:
    """The parts of an index: address, lines by letter, number and how many there are."""
    address = f"{contents.kind}/index.html"
    ordered = sorted(contents.lines, key=lambda line: (line[0], line[1].text, line[1].address))
    pages = [ordered[i : i + _MOST] for i in range(0, len(ordered), _MOST)] or [[]]
    for number, page in enumerate(pages, 1):
        letters: dict[str, list[Line]] = {}
        for key, line in page:
            letters.setdefault(_letter(key, contents.kind), []).append(line)
        yield (
            paged(address, number),
            tuple(Letter(k, f"l-{slug(k)}", tuple(held)) for k, held in letters.items()),
            number,
            len(pages),
        )


def contents_page(
    contents: Contents, letters: tuple[Letter, ...], number: int, of: int, frame: Frame
) -> ContentsPage:
    """What the template is given."""
    address = f"{contents.kind}/index.html"
    return ContentsPage(frame, contents.title, letters, pager(address, number, of))


def _letter(key: str, kind: str) -> str:
    if kind == "year":
        return f"{key[:3]}0–{key[:3]}9"
    first = next((letter for letter in key if letter.isalnum()), "#")
    if first.isdigit():
        return "0–9"
    # A syllabary has no initials that a reader would look for.
    return first.upper() if first.isascii() or "\u0370" <= first <= "\u052f" else "…"
