"""`kinoved completion`: the script that teaches a shell the commands."""

from __future__ import annotations

import click


@click.command(
    short_help="Print a shell's completion script.",
    epilog='Example: eval "$(kinoved completion bash)"',
)
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for a shell; put it where the shell looks for them."""
    from click.shell_completion import get_completion_class  # noqa: PLC0415

    from kinoved.cli.output import write  # noqa: PLC0415

    found = get_completion_class(shell)
    assert found is not None  # noqa: S101 - click has all three shells
    root = ctx.find_root().command
    write(None, found(root, {}, "kinoved", "_KINOVED_COMPLETE").source())
