"""Repairs a text round by round: every round is read, identified and checked anew."""

from __future__ import annotations

from kinoved.catalogue import Catalogue
from kinoved.checks import check
from kinoved.errors import InputError
from kinoved.fix.edits import applied, chosen
from kinoved.fix.escaping import escaped, is_prose
from kinoved.fix.moving import moved, outside
from kinoved.model import Diagnostic, FilmList, Report
from kinoved.parse import parse
from kinoved.resolve import resolve
from kinoved.value import value

_MOST_ROUNDS = 12
"""Repairs that keep making work for each other are stopped here; a list needs three or four."""


@value
class Repair:
    """A repair that was made: its rule, what was found, the line it stood on, its round from 1."""

    code: str
    name: str
    message: str
    line: int
    round: int


@value
class Fixed:
    """The repaired text, what was done to it, and the report on what is left."""

    text: str
    repairs: tuple[Repair, ...]
    report: Report


def fixed(
    text: str,
    catalogue: Catalogue,
    *,
    unsafe: bool = False,
    path: str | None = None,
    format_name: str | None = None,
) -> Fixed:
    """The list in `text` repaired until a further round would change nothing.

    Without `unsafe` only repairs that cannot change what the writer means. Raises InputError where
    the text holds no entries.
    """
    repairs: list[Repair] = []
    for number in range(1, _MOST_ROUNDS + 1):
        film_list, report = _report(text, catalogue, path, format_name)
        strays = outside(report.diagnostics) if unsafe and is_prose(text, format_name) else []
        following = moved(text, film_list, strays)
        if following != text:
            text = following
            repairs.extend(_told(one, number) for one in strays)
            continue
        made = chosen(report.diagnostics, unsafe)
        edits = [edit for one in made if one.fix for edit in one.fix.edits]
        following = applied(text, escaped(text, edits, format_name)) if edits else text
        if following == text:
            break
        text = following
        repairs.extend(_told(one, number) for one in made)
    return Fixed(text, tuple(repairs), report)


def _report(
    text: str, catalogue: Catalogue, path: str | None, format_name: str | None
) -> tuple[FilmList, Report]:
    film_list = parse(text, catalogue, format_name)
    if not film_list.entries:
        raise InputError(f"No film is named in {path or 'the text'}: nothing can be repaired.")
    return film_list, check(film_list, resolve(film_list, catalogue), catalogue, path)


def _told(found: Diagnostic, number: int) -> Repair:
    return Repair(found.code, found.name, found.message, found.span.line, number)
