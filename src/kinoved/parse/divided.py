"""The headings of sections that divide a list: `## At the heart of it` over `### 1. Stalker`."""

from __future__ import annotations

from kinoved.model import Entry
from kinoved.parse.entries import Mark
from kinoved.parse.marks import Plain
from kinoved.parse.page import Page
from kinoved.value import changed


def with_sections(
    entries: tuple[Entry, ...], marks: list[Mark], page: Page, title: Plain | None
) -> tuple[Entry, ...]:
    """`entries`, each with the heading that stands over it and is of a higher rank, if any.

    The title of the list is none, nor is a heading of the first rank.
    """
    lines = page.lines
    return tuple(
        changed(entry, section=lines[above].plain.whole()) if above is not None else entry
        for entry, mark in zip(entries, marks, strict=True)
        for above in [_above(page, mark.line, title)]
    )


def _above(page: Page, index: int, title: Plain | None) -> int | None:
    level = page.lines[index].level
    higher = (i for i in range(index - 1, -1, -1) if 0 < page.lines[i].level < level)
    above = next(higher, None)
    if above is None or page.lines[above].level == 1 or page.lines[above].plain is title:
        return None
    return above
