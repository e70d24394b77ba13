"""Lists in the files of other programs, one reader a file, found by this folder.

A reader offers `NAME`, `recognises(text)` and `read(text)`. Text that people write is not read here
but by the shapes in `parse/formats`; nothing of this folder is loaded for it (`parse/signs.py`).
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Protocol

from kinoved.parse.files.reading import Found


class Reader(Protocol):
    """What a file of this folder offers."""

    NAME: str

    def recognises(self, text: str) -> bool:
        """Whether the text is a list of this kind, told by its contents and never by its name."""

    def read(self, text: str) -> Found:
        """The list in `text`; InputError where it is damaged beyond reading."""


@cache
def readers() -> tuple[Reader, ...]:
    """Every reader of this folder, by file name."""
    folder = Path(__file__).parent
    names = sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    return tuple(module for module in modules if hasattr(module, "recognises"))


def reader_for(text: str) -> Reader | None:
    """The first reader that recognises `text`, or None."""
    return next((reader for reader in readers() if reader.recognises(text)), None)


def reader_named(name: str) -> Reader | None:
    """The reader called `name`, or None."""
    return next((reader for reader in readers() if name == reader.NAME), None)
