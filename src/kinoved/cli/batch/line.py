"""One line of a batch: read into a query, or into a sentence on what is wrong with it."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from kinoved.catalogue import Catalogue
from kinoved.cli.films import title_and_year
from kinoved.errors import InputError
from kinoved.report.wrap import printable
from kinoved.resolve.asked import query_for
from kinoved.resolve.query import Query
from kinoved.value import value

LONGEST_LINE = 1_000_000
"""Bytes of a line that are read; what is longer is no film."""

_LONGEST_TITLE = 1_000
_LONGEST_NAME = 500
_MOST_NAMES = 100
_FIRST_YEAR, _LAST_YEAR = 1880, 2200


@value
class Asked:
    """A line that asks for a film; `strange` are the countries nobody knows.

    `error` is None, or a sentence on why `query` is: the line could not be understood.
    """

    number: int
    id: str | int | None
    query: Query | None
    error: str | None = None
    strange: tuple[str, ...] = ()


class _BadLineError(InputError):
    """Something in the line cannot be understood; its text says what."""


def read_line(line: bytes, number: int, catalogue: Catalogue) -> Asked | None:
    """What the line with `number` asks for; None where it is empty."""
    if not line.strip():
        return None
    id_: str | int | None = None
    try:
        given = _object(line)
        id_ = _id(given.get("id"))
        query, strange = _query(given, catalogue)
    except _BadLineError as bad:
        return Asked(number, id_, None, str(bad))
    return Asked(number, id_, query, None, strange)


def _object(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise _BadLineError(f"the line is longer than {LONGEST_LINE:,} bytes")
    try:
        given = json.loads(line.decode("utf-8-sig"), parse_constant=_refused)
    except UnicodeDecodeError as error:
        raise _BadLineError("the line is not UTF-8") from error
    except RecursionError as error:
        raise _BadLineError("the line is not JSON: it is nested too deeply") from error
    except ValueError as error:
        why = printable(str(error))[:200]
        raise _BadLineError(f"the line is not JSON: {why}") from error
    if not isinstance(given, dict):
        raise _BadLineError("the line is no JSON object with a “title”")
    return given


def _refused(name: str) -> NoReturn:
    raise ValueError(f"{name} is no value of JSON")


def _id(given: object) -> str | int | None:
    if given is None or (isinstance(given, str | int) and not isinstance(given, bool)):
        return given
    raise _BadLineError("“id” is neither a text nor a whole number")


def _query(given: dict[str, Any], catalogue: Catalogue) -> tuple[Query, tuple[str, ...]]:
    if "title" not in given:
        raise _BadLineError("there is no “title”")
    title = printable(_text(given["title"], "title", _LONGEST_TITLE))
    if not title:
        raise _BadLineError("“title” is empty")
    year = _year(given.get("year"))
    if year is None:
        title, year = title_and_year(title)
    people = _names(given.get("people"), "people")
    countries = _names(given.get("country"), "country")
    text = given.get("text")
    prose = "" if text is None else _text(text, "text", LONGEST_LINE)
    query = query_for(
        title, catalogue=catalogue, year=year, people=people, countries=countries, text=prose
    )
    strange = tuple(words for words in countries if not catalogue.named(words, "place"))
    return query, strange


def _text(given: object, name: str, most: int) -> str:
    if not isinstance(given, str):
        raise _BadLineError(f"“{name}” is no text")
    if len(given) > most:
        raise _BadLineError(f"“{name}” is longer than {most:,} characters")
    try:
        given.encode()
    except UnicodeEncodeError as error:
        raise _BadLineError(f"“{name}” holds half a character (a lone surrogate)") from error
    return given


def _names(given: object, name: str) -> tuple[str, ...]:
    """The names in a text or a list of texts, without empty ones."""
    if given is None:
        return ()
    listed = given if isinstance(given, list) else [given]
    if len(listed) > _MOST_NAMES:
        raise _BadLineError(f"“{name}” holds more than {_MOST_NAMES} names")
    try:
        found = [printable(_text(item, name, _LONGEST_NAME)) for item in listed]
    except _BadLineError as bad:
        if any(not isinstance(item, str) for item in listed):
            raise _BadLineError(f"“{name}” is neither a text nor a list of texts") from bad
        raise
    return tuple(item for item in found if item)


def _year(given: Any) -> int | None:
    """A year as a whole number; `1979.0` and `"1979"` are meant so, too."""
    if given is None or given == "":
        return None
    written = isinstance(given, str) and given.isascii() and given.isdigit() and len(given) == 4
    if written or (isinstance(given, float) and given.is_integer()):
        given = int(given)
    if not isinstance(given, int) or isinstance(given, bool):
        raise _BadLineError("“year” is no whole number")
    if not _FIRST_YEAR <= given <= _LAST_YEAR:
        raise _BadLineError(f"“year” does not lie between {_FIRST_YEAR} and {_LAST_YEAR}")
    return given
