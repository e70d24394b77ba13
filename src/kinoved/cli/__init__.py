"""The command `kinoved`: its subcommands are the files in `commands/`, each imported when called.

Only click is imported here: a check must not pay for what composing needs.
"""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from kinoved import __version__
from kinoved.errors import KinovedError

_COMMANDS = Path(__file__).parent / "commands"
FAILED = 2
INTERRUPTED = 130
CUT_OFF = 141


class _Commands(click.Group):
    """Finds a command by its file, and ends every failure in one sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in alphabetical order."""
        return sorted(p.stem for p in _COMMANDS.glob("*.py") if not p.stem.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command `cmd_name`, imported now."""
        if not cmd_name.isidentifier() or not (_COMMANDS / f"{cmd_name}.py").is_file():
            return None
        command = import_module(f"kinoved.cli.commands.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that `args` begin with; a list named without one is told about `check`."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            if args and Path(args[0]).is_file():
                sentence = f"To check a list, write `kinoved check {args[0]}`."
                raise click.UsageError(sentence, ctx) from error
            raise

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; whatever goes wrong is one sentence and an exit code."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except click.exceptions.Exit as leaving:
            self._flush()
            raise leaving from None
        except KinovedError as error:
            ctx.exit(_failed(str(error)))
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except OSError as error:
            ctx.exit(failed_by(error))
        except MemoryError:
            ctx.exit(_failed("There is not enough memory for this list: split it."))
        except (click.ClickException, click.Abort):
            raise
        except Exception as error:
            if os.environ.get("KINOVED_TRACEBACK"):
                raise
            ctx.exit(_failed(_own_fault(error)))
        return result

    def _flush(self) -> None:
        try:
            sys.stdout.flush()
        except OSError as error:
            raise click.exceptions.Exit(failed_by(error)) from error


def _own_fault(error: Exception) -> str:
    """The sentence for an error that should not be: 1 would mean that the list has errors."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
    return (
        f"This is a fault of kinoved itself ({type(error).__name__} at {where}: {error}): please "
        "report it with what KINOVED_TRACEBACK=1 shows."
    )


def failed_by(error: OSError) -> int:
    """The exit code for an error of the system, after a sentence about it."""
    _close_output()
    if isinstance(error, BrokenPipeError):
        return CUT_OFF
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return _failed("The disk is full, so the output was not written: free some space.")
    where = f" ({error.filename})" if error.filename else ""
    return _failed(
        f"The system refused: {error.strerror or error}{where}; mend that and run again."
    )


def _failed(sentence: str) -> int:
    from kinoved.report.wrap import printable  # noqa: PLC0415 - only failures need it

    click.echo(f"kinoved: {printable(sentence)}", err=True)
    return FAILED


def _close_output() -> None:
    """Send what is still buffered nowhere: Python would complain about it when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):  # standard output is not a file here
        return


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    epilog="Exit codes: 0 clean, 1 findings at or above --fail-on, 2 the call failed.",
)
@click.version_option(__version__, message="kinoved %(version)s")
def main() -> None:
    """Check, repair, compose and publish curated film lists.

    Every finding names its source. Start with:

    \b
      kinoved check my-list.txt
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal that lacks a letter shows a substitute and never a traceback.
            stream.reconfigure(errors="backslashreplace")
