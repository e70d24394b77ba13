"""Pictures of earth, sea and sky: horizons, peaks, waves, cities, planets."""

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


def horizon(d: Dice, b: Box, k: Inks) -> str:
    """A sun half set, and bars that widen towards the reader."""
    line = b.bottom - b.height * d.between(0.28, 0.48)
    r = min(line - b.top, b.width * 0.46) * d.between(0.7, 0.98)
    x = b.left + b.width * d.between(0.3, 0.7)
    drawn = [half_disc(x, line, r, k.loud)]
    if d.chance(0.6):
        cut = line - r * 0.12
        for index in range(d.pick((3, 4, 5))):
            drawn.append(bar(x - r, cut, 2 * r, 1.5 + 1.2 * (4 - index), k.ground))
            cut -= r * 0.17
    y, thick = line + 3, d.between(2, 4)
    inks = d.pick(((k.front, k.third), (k.front, k.second), (k.third, k.front)))
    while y < b.bottom + 10:
        drawn.append(bar(b.left, y, b.width, thick, inks[len(drawn) % 2]))
        y += thick * d.between(1.5, 2)
        thick *= 1.35
    return "".join(drawn)


def peaks(d: Dice, b: Box, k: Inks) -> str:
    """Mountains with a lit side."""
    sun = circle(
        b.left + b.width * d.between(0.2, 0.8), b.top + b.height * d.between(0.2, 0.36),
        b.reach * d.between(0.2, 0.42), k.loud,
    )  # fmt: skip
    drawn = [sun]
    for index in range(d.pick((3, 4, 5))):
        x = b.left + b.width * d.between(0.05, 0.95)
        high = b.height * d.between(0.42, 0.86) * (1 - index * 0.1)
        wide = high * d.between(0.45, 0.8)
        fold = x + wide * d.between(-0.15, 0.2)
        top = (x, b.bottom - high)
        base = b.bottom + 4
        drawn.append(
            polygon((top, (x - wide, base), (x + wide, base)), (k.front, k.third)[index % 2])
        )
        lit = (top, (fold, b.bottom - high * 0.5), (x + wide * 0.1, base), (x + wide, base))
        drawn.append(polygon(lit, (k.second, k.front)[index % 2]))
    return "".join(drawn)


def waves(d: Dice, b: Box, k: Inks) -> str:
    """Rows of the sea under a disc."""
    count = d.pick((5, 6, 7, 8))
    top = b.top + b.height * d.between(0.3, 0.5)
    disc = circle(
        b.left + b.width * d.between(0.2, 0.8), top, b.reach * d.between(0.4, 0.62), k.loud
    )
    drawn = [disc]
    long = b.width / d.pick((2, 3, 4))
    swell = d.between(0.14, 0.4) * long
    for index in range(count):
        y = top + (b.bottom - top) * index / count
        x = b.left - long * d.between(0.2, 1)
        steps = f"M{number(x)} {number(y)}"
        while x < b.right + long:
            steps += (
                f"Q{number(x + long / 4)} {number(y - swell)} {number(x + long / 2)} {number(y)}"
                f"T{number(x + long)} {number(y)}"
            )
            x += long
        steps += f"V{number(b.bottom + 20)}H{number(b.left - long)}Z"
        drawn.append(path(steps, (k.front, k.third, k.second, k.ground)[index % 4]))
    return "".join(drawn)


def skyline(d: Dice, b: Box, k: Inks) -> str:
    """Houses by night, some windows lit."""
    moon = circle(b.left + b.width * d.between(0.2, 0.8), b.top + b.height * d.between(0.2, 0.35),
                  b.reach * d.between(0.24, 0.5), k.loud)  # fmt: skip
    drawn = [moon]
    x = b.left - 4
    index = d.below(2)
    while x < b.right:
        wide = d.between(22, 48)
        high = b.height * d.between(0.28, 0.82)
        y = b.bottom - high
        house, lit = ((k.front, k.ground), (k.third, k.second))[index % 2]
        drawn.append(bar(x, y, wide, high + 10, house))
        if d.chance(0.35):
            drawn.append(
                polygon(
                    ((x, y), (x + wide, y), (x + wide * d.pick((0, 0.5, 1)), y - wide * 0.6)), house
                )
            )
        for _ in range(d.pick((3, 5, 7))):
            column, row = d.below(3), d.below(max(int(high / 16), 1))
            drawn.append(bar(x + 5 + column * (wide - 8) / 3, y + 8 + row * 14, 4.5, 7,
                             k.loud if d.chance(0.2) else lit))  # fmt: skip
        x += wide + 1.5
        index += 1
    return "".join(drawn)


