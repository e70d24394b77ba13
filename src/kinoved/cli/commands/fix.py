"""`kinoved fix`: repair a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kinoved.cli.options import allow_private, read_as

if TYPE_CHECKING:
    from kinoved.fix import Fixed


@click.command(short_help="Repair a list.", epilog="Example: kinoved fix list.txt --diff")
@click.argument("list_", metavar="LIST")
@click.option(
    "--unsafe",
    is_flag=True,
    help="Also make repairs that may change what you mean: years, numbers of films, films listed "
    "twice, titles of other films, and films outside the promise moved to the end.",
)
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
@click.option(
    "-o", "--output", "target", metavar="FILE", help="Write the repaired list to FILE instead."
)
@click.option("--no-backup", is_flag=True, help="Keep no copy of the list as it was.")
@read_as
@allow_private
@click.pass_context
def command(
    ctx: click.Context,
    list_: str,
    unsafe: bool,
    diff: bool,
    target: str | None,
    no_backup: bool,
    read_as: str | None,
    private: bool,
) -> None:
    """Repair LIST where it stands; LIST.orig keeps it as it was.

    Only safe repairs are made unless you ask for more: a title no source attests, its capitals,
    the numbering. A title that some source attests is never changed, and neither is your prose.
    With - the list is read from standard input and the repaired one written to standard output;
    an address (https://…) needs -o or --diff.

    Exits with 1 where errors are left.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.cli.output import read, write  # noqa: PLC0415
    from kinoved.fix import fixed  # noqa: PLC0415

    is_page = list_.startswith(("http://", "https://"))
    if is_page and target is None and not diff:
        from kinoved.errors import UsageError  # noqa: PLC0415

        raise UsageError("A page cannot be repaired where it stands: add `-o FILE` or `--diff`.")
    text = read(list_, private=private)
    path = None if list_ == "-" else list_
    outcome = fixed(text, pipeline.packaged(), unsafe=unsafe, path=path, format_name=read_as)
    if diff:
        write(None, _difference(text, outcome.text, path or "standard input"))
    elif target is not None or path is None:
        write(target, outcome.text)
    elif outcome.text != text:
        if not no_backup:
            write(f"{path}.orig", text)
        write(path, outcome.text)
    _tell(outcome, unsafe)
    if any(d.severity.value == "error" for d in outcome.report.diagnostics):
        ctx.exit(1)


def _difference(before: str, after: str, name: str) -> str:
    """A unified diff, empty where nothing changes."""
    from difflib import unified_diff  # noqa: PLC0415

    lines = unified_diff(
        before.splitlines(keepends=True),
        after.splitlines(keepends=True),
        name,
        f"{name} (repaired)",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _tell(outcome: Fixed, unsafe: bool) -> None:
    """What was done and what is left, on standard error."""
    for repair in outcome.repairs:
        click.echo(f"{repair.code} {repair.name}, line {repair.line}: {repair.message}", err=True)
    from kinoved.fix.moving import outside  # noqa: PLC0415 - `--help` needs no repair

    count = len(outcome.repairs)
    told = "Nothing to repair." if not count else f"{count} repair{'s' * (count > 1)}."
    left = sum(
        1
        for d in outcome.report.diagnostics
        if (d.fix and d.fix.safety.value == "unsafe" and d.fix.edits)
    ) + len(outside(outcome.report.diagnostics))
    if left and not unsafe:
        told += f" With --unsafe {left} more."
    click.echo(told, err=True)
