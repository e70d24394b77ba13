"""`kinoved recompose`: a composed list again, from the brief that it carries."""

from __future__ import annotations

import click

from kinoved.cli.composed import form_of, in_form


@click.command(
    short_help="Compose a list again from its own brief.",
    epilog="Example: kinoved recompose list.md -o list.md",
)
@click.argument("file", metavar="LIST")
@click.option(
    "-o",
    "--output",
    "target",
    metavar="FILE",
    help="Write the new list to FILE, in the form of its ending. [default: none]",
)
def command(file: str, target: str | None) -> None:
    """Show what the brief of LIST gives on the catalogue of today that LIST does not have.

    LIST is Markdown or JSON that `kinoved compose` wrote, or - for standard input. Shown are films
    that left, came or moved, and sentences that are new, each with the reason.
    """
    from kinoved import compose, pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import layout, read, write  # noqa: PLC0415
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    catalogue = pipeline.packaged()
    text = read(file)
    report = pipeline.check(text, catalogue=catalogue, path=None if file == "-" else file)
    made = compose.recompose(text, report, catalogue)
    if target is not None:
        form = form_of(None, target)
        write(target, in_form(form, made, changes=False))
    lines = []
    for change in made.changes:
        said = f"{change.title}. {change.reason.text}"
        lines += wrapped(said, layout().width, f"{change.change.value}: ", "  ")
    write(None, "\n".join(lines or ["Nothing has changed."]) + "\n")
