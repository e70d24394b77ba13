"""`kinoved check`: read lists, hold them against the catalogue, report."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from kinoved.cli.options import allow_private, asks_model, read_as

if TYPE_CHECKING:
    from kinoved.cli.baseline import BaselineFile
    from kinoved.model import Report
    from kinoved.report import Run

_SEVERITIES = ("error", "warning", "review", "note")


@click.command(
    short_help="Check film lists against the catalogue.",
    epilog="Example: kinoved check list.txt --output text --output json=report.json",
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--output",
    "outputs",
    multiple=True,
    metavar="FORMAT[=FILE]",
    help="Report as text, json, markdown, html, sarif, github or junit, to standard output or to "
    "FILE; may be repeated. [default: text]",
)
@click.option(
    "--fail-on",
    type=click.Choice(_SEVERITIES),
    help="Exit with 1 when something this grave, or graver, is found. [default: error]",
)
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    help="Show findings of these rules only: codes, beginnings of codes (KV3) or names, parted by "
    "commas; may be repeated.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULES",
    help="Show no findings of these rules; may be repeated.",
)
@click.option(
    "--config",
    metavar="FILE",
    help="Take this configuration for every list, instead of each folder's own.",
)
@click.option("--no-config", is_flag=True, help="Read no configuration.")
@click.option(
    "--baseline",
    metavar="FILE",
    help="Report only what is not in this baseline: what was found when it was written.",
)
@click.option(
    "--write-baseline",
    is_flag=True,
    help="Write what is found now to the baseline, and drop from it what is gone. "
    "[default: kinoved.baseline.json]",
)
@click.option(
    "--color",
    type=click.Choice(("auto", "always", "never")),
    default="auto",
    show_default=True,
    help="Colour the text; auto looks at the terminal and at NO_COLOR.",
)
@click.option("-q", "--quiet", is_flag=True, help="Show only findings, without the summary.")
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help="Show what the record supports, what the writer allows, and how to allow a finding.",
)
@click.option(
    "--propose",
    is_flag=True,
    help="Also ask a language model what the list says: sends the entries' text to --base-url. "
    "What it alone reads is a review at most.",
)
@asks_model("--propose")
@read_as
@allow_private
@click.pass_context
def command(
    ctx: click.Context,
    files: tuple[str, ...],
    outputs: tuple[str, ...],
    fail_on: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    config: str | None,
    no_config: bool,
    baseline: str | None,
    write_baseline: bool,
    color: str,
    quiet: bool,
    verbose: bool,
    propose: bool,
    base_url: str | None,
    model: str | None,
    api_key_env: str,
    no_cache: bool,
    read_as: str | None,
    private: bool,
) -> None:
    """Check film lists: every film identified, every statement held against its record.

    FILE is pasted text, Markdown, a saved web page or another program's list, in any common
    encoding, or the address of one page (https://…); - reads standard input. A file
    FILE.kinoved.toml beside it may pin films: under [pins], 3 = "stalker-1979" or
    "Stalker (1979)" = "stalker-1979"; and allow findings, under [[allow]]. Several lists are
    also held against each other. A file kinoved.toml in the list's folder or above it may
    select rules, too.
    """
    from kinoved import pipeline  # noqa: PLC0415 - `--help` needs no pipeline
    from kinoved.checks.selection import Selection  # noqa: PLC0415
    from kinoved.cli.output import layout, read, write  # noqa: PLC0415
    from kinoved.configuration import chosen, configured, configured_by  # noqa: PLC0415
    from kinoved.errors import KinovedError, UsageError  # noqa: PLC0415
    from kinoved.model import Severity  # noqa: PLC0415
    from kinoved.report import Run, Unread, render_run  # noqa: PLC0415
    from kinoved.value import changed  # noqa: PLC0415

    began = time.gmtime()
    targets = _targets(outputs)
    if files.count("-") > 1:
        raise UsageError("Standard input can be read once: name `-` once.")
    if config and no_config:
        raise UsageError("`--config` and `--no-config` exclude each other: give one of them.")
    # A slip in an option or in the file it names fails the call before any list is read.
    everywhere = configured_by(config) if config else Selection() if no_config else None
    chosen(everywhere or Selection(), select, ignore)
    known = _baseline(baseline, write_baseline)
    catalogue = pipeline.packaged()
    proposing = None
    if propose:
        from kinoved.cli.proposing import Proposing  # noqa: PLC0415 - else nothing of it is loaded

        proposing = Proposing(
            base_url, model, api_key_env, None if no_config else (config or ""), cached=not no_cache
        )
    reports: list[Report] = []
    selections: list[Selection] = []
    failed: list[tuple[str | None, KinovedError]] = []
    for file in files:
        path = None if file == "-" else file
        try:
            own = configured(path) if everywhere is None else everywhere
            selection = chosen(own, select, ignore)
            report = pipeline.check(
                read(file, private=private), catalogue=catalogue, path=path, format_name=read_as
            )
            if proposing is not None:
                report = proposing.added(report, catalogue)
            reports.append(report)
            selections.append(selection)
        except KinovedError as error:
            failed.append((path, error))
    reports = pipeline.compare(reports, catalogue=catalogue)
    if known is not None:
        reports = known.held_against(reports)
    reports = [s.applied(report) for s, report in zip(selections, reports, strict=True)]
    if reports:
        run = Run(
            tuple(reports),
            catalogue,
            layout(color, quiet=quiet, verbose=verbose),
            tuple(Unread(path, str(error)) for path, error in failed),
            Severity(fail_on or "error"),
            time.strftime("%Y-%m-%dT%H:%M:%S", began),
            () if fail_on else tuple(s.fail_on or Severity.ERROR for s in selections),
        )
        filed = changed(run, layout=layout("never", quiet=quiet, verbose=verbose))
        for name, target in targets:
            write(
                target,
                render_run(name, _with_moves(run if target is None else filed, read_as, name)),
            )
    for _, failure in failed[:-1]:
        click.echo(f"kinoved: {failure}", err=True)
    if failed:
        raise failed[-1][1]
    if run.fails():
        ctx.exit(1)


_FOR_PROGRAMS = frozenset({"json", "sarif"})
"""Reports that carry the edits by which an entry would move."""


def _with_moves(run: Run, read_as: str | None, name: str) -> Run:
    """For programs, the run with the edits by which entries outside the promise would move."""
    if name not in _FOR_PROGRAMS:
        return run
    from kinoved.fix.offering import with_moves  # noqa: PLC0415 - to people the help says it
    from kinoved.value import changed  # noqa: PLC0415

    return changed(run, reports=tuple(with_moves(report, read_as) for report in run.reports))


def _baseline(path: str | None, renew: bool) -> BaselineFile | None:
    """The baseline of the call, None where it has none."""
    if path is None and not renew:
        return None
    from kinoved.cli.baseline import BaselineFile  # noqa: PLC0415 - few calls have one

    return BaselineFile(path, renew=renew)


def _targets(outputs: tuple[str, ...]) -> list[tuple[str, str | None]]:
    """Each output as format and file, None for standard output; UsageError where two collide."""
    from kinoved.errors import UsageError  # noqa: PLC0415
    from kinoved.report import format_names  # noqa: PLC0415

    targets: list[tuple[str, str | None]] = []
    for output in outputs or ("text",):
        name, equals, file = output.partition("=")
        if name not in format_names():
            raise UsageError(
                f"There is no format “{name}”: choose one of {', '.join(format_names())}."
            )
        if equals and not file:
            raise UsageError(f"`--output {output}` names no file: write `{name}=FILE`.")
        target = None if file in {"", "-"} else file
        if any(target == other for _, other in targets):
            where = target or "standard output"
            raise UsageError(f"Two reports would go to {where}: give one another file.")
        targets.append((name, target))
    return targets
