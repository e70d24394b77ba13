"""The points of title, year, standing and "none of these", fitted by maximum likelihood.

The model is a softmax over the candidates of a mention and "none"; each option's score is a sum of
table entries (a conditional logit). A small penalty keeps buckets that are hardly seen near zero.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from bench.identify.train_mentions import TrainingMention
from bench.identify.train_world import Found, World
from kinoved.resolve import tables
from kinoved.text import title_keys

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

N_LENGTHS = len(tables.LENGTHS) + 1
N_NAMESAKES = len(tables.NAMESAKES) + 1
N_STANDINGS = len(tables.STANDINGS) + 1
WHOLE = tables.SCHEMES[:-1]
SIZES = {
    "title": len(WHOLE) + tables.MOST_EDITS * N_LENGTHS,
    "year": tables.NOT_GIVEN + 1,
    "standing": N_STANDINGS,
    "none": N_NAMESAKES * N_LENGTHS,
    "words": 6,
}
STARTS = dict(zip(SIZES, np.cumsum([0, *SIZES.values()])[:-1].tolist(), strict=True))
TOTAL = sum(SIZES.values())
PENALTY = 0.5
UNSAID = STARTS["year"] + tables.NOT_GIVEN
"""Where no year is given it says nothing: this entry stays 0."""


@dataclass(slots=True)
class Examples:
    """Mentions as table places: one row a candidate, one a mention.

    `first` is where a mention's candidates begin; `truth` is the row of the true candidate, or -1
    where none of them is meant; `weight` is how much a mention counts.
    """

    mention: Ints
    places: Ints
    none: Ints
    first: Ints
    truth: Ints
    weight: Floats
    kinds: list[str]


def seeks_misspelt(found: list[Found], year: int | None, world: World) -> bool:
    """Whether near titles are looked at: no title is the same, or none of a fitting year."""
    if year is None:
        return not found
    return not any(tables.year_bucket(year, world.years[f.film]) <= 1 for f in found)


def examples(mentions: list[TrainingMention], world: World, missing: float) -> Examples:
    """The mentions in table places; `missing` is the share that means no film of the catalogue.

    A mention of a film in the catalogue is shown twice, as it is and with its film taken out. Where
    a candidate has no IMDb id and the mention's title and year, nobody knows whether it is the
    film: such mentions are left out.
    """
    named = [world.named(m.title) for m in mentions]
    seek = [i for i, m in enumerate(mentions) if seeks_misspelt(named[i], m.year, world)]
    near = dict(zip(seek, world.near([mentions[i].title for i in seek]), strict=True))
    shown: list[tuple[TrainingMention, list[Found], int, bool]] = []
    for i, mention in enumerate(mentions):
        known = {f.film for f in named[i]}
        found = named[i] + [f for f in near.get(i, ()) if f.film not in known]
        true = world.by_imdb.get(mention.imdb)
        if any(_doubtful(f, mention, world) for f in found if f.film != true):
            continue
        if true is not None:
            shown.append((mention, found, true, True))
        shown.append((mention, [f for f in found if f.film != true], -1, False))
    return _placed(shown, world, missing)


def _doubtful(found: Found, mention: TrainingMention, world: World) -> bool:
    if found.film in world.with_imdb or found.edits > 1:
        return False
    return tables.year_bucket(mention.year, world.years[found.film]) in {0, 1, tables.NOT_GIVEN}


def _placed(
    shown: list[tuple[TrainingMention, list[Found], int, bool]], world: World, missing: float
) -> Examples:
    rows: list[tuple[int, int, int]] = []
    of: list[int] = []
    none, first, truth, there = [], [], [], []
    for number, (mention, found, true, inside) in enumerate(shown):
        key = title_keys(mention.title)[1]
        length = tables.length_bucket(key)
        namesakes = sum(f.scheme not in {"fuzzy", "main"} for f in found)
        first.append(len(rows))
        truth.append(-1)
        for option in found:
            if option.film == true:
                truth[-1] = len(rows)
            rows.append(_places(option, mention, length, world))
            of.append(number)
        group = bisect_right(tables.NAMESAKES, namesakes)
        none.append(
            (
                STARTS["none"] + group * N_LENGTHS + length,
                STARTS["words"] + tables.words_bucket(key),
            )
        )
        there.append(inside)
    inside_ = np.array(there)
    weight = np.where(inside_, (1 - missing) / inside_.sum(), missing / (~inside_).sum()) * len(
        inside_
    )
    return Examples(
        np.array(of), np.array(rows).reshape(-1, 3), np.array(none), np.array(first),
        np.array(truth), weight, [m.kind if i else "missing" for m, _, _, i in shown],
    )  # fmt: skip


def _places(
    found: Found, mention: TrainingMention, length: int, world: World
) -> tuple[int, int, int]:
    if found.scheme == "fuzzy":
        title = len(WHOLE) + (min(found.edits, tables.MOST_EDITS) - 1) * N_LENGTHS + length
    else:
        title = WHOLE.index(found.scheme)
    year = tables.year_bucket(mention.year, world.years[found.film])
    standing = bisect_right(tables.STANDINGS, world.standing[found.film])
    return STARTS["title"] + title, STARTS["year"] + year, STARTS["standing"] + standing


def fit(data: Examples) -> Floats:
    """The table entries under which the true options are likeliest."""
    best = minimize(
        _loss, np.zeros(TOTAL), args=(data,), jac=True, method="L-BFGS-B",
        options={"maxiter": 500, "maxfun": 1000},
    )  # fmt: skip
    return np.asarray(best.x)


def chances(points: Floats, data: Examples) -> tuple[Floats, Floats]:
    """The probability of every candidate, and of none for every mention."""
    scores = points[data.places].sum(axis=1)
    none = points[data.none].sum(axis=1)
    top = none.copy()
    np.maximum.at(top, data.mention, scores)
    raised = np.exp(scores - top[data.mention])
    empty = np.exp(none - top)
    total = empty + np.bincount(data.mention, raised, len(none))
    return raised / total[data.mention], empty / total


def _loss(points: Floats, data: Examples) -> tuple[float, Floats]:
    candidate, none = chances(points, data)
    found = data.truth >= 0
    right = np.where(found, candidate[np.maximum(data.truth, 0)], none)
    loss = -(data.weight * np.log(np.maximum(right, 1e-300))).sum()
    pull = candidate * data.weight[data.mention]
    pull[data.truth[found]] -= data.weight[found]
    away = none * data.weight - np.where(found, 0.0, data.weight)
    gradient = np.zeros(TOTAL)
    for column in range(data.places.shape[1]):
        gradient += np.bincount(data.places[:, column], pull, TOTAL)
    for column in range(data.none.shape[1]):
        gradient += np.bincount(data.none[:, column], away, TOTAL)
    loss += PENALTY * (points**2).sum()
    gradient += 2 * PENALTY * points
    gradient[UNSAID] = 0.0
    return float(loss), gradient
