"""Prints the table of the mutants."""

from __future__ import annotations

import argparse

from bench.mutants.changes import changes
from bench.mutants.table import table
from kinoved.catalogue import Catalogue


def main() -> None:
    """Read the options and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.mutants")
    parser.add_argument("--lists", type=int, default=100, help="true lists, and lists a change")
    parser.add_argument("--kind", action="append", choices=tuple(changes()), help="only this")
    parser.add_argument("--show", action="store_true", help="print what there is to judge")
    asked = parser.parse_args()
    names = tuple(asked.kind or ())
    print(table(Catalogue.open(), asked.lists, names, show=asked.show))


if __name__ == "__main__":
    main()