def rails(d: Dice, b: Box, k: Inks) -> str:
    """A track running into the distance."""
    x = b.left + b.width * d.between(0.3, 0.7)
    y = b.top + b.height * d.between(0.18, 0.36)
    base = b.bottom + 10
    spread = b.width * d.between(0.34, 0.6)
    sun = circle(x, y, b.reach * d.between(0.34, 0.56), k.loud)
    ground = bar(b.left, y, b.width, base - y, k.third)
    drawn = [sun, ground]
    middle = b.x + d.between(-30, 30)
    for index in range(9):
        t = (0.12 + index / 9) ** 1.9 * 0.95
        wide = spread * t * 1.3
        cx = x + (middle - x) * t
        drawn.append(bar(cx - wide, y + (base - y) * t, 2 * wide, 1 + 11 * t, k.ground))
    for side in (-1, 1):
        foot = middle + side * spread
        drawn.append(polygon(((x, y), (foot - 9, base), (foot + 9, base)), k.front))
    return "".join(drawn)


def furrows(d: Dice, b: Box, k: Inks) -> str:
    """A ploughed field that fans out from the horizon, with a tree or a disc."""
    y = b.top + b.height * d.between(0.38, 0.56)
    x = b.left + b.width * d.between(0.2, 0.8)
    count = d.pick((9, 11, 13))
    reach = b.width * 2.4
    drawn = [bar(b.left, y, b.width, b.bottom - y + 8, k.second)]
    for index in range(count):
        a = x - reach / 2 + reach * index / count
        ends = ((x, y), (a, b.bottom + 8), (a + reach / count / 2, b.bottom + 8))
        drawn.append(polygon(ends, (k.front, k.third)[index % 2]))
    tree = b.left + b.width * d.between(0.15, 0.85)
    r = b.reach * d.between(0.24, 0.42)
    drawn.append(bar(tree - 3, y - r * 1.6, 6, r * 1.6, k.front))
    drawn.append(circle(tree, y - r * 1.9, r, k.loud))
    return "".join(drawn)


def orbits(d: Dice, b: Box, k: Inks) -> str:
    """A planet, its ring or its moons on their paths, and stars."""
    x, y = b.x + d.between(-30, 30), b.y + d.between(-24, 24)
    r = b.reach * d.between(0.36, 0.62)
    stars = "".join(
        circle(b.left + b.width * d.between(0.03, 0.97), b.top + b.height * d.between(0.03, 0.97),
               d.between(0.8, 2.4), k.front)
        for _ in range(d.pick((14, 22, 30)))
    )  # fmt: skip
    tilt = d.between(-40, 40)
    flat = d.between(0.2, 0.4)
    paths = ""
    for index in range(d.pick((1, 2, 3))):
        wide = r * (1.45 + index * 0.36)
        ink = (k.front, k.second, k.third)[index]
        paths += (
            f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(wide)}"'
            f' ry="{number(wide * flat)}" fill="none" stroke="{ink}"'
            f' stroke-width="{number(d.between(2, 6))}"/>'
        )
    planet = circle(x, y, r, k.loud) + half_disc(x, y, r, k.third, d.pick((0.25, 0.75, 0.1, 0.6)))
    moon = circle(*around(x, y, r * 1.55, d.between(0, 1)), r * 0.2, k.second)
    return stars + rotated(paths + planet, tilt, x, y) + moon


def blast(d: Dice, b: Box, k: Inks) -> str:
    """A cloud on a stem above the plain."""
    x = b.x + d.between(-0.14, 0.14) * b.width
    base = b.bottom - b.height * d.between(0.04, 0.14)
    r = b.reach * d.between(0.62, 0.8)
    head = b.top + r * d.between(0.75, 0.95)
    stem = r * d.between(0.2, 0.32)
    halo = "".join(
        ring(x, head, r * (1.25 + i * 0.22), 3, k.second) for i in range(d.pick((1, 2, 4)))
    )
    foot = (
        f"M{number(x - stem * 3)} {number(base)}Q{number(x - stem)} {number(base - 12)} "
        f"{number(x - stem)} {number(head)}H{number(x + stem)}Q{number(x + stem)} "
        f"{number(base - 12)} {number(x + stem * 3)} {number(base)}Z"
    )
    cap = half_disc(x, head, r, k.loud) + half_disc(x, head, r * 0.66, k.second)
    under = half_disc(x - r * 0.5, head, r * 0.5, k.loud, 0) + half_disc(
        x + r * 0.5, head, r * 0.5, k.loud, 0
    )
    plain = bar(b.left, base, b.width, b.bottom - base + 10, k.front)
    return halo + path(foot, k.front) + under + cap + plain


