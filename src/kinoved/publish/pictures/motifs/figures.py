"""Pictures of people and signs: heads, eyes, hands, masks, hearts, blades."""

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
    steps,
    stroke,
)
from kinoved.publish.pictures.palette import Inks


def profile(d: Dice, b: Box, k: Inks) -> str:
    """A head in profile cut from paper."""
    s = 1 if d.chance(0.5) else -1
    u = min(b.height / 10.5, b.width / 9)
    x, y = b.x - s * u * d.between(-0.4, 1.2), b.top + u * d.between(0.6, 1.2)
    nose, chin = d.between(3.9, 4.6), d.between(2.9, 3.5)
    points = (
        (-2.2, 12), (-2.4, 7.6), (-3.4, 5.6), (-3.5, 3.4), (-2.6, 1.4), (-0.6, 0.2), (1.4, 0.4),
        (2.7, 1.6), (3.0, 3.2), (nose, 5.1), (3.1, 5.5), (3.3, 6.3), (2.9, 6.6), (3.1, 7.2),
        (chin, 8.3), (2.2, 9.0), (0.9, 8.7), (1.4, 12),
    )  # fmt: skip
    disc = circle(
        x + s * u * d.between(-1, 2.4), y + u * d.between(2.5, 5), u * d.between(3.6, 4.6), k.loud
    )
    head = polygon([(x + s * u * px, y + u * py) for px, py in points], k.front)
    band = bar(b.left, y + u * d.between(2.9, 3.3), b.width, u * d.between(0.5, 1.1), k.second)
    eye = circle(x + s * u * 1.7, y + u * 4, u * 0.36, k.ground)
    back = polygon(
        [
            (x + s * u * px, y + u * py)
            for px, py in (
                (-2.2, 12),
                (-2.4, 7.6),
                (-3.4, 5.6),
                (-3.5, 3.4),
                (-2.6, 1.4),
                (-0.6, 0.2),
                (-0.4, 12),
            )
        ],
        k.third,
    )
    return disc + (band if d.chance(0.4) else "") + head + back + eye


def eye(d: Dice, b: Box, k: Inks) -> str:
    """An eye that looks out of the sheet."""
    lift = b.height * d.between(0.42, 0.62)
    left, right = b.left + 6, b.right - 6
    turn = d.pick((0, 0, -18, 18, 90))
    lens = path(
        steps("M", left, b.y, "Q", b.x, b.y - lift, right, b.y)
        + steps("Q", b.x, b.y + lift, left, b.y, "Z"),
        k.front,
    )
    r = lift * 0.5
    x = b.x + d.between(-0.09, 0.09) * b.width
    iris = circle(x, b.y, r * 0.92, k.loud) + ring(x, b.y, r * 0.7, 3, k.second)
    iris += circle(x, b.y, r * d.between(0.34, 0.5), k.ground) + circle(
        x + r * 0.3, b.y - r * 0.3, r * 0.13, k.front
    )
    lashes = "".join(
        stroke(
            moved(
                (
                    around(b.x, b.y, lift * 0.72, 0.5 + i / 16),
                    around(b.x, b.y, lift * d.between(0.9, 1.15), 0.5 + i / 16),
                )
            ),
            k.third,
            5,
        )
        for i in range(2, 7)
    )
    return rotated((lashes if d.chance(0.6) else "") + lens + iris, turn, b.x, b.y)


def mask(d: Dice, b: Box, k: Inks) -> str:
    """A face, one half light and one half dark."""
    w, h = b.reach * d.between(0.66, 0.84), b.height * d.between(0.4, 0.46)
    x, y = b.x, b.y
    top, low = y - h, y + h
    left, right = (
        path(
            steps("M", x, top, "Q", x + side * 1.3, top, x + side, y)
            + steps("Q", x + side * 0.8, low, x, low, "Z"),
            ink,
        )
        for side, ink in ((-w, k.front), (w, k.loud))
    )
    gaze = y - h * d.between(0.06, 0.22)
    eyes = half_disc(x - w * 0.45, gaze, w * 0.24, k.ground, d.pick((0.0, 0.5)))
    eyes += circle(x + w * 0.45, gaze, w * d.between(0.12, 0.24), k.front)
    nose = polygon(((x, gaze), (x + w * 0.2, y + h * 0.3), (x, y + h * 0.3)), k.front)
    mouth = bar(x - w * 0.4, y + h * 0.52, w * 0.8, h * d.between(0.05, 0.12), k.ground)
    rays = "".join(
        stroke(
            moved((around(x, y, w * 1.3, i / 24), around(x, y, w * d.between(1.6, 2.1), i / 24))),
            k.second,
            4,
        )
        for i in range(24)
    )
    return (rays if d.chance(0.5) else "") + rotated(
        left + right + eyes + nose + mouth, d.between(-14, 14), x, y
    )


