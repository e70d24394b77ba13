"""`kinoved similar`: films like a film, and what makes them so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from kinoved.cli.options import text_or_json

if TYPE_CHECKING:
    from kinoved.compose.ranking.similar import Alike
    from kinoved.model import Subject

_TOLD = 1.5
"""Reasons that count less are not shown to a person."""


@click.command(
    short_help="Find films like a film, with reasons.",
    epilog='Example: kinoved similar "Stalker (1979)"',
)
@click.argument("film")
@click.option(
    "--limit",
    type=click.IntRange(1, 50),
    default=10,
    show_default=True,
    help="How many films to show.",
)
@text_or_json
def command(film: str, limit: int, output: str) -> None:
    """Find the films most like FILM: an id, an identifier, a title or "Title (Year)".

    Shared themes, sources, makers, genres and countries count, the rare ones most, and years that
    are near.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.films import wanted  # noqa: PLC0415
    from kinoved.cli.output import layout, write  # noqa: PLC0415
    from kinoved.compose.ranking.similar import similar  # noqa: PLC0415
    from kinoved.errors import UsageError  # noqa: PLC0415

    catalogue = pipeline.packaged()
    subject = wanted(film, catalogue)
    if subject.kind != "film":
        raise UsageError(f"“{film}” is a {subject.kind}: name a film.")
    found = similar(subject, catalogue, limit)
    if output == "json":
        write(None, _as_json(subject, found, catalogue.version))
    else:
        write(None, "\n".join(_as_text(subject, found, layout().width)) + "\n")


def _as_text(film: Subject, found: tuple[Alike, ...], width: int) -> Iterator[str]:
    from kinoved.cli.films import described  # noqa: PLC0415 - as above
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    yield from wrapped(described(film), width, "", "  ")
    yield ""
    for number, alike in enumerate(found, 1):
        yield from wrapped(described(alike.film), width, f"{number:3} ", "    ")
        told = [(reason, points) for reason, points in alike.reasons if points >= _TOLD]
        reasons = "; ".join(f"{points:+.0f} {reason}" for reason, points in told)
        yield from wrapped(reasons, width, "    ", "    ")
    if not found:
        yield "Too little is on record of it to say what is like it."


def _as_json(film: Subject, found: tuple[Alike, ...], version: str) -> str:
    import json  # noqa: PLC0415

    from kinoved.report.formats.json import film_value, header  # noqa: PLC0415

    value = {
        "kinoved": header(version),
        "film": film_value(film),
        "similar": [
            {
                "film": film_value(alike.film),
                "score": round(alike.score, 2),
                "reasons": [
                    {"reason": reason, "points": round(points, 2)}
                    for reason, points in alike.reasons
                ],
            }
            for alike in found
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
