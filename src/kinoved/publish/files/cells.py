"""Tables for spreadsheets: cells quoted where needed, and none that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_RUN = ("=", "+", "-", "@", "\t", "\r")


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The table as comma separated text with LF line ends; None becomes an empty cell."""
    text = io.StringIO()
    written = csv.writer(text, lineterminator="\n")
    written.writerow(header)
    for row in rows:
        written.writerow([guarded("" if cell is None else str(cell)) for cell in row])
    return text.getvalue()


def guarded(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would take it for a formula.

    One that already begins with an apostrophe before such a sign gets another, so that reading
    gives back what was written.
    """
    runs = cell.startswith(_RUN) or (cell.startswith("'") and cell.lstrip("'").startswith(_RUN))
    return f"'{cell}" if runs else cell
