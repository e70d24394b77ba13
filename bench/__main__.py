"""Prints every table: `make bench`."""

from __future__ import annotations

from bench import briefs, compose, cost, labelled, parse
from bench import catalogue as catalogue_cost
from bench.claims import extraction, listed, speed
from bench.human import __main__ as human
from bench.identify import __main__ as identify
from bench.identify import mutants as identify_mutants
from bench.mutants.table import table as mutants
from kinoved.catalogue import Catalogue


def main() -> None:
    """Run every measurement in turn; each says what it must reach."""
    catalogue = Catalogue.open()
    print("== cost\n" + cost.table())
    print("\n== catalogue\n" + catalogue_cost.table())
    print("\n== compose, cost\n" + compose.table())
    print("\n== compose, checked\n" + briefs.table(catalogue))
    print("\n== compose, beside lists of people")
    human.main([])
    print("\n== parse, labelled lists")
    parse.main()
    print("\n== check, labelled lists\n" + labelled.table(catalogue))
    print("\n== claims, sentences\n" + extraction.table(catalogue))
    print("\n== claims, labelled lists\n" + listed.table(catalogue))
    print("\n== claims, speed\n" + speed.table())
    print("\n== mutants\n" + mutants(catalogue))
    print("\n== identify, mutants\n" + identify_mutants.table(catalogue))
    print("\n== identify, beside others")
    identify.main([])


if __name__ == "__main__":
    main()
