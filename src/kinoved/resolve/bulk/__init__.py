"""Many mentions identified by title and year, compiled; an extra (`pip install kinoved[bulk]`).

The index on disk is the one that a single look-up reads, and the order of candidates is the same;
only the loop is machine code. It is imported where a batch begins and nowhere else.
"""

from __future__ import annotations

from importlib.util import find_spec


def available() -> bool:
    """Whether what is needed is installed; without it the single path does the same, slower."""
    return find_spec("numpy") is not None and find_spec("numba") is not None
