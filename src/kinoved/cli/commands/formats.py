"""`kinoved formats`: what lists are read from and written to."""

from __future__ import annotations

import click

from kinoved.cli.options import text_or_json


@click.command(
    short_help="List the formats that lists are read from and written to.",
    epilog="Example: kinoved formats --output json",
)
@text_or_json
def command(output: str) -> None:
    """List the formats by name: whether each is read and written, and what it is.

    docs/formats.md tells what each of them holds.
    """
    from kinoved.cli.output import write  # noqa: PLC0415 - `--help` needs none of it
    from kinoved.parse.files import reader_named, readers  # noqa: PLC0415
    from kinoved.publish.files import writer_named, writers  # noqa: PLC0415

    prose = {"text", "markdown"}
    names = sorted({*prose, *(r.NAME for r in readers()), *(w.NAME for w in writers())})
    rows = []
    for name in names:
        reader, writer = reader_named(name), writer_named(name)
        module = writer if writer is not None else reader
        about = (module.__doc__ or "").split("\n", 1)[0].rstrip(".")
        rows.append(
            {
                "name": name,
                "reads": reader is not None or name in prose,
                "writes": writer is not None,
                "suffix": writer.SUFFIX if writer is not None else None,
                "holds": sorted(writer.HOLDS) if writer is not None else [],
                "about": about.split(": https://", 1)[0],
            }
        )
    if output == "json":
        import json  # noqa: PLC0415

        write(None, json.dumps({"schema": 1, "formats": rows}, ensure_ascii=False, indent=2) + "\n")
        return
    for row in rows:
        ways = f"{'read' if row['reads'] else '':4} {'write' if row['writes'] else '':5}"
        click.echo(f"{row['name']:18} {ways}  {row['about']}")
