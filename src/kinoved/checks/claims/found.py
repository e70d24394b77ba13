"""Finds the claim types by their folder."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType


@cache
def claim_types() -> dict[str, ModuleType]:
    """Every claim type by its name, in the order of file names."""
    folder = Path(__file__).parent / "types"
    names = sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))
    modules = [import_module(f"kinoved.checks.claims.types.{name}") for name in names]
    return {module.NAME: module for module in modules}
