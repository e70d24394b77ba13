"""How far the probabilities can be believed: figures for the docs and the picture of the curve."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from bench.identify import train_fit as model
from bench.identify.train_text import Counted
from kinoved.resolve import weights

EDGES = (0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1.0001)
_SIDE, _LEFT, _TOP = 360, 60, 20


@dataclass(frozen=True, slots=True)
class Bin:
    """Best candidates of about one probability: how many, their mean chance, the share right."""

    count: int
    chance: float
    right: float


@dataclass(slots=True)
class Answers:
    """The best candidate of every mention: its chance, whether it is right, the chance of none."""

    chance: model.Floats
    right: model.Floats
    none: model.Floats
    has_candidate: model.Floats


def answers(points: model.Floats, data: model.Examples) -> Answers:
    """What the model answers to every mention."""
    candidate, none = model.chances(points, data)
    order = np.lexsort((-candidate, data.mention))
    of = data.mention[order]
    first = np.r_[True, of[1:] != of[:-1]]
    best = np.full(len(none), -1)
    chance = np.zeros(len(none))
    best[of[first]] = order[first]
    chance[of[first]] = candidate[order[first]]
    return Answers(chance, (best == data.truth) & (best >= 0), none, best >= 0)


def curve(points: model.Floats, data: model.Examples) -> list[Bin]:
    """The reliability of the best candidates' probabilities, weighted as in training."""
    found = answers(points, data)
    bins = []
    for low, high in pairwise(EDGES):
        held = found.has_candidate & (found.chance >= low) & (found.chance < high)
        if held.sum() >= 20:
            weight = data.weight[held]
            bins.append(
                Bin(
                    int(held.sum()),
                    float(np.average(found.chance[held], weights=weight)),
                    float(np.average(found.right[held], weights=weight)),
                )
            )
    return bins


def figures(
    points: model.Floats, data: dict[str, model.Examples], counted: dict[str, Counted]
) -> str:
    """The tables of docs/identify-figures.md."""
    lines = [
        "# Identification: figures", "",
        "Written by `make weights`. Mentions are made of MovieLens titles, the catalogue is that",
        "of omdb.org and Wikidata without records; the thirds are split by film. Title and year",
        "alone are given, so nothing can be certain.", "",
        "## Last third, by kind of mention", "",
        "| kind | mentions | film recorded under such a title | best is right | likely "
        "| of these wrong | ambiguous | unknown |",
        "|---|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    last = data["test"]
    found = answers(points, last)
    kinds = np.array(last.kinds)
    likely = found.chance >= weights.LIKELY
    unknown = ~likely & ((found.none >= weights.UNKNOWN) | ~found.has_candidate)
    for kind in [*dict.fromkeys(sorted(set(kinds) - {"missing"})), "missing"]:
        held = kinds == kind
        there = (last.truth[held] >= 0).mean()
        wrong = (likely & ~found.right)[held].sum()
        lines.append(
            f"| {kind} | {held.sum():,} | {there:.1%} | {found.right[held].mean():.1%} |"
            f" {likely[held].mean():.1%} | {wrong:,} | {(~likely & ~unknown)[held].mean():.1%} |"
            f" {unknown[held].mean():.1%} |"
        )
    lines += ["", "## Calibration", "", "| third | likely | precision of likely | mean error |",
              "|---|---|---|---|"]  # fmt: skip
    for part, examples in data.items():
        got = answers(points, examples)
        sure = got.chance >= weights.LIKELY
        precision = np.average(got.right[sure], weights=examples.weight[sure])
        share = examples.weight[sure].sum() / examples.weight.sum()
        bins = curve(points, examples)
        total = sum(b.count for b in bins)
        error = sum(b.count * abs(b.chance - b.right) for b in bins) / total
        lines.append(f"| {part} | {share:.1%} | {precision:.2%} | {error:.2%} |")
    lines += ["", "## Counted clues", "", "| clue | right film | other film | tried | points |",
              "|---|---|---|---|---|"]  # fmt: skip
    for key, count in sorted(counted.items()):
        lines.append(
            f"| {key} | {count.true:.2%} | {count.other:.3%} | {count.tried:,} |"
            f" {count.points:+.2f} |"
        )
    return "\n".join(lines) + "\n"


def picture(bins: list[Bin]) -> str:
    """The calibration curve as an SVG picture: chance along, share right upwards, counts beside."""
    most = max(b.count for b in bins)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_SIDE + 110} {_SIDE + 70}" '
        'font-family="sans-serif" font-size="11" role="img" aria-label="Calibration: share of '
        'answers that are right against the probability given">',
        f'<rect width="{_SIDE + 110}" height="{_SIDE + 70}" fill="#fff"/>',
    ]
    for tenth in range(0, 11, 2):
        x, y = _LEFT + tenth / 10 * _SIDE, _TOP + (1 - tenth / 10) * _SIDE
        parts += [
            f'<path d="M{x:.0f} {_TOP}v{_SIDE}M{_LEFT} {y:.0f}h{_SIDE}" stroke="#ddd"/>',
            f'<text x="{x:.0f}" y="{_TOP + _SIDE + 16}" text-anchor="middle">{tenth * 10} %</text>',
            f'<text x="{_LEFT - 6}" y="{y + 4:.0f}" text-anchor="end">{tenth * 10} %</text>',
        ]
    parts.append(
        f'<path d="M{_LEFT} {_TOP + _SIDE}L{_LEFT + _SIDE} {_TOP}" stroke="#999" '
        'stroke-dasharray="4 4"/>'
    )
    places = [(_LEFT + b.chance * _SIDE, _TOP + (1 - b.right) * _SIDE, b) for b in bins]
    line = "L".join(f"{x:.1f} {y:.1f}" for x, y, _ in places)
    parts.append(f'<path d="M{line}" fill="none" stroke="#1a5fb4" stroke-width="1.5"/>')
    for x, y, held in places:
        radius = 2.5 + 6 * (held.count / most) ** 0.5
        parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#1a5fb4" fill-opacity="0.7">'
            f"<title>{held.count:,} answers: {held.chance:.1%} given, {held.right:.1%} right"
            "</title></circle>"
        )
    parts += [
        f'<text x="{_LEFT + _SIDE / 2}" y="{_TOP + _SIDE + 36}" text-anchor="middle">'
        "probability given to the best film</text>",
        f'<text x="16" y="{_TOP + _SIDE / 2}" text-anchor="middle" '
        f'transform="rotate(-90 16 {_TOP + _SIDE / 2})">share that is right</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"