def couple(d: Dice, b: Box, k: Inks) -> str:
    """Two discs that cover each other in part."""
    r = b.reach * d.between(0.52, 0.72)
    turn = d.between(-0.12, 0.12)
    apart = r * d.between(0.5, 0.72)
    ax, ay = around(b.x, b.y, apart, turn)
    cx, cy = around(b.x, b.y, apart, turn + 0.5)
    half = (r * r - apart * apart) ** 0.5
    p, q = around(b.x, b.y, half, turn + 0.25), around(b.x, b.y, half, turn + 0.75)
    size = number(r)
    shared = path(
        f"M{number(p[0])} {number(p[1])}A{size} {size} 0 0 1 {number(q[0])} {number(q[1])}"
        f"A{size} {size} 0 0 1 {number(p[0])} {number(p[1])}Z",
        k.third,
    )
    lines = "".join(ring(cx, cy, r + 9 + i * 9, 2, k.front) for i in range(d.pick((0, 1, 3))))
    return lines + circle(ax, ay, r, k.loud) + circle(cx, cy, r, k.front) + shared


def blade(d: Dice, b: Box, k: Inks) -> str:
    """A disc cut through by strokes of a blade."""
    x, y = b.x + d.between(-20, 20), b.y + d.between(-20, 20)
    r = b.reach * d.between(0.66, 0.9)
    drawn = [circle(x, y, r, k.loud)]
    lean = d.between(-60, 60)
    count = d.pick((1, 2, 3))
    for index in range(count):
        cx = x + (index - (count - 1) / 2) * r * 0.56
        high, low = b.top - 40, b.bottom + 40
        cut = path(
            steps("M", cx - 3, high, "Q", cx + d.between(14, 34), y, cx - 3, low)
            + steps("Q", cx + 6, y, cx - 3, high, "Z"),
            k.ground if index % 2 else k.front,
        )
        drawn.append(rotated(cut, lean, x, y))
    shift = d.between(8, 22)
    slipped = half_disc(x + shift, y + shift * 0.4, r, k.third, d.between(0, 0.5))
    return (slipped if d.chance(0.5) else "") + "".join(drawn)


def hands(d: Dice, b: Box, k: Inks) -> str:
    """An open hand raised from below."""
    u = min(b.width / 9, b.height / 11)
    x, y = b.x, b.bottom + u
    fingers = "".join(
        rotated(
            f'<rect x="{number(x - u * 0.62)}" y="{number(y - u * (long + 4))}"'
            f' width="{number(u * 1.24)}" height="{number(u * (long + 1))}"'
            f' rx="{number(u * 0.62)}" fill="{k.front}"/>',
            lean + d.between(-3, 3), x, y - u * 2.4,
        )
        for lean, long in ((-62, 2.6), (-27, 4.6), (-8, 5.4), (11, 5.1), (31, 4.0))
    )  # fmt: skip
    palm = circle(x, y - u * 3.6, u * 2.2, k.front) + bar(
        x - u * 1.4, y - u * 3, u * 2.8, u * 5, k.front
    )
    sign = d.pick(("disc", "ring", "star"))
    cx, cy = x, y - u * 3.6
    drawn = {
        "disc": circle(cx, cy, u, k.loud),
        "ring": ring(cx, cy, u * 0.9, u * 0.4, k.loud),
        "star": star(cx, cy, u * 1.3, k.loud, 0.75),
    }[sign]
    back = circle(
        b.x + d.between(-30, 30), b.y + d.between(-30, 10), b.reach * d.between(0.7, 0.95), k.second
    )
    return back + rotated(fingers + palm + drawn, d.between(-16, 16), x, y)


def star(x: float, y: float, radius: float, fill: str, turn: float = 0.75, points: int = 5) -> str:
    """A star; the first point lies at `turn`."""
    ends = [
        around(x, y, radius if i % 2 == 0 else radius * 0.4, turn + i / (2 * points))
        for i in range(2 * points)
    ]
    return polygon(ends, fill)


def stars(d: Dice, b: Box, k: Inks) -> str:
    """One great star with its echo."""
    x, y = b.x + d.between(-30, 30), b.y + d.between(-14, 14)
    r = b.reach * d.between(0.95, 1.25)
    points = d.pick((4, 5, 5, 6, 8))
    turn = d.between(0.65, 0.85)
    return (
        star(x, y, r * 1.35, k.third, turn, points)
        + star(x, y, r, k.front, turn, points)
        + star(x, y, r * d.between(0.5, 0.7), k.loud, turn, points)
    )


