"""Pictures of pure geometry: wedges, beams, rings and planes, as in posters of the 1920s."""

from __future__ import annotations

from kinoved.publish.pictures.dice import Dice
from kinoved.publish.pictures.motifs.shapes import (
    Box,
    around,
    bar,
    circle,
    half_disc,
    moved,
    number,
    path,
    polygon,
    ring,
    rotated,
    stroke,
)
from kinoved.publish.pictures.palette import Inks


def wedge(d: Dice, b: Box, k: Inks) -> str:
    """A wedge driven into a disc."""
    left = d.chance(0.5)
    x = b.x + (1 if left else -1) * d.between(0, b.width * 0.14)
    y = b.y + d.between(-0.1, 0.1) * b.height
    r = b.reach * d.between(0.62, 0.9)
    edge = b.left - 20 if left else b.right + 20
    tip = (x + (r * 0.3 if left else -r * 0.3), y + d.between(-0.2, 0.2) * r)
    high, low = y - r * d.between(0.7, 1.3), y + r * d.between(0.2, 0.9)
    splinter = "".join(
        rotated(
            bar(x + r * d.between(-1, 1), y - r * d.between(0.9, 1.3), d.between(12, 40), 4, ink),
            d.between(-50, 50), x, y,
        )
        for ink in (k.third, k.front, k.loud)
    )  # fmt: skip
    return circle(x, y, r, k.front) + polygon(((edge, high), tip, (edge, low)), k.loud) + splinter


def beams(d: Dice, b: Box, k: Inks) -> str:
    """Searchlights out of one corner."""
    right, low = d.chance(0.5), d.chance(0.7)
    x, y = (b.right if right else b.left), (b.bottom if low else b.top)
    start = {(True, True): 0.5, (False, True): 0.75, (True, False): 0.25, (False, False): 0.0}[
        right, low
    ]
    count = d.pick((3, 4, 5, 6))
    far = b.width + b.height
    drawn = []
    at = start + d.between(0, 0.02)
    for index in range(count):
        wide = 0.25 / count * d.between(0.35, 0.8)
        ink = (k.loud, k.front, k.second, k.third)[(index + count) % 4]
        drawn.append(polygon(((x, y), around(x, y, far, at), around(x, y, far, at + wide)), ink))
        at += 0.25 / count
    r = d.between(18, 46)
    return "".join(drawn) + circle(x, y, r * 1.4, k.ground) + circle(x, y, r, k.loud)


def rings(d: Dice, b: Box, k: Inks) -> str:
    """Discs within discs, leaning to one side."""
    count = d.pick((4, 5, 6, 7))
    turn, lean = d.between(0, 1), d.between(0, 0.7)
    r = b.reach * d.between(0.9, 1.25)
    drawn = []
    for index in range(count):
        size = r * (1 - index / count)
        x, y = around(b.x, b.y, (r - size) * lean, turn)
        ink = (k.front, k.loud, k.ground, k.second)[index % 4]
        drawn.append(circle(x, y, size, ink))
    return "".join(drawn)


def planes(d: Dice, b: Box, k: Inks) -> str:
    """Rectangles afloat over each other at one angle."""
    drawn = [circle(b.x + d.between(-40, 40), b.y + d.between(-30, 30), b.reach * 0.62, k.second)]
    for index in range(d.pick((5, 6, 7, 8))):
        long = d.between(0.4, 1.6) * b.reach
        thin = d.between(4, 44)
        x, y = b.x + d.between(-0.55, 0.4) * b.width, b.y + d.between(-0.4, 0.4) * b.height
        ink = (k.loud, k.front, k.third, k.front, k.loud, k.second)[index % 6]
        upright = index % 3 == 1
        drawn.append(bar(x, y, thin if upright else long, long if upright else thin, ink))
    return rotated("".join(drawn), d.pick((-38, -28, -19, 17, 24, 33)), b.x, b.y)


