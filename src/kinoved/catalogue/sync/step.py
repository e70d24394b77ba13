"""How far a sync has come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """Of `source`, `done` of `total` units of `task` are there; `total` is None when not known.

    `task` is the name of a file, in bytes, or "pages" or "rows", in number.
    """

    source: str
    task: str
    done: int
    total: int | None


Progress = Callable[[Step], None]
