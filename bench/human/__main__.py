"""Measures composed lists beside lists that people made: `python -m bench.human`.

Of the films that at least two lists of a theme name and the catalogue has, how many are among the
first 10 and 25: of as many as could be there. Themes are divided into a development and a test
half by the hash of their names; the weights of the ranking were set on the first.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from bench.human.lists import agreed, themes
from bench.human.ways import bm25, composed, filtered
from kinoved.catalogue import Catalogue

_CUTS = (10, 25)


def main(arguments: list[str]) -> int:
    """Print the table; `development` or `test` as an argument shows that half alone."""
    catalogue = Catalogue.open()
    ways = {"kinoved": composed(catalogue), "bm25": bm25(catalogue), "filter": filtered(catalogue)}
    shown = arguments or ["development", "test"]
    totals: dict[tuple[str, str, int], list[float]] = {}
    sys.stdout.write(f"{'theme':24}{'half':6}{'lists':>6}{'films':>6}")
    sys.stdout.write("".join(f"{name + ' @10':>13}{'@25':>6}" for name in ways) + "\n")
    for theme in themes():
        if theme.half not in shown:
            continue
        wanted = agreed(theme, catalogue).films
        cells = ""
        for name, way in ways.items():
            found = way(theme, max(_CUTS))
            for cut in _CUTS:
                share = recall(found[:cut], wanted, cut)
                totals.setdefault((theme.half, name, cut), []).append(share)
                cells += f"{share:{13 if cut == _CUTS[0] else 6}.2f}"
        line = f"{theme.name:24}{theme.half[:4]:6}{len(theme.lists):6}{len(wanted):6}{cells}\n"
        sys.stdout.write(line)
    for half in shown:
        cells = "".join(
            f"{_mean(totals[half, name, cut]):{13 if cut == _CUTS[0] else 6}.3f}"
            for name in ways
            for cut in _CUTS
        )
        sys.stdout.write(f"{'mean, ' + half:42}{cells}\n")
        for cut in _CUTS:
            best = max(_mean(totals[half, name, cut]) for name in ways if name != "kinoved")
            ratio = _mean(totals[half, "kinoved", cut]) / best
            sys.stdout.write(f"  at {cut}: {ratio:.2f} times the better baseline\n")
    return 0


def recall(found: Iterable[str], wanted: frozenset[str], cut: int) -> float:
    """The share of `wanted` that was found, of as many as `cut` places can hold."""
    return len(wanted & set(found)) / max(min(cut, len(wanted)), 1)


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
