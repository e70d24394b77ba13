"""`kinoved publish`: lists as a web site."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(
    short_help="Make a web site of lists.", epilog="Example: kinoved publish lists/*.md -o site"
)
@click.argument("lists", metavar="LIST...", nargs=-1, required=True)
@click.option("-o", "--output", "folder", metavar="FOLDER", required=True, help="Where it goes.")
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
def command(lists: tuple[str, ...], folder: str, config: str | None, jobs: int | None) -> None:
    """Make a web site of LISTs (- for standard input), with a source for what it says.

    Each list is checked; its page shows what was found and what could not be checked. Only what has
    changed is written, and pages of lists that are not given any more are removed.
    """
    import os  # noqa: PLC0415 - as below

    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import write  # noqa: PLC0415
    from kinoved.cli.publishing import checked, inputs_of, site_for  # noqa: PLC0415
    from kinoved.errors import InputError  # noqa: PLC0415
    from kinoved.publish.site import build  # noqa: PLC0415

    site = site_for(lists[0], config)
    built = build(
        inputs_of(lists),
        Path(folder),
        pipeline.packaged(),
        checked,
        site,
        jobs or min(os.cpu_count() or 1, 8),
    )
    write(None, f"{built.folder / 'index.html'}\n")
    for name, fault in built.faults[:-1]:
        click.echo(f"kinoved: {name}: {fault}", err=True)
    if built.faults:
        raise InputError(built.faults[-1][1])
