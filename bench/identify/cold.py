"""How long a person waits for the first answer: a new process, a catalogue opened, one title."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

RUNS = 7

_PROGRAM = """
import sys
from kinoved.catalogue import Catalogue
from kinoved.resolve import identify
identify(sys.argv[2], catalogue=Catalogue.open(sys.argv[1]), year=int(sys.argv[3]))
"""


def first_answers(
    snapshots: Sequence[Path], title: str, year: int, runs: int = RUNS
) -> list[float]:
    """The median milliseconds to the first answer from each snapshot, less an empty Python's.

    The runs alternate, so that what else the machine does falls on all alike.
    """
    programs = [["-c", _PROGRAM, str(snapshot), title, str(year)] for snapshot in snapshots]
    taken: list[list[float]] = [[] for _ in (*programs, "empty")]
    for _ in range(runs):
        for at, program in enumerate([*programs, ["-c", "pass"]]):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-I", *program], check=True)
            taken[at].append(1000 * (time.perf_counter() - start))
    *found, empty = map(statistics.median, taken)
    return [milliseconds - empty for milliseconds in found]
