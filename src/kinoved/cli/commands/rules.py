"""`kinoved rules`: everything that kinoved looks for, a line each."""

from __future__ import annotations

import click


@click.command(short_help="List the rules.", epilog="Example: kinoved rules")
def command() -> None:
    """List the rules: code, name, and what each is about."""
    from kinoved.cli.output import layout, write  # noqa: PLC0415
    from kinoved.report.explain import pages  # noqa: PLC0415 - `--help` reads no rules
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    found = pages()
    widest = max((len(page.name) for page in found), default=0)
    lines: list[str] = []
    for page in found:
        start = f"{page.code}  {page.name:{widest}}  "
        lines += wrapped(page.summary, layout().width, start, " " * len(start))
    write(None, "\n".join(lines) + "\n")
