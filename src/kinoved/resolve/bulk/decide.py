"""Grade, film and probability of mentions by title and year alone, in arrays.

Decided here is what rests on very titles: where a film of the title is there whose year fits, or no
year is given, misspellings and subtitles are not asked about. The points are those of
`kinoved.resolve.tables`, added in the order of the single path, and the numbers come out the same.
Everything else is left to the single path.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kinoved.model import Grade
from kinoved.resolve import tables, weights
from kinoved.resolve.bulk.candidates import Bulk
from kinoved.text import title_keys_many
from kinoved.value import value

GRADES = (Grade.UNKNOWN, Grade.AMBIGUOUS, Grade.LIKELY)
"""The grades that title and year alone can have, in the order of their numbers."""

_UNKNOWN, _AMBIGUOUS, _LIKELY = range(3)
_MOST = 32
"""Films of one title that are weighed; of a title with more the single path decides."""

_FITTING = 1


@value
class Decided:
    """For each mention whether it is decided here, and if so how.

    `grade` is an index into GRADES, `film` the number of the best film in the snapshot and `score`
    its probability, from 0 to 1.
    """

    settled: NDArray[np.bool_]
    grade: NDArray[np.int8]
    film: NDArray[np.int64]
    score: NDArray[np.float64]


def identify_titles(bulk: Bulk, titles: Sequence[str], years: Sequence[int | None]) -> Decided:
    """Decide each mention of a title and a year, in order, where very titles decide it."""
    count = len(titles)
    found = bulk.namesakes(titles, years, _MOST)
    held = np.bincount(found.mention, minlength=count)
    fits = (found.years_off <= _FITTING) | (found.years_off == tables.NOT_GIVEN)
    settled = np.bincount(found.mention, fits, count) > 0
    settled &= held < _MOST
    none = np.zeros(count)
    for at, (_, bare, _) in enumerate(title_keys_many(titles)):
        if settled[at]:
            none[at] = tables.none_points(bare, int(held[at]))

    title = np.array([weights.TITLE[scheme] for scheme in tables.SCHEMES[:3]])
    steps = np.searchsorted(tables.STANDINGS, bulk.titles.standings[found.film], "right")
    points = title[found.scheme] + np.array(weights.STANDING)[steps]
    points = points + np.array(weights.YEAR)[found.years_off]
    order = np.lexsort((bulk.ranks[found.film], -points, found.mention))
    mention, points, film = found.mention[order], points[order], found.film[order]

    # The first candidate of each mention is its best now.
    first = np.flatnonzero(np.diff(mention, prepend=-1))
    which = mention[first]
    top = np.full(count, -np.inf)
    top[which] = points[first]
    top = np.maximum(top, none)
    total = np.bincount(mention, np.exp(points - top[mention]), count) + np.exp(none - top)
    score = np.zeros(count)
    score[which] = np.exp(points[first] - top[which]) / total[which]
    best = np.zeros(count, np.int64)
    best[which] = film[first]
    missing = np.exp(none - top) / total
    grade = np.where(missing < weights.UNKNOWN, _AMBIGUOUS, _UNKNOWN).astype(np.int8)
    grade[score >= weights.LIKELY] = _LIKELY
    return Decided(settled, grade, best, score)
