"""Pictures of made things: wheels, towers, clocks, film, windows, bars."""

from __future__ import annotations

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


def gear(d: Dice, b: Box, k: Inks) -> str:
    """One cog wheel, or two that bite."""
    x, y = b.x + d.between(-34, 10), b.y + d.between(-16, 16)
    r = b.reach * d.between(0.6, 0.8)
    big = _cog(x, y, r, d.pick((10, 12, 14)), d.between(0, 0.1), k.front)
    big += circle(x, y, r * 0.62, k.ground) + circle(x, y, r * d.between(0.24, 0.44), k.loud)
    turn = d.between(0.02, 0.2)
    cx, cy = around(x, y, r * 1.62, turn)
    small = _cog(cx, cy, r * 0.56, 8, d.between(0, 0.1), k.loud) + circle(
        cx, cy, r * 0.24, k.ground
    )
    return small + big


def _cog(x: float, y: float, r: float, teeth: int, turn: float, fill: str) -> str:
    ends = []
    for index in range(teeth):
        for part, far in ((0.0, 0.84), (0.2, 1.0), (0.5, 1.0), (0.7, 0.84)):
            ends.append(around(x, y, r * far, turn + (index + part) / teeth))
    return polygon(ends, fill)


def tower(d: Dice, b: Box, k: Inks) -> str:
    """A lattice mast before a disc, with its waves."""
    x = b.left + b.width * d.between(0.36, 0.64)
    levels = d.pick((4, 5, 6))
    foot = d.between(46, 72)
    drawn = [
        circle(
            b.x + d.between(-40, 40), b.top + b.height * 0.4, b.reach * d.between(0.5, 0.8), k.loud
        )
    ]
    top = b.top + b.height * 0.1
    high = b.bottom - top + 6
    for index in range(levels):
        low, up = b.bottom + 6 - high * index / levels, b.bottom + 6 - high * (index + 1) / levels
        wide, slim = foot * (1 - index / (levels + 0.5)), foot * (1 - (index + 1) / (levels + 0.5))
        for a, c in ((-wide, slim), (wide, -slim), (-wide, -slim), (wide, slim)):
            drawn.append(stroke(moved(((x + a, low), (x + c, up))), k.front, 4))
        drawn.append(bar(x - slim - 4, up - 2, 2 * slim + 8, 4, k.front))
    if d.chance(0.6):
        for index in range(d.pick((2, 3, 4))):
            drawn.append(ring(x, top, 14 + index * d.between(11, 15), 2.5, k.second))
    return "".join(drawn)


def clock(d: Dice, b: Box, k: Inks) -> str:
    """A dial with two hands."""
    x, y = b.x + d.between(-0.1, 0.1) * b.width, b.y
    r = b.reach * d.between(0.8, 1.05)
    face, mark = d.pick(((k.front, k.ground), (k.loud, k.front), (k.second, k.front)))
    drawn = [circle(x, y, r, face)]
    for index in range(12):
        far = 0.78 if index % 3 else 0.68
        ends = (around(x, y, r * far, index / 12), around(x, y, r * 0.9, index / 12))
        drawn.append(stroke(moved(ends), mark, 3 if index % 3 else 7))
    hour, minute = d.between(0, 1), d.between(0, 1)
    accent = k.loud if face != k.loud else k.ground
    drawn.append(
        stroke(moved((around(x, y, -r * 0.14, hour), around(x, y, r * 0.46, hour))), mark, 9)
    )
    drawn.append(
        stroke(moved((around(x, y, -r * 0.2, minute), around(x, y, r * 0.66, minute))), accent, 6)
    )
    return "".join(drawn) + circle(x, y, 7, accent)


