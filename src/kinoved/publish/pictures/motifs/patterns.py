"""Pictures of repetition: grids, halftones, mazes, as in posters since 1960."""

from __future__ import annotations

from math import hypot

from kinoved.publish.pictures.dice import Dice
from kinoved.publish.pictures.motifs.shapes import (
    Box,
    around,
    bar,
    circle,
    moved,
    polygon,
    ring,
    rotated,
    stroke,
)
from kinoved.publish.pictures.palette import Inks


def dots(d: Dice, b: Box, k: Inks) -> str:
    """Rows of discs, one of them out of line."""
    columns = d.pick((4, 5, 6))
    step = b.width / columns
    rows = max(2, round(b.height / step))
    odd = d.below(columns * rows)
    beat = d.pick((2, 3, 4, 5))
    size = d.between(0.26, 0.42)
    drawn = []
    for index in range(columns * rows):
        x, y = b.left + (index % columns + 0.5) * step, b.top + (index // columns + 0.5) * step
        if index == odd:
            drawn.append(circle(x + step * 0.12, y - step * 0.12, step * 0.62, k.loud))
        else:
            part = 0.4 + 0.6 * ((index * beat) % 7) / 6
            drawn.append(circle(x, y, step * size * part, (k.front, k.front, k.third)[index % 3]))
    return "".join(drawn)


def halftone(d: Dice, b: Box, k: Inks) -> str:
    """A great disc printed in dots."""
    columns = d.pick((11, 13))
    step = b.width / columns
    rows = int(b.height / step)
    fx, fy = b.left + b.width * d.between(0.25, 0.75), b.top + b.height * d.between(0.3, 0.7)
    reach = b.reach * d.between(1.2, 1.7)
    drawn = []
    for index in range(columns * rows):
        x, y = b.left + (index % columns + 0.5) * step, b.top + (index // columns + 0.5) * step
        near = 1 - hypot(x - fx, y - fy) / reach
        if near > 0.08:
            drawn.append(circle(x, y, step * 0.62 * near, k.loud if near > 0.78 else k.front))
    return "".join(drawn)


def squares(d: Dice, b: Box, k: Inks) -> str:
    """Squares within squares, each turned a little."""
    count = d.pick((6, 8, 10))
    turn = d.between(4, 16) * d.pick((1, -1))
    side = b.reach * d.between(2.0, 2.5)
    inks = d.pick(((k.front, k.ground), (k.front, k.loud), (k.third, k.ground, k.front)))
    drawn = []
    for index in range(count):
        size = side * (1 - index / count)
        ink = k.loud if index == count - 1 else inks[index % len(inks)]
        drawn.append(
            rotated(bar(b.x - size / 2, b.y - size / 2, size, size, ink), turn * index, b.x, b.y)
        )
    return "".join(drawn)


def shards(d: Dice, b: Box, k: Inks) -> str:
    """Something bursts: splinters around a point."""
    x, y = b.left + b.width * d.between(0.3, 0.7), b.top + b.height * d.between(0.3, 0.7)
    count = d.pick((11, 14, 17))
    far = b.width + b.height
    drawn = []
    at = d.between(0, 1)
    for index in range(count):
        wide = d.between(0.4, 1.5) / count
        near = b.reach * d.between(0.1, 0.5)
        reach = b.reach * d.between(0.8, 2.6) if index % 3 else far
        ink = (k.front, k.loud, k.third, k.second, k.front)[index % 5]
        drawn.append(
            polygon(
                (
                    around(x, y, near, at),
                    around(x, y, reach, at),
                    around(x, y, reach * d.between(0.6, 1), at + wide * 0.8),
                ),
                ink,
            )
        )
        at += 1 / count
    return "".join(drawn)


def mosaic(d: Dice, b: Box, k: Inks) -> str:
    """Cells of a coarse screen, the same on both sides."""
    columns = d.pick((7, 9, 11))
    step = b.width / columns
    rows = int(b.height / step) + 1
    drawn = []
    for row in range(rows):
        for column in range((columns + 1) // 2):
            if d.chance(0.5):
                ink = d.pick((k.front, k.front, k.loud, k.third))
                for place in {column, columns - 1 - column}:
                    drawn.append(
                        bar(b.left + place * step, b.top + row * step, step + 0.3, step + 0.3, ink)
                    )
    return "".join(sorted(drawn))


def maze(d: Dice, b: Box, k: Inks) -> str:
    """Diagonals of a maze, and one disc that is lost in it."""
    columns = d.pick((6, 7, 8))
    step = b.width / columns
    rows = int(b.height / step) + 1
    drawn = []
    thick = step * d.between(0.22, 0.4)
    for index in range(columns * rows):
        x, y = b.left + index % columns * step, b.top + index // columns * step
        ends = ((x, y), (x + step, y + step)) if d.chance(0.5) else ((x + step, y), (x, y + step))
        drawn.append(moved(ends))
    x, y = (
        b.left + (d.below(columns - 1) + 1) * step,
        b.top + (d.below(max(rows - 2, 1)) + 1) * step,
    )
    walls = stroke("".join(drawn), k.front, thick)
    return walls + circle(x, y, step * 0.8, k.ground) + circle(x, y, step * 0.62, k.loud)


def vanishing(d: Dice, b: Box, k: Inks) -> str:
    """A grid that runs to a horizon under a planet."""
    line = b.top + b.height * d.between(0.4, 0.58)
    x = b.left + b.width * d.between(0.3, 0.7)
    drawn = [
        circle(
            x + d.between(-30, 30), line - b.height * 0.16, b.reach * d.between(0.4, 0.62), k.loud
        )
    ]
    drawn.append(bar(b.left, line, b.width, b.bottom - line + 8, k.third))
    count = d.pick((8, 10, 14))
    for index in range(-count, count + 1):
        drawn.append(
            stroke(moved(((x, line), (x + index * b.width / 5, b.bottom + 8))), k.front, 1.6)
        )
    for index in range(8):
        y = line + (b.bottom - line) * (index / 8) ** 2
        drawn.append(bar(b.left, y, b.width, 1.2 + index * 0.25, k.front))
    return "".join(drawn)


def moire(d: Dice, b: Box, k: Inks) -> str:
    """Two sets of rings that disturb each other."""
    r = b.reach * 1.3
    count = d.pick((9, 11, 13))
    turn = d.between(0, 1)
    apart = b.reach * d.between(0.16, 0.5)
    drawn = []
    for side, ink in ((0.0, k.front), (0.5, k.loud)):
        x, y = around(b.x, b.y, apart, turn + side)
        drawn += [ring(x, y, r * (i + 1) / count, r / count * 0.36, ink) for i in range(count)]
    return "".join(drawn)


def stripes(d: Dice, b: Box, k: Inks) -> str:
    """Stripes that shift inside a disc, so that the disc is seen by its edge alone."""
    count = d.pick((11, 15, 19))
    step = b.height / count
    x, y, r = b.x + d.between(-26, 26), b.y + d.between(-20, 20), b.reach * d.between(0.66, 0.88)
    drawn = []
    for index in range(count + 1):
        top = b.top + index * step
        middle = top + step / 2
        drawn.append(bar(b.left, top, b.width, step * 0.5, k.front))
        half = r * r - (middle + step / 4 - y) ** 2
        if half > 0:
            wide = half**0.5
            drawn.append(bar(x - wide, top - 0.3, 2 * wide, step * 0.6, k.ground))
            drawn.append(bar(x - wide, top + step * 0.5, 2 * wide, step * 0.5, k.loud))
    return rotated("".join(drawn), d.pick((0, 0, 90, -24, 24)), b.x, b.y)


def weave(d: Dice, b: Box, k: Inks) -> str:
    """Bands that cross over and under."""
    count = d.pick((3, 4, 5))
    wide, high = b.width / count, b.height / count
    part = d.between(0.36, 0.62)
    drawn = []
    for index in range(count):
        drawn.append(
            bar(
                b.left,
                b.top + high * (index + (1 - part) / 2),
                b.width,
                high * part,
                (k.front, k.third)[index % 2],
            )
        )
    for index in range(count):
        x = b.left + wide * (index + (1 - part) / 2)
        for row in range(count):
            y = b.top + high * row
            over = (row + index) % 2 == 0
            gap = 0 if over else high * part / 2 + 2
            if over:
                drawn.append(bar(x - 3, y, wide * part + 6, high + 0.3, k.ground))
                drawn.append(
                    bar(x, y, wide * part, high + 0.3, k.loud if index == count // 2 else k.second)
                )
            else:
                ink = k.loud if index == count // 2 else k.second
                drawn.append(
                    bar(x, y, wide * part, high / 2 - gap, ink)
                    + bar(x, y + high / 2 + gap, wide * part, high / 2 - gap, ink)
                )
    return rotated("".join(drawn), d.pick((0, 0, 12, -12)), b.x, b.y)
