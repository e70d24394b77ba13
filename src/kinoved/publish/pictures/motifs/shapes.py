"""Plain shapes as SVG, with whole numbers where they are enough."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, sin

from kinoved.value import value

Point = tuple[float, float]


@value
class Box:
    """The part of the sheet that a picture fills, in the units of the poster."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def x(self) -> float:
        """The middle between left and right."""
        return (self.left + self.right) / 2

    @property
    def y(self) -> float:
        """The middle between top and bottom."""
        return (self.top + self.bottom) / 2

    @property
    def reach(self) -> float:
        """Half of the shorter side."""
        return min(self.width, self.height) / 2


def number(given: float) -> str:
    """`given` with one digit after the point where it is needed."""
    text = f"{given:.1f}"
    return text[:-2] if text.endswith(".0") else text


def circle(x: float, y: float, radius: float, fill: str) -> str:
    """A disc."""
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(max(radius, 0.5))}" fill="{fill}"/>'
    )


def ring(x: float, y: float, radius: float, thick: float, stroke: str) -> str:
    """A ring whose line is `thick`."""
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(max(radius, 0.5))}" fill="none"'
        f' stroke="{stroke}" stroke-width="{number(thick)}"/>'
    )


def bar(x: float, y: float, width: float, height: float, fill: str) -> str:
    """An upright rectangle."""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(max(width, 0.5))}"'
        f' height="{number(max(height, 0.5))}" fill="{fill}"/>'
    )


def polygon(points: Iterable[Point], fill: str) -> str:
    """A filled polygon."""
    said = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    return f'<polygon points="{said}" fill="{fill}"/>'


def path(steps: str, fill: str) -> str:
    """A filled path."""
    return f'<path d="{steps}" fill="{fill}"/>'


def stroke(steps: str, colour: str, thick: float) -> str:
    """A line along a path."""
    return f'<path d="{steps}" fill="none" stroke="{colour}" stroke-width="{number(thick)}"/>'


def steps(*parts: str | float) -> str:
    """The `d` of a path from its letters and numbers in turn."""
    return " ".join(part if isinstance(part, str) else number(part) for part in parts)


def moved(points: Iterable[Point]) -> str:
    """A path through `points`."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)


def around(x: float, y: float, radius: float, turn: float) -> Point:
    """The point `radius` away from (x, y); `turn` is in whole turns, clockwise from the right."""
    return x + radius * cos(2 * pi * turn), y + radius * sin(2 * pi * turn)


def half_disc(x: float, y: float, radius: float, fill: str, turn: float = 0.5) -> str:
    """A half disc; `turn` 0.5 is its upper half, 0 the lower one, 0.25 the left, 0.75 the right."""
    ax, ay = around(x, y, radius, turn)
    bx, by = around(x, y, radius, turn + 0.5)
    r = number(radius)
    return path(f"M{number(ax)} {number(ay)}A{r} {r} 0 0 1 {number(bx)} {number(by)}Z", fill)


def rotated(inner: str, degrees: float, x: float, y: float) -> str:
    """`inner` turned clockwise about (x, y)."""
    return f'<g transform="rotate({number(degrees)} {number(x)} {number(y)})">{inner}</g>'
