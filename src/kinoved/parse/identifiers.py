"""Links and numbers that name a film outright, and the pin a writer sets."""

from __future__ import annotations

import re
from functools import cache

from kinoved.model import Identifier
from kinoved.parse.page import TELLTALE, Page

_MOST_WORDS_OUTSIDE = 4


def identifiers_in(page: Page, first: int, last: int) -> tuple[Identifier, ...]:
    """The identifiers on the heading's line, and on lines below that hold little but a link.

    A link inside prose may lead to any film, so it is left alone.
    """
    found: dict[tuple[str, str], Identifier] = {}
    for index in range(first, last + 1):
        line = page.lines[index]
        if index > first and not is_link_line(page, index):
            continue
        for match in _identifier().finditer(page.text, line.start, line.end):
            kind = match.lastgroup or ""
            value = _unquoted(match[kind])
            if kind == "wikipedia":
                value = f"{match['language']}:{value}"
            span = page.source.span(*match.span())
            found.setdefault((kind, value), Identifier(kind, value, span))
    return tuple(found.values())


def is_link_line(page: Page, index: int) -> bool:
    """Whether the line holds a link or number and little else."""
    line = page.lines[index]
    if not page.is_linked or not TELLTALE.search(page.text, line.start, line.end):
        return False
    outside = _address().sub(" ", page.text[line.start : line.end])
    return len(outside.split()) <= _MOST_WORDS_OUTSIDE


def pin_in(text: str, start: int, end: int) -> str | None:
    """The film id of `<!-- kinoved: film=ID -->` between `start` and `end`, or None."""
    if text.find("<!--", start, end) < 0:
        return None
    found = _pin().search(text, start, end)
    return found[1] if found else None


@cache
def _pin() -> re.Pattern[str]:
    return re.compile(r"<!--\s{0,9}kinoved:\s{0,9}film\s{0,9}=\s{0,9}([\w-]+)\s{0,9}-->")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"!?\[[^\[\]]*\]\([^\s()]*(?:\([^\s()]*\))?[^\s()]*\)|https?://\S+|\btt\d+\b")


@cache
def _identifier() -> re.Pattern[str]:
    return re.compile(
        r"""
          \b(?P<imdb>tt\d{7,9})\b
        | letterboxd\.com/film/(?P<letterboxd>[\w-]+)
        | wikidata\.org/(?:wiki|entity)/(?P<wikidata>Q[1-9]\d*)\b
        | \b(?P<language>[a-z]{2,3}(?:-[a-z]+)?)\.(?:m\.)?wikipedia\.org/wiki/
          (?P<wikipedia>(?:[^\s()<>"\]]|\([^\s()<>"\]]*\))+)
        | kinopoisk\.ru/film/(?P<kinopoisk>\d+)
        | themoviedb\.org/movie/(?P<tmdb>\d+)
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _unquoted(text: str) -> str:
    if "%" not in text:
        return text
    from urllib.parse import unquote  # noqa: PLC0415 - few lists hold an address that needs it

    return unquote(text)
