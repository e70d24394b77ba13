"""The sidecar file of a list, `LIST.kinoved.toml`: films pinned to entries, findings allowed."""

from __future__ import annotations

import tomllib
from typing import Any

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import Allowance, FilmList, Span
from kinoved.parse.allowing import allowance
from kinoved.text import normalise
from kinoved.value import changed

_TABLES = ("pins", "allow")


def read_sidecar(
    path: str, film_list: FilmList, catalogue: Catalogue
) -> tuple[FilmList, dict[int, str]]:
    """The list with the allowances of the file at `path`, and the ids of films by position.

    Raises InputError for a file that cannot be read, is not TOML, or means an entry or film that
    there is not. What an allowance lacks is left to the check.
    """
    value = _toml(path)
    for key in value:
        if key not in _TABLES:
            raise InputError(
                f"{path} has the key “{key}”, which there is not: write `[pins]` or `[[allow]]`."
            )
    found = tuple(_allowances(value.get("allow", []), path, film_list))
    if found:
        film_list = changed(film_list, allowances=film_list.allowances + found)
    return film_list, _pins(value.get("pins", {}), path, film_list, catalogue)


def _toml(path: str) -> dict[str, Any]:
    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): mend or remove it.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{path} is not TOML ({error}): mend or remove it.") from error


def _pins(pins: Any, path: str, film_list: FilmList, catalogue: Catalogue) -> dict[int, str]:
    if not isinstance(pins, dict):
        raise InputError(f"{path} has no table [pins]: write `[pins]` above the pins.")
    pinned: dict[int, str] = {}
    for key, film in pins.items():
        if not isinstance(film, str) or catalogue.film(film) is None:
            raise InputError(
                f"{path} pins “{key}” to {film!r}, which is no film of this catalogue: "
                "`kinoved identify` shows the ids."
            )
        positions = _positions(key, film_list)
        if not positions:
            raise InputError(
                f"{path} pins “{key}”, which is no entry of the list: mend or remove it."
            )
        pinned.update(dict.fromkeys(positions, film))
    return pinned


def _allowances(tables: Any, path: str, film_list: FilmList) -> list[Allowance]:
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise InputError(f"{path}: write `[[allow]]` in two brackets above each allowance.")
    found = []
    for number, table in enumerate(tables, 1):
        fields = {}
        for key, value in table.items():
            if not isinstance(value, str | int) or isinstance(value, bool):
                raise InputError(
                    f"{path}: `{key}` of [[allow]] {number} must be words or a number."
                )
            fields[key] = str(value)
        key = fields.pop("entry", None)
        positions: list[int | None] = [None] if key is None else [*_positions(key, film_list)]
        if not positions:
            raise InputError(
                f"{path} allows something of “{key}”, which is no entry of the list: mend or "
                "remove it."
            )
        rule = fields.pop("rule", "")
        found += [
            allowance(rule, fields, entry, _place(entry, film_list), path=path)
            for entry in positions
        ]
    return found


def _place(entry: int | None, film_list: FilmList) -> Span:
    """Where a finding about an allowance of the file is shown in the list."""
    heading = next((e.heading.span for e in film_list.entries if e.position == entry), None)
    if heading is not None:
        return heading
    return film_list.title.span if film_list.title else Span(0, 0, 1, 1)


def _positions(key: str, film_list: FilmList) -> list[int]:
    """The entries that a key means: a position, a title, or a title with its year."""
    if key.isdecimal():
        return [e.position for e in film_list.entries if e.position == int(key)]
    wanted = normalise(key)
    return [
        entry.position
        for entry in film_list.entries
        if wanted in {normalise(entry.title.text), normalise(f"{entry.title.text} ({entry.year})")}
    ]