def diagonals(d: Dice, b: Box, k: Inks) -> str:
    """Slanting bands of changing width across the sheet."""
    lean = d.between(0.5, 1.3) * b.height * d.pick((1, -1))
    x = b.left - abs(lean) - 10
    drawn = []
    index = d.below(4)
    while x < b.right + abs(lean):
        wide = d.between(6, 46)
        if d.chance(0.72):
            ink = (k.front, k.loud, k.second, k.third)[index % 4]
            drawn.append(
                polygon(
                    (
                        (x + lean / 2, b.top), (x + lean / 2 + wide, b.top),
                        (x - lean / 2 + wide, b.bottom), (x - lean / 2, b.bottom),
                    ),
                    ink,
                )
            )  # fmt: skip
            index += 1
        x += wide + d.between(3, 16)
    disc = b.reach * d.between(0.3, 0.5)
    x, y = b.x + d.between(-50, 50), b.y + d.between(-30, 30)
    return "".join(drawn) + circle(x, y, disc + 7, k.ground) + circle(x, y, disc, k.loud)


def stairs(d: Dice, b: Box, k: Inks) -> str:
    """Columns that rise, and a disc above them."""
    count = d.pick((5, 6, 7, 9))
    step = b.width / count
    up = d.chance(0.5)
    bend = d.between(0.7, 1.6)
    drawn = []
    for index in range(count):
        rank = index if up else count - 1 - index
        high = b.height * (0.14 + 0.8 * (rank / (count - 1)) ** bend)
        ink = k.loud if rank == count - 1 else (k.front, k.third)[index % 2]
        drawn.append(bar(b.left + index * step, b.bottom - high, step - 2, high, ink))
    x = b.left + b.width * (0.26 if up else 0.74)
    return circle(x, b.top + b.height * 0.3, b.reach * d.between(0.26, 0.5), k.second) + "".join(
        drawn
    )


def arcs(d: Dice, b: Box, k: Inks) -> str:
    """Quarter discs on a grid of squares."""
    columns = d.pick((2, 3, 3, 4))
    size = b.width / columns
    rows = int(b.height / size) + 1
    drawn = []
    for index in range(columns * rows):
        x, y = b.left + index % columns * size, b.top + index // columns * size
        back, face = d.pick(
            ((k.ground, k.front), (k.second, k.loud), (k.third, k.ground), (k.front, k.loud),
             (k.ground, k.loud), (k.front, k.ground), (k.loud, k.second))
        )  # fmt: skip
        drawn.append(bar(x, y, size + 0.3, size + 0.3, back))
        kind = d.below(7)
        if kind < 4:
            right, low = kind % 2, kind // 2
            cx, cy = x + right * size, y + low * size
            ax, by = x + (1 - right) * size, y + (1 - low) * size
            sweep = int(right == low)
            drawn.append(
                path(
                    f"M{number(cx)} {number(cy)}L{number(ax)} {number(cy)}A{number(size)} "
                    f"{number(size)} 0 0 {sweep} {number(cx)} {number(by)}Z",
                    face,
                )
            )
        elif kind == 4:
            drawn.append(circle(x + size / 2, y + size / 2, size * 0.36, face))
        elif kind == 5:
            drawn.append(
                half_disc(x + size / 2, y + size / 2, size / 2, face, d.pick((0, 0.25, 0.5)))
            )
    return "".join(drawn)


def sunburst(d: Dice, b: Box, k: Inks) -> str:
    """Rays from behind a disc."""
    count = d.pick((12, 16, 20, 28))
    x = b.x + d.pick((-0.25, 0, 0, 0.25)) * b.width
    y = d.pick((b.y, b.bottom - b.height * 0.12, b.y + b.height * 0.2))
    far = b.width + b.height
    first = d.between(0, 1 / count)
    rays = "".join(
        polygon(
            (
                (x, y),
                around(x, y, far, first + i / count),
                around(x, y, far, first + (i + 0.5) / count),
            ),
            k.second if i % 2 else k.loud,
        )
        for i in range(count)
    )
    r = b.reach * d.between(0.3, 0.55)
    return rays + circle(x, y, r * 1.16, k.ground) + circle(x, y, r, k.front)


