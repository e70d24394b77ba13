"""The tables of identification: every kind of mention by every engine, then speed."""

from __future__ import annotations

import datetime
import platform
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from itertools import chain

from bench.identify import cold, engines, figures
from bench.identify.engines import Engine, Timed
from bench.identify.figures import Columns
from bench.identify.mentions import ABSENT, KINDS, PRESENT, Mention, mentions
from bench.identify.world import World

EXACT = ("exact",)
MISSPELT = ("one error", "two errors")
_ALL = 1_000_000
_PACKAGES = (
    "rapidfuzz", "tantivy", "duckdb", "scikit-learn", "sparse-dot-topn", "symspellpy", "numpy",
    "numba",
)  # fmt: skip

Measured = dict[str, dict[str, Timed]]
"""Engine → kind → what came of it."""


def accuracy(world: World, count: int) -> Iterator[str]:
    """The tables of the small catalogue, `count` mentions a kind."""
    asked = mentions(world, count)
    asked["exact, all"] = mentions(world, _ALL, kinds=EXACT)["exact"]
    measured, ready = _measure(world, asked)
    own = [e.name for e in ready if e.own]
    yield from _about(world, asked, ready)
    yield ""
    yield from precision_table(measured)
    yield ""
    for name in own:
        if measured[name][KINDS[0]].figures.graded:
            yield from own_table(name, measured[name])
            yield ""
    speeds = {"exact": ("exact, all",), "misspelt": MISSPELT}
    yield from speed_table("small", measured, ready, speeds)


def large(world: World, asked: Mapping[str, list[Mention]]) -> Iterator[str]:
    """Precision and speed on the large catalogue, of misspelt mentions and exact ones."""
    measured, ready = _measure(world, asked)
    yield (
        f"large catalogue: the small one and made-up films, {len(world.films):,} films, "
        f"{world.titles:,} titles; {len(asked[MISSPELT[0]])} mentions a kind"
    )
    yield from precision_table(measured)
    yield ""
    yield from speed_table("large", measured, ready, {"exact": EXACT, "misspelt": MISSPELT})


def cold_start(worlds: Sequence[World], exact: Mention, wrong: Mention) -> Iterator[str]:
    """The time to the first answer of a new process, small and large catalogue beside each other.

    The mentions are given so that the same two are asked of both.
    """
    yield "cold start to first answer, ms beyond an empty Python, median of alternating runs"
    columns = Columns("", [world.name for world in worlds])
    yield columns.heading
    for name, mention in (("exact", exact), ("misspelt", wrong)):
        found = cold.first_answers(
            [world.snapshot for world in worlds], mention.title, mention.year or 0
        )
        yield columns.row(f"  {name}", [f"{milliseconds:.0f}" for milliseconds in found])


def _measure(world: World, asked: Mapping[str, list[Mention]]) -> tuple[Measured, list[Engine]]:
    """What every engine answers; each is let go before the next is built, for memory's sake."""
    measured: Measured = {}
    ready: list[Engine] = []
    for engine in chain(engines.own(world), engines.peers(world)):
        if engine.ask is not None:
            if sys.stderr.isatty():
                print(f"asking {engine.name} …", file=sys.stderr)
            measured[engine.name] = {kind: engine.ask(found) for kind, found in asked.items()}
        ready.append(replace(engine, ask=None))
    return measured, ready


