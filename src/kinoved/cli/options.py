"""Options that several commands have in common."""

from __future__ import annotations

import click

text_or_json = click.option(
    "--output",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="Show it for a person or for a program.",
)
"""`--output`: the same words and the same choice wherever a command shows what it found."""

allow_private = click.option(
    "--allow-private",
    "private",
    is_flag=True,
    help="Also read addresses (https://…) of private networks and of this machine.",
)
"""`--allow-private`: for a list named by its address."""


def _reader(ctx: click.Context, option: click.Parameter, name: str | None) -> str | None:
    """The name as given; UsageError where no reader is called so."""
    if name is None:
        return None
    from kinoved.cli.formats import reader_name  # noqa: PLC0415 - seldom asked for

    return reader_name(name)


read_as = click.option(
    "--format",
    "read_as",
    metavar="FORMAT",
    callback=_reader,
    help="Read the list as this format, whatever it looks like; see `kinoved formats`.",
)
"""`--format`: the same wherever a list is read."""