def spiral(d: Dice, b: Box, k: Inks) -> str:
    """A band that winds itself up out of half discs."""
    x, y = b.x, b.y
    turn = d.pick((0.0, 0.25, 0.125, 0.375))
    step = b.reach / d.pick((5, 6, 7)) * 1.1
    drawn = []
    for index in range(9, 0, -1):
        ink = (k.front, k.ground, k.loud, k.ground)[index % 4]
        shift = step / 2 * (1 if index % 2 else -1)
        cx, cy = around(x, y, shift / 2, turn)
        drawn.append(half_disc(cx, cy, index * step * 0.8, ink, turn + (0.5 if index % 2 else 0)))
        drawn.append(half_disc(x, y, index * step * 0.8, ink, turn + (0 if index % 2 else 0.5)))
    return "".join(drawn)


def triangles(d: Dice, b: Box, k: Inks) -> str:
    """Triangles set on each other, points up and down."""
    rows = d.pick((3, 4, 5))
    high = b.height / rows
    columns = d.pick((2, 3, 4))
    wide = b.width / columns
    drawn = []
    for row in range(rows):
        y = b.top + row * high
        for column in range(-1, columns + 1):
            x = b.left + column * wide + (wide / 2 if row % 2 else 0)
            ink = d.pick((k.front, k.loud, k.second, k.third, k.ground, k.ground))
            ends = ((x, y + high), (x + wide, y + high), (x + wide / 2, y))
            drawn.append(polygon(ends, ink))
    return "".join(drawn)


def arrows(d: Dice, b: Box, k: Inks) -> str:
    """Arrowheads marching one way."""
    count = d.pick((3, 4, 5))
    wide = b.width / count
    mirror = d.chance(0.5)
    drawn = []
    for index in range(-1, count + 1):
        x = b.left + index * wide
        ink = (k.front, k.loud, k.second)[(index + 1) % 3]
        tip = wide * 0.9
        drawn.append(
            polygon(
                (
                    (x, b.top - 4), (x + wide * 0.62, b.top - 4), (x + wide * 0.62 + tip, b.y),
                    (x + wide * 0.62, b.bottom + 4), (x, b.bottom + 4), (x + tip, b.y),
                ),
                ink,
            )
        )  # fmt: skip
    turn = d.pick((0, 0, -90, -14, 14)) + (180 if mirror else 0)
    return rotated("".join(drawn), turn, b.x, b.y)


def target(d: Dice, b: Box, k: Inks) -> str:
    """Thin rings with a heavy cross and one filled quarter."""
    x, y = b.x + d.between(-0.12, 0.12) * b.width, b.y + d.between(-0.1, 0.1) * b.height
    count = d.pick((4, 6, 8))
    drawn = [
        ring(x, y, b.reach * 1.1 * (i + 1) / count, d.pick((2, 3, 6)), (k.front, k.third)[i % 2])
        for i in range(count)
    ]
    turn = d.below(4) / 4
    r = b.reach * d.between(0.6, 1.0)
    ax, ay = around(x, y, r, turn)
    bx, by = around(x, y, r, turn + 0.25)
    quarter = path(
        f"M{number(x)} {number(y)}L{number(ax)} {number(ay)}A{number(r)} {number(r)} 0 0 1 "
        f"{number(bx)} {number(by)}Z",
        k.loud,
    )
    cross = stroke(moved(((b.left, y), (b.right, y))), k.front, 3) + stroke(
        moved(((x, b.top), (x, b.bottom))), k.front, 3
    )
    return quarter + "".join(drawn) + cross + circle(x, y, 8, k.front)
