"""`kinoved suggest`: the films that a list misses most."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from kinoved.cli.options import text_or_json

if TYPE_CHECKING:
    from kinoved.catalogue import Catalogue
    from kinoved.compose.omissions.missed_film import Omission
    from kinoved.compose.values import Brief


@click.command(
    short_help="Name the films that a list misses most.",
    epilog="Example: kinoved suggest my-list.txt --limit 5",
)
@click.argument("file", metavar="LIST")
@click.option(
    "--limit",
    type=click.IntRange(1, 50),
    default=10,
    show_default=True,
    help="How many films to name.",
)
@text_or_json
def command(file: str, limit: int, output: str) -> None:
    """Name the films that LIST misses most, by what it promises of itself.

    LIST is a file, or - for standard input. Where it promises nothing, what most of its films
    have in common stands in. Nothing is wrong with a list that lacks them: the exit code is 0.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import layout, read, write  # noqa: PLC0415
    from kinoved.compose.omissions.missed_film import omissions  # noqa: PLC0415

    catalogue = pipeline.packaged()
    path = None if file == "-" else file
    report = pipeline.check(read(file), catalogue=catalogue, path=path)
    brief, found = omissions(report, catalogue, limit)
    if output == "json":
        write(None, _as_json(found, catalogue))
    else:
        lines = _as_text(brief, found, catalogue, layout().width)
        write(None, "\n".join(lines) + "\n")


def _as_text(
    brief: Brief, found: tuple[Omission, ...], catalogue: Catalogue, width: int
) -> Iterator[str]:
    from kinoved.cli.why import brief_lines  # noqa: PLC0415 - as above
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    yield from brief_lines(brief, catalogue, width)
    yield ""
    if not found:
        yield "The list has every film that the catalogue would name first."
    for omission in found:
        said = omission.diagnostic
        head = f"{said.severity.value} {said.code} {said.name}: "
        yield from wrapped(said.message, width, head, "  ")
        if said.help:
            yield from wrapped(said.help, width, "  ", "  ")


def _as_json(found: tuple[Omission, ...], catalogue: Catalogue) -> str:
    import json  # noqa: PLC0415

    from kinoved.report.formats.json import film_value, header  # noqa: PLC0415

    value = {
        "kinoved": header(catalogue.version),
        "missed": [
            {
                "code": omission.diagnostic.code,
                "name": omission.diagnostic.name,
                "message": omission.diagnostic.message,
                "film": film_value(omission.choice.film),
                "points": omission.choice.points,
                "reasons": [
                    {"reason": reason, "points": points} for reason, points in omission.choice.parts
                ],
            }
            for omission in found
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
