"""From the text of a list to its report: the one way that every caller takes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from typing import Any

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import FilmList, Report

_SIDECAR = ".kinoved.toml"


def check(text: str, *, catalogue: Catalogue | None = None, path: str | None = None) -> Report:
    """The report on the list in `text`, held against `catalogue` or the packaged one.

    `path` names the list in the report; a sidecar file `PATH.kinoved.toml` beside it may pin films
    to entries. Raises InputError where the text holds no entries, CatalogueError.
    """
    from kinoved.checks import check as check_list  # noqa: PLC0415 - `read` alone needs no rules
    from kinoved.parse import parse  # noqa: PLC0415
    from kinoved.resolve import resolve  # noqa: PLC0415

    base = catalogue or packaged()
    film_list = parse(text, base)
    if not film_list.entries:
        raise InputError(
            f"No film is named in {path or 'the text'}: write each on a line of its own as "
            "“Title (Year)”, with what you say of it on the lines below."
        )
    matches = resolve(film_list, base, _pins(film_list, path, base))
    return check_list(film_list, matches, base, path)


def compare(reports: Sequence[Report], *, catalogue: Catalogue | None = None) -> list[Report]:
    """The reports, each with notes on where its list contradicts another of them about a film."""
    if len(reports) < 2:
        return list(reports)
    from kinoved.checks.across import compare as compare_lists  # noqa: PLC0415 - one list needs none

    return compare_lists(reports, catalogue or packaged())


@cache
def packaged() -> Catalogue:
    """The catalogue in use, the packaged one unless the user has synced or named another.

    It is opened when it is first asked for. Raises CatalogueError.
    """
    from kinoved.catalogue.choose import open_catalogue  # noqa: PLC0415

    catalogue, passed_over = open_catalogue()
    if passed_over is not None:
        import logging  # noqa: PLC0415 - hardly ever needed

        logging.getLogger("kinoved").warning(passed_over)
    return catalogue


def read(path: str) -> str:
    """The text of the list at `path`; InputError where it cannot be read."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except IsADirectoryError as error:
        raise InputError(f"{path} is a folder: name the list in it.") from error
    except FileNotFoundError as error:
        raise InputError(f"There is no file {path}: check the name and the folder.") from error
    except PermissionError as error:
        raise InputError(
            f"{path} may not be read: ask its owner for permission, or copy it."
        ) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise InputError(f"{path} cannot be read ({why}): name another file.") from error
    return decoded(data, path)


def decoded(data: bytes, name: str) -> str:
    """The text in `data`, whatever its encoding; `name` is for the InputError it may raise."""
    from kinoved.text.decode import decode  # noqa: PLC0415 - a text in hand needs no decoding

    return decode(data, name)


def _pins(film_list: FilmList, path: str | None, catalogue: Catalogue) -> dict[int, str]:
    sidecar = path + _SIDECAR if path else None
    if sidecar is None or not os.path.isfile(sidecar):
        return {}
    pins: dict[int, str] = {}
    for key, film in _sidecar(sidecar).items():
        if not isinstance(film, str) or catalogue.film(film) is None:
            raise InputError(
                f"{sidecar} pins “{key}” to {film!r}, which is no film of this catalogue: "
                "`kinoved identify` shows the ids."
            )
        positions = _positions(key, film_list)
        if not positions:
            raise InputError(
                f"{sidecar} pins “{key}”, which is no entry of the list: mend or remove it."
            )
        pins.update(dict.fromkeys(positions, film))
    return pins


def _sidecar(path: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - few lists have a sidecar

    try:
        with open(path, "rb") as file:
            pins = tomllib.load(file).get("pins", {})
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): mend or remove it.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{path} is not TOML ({error}): mend or remove it.") from error
    if not isinstance(pins, dict):
        raise InputError(f"{path} has no table [pins]: write `[pins]` above the pins.")
    return pins


def _positions(key: str, film_list: FilmList) -> list[int]:
    """The entries that a pin's key means: a position, a title, or a title with its year."""
    from kinoved.text import normalise  # noqa: PLC0415

    if key.isdecimal():
        return [e.position for e in film_list.entries if e.position == int(key)]
    wanted = normalise(key)
    return [
        entry.position
        for entry in film_list.entries
        if wanted in {normalise(entry.title.text), normalise(f"{entry.title.text} ({entry.year})")}
    ]
