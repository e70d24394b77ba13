"""The changes, one file a family, found by this folder."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from bench.mutants.change import Change


@cache
def changes() -> dict[str, Change]:
    """Every change by its name, by file."""
    found: dict[str, Change] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        for change in import_module(f"{__name__}.{module.name}").CHANGES:
            if change.name in found:
                raise ValueError(f"two changes are called {change.name}")
            found[change.name] = change
    return found
