"""The outlines of countries, from Natural Earth (public domain), read from the packaged file.

`python -m bench.outlines` writes the file: one ring a line, in hundredths of a degree, the first
point and then each point's distance from the last, compressed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kinoved.value import value

PACKED = Path(__file__).parent / "outlines.txt.xz"
STEPS = 100
"""Steps in a degree."""


Point = tuple[float, float]
_BEYOND = 4.0


@value
class Ring:
    """One outline: its points as degrees east and north, and the box that holds them."""

    points: tuple[Point, ...]
    west: float
    south: float
    east: float
    north: float


@cache
def outlines() -> tuple[Ring, ...]:
    """Every outline, the largest first. Source: Natural Earth 1:50m, through npm world-atlas."""
    import lzma  # noqa: PLC0415 - only a map needs it

    return tuple(map(_ring, lzma.decompress(PACKED.read_bytes()).decode("ascii").splitlines()))


def _ring(line: str) -> Ring:
    steps = [int(word) / STEPS for word in line.split(" ")]
    x = y = 0.0
    points = []
    for dx, dy in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x, y))
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Ring(tuple(points), min(xs), min(ys), max(xs), max(ys))


def clipped(points: list[Point], width: float, height: float) -> list[Point]:
    """The ring `points` without what lies outside the window, edge by edge.

    Source: I. Sutherland and G. Hodgman, Reentrant polygon clipping, 1974.
    """
    for axis, edge, sign in (
        (0, -_BEYOND, 1), (0, width + _BEYOND, -1), (1, -_BEYOND, 1), (1, height + _BEYOND, -1),
    ):  # fmt: skip
        kept: list[Point] = []
        before = points[-1] if points else (0.0, 0.0)
        for point in points:
            inside, was = (sign * (p[axis] - edge) >= 0 for p in (point, before))
            if inside != was:
                part = (edge - before[axis]) / (point[axis] - before[axis])
                x, y = (a + (b - a) * part for a, b in zip(before, point, strict=True))
                kept.append((x, y))
            if inside:
                kept.append(point)
            before = point
        points = kept
    return points


def relative(points: list[Point]) -> str:
    """The ring as a path in tenths of a unit, each point by its distance from the last."""
    if len(points) < 3:
        return ""
    x, y = (round(c * 10) for c in points[0])
    said = [f"M{_tenths(x)} {_tenths(y)}l"]
    for point in points[1:]:
        ax, ay = round(point[0] * 10), round(point[1] * 10)
        for step in (ax - x, ay - y):
            word = _tenths(step)
            said.append(word if word.startswith("-") or said[-1].endswith("l") else f" {word}")
        x, y = ax, ay
    return "".join(said) + "z"


def _tenths(count: int) -> str:
    whole, rest = divmod(abs(count), 10)
    text = f"{whole or ''}.{rest}" if rest else str(whole)
    return f"-{text}" if count < 0 else text
