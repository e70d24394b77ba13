"""`kinoved compose`: a list from a brief, or a given list put right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kinoved.compose import Composition


@click.command(
    short_help="Make a list from a brief, or repair one.",
    epilog='Example: kinoved compose "10 Soviet post-apocalyptic films" -o list.md',
)
@click.argument("brief", required=False)
@click.option(
    "--repair",
    metavar="LIST",
    help="Keep what is right in LIST (- for standard input) and fill it up to its promise.",
)
@click.option(
    "-o", "--output", "target", metavar="FILE", help="Write the list to FILE. [default: terminal]"
)
@click.option("--page", metavar="FOLDER", help="Make a web page of the list in FOLDER, too.")
@click.option(
    "--why",
    is_flag=True,
    help="Say on standard error why each film is in, and which are near misses.",
)
def command(
    brief: str | None, repair: str | None, target: str | None, page: str | None, why: bool
) -> None:
    """Make a Markdown list from the catalogue, every sentence with its source.

    BRIEF says in words what is wanted: how many, from where, about what, when.
    """
    from kinoved import compose, pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import read, write  # noqa: PLC0415
    from kinoved.errors import UsageError  # noqa: PLC0415

    if repair is not None and brief is not None:
        raise UsageError("Give a brief or `--repair LIST`, not both.")
    catalogue = pipeline.packaged()
    if repair is not None:
        path = None if repair == "-" else repair
        report = pipeline.check(read(repair), catalogue=catalogue, path=path)
        composition = compose.repair(report, catalogue)
    elif brief is not None and brief.strip():
        composition = compose.compose(brief, catalogue)
    else:
        raise UsageError(
            'Say what is wanted: `kinoved compose "10 Soviet post-apocalyptic films"`.'
        )
    write(target, compose.to_markdown(composition))
    if page is not None:
        from kinoved.publish import publish  # noqa: PLC0415 - templates only where they are wanted

        publish(composition, Path(page), catalogue)
    if why:
        for line in _reasons(composition):
            click.echo(line, err=True)


def _reasons(composition: Composition) -> Iterator[str]:
    """Why each film is in the list, what was near, and what of the brief was not understood."""
    from kinoved.cli.output import layout  # noqa: PLC0415
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    width = layout().width
    for item in composition.items:
        said = [part for part in (item.grade, item.reason.text if item.reason else None) if part]
        reason = ": ".join(said) or "fits the brief"
        yield from wrapped(f"{item.title} ({item.year}): {reason}", width, "in    ", "      ")
    for miss in composition.misses:
        line = f"{miss.title} ({miss.year}): {miss.reason.text}"
        yield from wrapped(line, width, "near  ", "      ")
    if composition.brief.not_understood:
        words = ", ".join(composition.brief.not_understood)
        yield from wrapped(f"not understood: {words}", width)
