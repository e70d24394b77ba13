"""Cost of `kinoved check` on the example, whole process, beside an empty Python in the same run."""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "soviet-post-apocalyptic.txt"
RUNS = 21


def seconds(command: list[str]) -> float:
    """Wall time of one run of `command`, in seconds."""
    start = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def peak_megabytes(command: list[str]) -> float:
    """Peak resident memory of one run of `command`, in megabytes (Linux counts kilobytes)."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return usage.ru_maxrss / 1024


def table() -> str:
    """Medians, their ratio and the peak memory; the runs alternate so that load falls on both.

    The code is compiled first, as an installed package is.
    """
    compileall.compile_dir(ROOT / "src", quiet=1)
    kinoved = [str(Path(sys.executable).parent / "kinoved"), "check", str(EXAMPLE)]
    empty = [sys.executable, "-I", "-c", "pass"]
    pairs = [(seconds(kinoved), seconds(empty)) for _ in range(RUNS)]
    ours = statistics.median(pair[0] for pair in pairs)
    theirs = statistics.median(pair[1] for pair in pairs)
    return (
        f"kinoved check: {ours * 1000:.0f} ms; python -I -c pass: {theirs * 1000:.0f} ms; "
        f"ratio {ours / theirs:.1f} (at most 15); peak memory {peak_megabytes(kinoved):.0f} MB "
        "(at most 90)"
    )
