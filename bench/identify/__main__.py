"""Prints the tables of identification: `python -m bench.identify [--mentions 500] [--large 0]`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure on both catalogues, building them first where there are none yet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mentions", type=int, default=2_000, help="mentions a kind, small")
    parser.add_argument("--large", type=int, default=200, help="mentions a kind, large; 0: not")
    options = parser.parse_args(arguments)
    for name in _ONE_THREAD:
        os.environ[name] = "1"
    # The libraries that read these are imported only now.
    from bench.identify import table, world  # noqa: PLC0415
    from bench.identify.mentions import mentions  # noqa: PLC0415

    if not world.available():
        print("development data not installed")
        return
    small = world.small()
    for line in table.accuracy(small, options.mentions):
        print(line, flush=True)
    if options.large:
        large = world.large()
        asked = mentions(small, options.large, kinds=(*table.EXACT, *table.MISSPELT))
        print()
        for line in table.large(large, asked):
            print(line, flush=True)
        print()
        pair = (asked["exact"][0], asked["one error"][0])
        for line in table.cold_start((small, large), *pair):
            print(line, flush=True)


if __name__ == "__main__":
    main()
