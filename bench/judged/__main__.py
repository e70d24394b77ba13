"""Prints every finding about scope on real lists, with its judgement."""

from __future__ import annotations

from bench.judged import found, judged
from bench.labelled import available
from kinoved.catalogue import Catalogue


def main() -> None:
    """Print them, one a line."""
    if not available():
        print("development data not installed")
        return
    known = judged()
    for finding, message in found(Catalogue.open()):
        print(f"{' | '.join(finding)}: {known.get(finding, 'NOT JUDGED')}: {message}")


if __name__ == "__main__":
    main()
