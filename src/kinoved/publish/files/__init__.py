"""Lists written for other programs, one writer a file, found by this folder.

A writer offers `NAME`, `SUFFIX`, `HOLDS` (the fields of a `Row` and of a `Sheet` that the format
can keep), `NEEDS` (a film is written only if it has one of these fields), `JOINS` (fields that
become part of the description) and `write(sheet)`; `FIRST` names the fields of which it keeps one
value alone. What a format cannot keep is told by `lost`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Protocol

from kinoved.publish.files.sheet import FIELDS, Row, Sheet

__all__ = ["Row", "Sheet", "Writer", "lost", "writer_named", "writers", "written"]


class Writer(Protocol):
    """What a file of this folder offers."""

    NAME: str
    SUFFIX: str
    HOLDS: frozenset[str]
    NEEDS: frozenset[str]
    JOINS: frozenset[str]

    def write(self, sheet: Sheet) -> str:
        """The list as the text of a file."""


def writers() -> tuple[Writer, ...]:
    """Every writer of this folder, by file name."""
    folder = Path(__file__).parent
    names = sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    return tuple(module for module in modules if hasattr(module, "HOLDS"))


def writer_named(name: str) -> Writer | None:
    """The writer called `name`, or None."""
    return next((writer for writer in writers() if name == writer.NAME), None)


def written(sheet: Sheet, writer: Writer) -> tuple[Row, ...]:
    """The rows that `writer` writes: all, or those with an identifier that it needs."""
    return tuple(
        row for row in sheet.rows if not writer.NEEDS or any(getattr(row, n) for n in writer.NEEDS)
    )


def lost(sheet: Sheet, writer: Writer) -> dict[str, int]:
    """What `writer` cannot keep of `sheet`: each field with the number of films that have it.

    `films` counts those that are not written at all.
    """
    return dict(Counter(_beyond(sheet, writer)))


def _beyond(sheet: Sheet, writer: Writer) -> Iterator[str]:
    rows = written(sheet, writer)
    kept = writer.HOLDS | writer.JOINS
    single: frozenset[str] = getattr(writer, "FIRST", frozenset())
    yield from ["films"] * (len(sheet.rows) - len(rows))
    for name in ("name", "introduction", "brief"):
        if getattr(sheet, name) and name not in kept:
            yield name
    counted = [row.number for row in sheet.rows] == list(range(1, len(sheet.rows) + 1))
    for row in rows:
        for name in FIELDS:
            # Numbers that only count the films are kept by their order.
            held = getattr(row, name)
            whole = held and name not in kept and not (counted and name == "number")
            if whole or (name in single and len(held) > 1):
                yield name
