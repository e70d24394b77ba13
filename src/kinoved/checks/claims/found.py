"""Finds the claim types by their folder."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from types import ModuleType


@cache
def claim_types() -> dict[str, ModuleType]:
    """Every claim type by its name, in the order of file names."""
    files = os.listdir(os.path.join(os.path.dirname(__file__), "types"))
    names = sorted(
        name.removesuffix(".py") for name in files if name.endswith(".py") and name[0] != "_"
    )
    modules = [import_module(f"kinoved.checks.claims.types.{name}") for name in names]
    return {module.NAME: module for module in modules}
