"""How well known a film is: points out of what is on record about it, each part with its reason.

The weights were fitted on the development half of the lists in `bench/human`, rounded, and are one
table. They rank films that answer a brief alike; they say nothing of a film's worth.
"""

from __future__ import annotations

from math import log2

from kinoved.value import value

WEIGHTS = {
    "prizes": 4.0, "canon": 3.0, "registry": 20.0, "languages": 6.0, "cited": 10.0, "filed": 4.0,
    "item": 3.0, "entry": 2.0,
}  # fmt: skip
"""Points for each doubling of a count; for `registry` and `canon` once, for being there."""

_LAST_ITEM = 20_000_000
_LAST_ENTRY = 300_000
_FIRST_ENTRIES = 300
_PRIZES = frozenset({"oscar", "cannes", "berlin", "golden globe", "bafta"})
_CANON = {"classic": "a classic", "cult": "a cult film", "milestone": "a milestone"}


@value
class Renown:
    """What is on record of one film's reception; numbers are counts, 0 where nothing is known.

    `prizes` are prizes won; `languages` those of its titles; `cited` how many films of omdb.org
    refer to it; `filed` under how many categories it stands there; `marks` are canons and prizes
    that omdb.org names; `item` is its number on Wikidata and `entry` on omdb.org, None without.
    """

    prizes: int
    languages: int
    cited: int
    filed: int
    marks: tuple[str, ...]
    item: int | None
    entry: int | None

    @property
    def parts(self) -> tuple[tuple[str, float], ...]:
        """Each part of the points with its reason, the weightiest first."""
        found = [(reason, points) for reason, points in _parts(self) if round(points)]
        return tuple(sorted(found, key=lambda part: -part[1]))

    @property
    def points(self) -> int:
        """The points of all parts together, rounded."""
        return round(sum(points for _, points in _parts(self)))


def _parts(known: Renown) -> list[tuple[str, float]]:
    won = known.prizes + len(_PRIZES.intersection(known.marks))
    canon = [words for mark, words in _CANON.items() if mark in known.marks]
    parts = [
        (_count(won, "prize"), WEIGHTS["prizes"] * log2(1 + won)),
        (f"titles in {_count(known.languages, 'language')}", WEIGHTS["languages"]
         * log2(1 + known.languages)),
        (f"{_count(known.cited, 'film')} refer to it", WEIGHTS["cited"] * log2(1 + known.cited)),
        (f"filed under {known.filed} categories", WEIGHTS["filed"] * log2(1 + known.filed)),
    ]  # fmt: skip
    if "registry" in known.marks:
        parts.append(("in the National Film Registry", WEIGHTS["registry"]))
    if canon:
        parts.append((f"called {canon[0]}", WEIGHTS["canon"]))
    if known.item and known.item < _LAST_ITEM:
        early = log2(_LAST_ITEM / known.item)
        parts.append((f"early on Wikidata (Q{known.item})", WEIGHTS["item"] * early))
    if known.entry and known.entry < _LAST_ENTRY - _FIRST_ENTRIES:
        early = log2(_LAST_ENTRY / (known.entry + _FIRST_ENTRIES))
        parts.append((f"early on omdb.org (no. {known.entry})", WEIGHTS["entry"] * early))
    return parts


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"
