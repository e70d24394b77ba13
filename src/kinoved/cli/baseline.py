"""The baseline file of a call: read first, held against the reports, written anew when asked."""

from __future__ import annotations

import os
from collections.abc import Sequence

from kinoved.cli.output import write
from kinoved.errors import UsageError
from kinoved.model import Report
from kinoved.report.baseline import (
    FILE,
    Baseline,
    held_against,
    key_of,
    read_baseline,
    renewed,
    serialised,
)


class BaselineFile:
    """A baseline at a path; with `renew` it takes in what is found and need not be there yet."""

    def __init__(self, path: str | None, *, renew: bool) -> None:
        if path == "":
            raise UsageError(
                "`--baseline` names no file: write `--baseline kinoved.baseline.json`."
            )
        self._path = FILE if path is None else path
        self._renew = renew
        self._folder = os.path.dirname(os.path.realpath(self._path))
        there = os.path.exists(self._path) or not renew
        self._known: Baseline = read_baseline(self._path) if there else {}

    def held_against(self, reports: Sequence[Report]) -> list[Report]:
        """The reports without what is known; with `renew` all that they find is known after."""
        keys = [key_of(report.path, self._folder) for report in reports]
        if self._renew and reports:
            self._known = renewed(self._known, reports, keys, self._folder)
            write(self._path, serialised(self._known))
        return [
            held_against(self._known, report, key)
            for report, key in zip(reports, keys, strict=True)
        ]
