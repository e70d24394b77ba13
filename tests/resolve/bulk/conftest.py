"""Kernels are compiled once for all tests and kept for the next run; one process at a time."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.resolve import bulk

KEPT = Path(__file__).parents[3] / ".pytest_cache" / "kernels"


@pytest.fixture(scope="session")
def ready(catalogue: Catalogue):
    """The packaged catalogue made ready for many mentions."""
    if not bulk.available():
        pytest.skip("the extra `bulk` is not installed")
    KEPT.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("NUMBA_CACHE_DIR", str(KEPT))
    with (KEPT / "lock").open("w") as lock:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        from kinoved.resolve.bulk.candidates import Bulk

        return Bulk(catalogue)
