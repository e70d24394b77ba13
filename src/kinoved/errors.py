"""Every error kinoved raises, in one tree.

KinovedError
├── InputError       the list cannot be read (missing, empty, binary, truncated, too large)
├── UsageError       an option or argument makes no sense
├── CatalogueError   the catalogue is missing, foreign or damaged
│   └── RecordError  a record file breaks the format; carries file and line
└── OutputError      something cannot be written (full disk, no permission)

A fault *in the list* is never an error; it is a diagnostic. Each message is one sentence that says
what happened and what to do next.
"""

from __future__ import annotations


class KinovedError(Exception):
    """Anything that stops kinoved from doing what was asked; the command line exits with 2."""


class InputError(KinovedError):
    """The list cannot be read."""


class UsageError(KinovedError):
    """An option or argument makes no sense."""


class CatalogueError(KinovedError):
    """The catalogue is missing, foreign or damaged."""


class RecordError(CatalogueError):
    """A record file breaks the format described in docs/records.md."""

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.path = path
        self.line = line


class OutputError(KinovedError):
    """Something cannot be written."""
