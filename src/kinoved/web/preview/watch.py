"""What a site is made of, watched by the times of its files.

A few dozen files are looked at a few times a second: that costs less than a thousandth of a
processor, works on every file system, and needs no library.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

Sight = dict[str, tuple[int, int, int]]
"""Path → when it was changed (nanoseconds), its size (bytes) and its number on the disk."""


def seen(paths: Iterable[Path]) -> Sight:
    """How the files among `paths`, and all files in the folders among them, stand now.

    What is not there is left out, so that its coming is a change. Editors' own hidden files are
    left out too.
    """
    found: Sight = {}
    for path in paths:
        if path.is_dir():
            for folder, names, files in os.walk(path):
                names[:] = [name for name in names if not name.startswith(".")]
                for name in files:
                    if not name.startswith("."):
                        _look(os.path.join(folder, name), found)
        else:
            _look(str(path), found)
    return found


def _look(path: str, found: Sight) -> None:
    try:
        state = os.stat(path)
    except OSError:  # gone between two looks, or not yet there
        return
    found[path] = (state.st_mtime_ns, state.st_size, state.st_ino)
