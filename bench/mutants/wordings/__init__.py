"""True sentences as film writers word them, one file a subject, found by this folder.

A file's `WORDINGS` are plain statements and its `WOVEN` say two things, or one in a clause of a
longer sentence; only where it is `AIMED` would a wrong value make a false sentence. The names in
braces are fields of `bench.mutants.facts`; whoever writes here knows
nothing of the patterns that the reader has, and looks at none of them.
"""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from string import Formatter


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence with fields, and whether it is woven and aimed (see above)."""

    text: str
    woven: bool
    aimed: bool
    fields: frozenset[str]


@cache
def wordings() -> tuple[Wording, ...]:
    """Every wording, by file."""
    found = []
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        file = import_module(f"{__name__}.{module.name}")
        for woven, texts in ((False, file.WORDINGS), (True, file.WOVEN)):
            for text in texts:
                fields = frozenset(name for _, name, _, _ in Formatter().parse(text) if name)
                found.append(Wording(text, woven, file.AIMED, fields))
    return tuple(found)