def reel(d: Dice, b: Box, k: Inks) -> str:
    """A reel and its strip of film."""
    x, y = b.x + d.between(-30, 30), b.y - b.height * 0.08
    r = b.reach * d.between(0.66, 0.85)
    holes = d.pick((4, 5, 6))
    wheel = circle(x, y, r, k.front)
    turn = d.between(0, 1)
    wheel += "".join(
        circle(
            *around(x, y, r * 0.58, turn + i / holes), r * (1.15 / holes), k.ground if i else k.loud
        )
        for i in range(holes)
    )
    wheel += circle(x, y, r * 0.13, k.ground)
    low = y + r - 12
    strip = bar(b.left, low, b.width, 44, k.third)
    step = d.pick((13, 15, 18))
    places = range(int(b.width // step) + 1)
    strip += "".join(
        bar(b.left + 4 + i * step, low + 4, 6, 6, k.ground)
        + bar(b.left + 4 + i * step, low + 34, 6, 6, k.ground)
        for i in places
    )
    return rotated(strip, d.between(-16, 16), b.x, low) + wheel


def window(d: Dice, b: Box, k: Inks) -> str:
    """A front of windows, one of them lit."""
    columns, rows = d.pick((3, 4, 5)), d.pick((4, 5, 6))
    wide, high = b.width / columns, b.height / rows
    lit = d.below(columns * rows)
    wall, pane = d.pick(((k.front, k.third), (k.third, k.front), (k.front, k.ground)))
    drawn = [bar(b.left, b.top, b.width, b.height + 6, wall)]
    gap = d.between(0.14, 0.24)
    for index in range(columns * rows):
        x, y = (
            b.left + index % columns * wide + wide * gap,
            b.top + index // columns * high + high * gap,
        )
        ink = k.loud if index == lit else pane if d.chance(0.8) else k.second
        drawn.append(bar(x, y, wide * (1 - 2 * gap), high * (1 - 2 * gap), ink))
        if index == lit:
            cx = x + wide * (0.5 - gap)
            drawn.append(circle(cx, y + high * 0.26, wide * 0.12, wall))
            drawn.append(
                polygon(
                    (
                        (cx - wide * 0.2, y + high * (1 - 2 * gap)),
                        (cx, y + high * 0.3),
                        (cx + wide * 0.2, y + high * (1 - 2 * gap)),
                    ),
                    wall,
                )
            )
    return "".join(drawn)


def lattice(d: Dice, b: Box, k: Inks) -> str:
    """Prison bars, a disc behind them."""
    count = d.pick((4, 5, 6, 7))
    step = b.width / count
    x, y = b.left + b.width * d.between(0.3, 0.7), b.top + b.height * d.between(0.3, 0.6)
    drawn = [circle(x, y, b.reach * d.between(0.5, 0.8), k.loud)]
    thick = step * d.between(0.24, 0.5)
    bent = d.below(count)
    for index in range(count):
        cx = b.left + (index + 0.5) * step
        lean = d.between(10, 34) if index == bent else 0
        drawn.append(
            stroke(moved(((cx, b.top), (cx + lean, b.y), (cx, b.bottom + 4))), k.front, thick)
        )
    drawn.append(bar(b.left, b.top + b.height * d.between(0.62, 0.8), b.width, thick, k.front))
    return "".join(drawn)


def blinds(d: Dice, b: Box, k: Inks) -> str:
    """Light through blinds, broken by a shadow."""
    count = d.pick((9, 11, 14))
    step = b.height / count
    lean = d.between(-30, 30)
    drawn = []
    edge = b.left + b.width * d.between(0.3, 0.7)
    slant = d.between(-50, 50)
    for index in range(count):
        y = b.top + index * step
        thick = step * (0.3 + 0.5 * abs((index % 7) / 6 - 0.5))
        middle = edge + slant * (index / count - 0.5)
        drawn.append(
            polygon(
                (
                    (b.left, y),
                    (middle, y + lean / 2),
                    (middle, y + lean / 2 + thick),
                    (b.left, y + thick),
                ),
                k.second,
            )
        )
        drawn.append(
            polygon(
                (
                    (middle + 14, y + lean / 2),
                    (b.right, y + lean),
                    (b.right, y + lean + thick),
                    (middle + 14, y + lean / 2 + thick),
                ),
                k.front,
            )
        )
    r = b.reach * d.between(0.22, 0.4)
    return "".join(drawn) + circle(
        b.left + b.width * d.between(0.2, 0.8), b.y + d.between(-40, 40), r, k.loud
    )


def grooves(d: Dice, b: Box, k: Inks) -> str:
    """A record with its grooves and an arm."""
    x, y = b.x + d.between(-20, 20), b.y + d.between(-10, 10)
    r = b.reach * d.between(0.92, 1.15)
    drawn = [circle(x, y, r, k.front)]
    drawn += [ring(x, y, r * f / 20, 1, k.third) for f in range(9, 20, d.pick((1, 2)))]
    drawn += [circle(x, y, r * 0.36, k.loud), circle(x, y, r * 0.07, k.ground)]
    a = around(x, y, r * 1.15, d.between(0.82, 0.95))
    c = around(x, y, r * 0.62, d.between(0.0, 0.12))
    return "".join(drawn) + stroke(moved((a, c)), k.second, 7) + circle(*a, 13, k.second)


def stave(d: Dice, b: Box, k: Inks) -> str:
    """Bars that rise and fall like sound."""
    count = d.pick((13, 17, 21))
    step = b.width / count
    drawn = []
    phase, slow = d.between(0, 6), d.between(0.25, 0.6)
    for index in range(count):
        high = b.height * (0.12 + 0.8 * abs(((index * slow + phase) % 2) - 1) * d.between(0.45, 1))
        ink = k.loud if d.chance(0.16) else (k.front, k.third)[index % 2]
        drawn.append(
            bar(b.left + index * step + step * 0.14, b.y - high / 2, step * 0.72, high, ink)
        )
    return "".join(drawn)


def rocket(d: Dice, b: Box, k: Inks) -> str:
    """A dart that climbs, with its trail."""
    high, wide = b.height * d.between(0.5, 0.66), b.reach * d.between(0.22, 0.34)
    x, y = b.x, b.top + b.height * 0.08
    body = polygon(
        (
            (x, y),
            (x + wide, y + high * 0.42),
            (x + wide, y + high),
            (x - wide, y + high),
            (x - wide, y + high * 0.42),
        ),
        k.front,
    )
    fins = polygon(
        ((x - wide, y + high * 0.7), (x - wide * 2.1, y + high * 1.1), (x - wide, y + high)), k.loud
    )
    fins += polygon(
        ((x + wide, y + high * 0.7), (x + wide * 2.1, y + high * 1.1), (x + wide, y + high)), k.loud
    )
    half = polygon(
        ((x, y), (x + wide, y + high * 0.42), (x + wide, y + high), (x, y + high)), k.third
    )
    trail = "".join(
        polygon(
            (
                (x + s * wide * 0.5, y + high + 6),
                (x + s * wide * d.between(0.6, 2.2) + 9, b.bottom + 60),
                (x + s * wide * d.between(0.6, 2.2) - 9, b.bottom + 60),
            ),
            ink,
        )
        for s, ink in ((-1, k.second), (0, k.loud), (1, k.second))
    )
    eye = circle(x, y + high * 0.5, wide * 0.42, k.loud)
    disc = circle(
        b.left + b.width * d.between(0.1, 0.9),
        b.top + b.height * d.between(0.2, 0.7),
        b.reach * d.between(0.4, 0.7),
        k.second,
    )
    return disc + rotated(trail + fins + body + half + eye, d.between(-34, 34), b.x, b.y)


def checker(d: Dice, b: Box, k: Inks) -> str:
    """A chequered floor that turns away, and one piece on it."""
    line = b.top + b.height * d.between(0.3, 0.46)
    rows, columns = 6, 8
    drawn = []
    x = b.left + b.width * d.between(0.3, 0.7)
    for row in range(rows):
        t, u = (row / rows) ** 1.7, ((row + 1) / rows) ** 1.7
        y, low = line + (b.bottom + 8 - line) * t, line + (b.bottom + 8 - line) * u
        for column in range(-columns, columns):
            if (row + column) % 2:
                continue
            s, e = 0.25 + t * 1.6, 0.25 + u * 1.6
            drawn.append(
                polygon(
                    (
                        (x + column * 26 * s, y),
                        (x + (column + 1) * 26 * s, y),
                        (x + (column + 1) * 26 * e, low),
                        (x + column * 26 * e, low),
                    ),
                    k.front,
                )
            )
    px = b.left + b.width * d.between(0.25, 0.75)
    r = b.reach * d.between(0.2, 0.3)
    foot = line + (b.bottom - line) * 0.55
    piece = polygon(
        (
            (px - r * 1.1, foot),
            (px - r * 0.34, foot - r * 2.6),
            (px + r * 0.34, foot - r * 2.6),
            (px + r * 1.1, foot),
        ),
        k.loud,
    )
    return (
        "".join(drawn)
        + piece
        + circle(px, foot - r * 2.9, r * 0.8, k.loud)
        + bar(px - r * 1.3, foot, r * 2.6, r * 0.4, k.loud)
    )
