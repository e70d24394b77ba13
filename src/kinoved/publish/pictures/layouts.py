"""How a poster's sheet is divided between the picture, the title and the credits.

Every layout gives words a ground of one flat colour, laid over the picture, so that they can be
read whatever the picture does beneath.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, radians, sin

from kinoved.publish.pictures.dice import Dice
from kinoved.publish.pictures.facts import PosterFacts
from kinoved.publish.pictures.lettering import (
    CAPITAL,
    LINE,
    Line,
    drawn_line,
    pieces,
    plain,
    set_title,
    text_height,
    text_width,
    whole_letters,
)
from kinoved.publish.pictures.motifs import Motif
from kinoved.publish.pictures.motifs.shapes import (
    Box,
    bar,
    circle,
    half_disc,
    polygon,
    ring,
    rotated,
)
from kinoved.publish.pictures.palette import Inks, legible
from kinoved.value import value

WIDTH, HEIGHT = 240, 360
MARGIN = 15
_INNER = WIDTH - 2 * MARGIN
_STRIP = 22
_SHEET = Box(0, 0, WIDTH, HEIGHT)
_LEAST_TALL = 9


@value
class Sheet:
    """What a layout works with: facts, inks, choices, the picture, the title and its font."""

    facts: PosterFacts
    inks: Inks
    dice: Dice
    motif: Motif
    title: str
    slim: float


Layout = Callable[[Sheet], str]


def foot(s: Sheet) -> str:
    """The picture above, the title below on a panel whose edge may slant."""
    return _stacked(s, low=True)


def head(s: Sheet) -> str:
    """The title above on a panel, the picture below."""
    return _stacked(s, low=False)


def _stacked(s: Sheet, low: bool) -> str:
    d, k = s.dice, s.inks
    panel = d.pick((k.ground, k.front, k.loud, k.ground, k.front))
    text = legible(panel, k.front, k.ground)
    lines = set_title(s.title, _INNER, d.pick((96, 112, 128)), largest=76, slim=s.slim)
    high = text_height(lines)
    deep = high + _STRIP + 30
    slope = d.pick((0, 0, 0, 22, -22, 34, -34))
    edge = HEIGHT - deep - abs(slope) / 2 if low else deep + abs(slope) / 2
    if low:
        picture = Box(0, 0, WIDTH, edge + abs(slope) / 2)
        corners = ((0, edge + slope / 2), (WIDTH, edge - slope / 2), (WIDTH, HEIGHT), (0, HEIGHT))
        y = HEIGHT - _STRIP - 14 - high
        credit = HEIGHT - 13.0
    else:
        picture = Box(0, edge - abs(slope) / 2, WIDTH, HEIGHT)
        corners = ((0, edge + slope / 2), (WIDTH, edge - slope / 2), (WIDTH, 0), (0, 0))
        y = 16.0 if d.chance(0.5) else _STRIP + 15.0
        credit = 16 + high + 21 if y == 16 else 24.0
    rule = ""
    if panel == k.ground and slope == 0 and d.chance(0.6):
        rule = bar(MARGIN, edge - 2, _INNER, d.pick((3, 5)), k.front)
    elif panel != k.ground and d.chance(0.5):
        shift = -5 if low else 5
        rule = polygon([(x, y + shift) for x, y in corners], k.ground)
    return (
        s.motif(d, picture, k)
        + (rule if panel != k.ground else "")
        + polygon(corners, panel)
        + (rule if panel == k.ground else "")
        + _lines(lines, MARGIN, y, text, panel)
        + _credit(s, MARGIN, credit, _INNER, text, panel)
    )


def slant(s: Sheet) -> str:
    """A slanting band with the title across a picture that fills the sheet."""
    d, k = s.dice, s.inks
    angle = d.pick((-22, -17, -12, -8, 8, 12))
    tilt = radians(abs(angle))
    tall = 84.0
    wide = (WIDTH - 20 - tall * sin(tilt)) / cos(tilt)
    lines = set_title(s.title, wide, tall, most=4, largest=66, slim=s.slim)
    high = text_height(lines)
    panel, second = d.pick(((k.loud, k.front), (k.front, k.loud), (k.ground, k.front)))
    text = legible(panel, k.front, k.ground)
    y = HEIGHT * d.pick((0.3, 0.52, 0.66))
    x = WIDTH / 2
    left = x - wide / 2
    band = bar(-120, y - high / 2 - 22, 480, high + 44, k.ground) if d.chance(0.5) else ""
    band += bar(-120, y - high / 2 - 14, 480, high + 28, panel)
    band += bar(-120, y + high / 2 + 17, 480, d.pick((4, 7, 12)), second)
    words = _lines(lines, left, y - high / 2, text, panel)
    low = y < HEIGHT * 0.6
    plate = k.ground
    top = HEIGHT - _STRIP - 8 if low else 0
    strip = bar(0, top, WIDTH, _STRIP + 8, plate)
    credit = _credit(s, MARGIN, top + 21, _INNER, legible(plate, k.front), plate)
    picture = Box(0, 0, WIDTH, HEIGHT - 30) if low else Box(0, 30, WIDTH, HEIGHT)
    return s.motif(d, picture, k) + rotated(band + words, angle, x, y) + strip + credit


def column(s: Sheet) -> str:
    """The title up the side, letters turned; scripts that can be written downwards are."""
    d, k = s.dice, s.inks
    panel = d.pick((k.front, k.loud, k.ground))
    text = legible(panel, k.front, k.ground)
    right = d.chance(0.35)
    downwards = whole_letters(s.title) and " " not in s.title and len(s.title) <= 12
    if downwards:
        size = min(50.0, (HEIGHT - 50) / len(s.title) / 1.06)
        wide = size + 22
        x = WIDTH - wide if right else 0.0
        letters = "".join(
            drawn_line(
                Line(letter, size, size), x + wide / 2, 18 + size * (0.88 + index * 1.06), text,
                panel, "middle",
            )
            for index, letter in enumerate(s.title)
        )  # fmt: skip
    else:
        lines = set_title(s.title, HEIGHT - 2 * MARGIN, 80, most=3, largest=72, slim=s.slim)
        high = text_height(lines)
        wide = high + 24
        x = WIDTH - wide if right else 0.0
        turned = _lines(lines, -HEIGHT + MARGIN, x + 12, text, panel)
        letters = f'<g transform="rotate(-90)">{turned}</g>'
    left, edge = (0.0, x) if right else (wide, float(WIDTH))
    picture = Box(left, 0, edge, HEIGHT - 46)
    strip = bar(left, HEIGHT - 46, edge - left, 46, k.ground)
    credit = _credit_in_rows(
        s, left + 11, HEIGHT - 26, edge - left - 22, legible(k.ground, k.front), k.ground
    )
    return s.motif(d, picture, k) + strip + credit + bar(x, 0, wide, HEIGHT, panel) + letters


def tapes(s: Sheet) -> str:
    """Every line of the title on a tape of its own, stepping across the picture."""
    d, k = s.dice, s.inks
    lines = set_title(s.title, _INNER - 16, 118, most=5, largest=58, slim=s.slim)
    first, other = d.pick(
        ((k.front, k.loud), (k.loud, k.front), (k.front, k.front), (k.ground, k.loud))
    )
    gap = d.pick((2, 5))
    total = sum(line.size * CAPITAL + 13 + gap for line in lines)
    y = d.pick((HEIGHT - 46 - total, HEIGHT * 0.36, 48.0))
    y = min(max(y, 40), HEIGHT - 40 - total)
    side = d.pick(("left", "right", "step"))
    drawn = []
    for index, line in enumerate(lines):
        wide, high = line.width + 22, line.size * CAPITAL + 13
        free = WIDTH - wide
        x = {"left": 0.0, "right": free, "step": free * index / max(len(lines) - 1, 1)}[side]
        ground = (first, other)[index % 2]
        drawn.append(bar(x, y, wide, high, ground))
        drawn.append(
            drawn_line(
                line, x + 11, y + high - 6.5, legible(ground, k.ground, k.front), ground, "start"
            )
        )
        y += high + gap
    plate = bar(0, HEIGHT - 30, WIDTH, 30, k.ground)
    credit = _credit(s, MARGIN, HEIGHT - 10, _INNER, legible(k.ground, k.front), k.ground)
    lean = d.pick((0, 0, -9, -6)) if len(lines) > 1 and side != "right" else 0
    tape = (
        rotated("".join(drawn), lean, WIDTH / 2, y - total / 2)
        if lean and total < 150
        else "".join(drawn)
    )
    return s.motif(d, Box(0, 0, WIDTH, HEIGHT - 30), k) + plate + tape + credit


def disc(s: Sheet) -> str:
    """The title inside a disc that lies over the picture."""
    d, k = s.dice, s.inks
    panel = d.pick((k.front, k.loud, k.ground))
    text = legible(panel, k.ground, k.front)
    r = d.between(84, 100)
    x = WIDTH / 2 + d.pick((-14, 0, 14))
    y = d.pick((HEIGHT - r - 44, r + 20, HEIGHT / 2 - 10))
    lines = set_title(s.title, r * 1.5, r * 1.05, most=4, largest=56, slim=s.slim)
    high = text_height(lines)
    edge = ring(x, y, r + 7, 4, d.pick((panel, k.ground))) if d.chance(0.6) else ""
    plate = bar(0, HEIGHT - 30, WIDTH, 30, k.ground)
    credit = _credit(s, MARGIN, HEIGHT - 10, _INNER, legible(k.ground, k.front), k.ground)
    words = _lines(lines, x, y - high / 2, text, panel, "middle")
    return (
        s.motif(d, Box(0, 0, WIDTH, HEIGHT - 30), k)
        + circle(x, y, r, panel) + edge + words + plate + credit
    )  # fmt: skip


def framed(s: Sheet) -> str:
    """A picture in a frame with much paper around it, the title small and exact."""
    d, k = s.dice, s.inks
    lines = set_title(s.title, _INNER, 92, most=4, largest=46, slim=s.slim)
    high = text_height(lines)
    below = d.chance(0.6)
    deep = high + _STRIP + 24
    top, bottom = (MARGIN, HEIGHT - deep) if below else (deep, HEIGHT - MARGIN)
    box = Box(MARGIN, top, WIDTH - MARGIN, bottom)
    field = d.pick((k.second, k.third, k.ground, k.ground))
    others = [ink for ink in (k.loud, k.second, k.third, k.ground) if ink != field]
    front = legible(field, k.front, k.ground)
    inks = Inks(field, front, *[*others, front, front][:3])
    frame = (
        bar(0, 0, WIDTH, top, k.ground) + bar(0, bottom, WIDTH, HEIGHT - bottom, k.ground)
        + bar(0, 0, MARGIN, HEIGHT, k.ground) + bar(WIDTH - MARGIN, 0, MARGIN, HEIGHT, k.ground)
    )  # fmt: skip
    text = legible(k.ground, k.front)
    y = HEIGHT - _STRIP - 8 - high if below else _STRIP + 14.0
    return (
        bar(box.left, box.top, box.width, box.height, field)
        + s.motif(d, box, inks)
        + frame
        + _lines(lines, MARGIN, y, text, k.ground)
        + _credit(s, MARGIN, HEIGHT - 10 if below else 22, _INNER, text, k.ground)
    )


def initial(s: Sheet) -> str:
    """The first letter as large as the sheet allows, and the whole title beneath."""
    d, k = s.dice, s.inks
    letter = next((c for c in s.title if c.isalnum()), "•")
    lines = set_title(s.title, _INNER, 84, most=4, largest=34, slim=s.slim)
    high = text_height(lines)
    edge = HEIGHT - high - _STRIP - 30
    size = min(edge / CAPITAL * 0.86, _INNER / (text_width(letter) * s.slim))
    wide = text_width(letter) * s.slim * size
    x = d.pick((MARGIN + wide / 2, WIDTH / 2, WIDTH - MARGIN - wide / 2))
    y = edge / 2 + size * CAPITAL / 2
    # The letter is a picture, not a word that must be read on one ground.
    great = drawn_line(Line(letter, size, wide), x, y, legible(k.ground, k.front), "", "middle")
    r = d.between(30, 66)
    mark = circle(d.between(40, WIDTH - 40), d.between(40, edge - 30), r, k.loud)
    behind = s.motif(
        d, Box(0, 0, WIDTH, edge), Inks(k.ground, k.second, k.second, k.third, k.third)
    )
    text = legible(k.ground, k.front)
    return (
        behind + mark + great
        + bar(0, edge, WIDTH, HEIGHT - edge, k.ground)
        + bar(0, edge, WIDTH, 5, k.loud)
        + _lines(lines, MARGIN, HEIGHT - _STRIP - 10 - high, text, k.ground)
        + _credit(s, MARGIN, HEIGHT - 11, _INNER, text, k.ground)
    )  # fmt: skip


LAYOUTS: tuple[Layout, ...] = (foot, head, slant, column, tapes, disc, framed, initial)
_LONG = 22
_WIDE = 9


def chosen(title: str, manner: str, dice: Dice, *, figure: bool = False) -> Layout:
    """The layout of one poster: long titles get the ones with the most room for words.

    A picture of a `figure` is not covered by a disc.
    """
    longest = max(map(len, pieces(title)))
    choices: list[Layout] = [foot, foot, head, tapes]
    if manner in {"swiss", "cut paper", "late"}:
        choices += [framed, framed]
    if len(title) <= _LONG:
        choices += [slant, column]
        if manner in {"constructivist", "seventies", "late"}:
            choices += [slant, tapes]
        if longest <= _WIDE and not figure:
            choices += [disc]
    if whole_letters(title):
        choices += [column, column, column]
    if len(title) > 2 * _LONG or manner in {"late", "swiss"}:
        choices += [initial]
    return dice.pick(choices)


def _lines(
    lines: tuple[Line, ...], x: float, y: float, fill: str, ground: str, anchor: str = "start"
) -> str:
    """Lines of the title from the top `y` down."""
    drawn = []
    for line in lines:
        drawn.append(drawn_line(line, x, y + line.size * CAPITAL, fill, ground, anchor))
        y += line.size * LINE
    return "".join(drawn)


def _credit(s: Sheet, x: float, y: float, width: float, fill: str, ground: str) -> str:
    """Year, director, countries and the sign of the grade in one row with its baseline at `y`."""
    f = s.facts
    parts = []
    if f.year:
        year = str(f.year)
        parts.append(
            drawn_line(Line(year, 17, text_width(year) * 17 * s.slim), x, y, fill, ground, "start")
        )
        x += text_width(year) * 17 * s.slim + 9
        width -= text_width(year) * 17 * s.slim + 9
    width -= 14 if f.grade else 0
    if f.grade:
        parts.append(_grade(f.grade, x + width + 8, y - 6, fill))
    parts.append(_small(f.director.upper(), 8.6, x, y - 6.6, width, fill, ground, s.slim))
    parts.append(_small(" · ".join(f.countries[:3]), 6.6, x, y + 0.4, width, fill, ground, s.slim))
    return "".join(parts)


def _credit_in_rows(s: Sheet, x: float, y: float, width: float, fill: str, ground: str) -> str:
    """The same for a narrow place: the year above, director and countries below."""
    f = s.facts
    parts = []
    if f.year:
        year = str(f.year)
        parts.append(
            drawn_line(Line(year, 18, text_width(year) * 18 * s.slim), x, y, fill, ground, "start")
        )
    if f.grade:
        parts.append(_grade(f.grade, x + width - 6, y - 6, fill))
    parts.append(_small(f.director.upper(), 8.6, x, y + 10, width, fill, ground, s.slim))
    parts.append(_small(" · ".join(f.countries[:3]), 6.6, x, y + 18, width, fill, ground, s.slim))
    return "".join(parts)


def _small(
    text: str, size: float, x: float, y: float, width: float, fill: str, ground: str, slim: float
) -> str:
    """One small line, made smaller where it would be too long; nothing for an empty text."""
    flat = plain(text, 48)
    if not flat:
        return ""
    size = min(size, width / (text_width(flat) * slim))
    return drawn_line(Line(flat, size, text_width(flat) * size * slim), x, y, fill, ground, "start")


def _grade(grade: str, x: float, y: float, fill: str) -> str:
    """How the film belongs to its list: a full disc, a half one, a ring, a dot."""
    if grade == "core":
        return circle(x, y, 5, fill)
    if grade == "adjacent":
        return half_disc(x, y, 4.4, fill, 0.25) + ring(x, y, 4.4, 1.2, fill)
    if grade == "parallel":
        return ring(x, y, 4.3, 1.6, fill)
    return circle(x, y, 2.2, fill)
