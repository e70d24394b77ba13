"""The axis of years: even where the films were made, pressed together far from there."""

from __future__ import annotations

from collections.abc import Iterable
from math import log1p

from kinoved.value import value

_LEAST_PAD = 25
_FAR = (
    1900,
    1800,
    1700,
    1500,
    1000,
    500,
    1,
    -1000,
    2050,
    2100,
    2200,
    2500,
    3000,
    5000,
    10000,
    30000,
    100000,
    1000000,
)
_STEPS = (5, 10, 20, 50, 100)


@value
class Scale:
    """Places years between `left` and `right`; even from `low` to `high`, logarithmic beyond."""

    left: float
    right: float
    low: int
    high: int
    first: float
    last: float

    def at(self, year: int) -> float:
        """Where `year` lies."""
        part = (self._stretched(year) - self.first) / (self.last - self.first)
        return self.left + part * (self.right - self.left)

    def _stretched(self, year: int) -> float:
        return stretched(year, self.low, self.high)

    def ticks(self, apart: float) -> tuple[int, ...]:
        """Round years to be named, at least `apart` from each other."""
        step = next(
            (s for s in _STEPS if abs(self.at(self.low + s) - self.at(self.low)) >= apart),
            _STEPS[-1],
        )
        even = range(-(-self.low // step) * step, self.high + 1, step)
        found: list[int] = []
        for year in (*even, *_FAR):
            x = self.at(year)
            if self.left - 1 <= x <= self.right + 1 and all(
                abs(x - self.at(other)) >= apart for other in found
            ):
                found.append(year)
        return tuple(sorted(found))


def stretched(year: int, low: int, high: int) -> float:
    """`year` itself between `low` and `high`; further away, ever smaller steps."""
    reach = max((high - low) / 2, 1)
    if year < low:
        return low - log1p((low - year) / reach) * reach * 0.6
    if year > high:
        return high + log1p((year - high) / reach) * reach * 0.6
    return float(year)


def scale(made: Iterable[int], told: Iterable[int], left: float, right: float) -> Scale:
    """The axis for films made in `made` whose stories are set in `told`."""
    when = sorted(made)
    years = sorted((*when, *told))
    pad = max(_LEAST_PAD, (when[-1] - when[0]) // 3)
    low = max(when[0] - pad, years[0] // 10 * 10)
    high = min(when[-1] + pad, -(-years[-1] // 10) * 10)
    high = max(high, low + 10)
    first = stretched(min(years[0], low), low, high)
    last = stretched(max(years[-1], high), low, high)
    return Scale(left, right, low, high, first, last)


def said(year: int) -> str:
    """A year as readers write it."""
    return str(year) if year > 0 else f"{1 - year} BC"


def span(first: int, last: int) -> str:
    """Two years as one phrase: "1941", "1941–1945"."""
    return said(first) if first == last else f"{said(first)}–{said(last)}"
