"""Starts builds and kills them at random moments: `killed_builds.py FOLDER TIMES`, for a test.

FOLDER holds `records/`. Prints, as JSON, how many builds were killed, how many ended by themselves,
and after which of them the catalogue did not answer. Forks, so it must be a process of its own.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.catalogue.build import compile_records

FILM = "the-test-1980"


def main(folder: Path, times: int) -> None:
    """Build in peace to learn how long it takes, then kill so many builds."""
    target = folder / "place" / "catalogue.sqlite"
    compile_records(folder / "records", target, None)
    start = time.perf_counter()
    compile_records(folder / "records", target, None)
    whole = time.perf_counter() - start
    chance = random.Random(20261123)  # noqa: S311 - nothing secret
    killed, silent = 0, []
    for number in range(2 * times):
        if killed == times:
            break
        child = os.fork()
        if child == 0:
            compile_records(folder / "records", target, None)
            os._exit(0)
        time.sleep(chance.uniform(0, whole))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        killed += os.WIFSIGNALED(status)
        if not _answers(target):
            silent.append(number)
    compile_records(folder / "records", target, None)
    left = sorted(path.name for path in target.parent.iterdir())
    sys.stdout.write(json.dumps({"killed": killed, "silent": silent, "left": left}))


def _answers(target: Path) -> bool:
    catalogue = Catalogue.open(target)
    film = catalogue.film(FILM)
    catalogue.close()
    return film is not None


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