def _about(
    world: World, asked: Mapping[str, list[Mention]], ready: Sequence[Engine]
) -> Iterator[str]:
    """What was measured, on what, when."""
    today = datetime.datetime.now(tz=datetime.UTC).date()
    yield (
        f"small catalogue: omdb.org and Wikidata (2018), {len(world.films):,} films, "
        f"{world.titles:,} titles; {len(world.taken_out):,} films taken out"
    )
    yield (
        "mentions: MovieLens titles, of the third of its films that nothing was learnt on, up to "
        f"{max(len(asked[kind]) for kind in KINDS):,} a kind"
    )
    yield (
        f"{today}, Python {platform.python_version()}, {platform.machine()}, one thread, processor "
        "time"
    )
    yield ", ".join(f"{name} {v}" for name in _PACKAGES if (v := _version(name)))
    yield (
        "peers share keys, exact look-up, re-ranking (optimal string alignment, year); "
        "tied: another film fits as well"
    )
    yield from (f"MISSING {engine.name}: {engine.missing}" for engine in ready if engine.missing)


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def precision_table(measured: Measured) -> Iterator[str]:
    """Precision at 1 of every engine; for absent films, the share wrongly given one."""
    names = list(measured)
    some = measured[names[0]]
    present = [kind for kind in PRESENT if kind in some]
    absent = [kind for kind in ABSENT if kind in some]
    columns = Columns("precision at 1, %", ["n", "tied", *names])
    yield columns.heading
    for kind in present:
        each = [measured[name][kind].figures for name in names]
        cells = [figures.share(f.first, f.count) for f in each]
        yield columns.row(f"  {kind}", [*_counted(some[kind]), *cells])
    if absent:
        yield (
            "film not in the catalogue: wrongly given one, % (ours: certain or likely; "
            f"peers: likeness of {figures.CUSTOMARY} or more)"
        )
    for kind in absent:
        each = [measured[name][kind].figures for name in names]
        cells = [figures.share(f.given, f.count) if f.graded else "–" for f in each]
        yield columns.row(f"  {kind}", [*_counted(some[kind]), *cells])


def _counted(timed: Timed) -> list[str]:
    counted = timed.figures
    return [f"{counted.count:,}", figures.share(counted.tied, counted.count)]


def own_table(name: str, measured: Mapping[str, Timed]) -> Iterator[str]:
    """What our own grades are worth, kind by kind."""
    columns = Columns(f"{name}, %", ["P@1", "precision", "recall", "wrong", "ambiguous", "unknown"])
    yield columns.heading
    for kind in (k for k in KINDS if k in measured):
        f = measured[kind].figures
        yield columns.row(
            f"  {kind}",
            [
                figures.share(f.first, f.count) if kind in PRESENT else "–",
                figures.share(f.right, f.given) if kind in PRESENT else "–",
                figures.share(f.right, f.count) if kind in PRESENT else "–",
                figures.share(f.given - f.right, f.count),
                figures.share(f.ambiguous, f.count),
                figures.share(f.unknown, f.count),
            ],
        )
    yield (
        "  precision, recall: of films given as certain or likely; wrong: share given a wrong film"
    )


def speed_table(
    what: str,
    measured: Measured,
    ready: Sequence[Engine],
    rows: Mapping[str, Sequence[str]],
) -> Iterator[str]:
    """Mentions a second of processor time, and how our fastest compares with the fastest peer."""
    names = list(measured)
    own = [e.name for e in ready if e.own]
    built = {e.name: e.built for e in ready}
    columns = Columns(f"{what}, a second", ["", "", *names])
    yield columns.heading
    for label, kinds in rows.items():
        speeds = {}
        for name in names:
            each = [measured[name][kind] for kind in kinds]
            count, seconds = sum(t.figures.count for t in each), sum(t.seconds for t in each)
            speeds[name] = count / max(seconds, 1e-9)
        cells = [figures.speed(speeds[name]) for name in names]
        yield columns.row(f"  {label}", ["", "", *cells])
        peer = max((n for n in names if n not in own), key=lambda n: speeds[n], default=None)
        best = max(own, key=lambda n: speeds[n], default=None)
        if peer is not None and best is not None:
            ratio = speeds[best] / speeds[peer]
            yield f"    {best}: {ratio:.2f} times the fastest peer, {peer}"
    yield columns.row("  made ready, s", ["", "", *(f"{built[name]:.1f}" for name in names)])
