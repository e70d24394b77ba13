"""`kinoved diff`: what changed between two versions of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kinoved.cli.options import allow_private, read_as, text_or_json

if TYPE_CHECKING:
    from kinoved.model import FilmList, Match
    from kinoved.report.difference import Change, Difference

_SIGNS = {"added": "+", "removed": "-", "moved": "~", "changed": "*"}


@click.command(
    short_help="Show what changed between two versions of a list.",
    epilog="Example: kinoved diff letterboxd-may.csv letterboxd-june.csv",
)
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@read_as
@allow_private
@text_or_json
@click.pass_context
def command(
    ctx: click.Context, old: str, new: str, read_as: str | None, private: bool, output: str
) -> None:
    """Show the films added to, removed from and moved in a list, and what is said otherwise.

    OLD and NEW may be of different formats, files or addresses; - reads standard input. Films are
    the same where both entries mean one film of the catalogue, else where title and year agree.

    Exits with 0 where nothing changed, 1 where something did, 2 where a list cannot be read.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import read, write  # noqa: PLC0415
    from kinoved.errors import InputError, UsageError  # noqa: PLC0415
    from kinoved.parse import parse  # noqa: PLC0415
    from kinoved.report.difference import difference  # noqa: PLC0415
    from kinoved.resolve import resolve  # noqa: PLC0415

    if old == new == "-":
        raise UsageError("Standard input can be read once: name `-` once.")
    catalogue = pipeline.packaged()
    lists: list[FilmList] = []
    matches: list[tuple[Match, ...]] = []
    for name in (old, new):
        film_list = parse(read(name, private=private), catalogue, read_as)
        if not film_list.entries:
            raise InputError(f"No film is named in {name}: nothing can be compared.")
        lists.append(film_list)
        matches.append(tuple(resolve(film_list, catalogue)))
    found = difference(lists[0], lists[1], matches[0], matches[1])
    write(None, _as_json(found) if output == "json" else _as_text(found))
    if found.shrank:
        click.echo(
            f"kinoved: The list shrank from {found.before} films to {found.after}: look whether "
            "its source was cut off.",
            err=True,
        )
    if found.changes:
        ctx.exit(1)


def _as_text(found: Difference) -> str:
    return "".join(f"{_SIGNS[change.kind]} {_told(change)}\n" for change in found.changes)


def _told(change: Change) -> str:
    from kinoved.report.wrap import printable  # noqa: PLC0415

    named = printable(change.title) + (f" ({change.year})" if change.year else "")
    if change.kind == "added":
        return f"{named}, now {change.after}."
    if change.kind == "removed":
        return f"{named}, was {change.before}."
    if change.kind == "moved":
        return f"{named}, from {change.before} to {change.after}."
    return f"{named}: {', '.join(change.fields)}"


def _as_json(found: Difference) -> str:
    import json  # noqa: PLC0415

    changes = [
        {
            "kind": change.kind,
            "title": change.title,
            "year": change.year,
            "before": change.before or None,
            "after": change.after or None,
            "fields": list(change.fields),
        }
        for change in found.changes
    ]
    data = {
        "schema": 1,
        "before": found.before,
        "after": found.after,
        "shrank": found.shrank,
        "changes": changes,
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
