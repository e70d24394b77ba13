"""Titles with something else in brackets, each over its paragraph: `T (Netflix e HBO Max)`."""

from __future__ import annotations

from kinoved.parse.entries import Mark
from kinoved.parse.page import Page

NAME = "bracketed"
_LIMIT = 100
_PROSE = 60


def recognises(page: Page) -> float:
    """A weak shape: it speaks only where nothing better does, from two entries on."""
    return 0.45 if len(read(page)) > 1 else 0.0


def read(page: Page) -> list[Mark]:
    """Short lines that end in brackets and stand over a longer line."""
    return [
        Mark(index, bare_brackets=True)
        for index, line in enumerate(page.lines[:-1])
        if line.gap
        and len(line.text) <= _LIMIT
        and line.text.endswith(")")
        and 0 < line.text.find(" (") == line.text.rfind(" (")
        and len(page.lines[index + 1].text) > _PROSE
    ]