def ruins(d: Dice, b: Box, k: Inks) -> str:
    """Broken walls against a pale disc."""
    disc = circle(
        b.x + d.between(-50, 50),
        b.top + b.height * d.between(0.3, 0.46),
        b.reach * d.between(0.5, 0.8),
        k.loud,
    )
    drawn = [disc]
    x = b.left - 10
    index = d.below(2)
    while x < b.right:
        wide = d.between(26, 60)
        high = b.height * d.between(0.16, 0.62)
        y = b.bottom - high
        ends = [(x, b.bottom + 6), (x, y + d.between(0, 30))]
        teeth = d.pick((2, 3, 4))
        ends += [(x + wide * (i + 0.5) / teeth, y + d.between(0, 34)) for i in range(teeth)]
        ends += [(x + wide, y + d.between(0, 40)), (x + wide, b.bottom + 6)]
        drawn.append(polygon(ends, (k.front, k.third)[index % 2]))
        if high > 60 and wide > 34:
            for row in range(d.pick((1, 2))):
                drawn.append(bar(x + wide * 0.34, y + 44 + row * 26, wide * 0.24, 14, k.ground))
        x += wide + d.between(-4, 12)
        index += 1
    return "".join(drawn)


def rain(d: Dice, b: Box, k: Inks) -> str:
    """Slanting strokes over a low disc."""
    x, y = b.left + b.width * d.between(0.25, 0.75), b.top + b.height * d.between(0.4, 0.7)
    drawn = [circle(x, y, b.reach * d.between(0.5, 0.75), k.loud)]
    lean = d.between(0.15, 0.6) * d.pick((1, -1))
    for index in range(d.pick((34, 46, 60))):
        a, c = b.left + b.width * d.between(-0.1, 1.1), b.top + b.height * d.between(-0.05, 0.95)
        long = d.between(14, 54)
        drawn.append(
            stroke(
                moved(((a, c), (a - long * lean, c + long))),
                (k.front, k.second, k.front, k.third)[index % 4],
                d.pick((1.5, 2, 3.5)),
            )
        )
    return "".join(drawn)


def forest(d: Dice, b: Box, k: Inks) -> str:
    """Trunks close together and a light between them."""
    drawn = [
        circle(
            b.left + b.width * d.between(0.25, 0.75),
            b.y + d.between(-40, 30),
            b.reach * d.between(0.4, 0.66),
            k.loud,
        )
    ]
    x = b.left + d.between(-8, 4)
    index = d.below(3)
    while x < b.right:
        wide = d.between(5, 20)
        lean = d.between(-8, 8)
        ink = (k.front, k.front, k.third)[index % 3]
        drawn.append(
            polygon(
                (
                    (x, b.top - 2),
                    (x + wide * 0.7, b.top - 2),
                    (x + wide + lean, b.bottom + 2),
                    (x + lean, b.bottom + 2),
                ),
                ink,
            )
        )
        if d.chance(0.6):
            y = b.top + b.height * d.between(0.1, 0.6)
            side = d.pick((1, -1))
            drawn.append(
                stroke(
                    moved(
                        (
                            (x + wide / 2, y),
                            (x + wide / 2 + side * d.between(14, 30), y - d.between(14, 34)),
                        )
                    ),
                    ink,
                    3,
                )
            )
        x += wide + d.between(9, 26)
        index += 1
    return "".join(drawn)


def dunes(d: Dice, b: Box, k: Inks) -> str:
    """Long curves of sand, one behind the other."""
    drawn = [
        circle(
            b.left + b.width * d.between(0.2, 0.8),
            b.top + b.height * d.between(0.22, 0.4),
            b.reach * d.between(0.26, 0.5),
            k.loud,
        )
    ]
    count = d.pick((3, 4, 5, 6))
    for index in range(count):
        y = b.top + b.height * (0.38 + 0.6 * index / count)
        lift = d.between(20, 62) * d.pick((1, -1))
        crest = b.left + b.width * d.between(0.25, 0.75)
        steps = (
            f"M{number(b.left)} {number(y)}Q{number((b.left + crest) / 2)} {number(y - lift)} "
            f"{number(crest)} {number(y - lift * 0.2)}T{number(b.right)} {number(y)}"
            f"V{number(b.bottom + 60)}H{number(b.left)}Z"
        )
        drawn.append(path(steps, (k.second, k.front, k.third, k.ground)[(index + count) % 4]))
    return "".join(drawn)
