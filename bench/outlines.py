"""Writes the outlines of the world that the map of places is drawn on.

    npm pack world-atlas@2        # Natural Earth 1:50m as TopoJSON; the data is public domain
    python -m bench.outlines package/countries-50m.json

Arcs are simplified before rings are put together, so that neighbours keep one border. A point stays
where the triangle with its neighbours is larger than LEAST (after Visvalingam and Whyatt, 1993),
in square degrees as they look at that latitude.
"""

from __future__ import annotations

import heapq
import itertools
import json
import lzma
import sys
from math import cos, radians
from pathlib import Path

from kinoved.publish.pictures.outlines import PACKED, STEPS

LEAST = 0.004
SMALLEST = 0.012
ANTARCTICA = "010"

Point = tuple[float, float]


def main(path: str) -> None:
    atlas = json.loads(Path(path).read_text("utf-8"))
    arcs = [simplified(decoded(arc, atlas["transform"])) for arc in atlas["arcs"]]
    lines = []
    for country in atlas["objects"]["countries"]["geometries"]:
        if country.get("id") == ANTARCTICA:
            continue
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        rings = [ring(arcs, indices) for polygon in polygons for indices in polygon]
        rings.sort(key=area, reverse=True)
        kept = [r for i, r in enumerate(rings) if len(r) > 3 and (i == 0 or area(r) > SMALLEST)]
        lines += [packed(r) for r in kept]
    text = "\n".join(sorted(lines, key=len, reverse=True)) + "\n"
    PACKED.write_bytes(lzma.compress(text.encode("ascii"), preset=9 | lzma.PRESET_EXTREME))
    points = sum(line.count(" ") + 1 for line in lines) // 2
    print(f"{len(lines)} rings, {points} points, {PACKED.stat().st_size} bytes")


def decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    """The points of a TopoJSON arc in degrees."""
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x * sx + tx, y * sy + ty))
    return unbroken(points)


def unbroken(points: list[Point]) -> list[Point]:
    """`points` without the jump at the 180th meridian: longitudes run on beyond it."""
    found = points[:1]
    for x, y in points[1:]:
        found.append((x + round((found[-1][0] - x) / 360) * 360, y))
    return found


def simplified(points: list[Point]) -> list[Point]:
    """`points` without those that make the smallest triangles; both ends stay."""
    before = {i: i - 1 for i in range(1, len(points))}
    after = {i: i + 1 for i in range(len(points) - 1)}
    sizes = {
        i: triangle(points[i - 1], points[i], points[i + 1]) for i in range(1, len(points) - 1)
    }
    heap = [(size, i) for i, size in sizes.items()]
    heapq.heapify(heap)
    while heap and heap[0][0] < LEAST:
        size, i = heapq.heappop(heap)
        if sizes.get(i) != size:
            continue
        del sizes[i]
        left, right = before[i], after[i]
        after[left], before[right] = right, left
        for j in (left, right):
            if j in sizes:
                sizes[j] = max(size, triangle(points[before[j]], points[j], points[after[j]]))
                heapq.heappush(heap, (sizes[j], j))
    return [p for i, p in enumerate(points) if i in (0, len(points) - 1) or i in sizes]


def triangle(a: Point, b: Point, c: Point) -> float:
    flat = cos(radians(b[1]))
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2 * flat


def ring(arcs: list[list[Point]], indices: list[int]) -> list[Point]:
    """The ring that goes along the arcs; a negative index runs its arc backwards."""
    points: list[Point] = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return unbroken(points)


def area(points: list[Point]) -> float:
    turns = itertools.pairwise(points)
    middle = sum(y for _, y in points) / len(points)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in turns)) / 2 * cos(radians(middle))


def packed(points: list[Point]) -> str:
    """The ring as whole steps: the first point, then each one's distance from the last."""
    steps = [(round(x * STEPS), round(y * STEPS)) for x, y in points]
    said = [steps[0]]
    for (ax, ay), (bx, by) in itertools.pairwise(steps):
        if (bx, by) != (ax, ay):
            said.append((bx - ax, by - ay))
    return " ".join(f"{x} {y}" for x, y in said)


if __name__ == "__main__":
    main(sys.argv[1])
