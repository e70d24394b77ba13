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
