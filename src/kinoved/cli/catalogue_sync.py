"""`kinoved catalogue sync`: the user's own full copies of film data, made into a catalogue."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from kinoved.catalogue.sources import DataSource
    from kinoved.catalogue.sync import Step

_INDENT = " " * 4


@click.command(
    name="sync",
    short_help="Download film data and make a catalogue of it.",
    epilog="Example: kinoved catalogue sync wikidata omdb-org",
)
@click.argument("names", metavar="SOURCE...", nargs=-1)
@click.option(
    "--from",
    "folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="Read the files that are in FOLDER; download nothing.",
)
@click.option(
    "--query/--dump",
    default=True,
    help="Wikidata: ask its query service about films, or download all of it (150 GB). "
    "[default: query]",
)
@click.option(
    "--mirror",
    "mirrors",
    multiple=True,
    metavar="SOURCE=ADDRESS",
    help="Download a source's files from under ADDRESS instead; may be repeated.",
)
@click.option(
    "--witnesses",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Take a film when so many independent sources know it.",
)
@click.option("--list", "listed", is_flag=True, help="Show the sources and what is here of them.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask whether the licences are agreed to.")
def sync(
    names: tuple[str, ...],
    folder: Path | None,
    query: bool,
    mirrors: tuple[str, ...],
    witnesses: int,
    listed: bool,
    yes: bool,
) -> None:
    """Download film data of each SOURCE and make your own catalogue of it.

    What breaks off is gone on with by the same command. The files and the catalogue lie in the
    folder that KINOVED_HOME names, else in the system's folder for data. The licences bind you;
    nothing of it is passed on.
    """
    from kinoved.catalogue.home import store  # noqa: PLC0415 - `--help` needs no catalogue
    from kinoved.catalogue.sync import known, synchronise  # noqa: PLC0415

    if listed:
        _show(store())
        return
    chosen = known(names)
    addresses = _addresses(mirrors, chosen)
    for name in chosen:
        click.echo(_terms(name, dump=not query, download=folder is None), err=True)
    if folder is None and not yes and not _agreed():
        click.echo("Nothing was downloaded.", err=True)
        return
    try:
        with _Bars() as bars:
            result = synchronise(
                chosen,
                folder=folder,
                store=store(),
                base=addresses,
                witnesses=witnesses,
                progress=bars.show,
                dump=not query,
            )
    except KeyboardInterrupt:
        click.echo("What has come is kept: run the same command again to go on.", err=True)
        raise
    for synced in result.sources:
        click.echo(f"{synced.name}: {synced.rows} films from {synced.folder}")
    click.echo(f"catalogue: {result.target}")


def _addresses(mirrors: tuple[str, ...], chosen: tuple[str, ...]) -> dict[str, str]:
    from kinoved.errors import UsageError  # noqa: PLC0415 - only mirrors need it

    addresses = {}
    for mirror in mirrors:
        name, _, address = mirror.partition("=")
        if name not in chosen or not address.startswith(("https://", "http://")):
            raise UsageError(
                f"`--mirror {mirror}` is not SOURCE=ADDRESS with one of {', '.join(chosen)} and an "
                "address that begins with https://."
            )
        addresses[name] = address
    return addresses


def _agreed() -> bool:
    """Whether the user says yes; UsageError where nobody can be asked."""
    from kinoved.errors import UsageError  # noqa: PLC0415 - only a question needs it

    if not sys.stdin.isatty():
        raise UsageError("Nobody can be asked about the licences here: add `--yes` to agree.")
    try:
        return click.confirm("Download them for yourself under these licences?", err=True)
    except click.Abort:
        raise KeyboardInterrupt from None


def _terms(name: str, *, dump: bool, download: bool) -> str:
    """The licence and credit line of a source, and how much is to be downloaded."""
    from kinoved.catalogue.sources import source  # noqa: PLC0415 - `--help` needs no sources

    shown = source(name).SOURCE
    size = f" ({_about(name, dump)})" if download else ""
    return "\n".join((f"{name}: {shown.title}{size}", *_licence(shown)))


def _licence(shown: DataSource) -> Iterator[str]:
    from kinoved.cli.output import layout  # noqa: PLC0415 - `--help` needs no layout
    from kinoved.report.wrap import wrapped  # noqa: PLC0415

    for line in (f"{shown.licence}, {shown.licence_url}", shown.credit):
        yield from wrapped(line, layout("never").width, _INDENT, _INDENT)


def _about(name: str, dump: bool) -> str:
    from kinoved.catalogue.sync.addresses import listing  # noqa: PLC0415 - nor this
    from kinoved.catalogue.sync.addresses.wikidata import ABOUT_QUERIED  # noqa: PLC0415

    found = listing(name)
    if found is None:
        return "only by --from"
    size = ABOUT_QUERIED if name == "wikidata" and not dump else found.about
    return f"about {size / 1e9:,.0f} GB" if size >= 1e9 else f"about {size / 1e6:,.0f} MB"


def _show(store: Path) -> None:
    """Print every source with its licence, its size and when it was last downloaded."""
    from kinoved.catalogue.sources import names, source  # noqa: PLC0415 - `--help` needs no sources
    from kinoved.catalogue.sync import manifest  # noqa: PLC0415

    lines = []
    for module in names():
        shown = source(module).SOURCE
        found = manifest.read(store / shown.name, shown)
        here = max((entry.when for entry in found.files), default=None)
        state = f"downloaded {here[:10]}" if here else "not here"
        if found.partial:
            state += ", broken off"
        lines.append(f"{shown.name}: {shown.title} ({_about(shown.name, False)}; {state})")
        lines += _licence(shown)
    click.echo("\n".join(lines))


class _Bars(AbstractContextManager["_Bars"]):
    """A progress bar on standard error for the task at hand; silent where that is no terminal."""

    def __init__(self) -> None:
        self._stream = sys.stderr
        self._visible = self._stream.isatty()
        self._task: tuple[str, str] | None = None
        self._bar: Any = None

    def show(self, step: Step) -> None:
        """Move the bar to `step`; a task whose end is not known is named and not measured."""
        if not self._visible:
            return
        if (step.source, step.task) != self._task:
            self._end()
            self._task = (step.source, step.task)
            if step.total is None:
                click.echo(f"{step.source} {step.task} …", err=True)
            else:
                label = f"{step.source} {step.task}"
                bar = click.progressbar(length=step.total, label=label, file=self._stream)
                self._bar = bar.__enter__()
        if self._bar is not None:
            self._bar.update(step.done - self._bar.pos)

    def _end(self) -> None:
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
            self._bar = None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._end()
