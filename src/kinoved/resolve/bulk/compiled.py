"""Turns a function into machine code, once: what was compiled is kept for the next process.

Numba looks at the one file that a function stands in to see whether it has changed, and keeps its
work beside that file or wherever it can. Our kernels call one another across files, and the package
may lie where nobody may write. So the compiled code is kept in the user's folder for kinoved, under
a name that changes with any of the sources.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import numba
import numpy as np

from kinoved.catalogue import home, ngrams

_Function = TypeVar("_Function", bound=Callable[..., Any])

_COMPLETE = "complete"


@cache
def folder() -> Path:
    """The folder of the compiled code of these very sources; it need not exist."""
    digest = hashlib.sha256(f"{numba.__version__} {os.cpu_count()}".encode())
    sources = [*Path(__file__).parent.glob("*.py"), *Path(ngrams.__file__).parent.glob("*.py")]
    for path in sorted(sources):
        digest.update(path.read_bytes())
    kept = os.environ.get("NUMBA_CACHE_DIR")
    base = Path(kept) if kept else home.home()
    return base / "compiled" / digest.hexdigest()[:16]


def kernel(function: _Function) -> _Function:
    """`function`, compiled when it is first called; where nothing can be written, every time."""
    config: Any = numba.config
    njit: Any = numba.njit
    before = config.CACHE_DIR
    config.CACHE_DIR = str(folder())
    try:
        compiled: _Function = njit(cache=True, nogil=True, error_model="numpy")(function)
    except RuntimeError:
        compiled = njit(nogil=True, error_model="numpy")(function)
    finally:
        config.CACHE_DIR = before
    return compiled


@kernel
def whole(number: Any) -> int:
    """`number`, however narrow its array is, as a signed whole number of 64 bits."""
    return int(np.int64(number))


def is_complete(part: str = _COMPLETE) -> bool:
    """Whether everything, or a `part` of it, has been compiled before."""
    return (folder() / part).exists()


def completed(part: str = _COMPLETE) -> None:
    """Note that everything, or a `part` of it, is compiled, where that can be written."""
    try:
        (folder() / part).touch()
    except OSError:
        return
