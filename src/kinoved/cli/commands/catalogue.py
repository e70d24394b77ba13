"""`kinoved catalogue`: what the catalogue holds."""

from __future__ import annotations

import click


@click.group(
    short_help="Look at the catalogue itself.",
    name="catalogue",
    epilog="Example: kinoved catalogue status",
)
def command() -> None:
    """Look at the catalogue that lists are held against."""


@command.command(epilog="Example: kinoved catalogue status")
def status() -> None:
    """Show the catalogue's version, place and size."""
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import write  # noqa: PLC0415

    catalogue = pipeline.packaged()
    lines = [f"version  {catalogue.version}", f"place    {catalogue.path}"]
    for kind, plural in _KINDS.items():
        lines.append(f"{plural:8} {sum(1 for _ in catalogue.all(kind))}")
    write(None, "\n".join(lines) + "\n")


_KINDS = {
    "film": "films",
    "person": "people",
    "work": "works",
    "place": "places",
    "prize": "prizes",
    "theme": "themes",
    "studio": "studios",
}
