"""Options that several commands have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

_Command = Callable[..., Any]

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


def asks_model(asking: str) -> Callable[[_Command], _Command]:
    """Whom `asking`, an option such as `--propose`, asks: the same words for every command."""
    options = (
        click.option(
            "--base-url",
            metavar="URL",
            envvar="KINOVED_BASE_URL",
            help=f"With {asking}: an OpenAI-compatible endpoint, such as "
            "http://127.0.0.1:8080/v1; or KINOVED_BASE_URL.",
        ),
        click.option(
            "--model",
            metavar="NAME",
            envvar="KINOVED_MODEL",
            help=f"With {asking}: the model; or KINOVED_MODEL.",
        ),
        click.option(
            "--api-key-env",
            metavar="NAME",
            default="KINOVED_API_KEY",
            show_default=True,
            help=f"With {asking}: the environment variable that holds the key, if one is needed.",
        ),
        click.option(
            "--no-cache", is_flag=True, help=f"With {asking}: neither read nor keep answers."
        ),
    )

    def decorate(command: _Command) -> _Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate
