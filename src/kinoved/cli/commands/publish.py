"""`kinoved publish`: a list as a page."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(
    short_help="Make a web page of a list.", epilog="Example: kinoved publish list.md -o site"
)
@click.argument("list_", metavar="LIST")
@click.option("-o", "--output", "folder", metavar="FOLDER", required=True, help="Where it goes.")
def command(list_: str, folder: str) -> None:
    """Make a web page of LIST (- for standard input), with a source for what it says."""
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import read, write  # noqa: PLC0415
    from kinoved.publish import publish  # noqa: PLC0415

    catalogue = pipeline.packaged()
    path = None if list_ == "-" else list_
    report = pipeline.check(read(list_), catalogue=catalogue, path=path)
    write(None, f"{publish(report, Path(folder), catalogue)}\n")
