"""Writes the generated parts of the docs: `docs/cli.md` from the help texts.

`python docs/generate.py --check` writes nothing and exits with 1 where a page is stale.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from kinoved.cli import main

PAGE = Path(__file__).parent / "cli.md"
_HEAD = """\
# The command line

<!-- Written by docs/generate.py from the help texts; `make docs` writes it again. -->
"""


def page() -> str:
    """The whole of `docs/cli.md`."""
    return _HEAD + "".join(_sections(main, "kinoved", None))


def _sections(command: click.Command, name: str, parent: click.Context | None) -> Iterator[str]:
    context = command.make_context(
        name.rpartition(" ")[2], [], parent, resilient_parsing=True, terminal_width=80
    )
    yield f"\n## {name}\n\n```\n{command.get_help(context).rstrip()}\n```\n"
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found is not None:
                yield from _sections(found, f"{name} {child}", context)


def run(arguments: list[str]) -> int:
    """0, or 1 where `--check` finds the page stale."""
    fresh = page()
    if "--check" not in arguments:
        PAGE.write_text(fresh, "utf-8")
        return 0
    if PAGE.is_file() and PAGE.read_text("utf-8") == fresh:
        return 0
    sys.stderr.write(f"{PAGE} is stale: run `make docs`.\n")
    return 1


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
