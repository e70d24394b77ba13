"""`kinoved record`: begin the record of a film, and see what a record still lacks."""

from __future__ import annotations

from pathlib import Path

import click


@click.group(
    short_help="Begin or check the record of a film.",
    name="record",
    epilog='Example: kinoved record new "The Return of the Son (1979)"',
)
def command() -> None:
    """Begin the record of a film, or see what a record still lacks.

    Records are plain text, one sourced statement a line; docs/records.md describes them.
    """


@command.command(epilog='Example: kinoved record new "Repentance (1984)" --folder records/films')
@click.argument("film", metavar='"TITLE (YEAR)"')
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the record there; without it, it is shown.",
)
def new(film: str, folder: Path | None) -> None:
    """Begin a record with what the index knows of a film, and remarks on what to look for.

    The film may be given by title and year, or by an identifier such as tt0079944.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.catalogue.scaffold import scaffold  # noqa: PLC0415
    from kinoved.cli.films import described, title_and_year, wanted  # noqa: PLC0415
    from kinoved.cli.output import write  # noqa: PLC0415
    from kinoved.errors import OutputError, UsageError  # noqa: PLC0415

    catalogue = pipeline.packaged()
    title, year = title_and_year(film)
    try:
        known = wanted(film, catalogue)
    except UsageError:
        if catalogue.named(title):
            raise
        known = None
    if known is not None and known.kind == "film" and not known.indexed:
        raise UsageError(f"{described(known)} has a record: `kinoved show {known.id}` prints it.")
    indexed = known if known is not None and known.kind == "film" else None
    id_, text = scaffold(indexed.label if indexed else title, year, indexed)
    if folder is None:
        write(None, text)
        return
    path = folder / f"{id_}.rec"
    if path.exists():
        raise OutputError(f"{path} is there already: edit it, or choose another folder.")
    write(str(path), text)
    write(None, f"{path}\n")


@command.command(epilog="Example: kinoved record check records/films/repentance-1984.rec")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--quiet", is_flag=True, help="Only say what must be mended.")
def check(files: tuple[Path, ...], quiet: bool) -> None:
    """Say what is wrong in record FILES, and what is missing or rests on one source only.

    Ends with exit code 1 when something must be mended.
    """
    from kinoved.catalogue.advice import advice, faults  # noqa: PLC0415
    from kinoved.catalogue.record import read_record  # noqa: PLC0415
    from kinoved.cli.output import layout, write  # noqa: PLC0415
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    width = layout().width
    lines: list[str] = []
    failed = False
    for path in files:
        found = faults(path)
        failed = failed or bool(found)
        lines += [part for fault in found for part in wrapped(fault, width, "error: ", "  ")]
        if not found and not quiet:
            lines.append(f"{path}: well formed, every line sourced")
            lines += [
                part
                for hint in advice(read_record(path))
                for part in wrapped(hint, width, "  ", "  ")
            ]
    if lines:
        write(None, "\n".join(lines) + "\n")
    if failed:
        raise click.exceptions.Exit(1)


@command.command(epilog="Example: kinoved record link records/rolls/submarines.rec")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--quiet", is_flag=True, help="Only count the lines that name no film.")
def link(files: tuple[Path, ...], quiet: bool) -> None:
    """Write into rolls which film each of their lines means, where that is sure.

    A roll names the films that sources list under a theme. Lines for which no film is sure stay as
    they are and are shown: look at their title and year, or write the `id` yourself.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.catalogue.record import read_record  # noqa: PLC0415
    from kinoved.cli.output import write  # noqa: PLC0415
    from kinoved.cli.rolls import link as linked_in  # noqa: PLC0415

    catalogue = pipeline.packaged()
    for path in files:
        read_record(path)
        text = path.read_text(encoding="utf-8")
        linked = linked_in(text, catalogue)
        if linked.text != text:
            write(str(path), linked.text)
        write(None, f"{path}: {linked.found} lines name a film, {len(linked.missing)} none\n")
        if not quiet:
            write(None, "".join(f"  {line}\n" for line in linked.missing))
