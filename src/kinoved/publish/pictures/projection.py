"""The Equal Earth projection: areas keep their proportion, shapes look as on a wall map.

Source: B. Šavrič, T. Patterson and B. Jenny, The Equal Earth map projection, 2018,
https://doi.org/10.1080/13658816.2018.1504949
"""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = sqrt(3) / 2


def equal_earth(longitude: float, latitude: float) -> tuple[float, float]:
    """Degrees east of the middle meridian and north, as x to the right and y downwards.

    The unit is the radius of the sphere: x reaches 2.71 at ±180°, y 1.32 at the poles.
    """
    t = asin(_M * sin(radians(latitude)))
    square = t * t
    sixth = square * square * square
    slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    x = radians(longitude) * cos(t) / (_M * slope)
    return x, -t * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
