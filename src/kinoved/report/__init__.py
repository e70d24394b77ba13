"""Turns reports into what a person or a program reads; one file a format, found by its folder."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from kinoved.catalogue import Catalogue
from kinoved.errors import UsageError
from kinoved.model import Report, Severity
from kinoved.value import value

_FORMATS = Path(__file__).parent / "formats"


@value
class Layout:
    """How a report is laid out for a person; formats for programs look at nothing of it.

    `quiet` leaves out what has no finding, `verbose` adds the claims that the record supports.
    """

    width: int = 80
    colour: bool = False
    quiet: bool = False
    verbose: bool = False


@value
class Unread:
    """A list that could not be read: its path, None for standard input, and why, in a sentence."""

    path: str | None
    reason: str


@value
class Run:
    """What one call found: a report for every list that was read, and what was not.

    `failing` is the severity from which on a finding fails the call, `failing_each` that of every
    report where they differ; `moment` is when the call began, in UTC as 2026-11-26T15:30:00, or
    None. The catalogue gives promised countries and themes their
    labels; without it their ids stand.
    """

    reports: tuple[Report, ...]
    catalogue: Catalogue | None = None
    layout: Layout = Layout()
    unread: tuple[Unread, ...] = ()
    failing: Severity = Severity.ERROR
    moment: str | None = None
    failing_each: tuple[Severity, ...] = ()

    def failing_in(self, number: int) -> Severity:
        """From which severity on a finding of the report `number`, counted from 0, fails it."""
        return self.failing_each[number] if number < len(self.failing_each) else self.failing

    def fails(self) -> bool:
        """Whether there is a finding that fails the call."""
        return any(
            d.severity.rank >= self.failing_in(number).rank
            for number, report in enumerate(self.reports)
            for d in report.diagnostics
        )


class Format(Protocol):
    """A module in `report/formats`: its name and what it makes of a run."""

    NAME: str

    def render(self, run: Run) -> str:
        """The run in this format, ending in a line break."""


def format_names() -> tuple[str, ...]:
    """The names of the formats a report can take, in alphabetical order."""
    return tuple(sorted(p.stem for p in _FORMATS.glob("*.py") if not p.stem.startswith("_")))


def render(
    name: str,
    reports: Sequence[Report],
    *,
    catalogue: Catalogue | None = None,
    layout: Layout | None = None,
) -> str:
    """The reports in the format `name`; UsageError where there is no such format."""
    return render_run(name, Run(tuple(reports), catalogue, layout or Layout()))


def render_run(name: str, run: Run) -> str:
    """All that one call found in the format `name`; UsageError where there is no such format."""
    if name not in format_names():
        raise UsageError(f"There is no format “{name}”: choose one of {', '.join(format_names())}.")
    return cast("Format", import_module(f"kinoved.report.formats.{name}")).render(run)
