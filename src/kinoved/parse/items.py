"""Whether entries found among list items are the list, and how far items are indented."""

from __future__ import annotations

from collections import Counter

from kinoved.parse.entries import Mark
from kinoved.parse.page import Page

_SHORT = 80
_FEW = 0.5


def are_few_items(marks: list[Mark], page: Page) -> bool:
    """Whether the marks are list items, less than half of the short ones with their indentation.

    The text below each would then hold the items that were not found, which are other films.
    Labels, and sentences, are what is said of an item.
    """
    items = [mark for mark in marks if page.lines[mark.line].bullet]
    if len(items) * 2 <= len(marks):
        return False
    margin = commonest_margin(items, page)
    alike = sum(
        line.bullet
        and len(line.text) <= _SHORT
        and line.text[-1] not in ".!?:;…"
        and page.labels[index] is None
        and margin_of(page, index) == margin
        for index, line in enumerate(page.lines)
    )
    return len(items) < _FEW * alike


def commonest_margin(marks: list[Mark], page: Page) -> int:
    """The indentation that most of the marks have; 0 without marks."""
    margins = Counter(margin_of(page, mark.line) for mark in marks)
    return max(margins, key=lambda width: margins[width], default=0)


def margin_of(page: Page, index: int) -> int:
    """How many signs of white space stand before the line."""
    start = page.lines[index].start
    begin = max(page.text.rfind("\n", 0, start), page.text.rfind("\r", 0, start)) + 1
    raw = page.text[begin:start]
    return len(raw) - len(raw.lstrip())
