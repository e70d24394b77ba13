"""Compiles records and regular expressions whenever the package is built or installed."""

import subprocess
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
        finally:
            sys.path.remove(str(source))
        compile_records()
        # A process of its own, so that what the build itself compiled is not kept as well.
        kept = "import sys; sys.path.insert(0, sys.argv[1]); from kinoved.expressions import keep"
        command = [sys.executable, "-c", f"{kept}; keep()", str(source)]
        subprocess.run(command, check=True)  # noqa: S603 - nothing in it is from outside
