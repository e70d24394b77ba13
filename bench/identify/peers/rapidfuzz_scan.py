"""RapidFuzz against every title: nothing is lost by an index, and everything is paid for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from bench.identify.corpus import CANDIDATES, Corpus, Search

NAME = "rapidfuzz"

_CELLS = 4_000_000
"""Comparisons at once: what fits into memory beside everything else."""

_FLOOR = 0.5


def build(corpus: Corpus) -> Search:
    """Optimal string alignment of the mention with every key."""
    together = max(1, _CELLS // len(corpus.keys))

    def search(keys: Sequence[str], years: Sequence[int | None]) -> list[Sequence[int]]:
        found: list[Sequence[int]] = []
        for start in range(0, len(keys), together):
            alike = cdist(
                keys[start : start + together],
                corpus.keys,
                scorer=OSA.normalized_similarity,
                score_cutoff=_FLOOR,
                dtype=np.float32,
                workers=1,
            )
            found.extend(_top(row) for row in alike)
        return found

    return search


def _top(row: np.ndarray) -> list[int]:
    numbers = np.flatnonzero(row)
    if len(numbers) > CANDIDATES:
        numbers = numbers[np.argpartition(-row[numbers], CANDIDATES)[:CANDIDATES]]
    return numbers.tolist()
