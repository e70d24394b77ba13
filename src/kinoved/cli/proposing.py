"""`kinoved check --propose`: asks a language model about lists and tells how it went, on stderr."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from kinoved.catalogue import Catalogue
from kinoved.catalogue.home import cache
from kinoved.configuration import proposer as configured
from kinoved.model import Report
from kinoved.proposer import Proposer, Settings, given
from kinoved.report.wrap import printable
from kinoved.text import plural


class Proposing:
    """The proposer of one call: the same endpoint, time and cache for all its lists."""

    def __init__(
        self,
        base_url: str | None,
        model: str | None,
        key_variable: str,
        config: str | None,
        *,
        cached: bool,
    ) -> None:
        """`config` is the file to look in, "" for the nearest one, None for no file at all."""
        self._options = {"base-url": base_url, "model": model}
        self._variable = key_variable
        self._config = config
        self._proposer = Proposer(cache() / "proposals" if cached else None)

    def added(self, report: Report, catalogue: Catalogue) -> Report:
        """The report with what is admitted of the proposals; says first where the text goes.

        Raises UsageError or InputError where it is not said whom to ask; any other failure is a
        sentence, and the report as it was.
        """
        nowhere: tuple[dict[str, Any], str | None] = ({}, None)
        file, path = nowhere if self._config is None else configured(report.path, self._config)
        key = os.environ.get(self._variable)
        settings = given(self._options, file, path, key)
        wanted = len(self._proposer.wanted(report))
        if not wanted:
            self._tell(report, "no entry has prose about a known film, so nothing is sent.")
            return report
        self._tell(report, f"{_sent(wanted)} to {settings.host} (model {settings.model}).")
        if key and not settings.key:
            self._tell(report, f"the key is not sent to {settings.host}: {path} names the address.")
        steps = _Steps(settings)
        try:
            merged, outcome = self._proposer.propose(report, catalogue, settings, steps.show)
        finally:
            steps.clear()
            self._proposer.close()
        for sentence in outcome.sentences(settings.host):
            self._tell(report, sentence)
        return merged

    def _tell(self, report: Report, sentence: str) -> None:
        click.echo(printable(f"kinoved: {report.path or '-'}: {sentence}"), err=True)


def _sent(number: int) -> str:
    what = "the text of " + plural(number, "entry", "entries")
    return f"{what} goes"


class _Steps:
    """One line on a terminal that says which entry is asked about."""

    def __init__(self, settings: Settings) -> None:
        self._host = printable(settings.host)
        self._width = 0

    def show(self, number: int, whole: int) -> None:
        """Say that entry `number` of `whole` is asked about."""
        if not sys.stderr.isatty():
            return
        line = f"asking {self._host}: {number} of {whole} …"
        click.echo("\r" + line.ljust(self._width), nl=False, err=True)
        self._width = len(line)

    def clear(self) -> None:
        """Take the line away."""
        if self._width:
            click.echo("\r" + " " * self._width + "\r", nl=False, err=True)
