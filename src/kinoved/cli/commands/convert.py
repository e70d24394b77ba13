"""`kinoved convert`: a list from one format into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kinoved.cli.options import allow_private, read_as

if TYPE_CHECKING:
    from kinoved.model import Match
    from kinoved.publish.files import Writer


@click.command(
    short_help="Convert a list into another format.",
    epilog="Example: kinoved convert list.txt list.csv --to letterboxd-import --identify",
)
@click.argument("source", metavar="IN")
@click.argument("target", metavar="[OUT]", required=False)
@click.option(
    "--to",
    "name",
    metavar="FORMAT",
    help="Write this format. [default: the only one of OUT's ending]",
)
@click.option(
    "--link",
    metavar="URL",
    help="Where the list stands on the web, for RSS. [default: IN, where it is an address]",
)
@read_as
@allow_private
@click.option(
    "--identify", is_flag=True, help="Fill in the identifiers of films that are surely meant."
)
def command(
    source: str,
    target: str | None,
    name: str | None,
    read_as: str | None,
    private: bool,
    identify: bool,
    link: str | None,
) -> None:
    """Convert the list IN into OUT, or to standard output.

    IN is a file, an address (https://…), or - for standard input.
    What the format cannot hold is told on standard error.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import read, write  # noqa: PLC0415
    from kinoved.parse import parse  # noqa: PLC0415
    from kinoved.publish.files import lost  # noqa: PLC0415
    from kinoved.publish.files.sheet import sheet_of  # noqa: PLC0415

    writer = _writer(name, target)
    is_page = source.startswith(("http://", "https://"))
    catalogue = pipeline.packaged()
    film_list = parse(read(source, private=private), catalogue, read_as)
    if not film_list.entries:
        from kinoved.errors import InputError  # noqa: PLC0415

        raise InputError(f"No film is named in {source}: nothing can be converted.")
    matches: tuple[Match, ...] = ()
    if identify:
        from kinoved.resolve import resolve  # noqa: PLC0415

        matches = resolve(film_list, catalogue)
    sheet = sheet_of(film_list, matches, link or (source if is_page else ""))
    write(target, writer.write(sheet))
    gone = lost(sheet, writer)
    if gone:
        single = {"name", "introduction", "brief"}
        told = ", ".join(f if f in single else f"{f} ({count})" for f, count in gone.items())
        click.echo(f"kinoved: {writer.NAME} cannot hold: {told}.", err=True)


def _writer(name: str | None, target: str | None) -> Writer:
    """The writer that the call asks for; UsageError where none is, or several are."""
    from kinoved.errors import UsageError  # noqa: PLC0415
    from kinoved.publish.files import writer_named, writers  # noqa: PLC0415

    if name is not None:
        writer = writer_named(name)
        if writer is None:
            names = ", ".join(w.NAME for w in writers())
            raise UsageError(f"There is no format “{name}” to write: choose one of {names}.")
        return writer
    fitting = [w for w in writers() if target and target.lower().endswith(w.SUFFIX)]
    if len(fitting) == 1:
        return fitting[0]
    names = ", ".join(w.NAME for w in (fitting or writers()))
    raise UsageError(f"Say in which format to write: `--to` with one of {names}.")
