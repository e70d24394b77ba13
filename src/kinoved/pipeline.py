"""From the text of a list to its report: the one way that every caller takes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import Report

_SIDECAR = ".kinoved.toml"


def check(
    text: str,
    *,
    catalogue: Catalogue | None = None,
    path: str | None = None,
    format_name: str | None = None,
) -> Report:
    """The report on the list in `text`, held against `catalogue` or the packaged one.

    `path` names the list in the report; a sidecar file `PATH.kinoved.toml` beside it may pin films
    to entries and allow findings. `format_name` forces a reader. Raises InputError where the text
    holds no entries, and CatalogueError.
    """
    from kinoved.checks import check as check_list  # noqa: PLC0415 - `read` alone needs no rules
    from kinoved.parse import parse  # noqa: PLC0415
    from kinoved.resolve import resolve  # noqa: PLC0415

    base = catalogue or packaged()
    film_list = parse(text, base, format_name)
    if not film_list.entries:
        if format_name is None and parse(text, base, "text").entries:
            raise InputError(
                f"Nothing tells that {path or 'the text'} is a list of films: say so in its title, "
                "or read it with `--format text`."
            )
        raise InputError(
            f"No film is named in {path or 'the text'}: write each on a line of its own as "
            "“Title (Year)”, with what you say of it on the lines below."
        )
    pins: dict[int, str] = {}
    if path and os.path.isfile(path + _SIDECAR):
        from kinoved.sidecar import read_sidecar  # noqa: PLC0415 - few lists have one

        film_list, pins = read_sidecar(path + _SIDECAR, film_list, base)
    matches = resolve(film_list, base, pins)
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
