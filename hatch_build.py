"""Compiles records and regular expressions whenever the package is built or installed."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueBuildHook(BuildHookInterface[Any]):
    """Writes `catalogue/snapshot.sqlite` and `expressions.bin` before the files are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile with the standard library alone: the build environment holds nothing else."""
        source = Path(self.root) / "src"
        sys.path.insert(0, str(source))
        try:
            from kinoved.catalogue.build import compile_records  # noqa: PLC0415
            from kinoved.expressions import keep  # noqa: PLC0415
        finally:
            sys.path.remove(str(source))
        compile_records()
        keep()
