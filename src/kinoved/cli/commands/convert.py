"""`kinoved convert`: a list from one format into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kinoved.cli.options import allow_private, read_as, text_or_json

if TYPE_CHECKING:
    from kinoved.model import Match
    from kinoved.publish.files import Writer
    from kinoved.publish.files.sheet import Sheet


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
@text_or_json
def command(
    source: str,
    target: str | None,
    name: str | None,
    read_as: str | None,
    private: bool,
    identify: bool,
    link: str | None,
    output: str,
) -> None:
    """Convert the list IN into OUT, or to standard output.

    IN is a file, an address (https://…), or - for standard input.
    What the format cannot hold, and how many rows of IN are no films, is told on standard error;
    with `--output json` on standard output, too, where OUT is a file.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import read, write  # noqa: PLC0415
    from kinoved.parse import parse  # noqa: PLC0415
    from kinoved.publish.files.sheet import sheet_of  # noqa: PLC0415

    writer = _writer(name, target)
    if output == "json" and target in {None, "-"}:
        from kinoved.errors import UsageError  # noqa: PLC0415

        raise UsageError("`--output json` tells of a file on standard output: name OUT, too.")
    is_page = source.startswith(("http://", "https://"))
    catalogue = pipeline.packaged()
    text = read(source, private=private)
    film_list = parse(text, catalogue, read_as)
    if not film_list.entries:
        from kinoved.errors import InputError  # noqa: PLC0415

        raise InputError(f"No film is named in {source}: nothing can be converted.")
    matches: tuple[Match, ...] = ()
    if identify:
        from kinoved.resolve import resolve  # noqa: PLC0415

        matches = resolve(film_list, catalogue)
    sheet = sheet_of(film_list, matches, link or (source if is_page else ""))
    write(target, writer.write(sheet))
    _tell(sheet, writer, _no_films(text, read_as), target if output == "json" else None)


def _no_films(text: str, read_as: str | None) -> int:
    """How many rows of a file are no films (series, people) and were left out on reading."""
    from kinoved.parse.signs import may_be_file  # noqa: PLC0415

    if read_as == "text" or not (read_as or may_be_file(text)):
        return 0
    from kinoved.parse.files import reader_for, reader_named  # noqa: PLC0415

    reader = reader_named(read_as) if read_as else reader_for(text)
    return reader.read(text).dropped if reader is not None else 0


def _tell(sheet: Sheet, writer: Writer, left_out: int, written_to: str | None) -> None:
    """What was lost, in words; and as JSON on standard output for the file `written_to`."""
    from kinoved.publish.files import lost, written  # noqa: PLC0415

    gone = lost(sheet, writer)
    if gone:
        single = {"name", "introduction", "brief"}
        told = ", ".join(f if f in single else f"{f} ({count})" for f, count in gone.items())
        click.echo(f"kinoved: {writer.NAME} cannot hold: {told}.", err=True)
    if left_out:
        rows = (
            "1 row is no film and was"
            if left_out == 1
            else f"{left_out} rows are no films and were"
        )
        click.echo(f"kinoved: {rows} left out.", err=True)
    if written_to is not None:
        import json  # noqa: PLC0415

        films = len(written(sheet, writer))
        report = {"schema": 1, "format": writer.NAME, "file": written_to, "films": films,
                  "lost": gone, "left_out": left_out}  # fmt: skip
        click.echo(json.dumps(report, ensure_ascii=False, indent=2))


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
