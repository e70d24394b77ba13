"""Typographic posters drawn from a film's facts: its title in its script, era, colour, countries.

The same list always has the same posters, and no two films have the same one. Nothing is taken from
anybody's poster; the shapes are the plain geometry that constructivist designers loved.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from math import cos, pi, sin

from kinoved.model import Subject

WIDTH, HEIGHT = 240, 360
_MARGIN = 16
_INNER = WIDTH - 2 * _MARGIN
_MOST_LINES = 4
_MOST_LETTERS = 56
_TITLE_HEIGHT = 150.0
_LETTER_WIDTH = 0.68
_FONTS = "'Arial Narrow','Helvetica Neue',Arial,'Liberation Sans',sans-serif"


@dataclass(frozen=True, slots=True)
class _Palette:
    paper: str
    accent: str
    ink: str
    second: str


_GREY: tuple[_Palette, ...] = (_Palette("#e8e5de", "#8a877f", "#141414", "#b9b5ab"),)
_MIXED = (
    _Palette("#e3ded2", "#b23a22", "#1b1a19", "#8d877b"),
    _Palette("#dcdad2", "#8a6a1f", "#171a1c", "#85888a"),
)
_ERAS: tuple[tuple[int, tuple[_Palette, ...]], ...] = (
    (1940, (_Palette("#efe3c8", "#c62d1c", "#161616", "#d59c3a"),)),
    (1960, (_Palette("#ecdcc0", "#8f1d1d", "#20303c", "#d08a2e"),)),
    (1970, (_Palette("#f1e7d3", "#d9481f", "#12324a", "#eeb03a"),)),
    (
        1980,
        (
            _Palette("#ead9b5", "#b0441c", "#33251a", "#7c8742"),
            _Palette("#e6ddc4", "#a33b2a", "#1e2f35", "#c9973f"),
        ),
    ),
    (
        1990,
        (
            _Palette("#ebe3d0", "#cc2f1b", "#16222e", "#4a8593"),
            _Palette("#f0e6cf", "#d45a12", "#1d1b2e", "#6570b8"),
            _Palette("#dfe3dc", "#bf2c27", "#101c1a", "#6f9580"),
            _Palette("#efdcc2", "#a8322a", "#251a24", "#d2a03c"),
        ),
    ),
    (9999, (_Palette("#e6e6e2", "#bd331d", "#1a2233", "#7e8aa0"),)),
)
_NO_COLOUR = frozenset({"black and white"})


class Gallery:
    """Draws the posters of one page, so that no shape comes twice before every shape came once."""

    def __init__(self) -> None:
        self._shown: list[_Shape] = []

    def draw(self, film: Subject, title: str, lang: str) -> str:
        """The poster as an SVG element; `title` is printed on it and is in the language `lang`."""
        seed = hashlib.blake2b(film.id.encode(), digest_size=16).digest()
        turn = seed[0] % len(_SHAPES)
        wished = _SHAPES[turn:] + _SHAPES[:turn]
        if len(self._shown) == len(_SHAPES):
            self._shown.clear()
        shape = next(shape for shape in wished if shape not in self._shown)
        self._shown.append(shape)
        return _drawn(film, title, lang, seed, shape)


def _drawn(film: Subject, title: str, lang: str, seed: bytes, shape: _Shape) -> str:
    palette = _palette(film, seed)
    grounds = (
        (palette.paper, palette.ink, palette.accent, palette.second),
        (palette.ink, palette.paper, palette.accent, palette.second),
        (palette.accent, palette.paper, palette.ink, palette.second),
    )
    # White letters on the grey of a black-and-white film are hard to read at 120 pixels.
    ground, text, strong, soft = grounds[seed[1] % (2 if palette in _GREY else 3)]
    low = seed[2] % 3 != 0
    letters, height = _title(title, text, low)
    top, bottom = (40.0, HEIGHT - 42 - height) if low else (56 + height, HEIGHT - 42.0)
    label = escape(f"Poster drawn for {_short(title)}", quote=True)
    return (
        f'<svg class="poster" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{label}"'
        f' font-family="{_FONTS}" font-weight="800">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{ground}"/>'
        f"{shape(seed, top, bottom, (text, strong, soft))}"
        f'<g lang="{escape(lang, quote=True)}" fill="{text}">{letters}</g>'
        f"{_credit(film, text, strong, low)}</svg>"
    )


def _palette(film: Subject, seed: bytes) -> _Palette:
    colours = set(film.values("colour"))
    if colours and colours <= _NO_COLOUR:
        choice = _GREY
    elif any(" and colour" in colour for colour in colours):
        choice = _MIXED
    else:
        year = film.year or 1980
        choice = next(found for before, found in _ERAS if year < before)
    return choice[seed[3] % len(choice)]


def _title(title: str, fill: str, low: bool) -> tuple[str, float]:
    """The title as lines of text, each set to the full width, and their height together."""
    lines = _lines(_short(title).upper())
    sizes = [min(58.0, _INNER / (max(len(line), 3) * _LETTER_WIDTH)) for line in lines]
    total = sum(sizes)
    factor = min(1.0, _TITLE_HEIGHT / total) if total else 1.0
    sizes = [size * factor for size in sizes]
    height = sum(sizes) * 0.98
    y = HEIGHT - 30 - height if low else 40.0
    drawn = []
    for line, size in zip(lines, sizes, strict=True):
        y += size * 0.98
        natural = len(line) * size * _LETTER_WIDTH
        stretch = f' textLength="{_INNER}" lengthAdjust="spacingAndGlyphs"'
        fit = stretch if natural > _INNER * 0.72 else ""
        drawn.append(
            f'<text x="{_MARGIN}" y="{y - size * 0.16:.1f}" font-size="{size:.1f}"{fit}>'
            f"{escape(line)}</text>"
        )
    return "".join(drawn), height


def _short(title: str) -> str:
    flat = " ".join(title.split())
    if len(flat) <= _MOST_LETTERS:
        return flat
    return flat[: _MOST_LETTERS - 1].rsplit(" ", 1)[0][: _MOST_LETTERS - 1] + "…"


def _lines(title: str) -> list[str]:
    """The title in at most four lines, as even as its words allow."""
    parts = title.split(" ")
    if len(parts) == 1 and len(title) > 14:
        size = -(-len(title) // min(_MOST_LINES, -(-len(title) // 14)))
        return [title[i : i + size] for i in range(0, len(title), size)]
    best = [title]
    for width in range(max(len(part) for part in parts), len(title) + 1):
        lines = [""]
        for part in parts:
            joined = f"{lines[-1]} {part}".strip()
            if len(joined) <= width:
                lines[-1] = joined
            else:
                lines.append(part)
        if len(lines) <= _MOST_LINES and _awkward(lines) < _awkward(best):
            best = lines
    return best


def _awkward(lines: list[str]) -> int:
    """How badly lines sit together: the longest one, and every word of two letters left alone."""
    alone = sum(1 for line in lines if len(line) < 3)
    return max(len(line) for line in lines) + (5 * alone if len(lines) > 1 else 0)


def _credit(film: Subject, text: str, strong: str, low: bool) -> str:
    """Year and director at the edge away from the title, and one bar for each country."""
    y = 24 if low else HEIGHT - 14
    surname = next(iter(film.texts("director")), "").split(" ")[-1][:18]
    year = str(film.year or "")
    bars = "".join(
        f'<rect x="{WIDTH - _MARGIN - 8 - i * 11}" y="{HEIGHT - 18 if low else 12}" width="8"'
        f' height="8" fill="{strong}"/>'
        for i in range(min(len(film.values("country")), 6))
    )
    return (
        f'<g fill="{text}" font-size="13" letter-spacing=".6">'
        f'<text x="{_MARGIN}" y="{y}">{year}</text>'
        f'<text x="{WIDTH - _MARGIN}" y="{y}" text-anchor="end">{escape(surname)}</text></g>{bars}'
    )


_Colours = tuple[str, str, str]
_Shape = Callable[[bytes, float, float, _Colours], str]


def _wedge(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    middle, reach = (top + bottom) / 2, (bottom - top) / 2
    x = 130 + seed[4] % 40
    radius = reach * (0.62 + seed[5] % 20 / 100)
    return (
        _circle(x, middle, radius, colours[0])
        + _polygon(((-10, top), (x, middle + seed[6] % 30 - 15), (-10, bottom - 20)), colours[1])
        + _bar(_MARGIN, bottom - 10, 90 + seed[7] % 60, 5, colours[2])
    )


def _beams(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    x, y = (20 if seed[4] % 2 else WIDTH - 20), bottom
    start = pi if x > 100 else 1.5 * pi
    drawn = []
    count = 4 + seed[5] % 3
    for index in range(count):
        a = start + index * (pi / 2) / count + seed[6] % 9 / 100
        b = a + pi / 4.4 / count * (1 + index % 2 * 0.6)
        far = bottom - top
        ends = ((x, y), (x + far * cos(a), y + far * sin(a)), (x + far * cos(b), y + far * sin(b)))
        drawn.append(_polygon(ends, colours[index % 3]))
    return "".join(drawn) + _circle(x, y, 22, colours[1])


def _rings(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    middle, reach = (top + bottom) / 2, (bottom - top) / 2
    x = 70 + seed[4] % 100
    drawn = []
    for index in range(5):
        colour = colours[(index + seed[5]) % 2 + 1] if index % 2 else colours[0]
        radius = reach * (1 - index * 0.2)
        drawn.append(_circle(x + index * (seed[6] % 9 - 4), middle, radius, colour))
    return "".join(drawn)


def _stairs(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    count = 5 + seed[4] % 3
    step = _INNER / count
    up = seed[5] % 2
    drawn = []
    for index in range(count):
        rank = index if up else count - 1 - index
        height = (bottom - top) * (0.2 + 0.75 * rank / (count - 1))
        colour = colours[1] if rank == count - 1 else colours[index % 2 * 2]
        drawn.append(_bar(_MARGIN + index * step, bottom - height, step - 3, height, colour))
    sun = WIDTH - 60 if not up else 60
    return "".join(drawn) + _circle(sun, top + 30, 16 + seed[6] % 12, colours[1])


def _bands(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    lean = 50 + seed[4] % 60
    drawn = []
    x = float(_MARGIN)
    for index, width in enumerate((14 + seed[5] % 20, 34 + seed[6] % 26, 8, 20 + seed[7] % 16)):
        ends = ((x + lean, top), (x + lean + width, top), (x + width, bottom), (x, bottom))
        drawn.append(_polygon(ends, colours[(index + 1) % 3]))
        x += width + 9
    return "".join(drawn)


def _eye(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    middle = (top + bottom) / 2
    lift = (bottom - top) * (0.34 + seed[4] % 12 / 100)
    lens = (
        f'<path d="M{_MARGIN} {middle:.0f}Q120 {middle - 2 * lift:.0f} {WIDTH - _MARGIN}'
        f' {middle:.0f}Q120 {middle + 2 * lift:.0f} {_MARGIN} {middle:.0f}" fill="{colours[0]}"/>'
    )
    radius = lift * 0.78
    x = 120 + seed[5] % 24 - 12
    return (
        lens
        + _circle(x, middle, radius, colours[1])
        + _circle(x, middle, radius * 0.45, colours[0])
        + _bar(x - 2, top, 4, middle - top - lift, colours[2])
    )


def _horizon(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    line = bottom - (bottom - top) * (0.32 + seed[4] % 12 / 100)
    radius = min(line - top, 84.0)
    x = 70 + seed[5] % 100
    sun = (
        f'<path d="M{x - radius:.0f} {line:.0f}A{radius:.0f} {radius:.0f} 0 0 1'
        f' {x + radius:.0f} {line:.0f}Z" fill="{colours[1]}"/>'
    )
    drawn = [sun]
    y, thick = line + 4, 3.0
    while y + thick <= bottom:
        drawn.append(_bar(_MARGIN, y, _INNER, thick, colours[0 if len(drawn) % 2 else 2]))
        y += thick + 6
        thick += 2
    return "".join(drawn)


def _tower(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    x = 80 + seed[4] % 80
    height = bottom - top
    levels = 4 + seed[5] % 2
    drawn = [_circle(x, top + height * 0.3, height * 0.28, colours[1])]
    for index in range(levels):
        low, high = bottom - height * index / levels, bottom - height * (index + 1) / levels
        wide, slim = 62 * (1 - index / (levels + 0.6)), 62 * (1 - (index + 1) / (levels + 0.6))
        for a, b in ((-wide, slim), (wide, -slim), (-wide, -slim), (wide, slim)):
            drawn.append(
                f'<path d="M{x + a:.0f} {low:.0f}L{x + b:.0f} {high:.0f}" stroke="{colours[0]}"'
                ' stroke-width="4"/>'
            )
        drawn.append(_bar(x - slim - 3, high - 2, 2 * slim + 6, 4, colours[0]))
    return "".join(drawn)


def _dots(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    columns = 5 + seed[4] % 2
    step = _INNER / columns
    rows = max(2, int((bottom - top) // step))
    odd = seed[5] % (columns * rows)
    drawn = []
    for index in range(columns * rows):
        x = _MARGIN + (index % columns + 0.5) * step
        y = top + (index // columns + 0.5) * step
        if index == odd:
            drawn.append(_circle(x, y, step * 0.62, colours[1]))
        else:
            size = step * (0.14 + 0.24 * ((index * (seed[6] % 5 + 2)) % 7) / 7)
            drawn.append(_circle(x, y, size, colours[0 if index % 3 else 2]))
    return "".join(drawn)


def _planes(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    middle = (top + bottom) / 2
    turn = seed[4] % 50 - 25 or 12
    reach = bottom - top
    return (
        f'<g transform="rotate({turn} 120 {middle:.0f})">'
        + _bar(74, middle - reach * 0.38, 78 + seed[5] % 20, reach * 0.62, colours[1])
        + _bar(22, middle - 12 + seed[6] % 30, 190, 16, colours[0])
        + _bar(150, middle - reach * 0.3, 12, reach * 0.66, colours[2])
        + _bar(48, middle + reach * 0.2, 26, 26, colours[0])
        + "</g>"
    )


def _arcs(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    size = min((bottom - top) / 2, _INNER / 2)
    left = (WIDTH - 2 * size) / 2
    drawn = []
    for index in range(4):
        x, y = left + index % 2 * size, top + index // 2 * size
        drawn.append(_bar(x, y, size, size, colours[2]) if (seed[4] >> index) & 1 else "")
        corner = (seed[5] >> (index * 2)) % 4
        cx, cy = x + corner % 2 * size, y + corner // 2 * size
        ax, ay = x + (1 - corner % 2) * size, cy
        bx, by = cx, y + (1 - corner // 2) * size
        sweep = 1 if corner in {0, 3} else 0
        drawn.append(
            f'<path d="M{cx:.0f} {cy:.0f}L{ax:.0f} {ay:.0f}A{size:.0f} {size:.0f} 0 0 {sweep}'
            f' {bx:.0f} {by:.0f}Z" fill="{colours[index % 2]}"/>'
        )
    return "".join(drawn)


def _gear(seed: bytes, top: float, bottom: float, colours: _Colours) -> str:
    middle, reach = (top + bottom) / 2, min((bottom - top) / 2, 100)
    x = 90 + seed[4] % 60
    teeth = 8 + seed[5] % 5
    cogs = "".join(
        f'<rect x="{x - 9}" y="{middle - reach:.0f}" width="18" height="{reach:.0f}"'
        f' fill="{colours[0]}" transform="rotate({360 * index / teeth:.0f} {x} {middle:.0f})"/>'
        for index in range(teeth)
    )
    return (
        cogs
        + _circle(x, middle, reach * 0.78, colours[0])
        + _circle(x, middle, reach * 0.5, colours[1])
        + _polygon(((x, middle), (WIDTH, top), (WIDTH, top + 34 + seed[6] % 30)), colours[2])
    )


_SHAPES: tuple[_Shape, ...] = (
    _wedge, _beams, _rings, _stairs, _bands, _eye, _horizon, _tower, _dots, _planes, _arcs, _gear,
)  # fmt: skip


def _circle(x: float, y: float, radius: float, fill: str) -> str:
    return f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{max(radius, 1):.0f}" fill="{fill}"/>'


def _bar(x: float, y: float, width: float, height: float, fill: str) -> str:
    return (
        f'<rect x="{x:.0f}" y="{y:.0f}" width="{max(width, 1):.0f}"'
        f' height="{max(height, 1):.0f}" fill="{fill}"/>'
    )


def _polygon(points: tuple[tuple[float, float], ...], fill: str) -> str:
    said = " ".join(f"{x:.0f},{y:.0f}" for x, y in points)
    return f'<polygon points="{said}" fill="{fill}"/>'