def march(d: Dice, b: Box, k: Inks) -> str:
    """A row of figures under one flag or disc."""
    count = d.pick((4, 5, 6, 7))
    step = b.width / count
    base = b.bottom + 4
    high = b.height * d.between(0.34, 0.5)
    drawn = []
    flag = b.left + b.width * d.between(0.2, 0.6)
    drawn.append(bar(flag, b.top + 6, 5, b.height, k.front))
    drawn.append(
        polygon(
            (
                (flag + 5, b.top + 8),
                (b.right + 5, b.top + d.between(10, 60)),
                (flag + 5, b.top + b.height * d.between(0.36, 0.5)),
            ),
            k.loud,
        )
    )
    for index in range(count):
        cx = b.left + (index + 0.5) * step
        tall = high * d.between(0.86, 1.08)
        ink = (k.front, k.third)[index % 2]
        drawn.append(
            polygon(
                (
                    (cx - step * 0.46, base),
                    (cx - step * 0.3, base - tall * 0.72),
                    (cx + step * 0.3, base - tall * 0.72),
                    (cx + step * 0.46, base),
                ),
                ink,
            )
        )
        drawn.append(circle(cx, base - tall * 0.9, step * 0.24, ink))
    return "".join(drawn)


def fangs(d: Dice, b: Box, k: Inks) -> str:
    """Two rows of teeth closing."""
    count = d.pick((5, 6, 7))
    wide = b.width / count
    drawn = [
        bar(b.left, b.top, b.width, b.height, k.front),
        circle(b.x + d.between(-40, 40), b.y, b.reach * d.between(0.3, 0.5), k.loud),
    ]
    for index in range(count):
        x = b.left + index * wide
        down, up = b.height * d.between(0.26, 0.5), b.height * d.between(0.2, 0.46)
        drawn.append(
            polygon(((x, b.top - 2), (x + wide, b.top - 2), (x + wide / 2, b.top + down)), k.ground)
        )
        drawn.append(
            polygon(
                ((x - wide / 2, b.bottom + 2), (x + wide / 2, b.bottom + 2), (x, b.bottom - up)),
                k.ground,
            )
        )
    return "".join(drawn)


def bird(d: Dice, b: Box, k: Inks) -> str:
    """A bird cut from paper, wings spread, before a disc."""
    x, y = b.x, b.y + b.reach * d.between(0.0, 0.2)
    u = b.reach * d.between(0.95, 1.15)
    sun = circle(
        b.x + d.between(-40, 40), b.y + d.between(-30, 10), b.reach * d.between(0.5, 0.75), k.loud
    )
    lift = d.between(0.55, 1.0)
    wings = "".join(
        path(
            steps("M", x, y + u * 0.1, "Q", x + s * u * 0.3, y - u * lift, x + s * u, y - u * lift)
            + steps("Q", x + s * u * 0.66, y - u * 0.2, x + s * u * 0.12, y + u * 0.36, "Z"),
            ink,
        )
        for s, ink in ((-1, k.front), (1, k.third))
    )
    body = path(
        steps("M", x, y - u * 0.34, "Q", x + u * 0.2, y, x, y + u * 0.5)
        + steps("Q", x - u * 0.2, y, x, y - u * 0.34, "Z"),
        k.front,
    )
    tail = polygon(
        ((x, y + u * 0.3), (x + u * 0.2, y + u * 0.74), (x - u * 0.2, y + u * 0.74)), k.front
    )
    return sun + rotated(wings + tail + body, d.between(-34, 34), x, y)


def cross(d: Dice, b: Box, k: Inks) -> str:
    """Onion domes or a plain cross on a hill."""
    x = b.x + d.between(-40, 40)
    base = b.bottom + 6
    crest = b.bottom - b.height * d.between(0.4, 0.6)
    hill = path(steps("M", b.left, base, "Q", x, crest, b.right, base, "Z"), k.third)
    disc = circle(x, b.top + b.height * 0.38, b.reach * d.between(0.5, 0.8), k.loud)
    top = b.top + b.height * 0.14
    thick = d.between(8, 16)
    upright = bar(x - thick / 2, top, thick, b.height * 0.64, k.front)
    arms = bar(x - b.reach * 0.34, top + b.height * 0.14, b.reach * 0.68, thick, k.front)
    return disc + hill + upright + arms


def ladder(d: Dice, b: Box, k: Inks) -> str:
    """A ladder to nowhere."""
    x = b.x
    wide = b.reach * d.between(0.3, 0.46)
    rungs = d.pick((7, 9, 11))
    drawn = [
        bar(x - wide, b.top - 60, 8, b.height + 120, k.front),
        bar(x + wide - 8, b.top - 60, 8, b.height + 120, k.front),
    ]
    missing = d.below(rungs)
    for index in range(rungs):
        if index != missing:
            drawn.append(
                bar(
                    x - wide,
                    b.top + b.height * (index + 0.5) / rungs,
                    2 * wide,
                    7,
                    k.front if index % 3 else k.third,
                )
            )
    disc = circle(
        b.left + b.width * d.between(0.2, 0.8),
        b.top + b.height * d.between(0.2, 0.7),
        b.reach * d.between(0.44, 0.7),
        k.loud,
    )
    return disc + rotated("".join(drawn), d.between(-30, 30), b.x, b.y)
