"""How text is laid out for where it is read: the terminal, its width and its colours."""

from __future__ import annotations

import os
import sys

from kinoved.report import Layout

_WIDEST = 80
_NARROWEST = 40


def layout(color: str = "auto", *, quiet: bool = False, verbose: bool = False) -> Layout:
    """How to lay out text for standard output; `color` is "auto", "always" or "never".

    Width is that of the terminal or of COLUMNS, 80 at most; "auto" means colour on a terminal
    where neither NO_COLOR nor TERM=dumb is set.
    """
    return Layout(_width(), _colour(color), quiet, verbose)


def _width() -> int:
    stated = os.environ.get("COLUMNS", "")
    if stated.isascii() and stated.isdigit() and int(stated) > 0:
        width = int(stated)
    else:
        try:
            width = os.get_terminal_size(sys.stdout.fileno()).columns or _WIDEST
        except (OSError, ValueError):  # standard output is not a terminal
            width = _WIDEST
    return max(_NARROWEST, min(_WIDEST, width))


def _colour(wanted: str) -> bool:
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()
