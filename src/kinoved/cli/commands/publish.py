"""`kinoved publish`: lists as a web site."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(
    short_help="Make a web site of lists.", epilog="Example: kinoved publish lists/*.md -o site"
)
@click.argument("lists", metavar="LIST...", nargs=-1, required=True)
@click.option("-o", "--output", "folder", metavar="FOLDER", help="Where it goes.")
@click.option(
    "--pdf",
    metavar="FILE",
    help="Write the pages of the lists to FILE as programme notes, beside the site or without "
    "-o instead of it. Needs the extra `pdf`.",
)
@click.option(
    "--config",
    metavar="FILE",
    help="Take the site's title, address and so on from this file. [default: the nearest "
    "kinoved.toml]",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    help="Processes that work side by side where there is much to do. [default: one a processor]",
)
def command(
    lists: tuple[str, ...],
    folder: str | None,
    pdf: str | None,
    config: str | None,
    jobs: int | None,
) -> None:
    """Make a web site of LISTs (- for standard input), with a source for what it says.

    Each list is checked; its page shows what was found and what could not be checked. Only what has
    changed is written, and pages of lists that are not given any more are removed.
    """
    import os  # noqa: PLC0415 - as below

    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import write, write_bytes  # noqa: PLC0415
    from kinoved.cli.publishing import (  # noqa: PLC0415
        checked,
        inputs_of,
        notes_of,
        place_for,
        site_for,
    )
    from kinoved.errors import InputError, UsageError  # noqa: PLC0415
    from kinoved.publish.site import build  # noqa: PLC0415

    if not folder and not pdf:
        raise UsageError("Say where the site goes with `-o FOLDER`, or ask for `--pdf FILE`.")
    site = site_for(lists[0], config)
    with place_for(folder) as place:
        built = build(
            inputs_of(lists),
            Path(place),
            pipeline.packaged(),
            checked,
            site,
            jobs or min(os.cpu_count() or 1, 8),
        )
        if pdf:
            write_bytes(pdf, notes_of(lists, built.folder))
    write(None, f"{built.folder / 'index.html' if folder else pdf}\n")
    for name, fault in built.faults[:-1]:
        click.echo(f"kinoved: {name}: {fault}", err=True)
    if built.faults:
        raise InputError(built.faults[-1][1])
