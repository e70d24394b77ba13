"""The shapes a list may have, one file each: `NAME`, `recognises(page)`, `read(page)`."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import Protocol

from kinoved.parse.entries import Mark
from kinoved.parse.page import Page

_FOLDER = os.path.dirname(__file__)


class Format(Protocol):
    """What a file of this folder offers."""

    NAME: str

    def recognises(self, page: Page) -> float:
        """How well the text fits this format, from 0 to 1."""

    def read(self, page: Page) -> list[Mark]:
        """The headings of the entries, in the order of the text."""


@cache
def all_formats() -> tuple[Format, ...]:
    """Every format of this folder, by file name."""
    names = sorted(
        n.removesuffix(".py") for n in os.listdir(_FOLDER) if n.endswith(".py") and n[0] != "_"
    )
    return tuple(import_module(f"{__name__}.{name}") for name in names)


def best_format(page: Page) -> Format | None:
    """The format that recognises the text best, or None where none does."""
    scored = [(found.recognises(page), found) for found in all_formats()]
    score, best = max(scored, key=lambda pair: pair[0])
    return best if score > 0 else None
