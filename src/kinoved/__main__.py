"""The way in: `kinoved` and `python -m kinoved`."""

from __future__ import annotations

import gc
import sys

_COLLECT_AFTER = 100_000
"""New objects between two searches for cycles: a short run makes hardly any."""


def collect_seldom() -> None:
    """Look for cycles seldom: hardly any are made, and to look costs a tenth of all time."""
    gc.set_threshold(_COLLECT_AFTER)


def main() -> None:
    """Run the command line."""
    collect_seldom()
    from kinoved import shortcut  # noqa: PLC0415 - after the threshold is set
    from kinoved.expressions import recall  # noqa: PLC0415

    try:
        recall()
        done = shortcut.run(sys.argv[1:])
        if done is not None:
            sys.exit(done)
        from kinoved.cli import main as command  # noqa: PLC0415 - the plain call needs none of it

        command()
    finally:
        # What is left is given back by the end of the process; looking for cycles in it is waste.
        gc.freeze()


if __name__ == "__main__":
    main()
