"""`kinoved catalogue`: what the catalogue holds, whether it is whole, and the user's full copy."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kinoved.cli.catalogue_sync import sync
from kinoved.cli.options import text_or_json

if TYPE_CHECKING:
    from kinoved.catalogue import Catalogue


@click.group(
    short_help="Look at the catalogue itself, or sync your own.",
    name="catalogue",
    epilog="Example: kinoved catalogue status",
)
def command() -> None:
    """Look at the catalogue that lists are held against, and bring your own full copy."""


command.add_command(sync)


@command.command(epilog="Example: kinoved catalogue status")
@text_or_json
def status(output: str) -> None:
    """Show the catalogue's version, place and size, layer by layer."""
    import json  # noqa: PLC0415

    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import write  # noqa: PLC0415

    catalogue = pipeline.packaged()
    if output == "json":
        value = {"path": str(catalogue.path), **catalogue.meta}
        value["subjects"] = json.loads(catalogue.meta["subjects"])
        write(None, json.dumps(value, ensure_ascii=False, indent=2) + "\n")
        return
    write(None, "\n".join(_status(catalogue)) + "\n")


def _status(catalogue: Catalogue) -> list[str]:
    import json  # noqa: PLC0415

    meta = catalogue.meta
    counts = json.loads(meta["subjects"])
    films, statements = int(meta["films"]), int(meta["film statements"])
    each = statements / films if films else 0
    named = (("person", "people"), ("work", "works"), ("studio", "studios"), ("prize", "prizes"))
    others = [f"{counts[kind]:,} {plural}" for kind, plural in named]
    others += [f"{counts['place']:,} places", f"{counts['theme']:,} themes"]
    return [
        f"version  {catalogue.version}",
        f"place    {catalogue.path}",
        f"kind     {meta['layer']}",
        "",
        f"{'layer':8} {'films':>9} {'titles':>9} {'statements':>11}",
        f"{'records':8} {films:>9,} {int(meta['titles']):>9,} {statements:>11,}",
        f"{'index':8} {int(meta['indexed']):>9,} {int(meta['indexed titles']):>9,}"
        f" {int(meta['indexed facts']):>11,}",
        "",
        f"Records: {each:.1f} statements each from {int(meta['sources']):,} sources;"
        f" {int(meta['deep']):,} are deep;",
        f"{int(meta['joined']):,} are joined with a film of the index, which is then counted once.",
        f"Beside films: {', '.join(others)}.",
    ]


@command.command(
    short_help="Say whether the catalogue is whole.", epilog="Example: kinoved catalogue verify"
)
@click.argument("path", required=False, type=click.Path(path_type=Path))
def verify(path: Path | None) -> None:
    """Read the whole catalogue, or the snapshot at PATH, and say whether it is as it was made."""
    from kinoved import pipeline  # noqa: PLC0415
    from kinoved.catalogue.verify import faults  # noqa: PLC0415
    from kinoved.cli.output import write  # noqa: PLC0415
    from kinoved.errors import CatalogueError  # noqa: PLC0415

    target = path if path is not None else pipeline.packaged().path
    found = faults(target)
    if found:
        raise CatalogueError(
            f"{target}: {' '.join(found)} Install kinoved again, or run `kinoved catalogue sync`."
        )
    write(None, f"{target} is whole.\n")


@command.command(name="credits", epilog="Example: kinoved catalogue credits")
def credits_() -> None:
    """Show whose data the catalogue holds, and under which licences."""
    from kinoved import pipeline  # noqa: PLC0415
    from kinoved.cli.output import layout, write  # noqa: PLC0415
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    catalogue = pipeline.packaged()
    width = layout().width
    sources = f"{int(catalogue.meta['sources']):,}"
    lines = [
        *wrapped(
            f"Facts gathered by hand from {sources} sources, each named beside its statement "
            "(`kinoved show FILM`); CC0 1.0.",
            width,
            "Records: ",
            "  ",
        )
    ]
    rows = catalogue.ask("SELECT title, credit, licence, licence_url FROM dataset ORDER BY number")
    for title, credit, licence, address in rows:
        lines += ["", *wrapped(credit, width, f"{title}: ", "  "), f"  {licence} {address}"]
    cldr = "Names of countries and languages from Unicode CLDR."
    lines += ["", *wrapped(cldr, width, "Unicode CLDR: ", "  ")]
    lines.append("  Unicode License v3 https://www.unicode.org/license.txt")
    write(None, "\n".join(lines) + "\n")


@command.command(epilog="Example: kinoved catalogue export tables --format parquet")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(("jsonl", "parquet")),
    default="jsonl",
    show_default=True,
    help="JSON lines, or Parquet (needs the extra `parquet`).",
)
def export(folder: Path, format_: str) -> None:
    """Write films, titles and statements as plain tables into FOLDER."""
    from kinoved import pipeline  # noqa: PLC0415
    from kinoved.catalogue.export import export as export_tables  # noqa: PLC0415
    from kinoved.cli.output import write  # noqa: PLC0415

    catalogue = pipeline.packaged()
    meta = catalogue.meta
    films = int(meta["films"]) + int(meta["indexed"])
    rows = films + int(meta["titles"]) + int(meta["indexed titles"])
    rows += int(meta["film statements"]) + int(meta["indexed facts"])
    bar: Any = click.progressbar(length=rows, label="Exporting", file=sys.stderr)
    with bar:
        paths = export_tables(catalogue, folder, format_, bar.update)
        bar.update(rows)
    write(None, "".join(f"{path}\n" for path in paths))
