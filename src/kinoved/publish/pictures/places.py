"""The map of places where films were made, on open outlines, as near as the places allow."""

from __future__ import annotations

from collections.abc import Iterable
from math import hypot

from kinoved.publish.pictures.facts import Spot
from kinoved.publish.pictures.inline import (
    INK,
    LINE,
    LOUD,
    ON_LOUD,
    PAPER,
    SOFT,
    TINT,
    fitted,
    linked,
    opened,
    wide,
    written,
)
from kinoved.publish.pictures.outlines import Ring, clipped, outlines, relative
from kinoved.publish.pictures.projection import equal_earth
from kinoved.value import value

_LEAST_SPAN = 9.0
_WORLD = 170.0
_WORLD_MERIDIAN = 11.0
_NEAR = 24.0
_FINEST = 2.5
_TEXT = 12.0
_ROW = 26.0
_TWO_COLUMNS = 620

Box = tuple[float, float, float, float]


@value
class _View:
    """A window on the projected world: the middle meridian, the scale and the shift."""

    meridian: float
    scale: float
    left: float
    top: float
    width: float
    height: float

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where a place lies in the picture."""
        x, y = equal_earth(turned(longitude, self.meridian), latitude)
        return x * self.scale - self.left, y * self.scale - self.top


@value
class _Cluster:
    """Spots that lie so near to each other that they share a mark."""

    x: float
    y: float
    spots: tuple[Spot, ...]


def places_map(spots: tuple[Spot, ...], width: int = 720) -> str:
    """The map as SVG text for inside a page; "" where there is no place.

    It is laid out for a place `width` CSS pixels wide (320 to 1200). Marks bear numbers; below the
    map every number has its places and films, each a link.
    """
    known = [s for s in spots if abs(s.latitude) <= 90 and abs(s.longitude) <= 180]
    if not known:
        return ""
    view = _view(known, float(width))
    clusters = _clusters(known, view)
    rows = [(n, spot) for n, c in enumerate(clusters, start=1) for spot in _listed(c.spots)]
    columns = 2 if width >= _TWO_COLUMNS and len(rows) > 3 else 1
    deep = -(-len(rows) // columns) * _ROW
    height = view.height + 14 + deep + 4
    places = {s.place for s in known}
    films = {(s.title, s.href) for s in known}
    desc = f"{_counted(len(films), 'film')} made in {_counted(len(places), 'place')}: "
    desc += ", ".join(sorted(places)[:12]) + (" and others." if len(places) > 12 else ".")
    return (
        opened(width, height, "places", "Where the films were made", desc)
        + f'<svg x="0" y="0" width="{width}" height="{view.height:.0f}">'
        + f'<rect width="100%" height="100%" fill="{TINT}"/>'
        + f'<path d="{_land(view)}" fill="{LINE}" stroke="{TINT}" stroke-width=".8"'
        ' stroke-linejoin="round"/>'
        + "".join(_names(clusters, view))
        + "".join(_mark(n, c) for n, c in enumerate(clusters, start=1))
        + "</svg>"
        + "".join(_legend(rows, columns, float(width), view.height + 14, deep))
        + "</svg>"
    )


def turned(longitude: float, meridian: float) -> float:
    """Degrees east of `meridian`, from -180 to 180."""
    return (longitude - meridian + 180) % 360 - 180


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _view(spots: list[Spot], width: float) -> _View:
    west, span = _belt(sorted({s.longitude for s in spots}))
    meridian = turned(west + span / 2, 0)
    if span > _WORLD:
        meridian = _WORLD_MERIDIAN
    at = [equal_earth(turned(s.longitude, meridian), s.latitude) for s in spots]
    least = equal_earth(0, 0)[1] - equal_earth(0, _LEAST_SPAN)[1]
    xs, ys = [x for x, _ in at], [y for _, y in at]
    wide_, high = max(max(xs) - min(xs), least) * 1.3, max(max(ys) - min(ys), least) * 1.35
    height = width * min(max(high / wide_, 0.5), 0.9)
    scale = min(width / wide_, height / high)
    left = (max(xs) + min(xs)) / 2 * scale - width / 2
    top = (max(ys) + min(ys)) / 2 * scale - height / 2
    return _View(meridian, scale, left, top, width, height)


def _belt(longitudes: list[float]) -> tuple[float, float]:
    """The narrowest belt of meridians with all of them: its western edge and its width."""
    gaps = [
        ((after - before) % 360, after)
        for before, after in zip(longitudes, [*longitudes[1:], longitudes[0] + 360], strict=True)
    ]
    if len(longitudes) == 1:
        return longitudes[0], 0.0
    widest, west = max(gaps)
    return turned(west, 0), 360 - widest


def _clusters(spots: list[Spot], view: _View) -> list[_Cluster]:
    """Marks that do not touch: what is too near is put together, until nothing is."""
    by_place: dict[tuple[float, float], list[Spot]] = {}
    for spot in spots:
        by_place.setdefault((spot.latitude, spot.longitude), []).append(spot)
    found = [
        _Cluster(*view.at(longitude, latitude), tuple(held))
        for (latitude, longitude), held in sorted(by_place.items(), reverse=True)
    ]
    again = True
    while again:
        again = False
        kept: list[_Cluster] = []
        for cluster in found:
            for index, other in enumerate(kept):
                if hypot(cluster.x - other.x, cluster.y - other.y) < _NEAR:
                    a, b = len(other.spots), len(cluster.spots)
                    x = (other.x * a + cluster.x * b) / (a + b)
                    y = (other.y * a + cluster.y * b) / (a + b)
                    kept[index] = _Cluster(x, y, other.spots + cluster.spots)
                    again = True
                    break
            else:
                kept.append(cluster)
        found = kept
    return sorted(found, key=lambda c: (round(c.y / 40), c.x))


def _listed(spots: Iterable[Spot]) -> list[Spot]:
    return sorted(dict.fromkeys(spots), key=lambda s: (s.place, s.title, s.href))


def _land(view: _View) -> str:
    """The outlines in view, without points nearer to each other than a pixel shows."""
    drawn = []
    for ring in outlines():
        middle = turned((ring.west + ring.east) / 2, view.meridian)
        shift = middle - (ring.west + ring.east) / 2
        if _outside(ring, shift, view):
            continue
        points = []
        last = (-9e9, -9e9)
        for longitude, latitude in ring.points:
            x, y = equal_earth(longitude + shift, latitude)
            x, y = x * view.scale - view.left, y * view.scale - view.top
            if abs(x - last[0]) + abs(y - last[1]) >= _FINEST:
                points.append((x, y))
                last = (x, y)
        drawn.append(relative(clipped(points, view.width, view.height)))
    return "".join(drawn)


def _outside(ring: Ring, shift: float, view: _View) -> bool:
    """Whether the box around the ring lies wholly beside the window."""
    corners = [
        equal_earth(longitude + shift, latitude)
        for longitude in (ring.west, ring.east)
        for latitude in (ring.south, ring.north, min(max(0.0, ring.south), ring.north))
    ]
    xs = [x * view.scale - view.left for x, _ in corners]
    ys = [y * view.scale - view.top for _, y in corners]
    return max(xs) < 0 or min(xs) > view.width or max(ys) < 0 or min(ys) > view.height


def _mark(number: int, cluster: _Cluster) -> str:
    r = 11 if number < 100 else 13
    films = _listed(cluster.spots)
    title = "; ".join(f"{s.title} ({s.place})" for s in films[:8])
    if len(films) > 8:
        title += f" and {len(films) - 8} more"
    inner = (
        f'<circle cx="{cluster.x:.1f}" cy="{cluster.y:.1f}" r="{r}" fill="{LOUD}" stroke="{PAPER}"'
        ' stroke-width="1.5"/>'
        + written(
            str(number), cluster.x, cluster.y + 4, 11, fill=ON_LOUD, anchor="middle", bold=True
        )
    )
    addresses = {s.href for s in films}
    return linked(inner, addresses.pop() if len(addresses) == 1 else "", title)


def _names(clusters: list[_Cluster], view: _View) -> list[str]:
    """The name of the place, or of the film made there, beside each mark where there is room."""
    taken: list[Box] = [(c.x - 13, c.y - 13, c.x + 13, c.y + 13) for c in clusters]
    drawn = []
    for cluster in sorted(clusters, key=lambda c: -len(c.spots)):
        titles = list(dict.fromkeys(s.title for s in cluster.spots))
        places = list(dict.fromkeys(s.place for s in cluster.spots))
        text, lang = (titles[0], cluster.spots[0].lang) if len(titles) == 1 else (places[0], "")
        if len(titles) > 1 and len(places) > 1:
            continue
        text = fitted(text, _TEXT, view.width * 0.36)
        long = wide(text, _TEXT)
        for x, anchor in ((cluster.x + 16, "start"), (cluster.x - 16, "end")):
            left = x if anchor == "start" else x - long
            box = (left - 2, cluster.y - 9, left + long + 4, cluster.y + 9)
            inside = box[0] >= 4 and box[2] <= view.width - 4
            if inside and not any(_overlap(box, other) for other in taken):
                taken.append(box)
                halo = f'paint-order="stroke" stroke="{TINT}" stroke-width="3" stroke-opacity=".8"'
                label = written(text, x, cluster.y + 4, _TEXT, fill=INK, anchor=anchor, lang=lang)
                drawn.append(label.replace("<text ", f"<text {halo} ", 1))
                break
    return drawn


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _legend(
    rows: list[tuple[int, Spot]], columns: int, width: float, top: float, deep: float
) -> Iterable[str]:
    each = round(deep / _ROW)
    room = width / columns
    shown = 0
    for index, (number, spot) in enumerate(rows):
        x, y = index // each * room, top + index % each * _ROW
        mark = ""
        if number != shown:
            mark = written(str(number), x + 18, y + 17, _TEXT, fill=LOUD, anchor="end", bold=True)
        shown = number
        place = fitted(spot.place, _TEXT, room * 0.4)
        long = wide(place, _TEXT)
        title = fitted(spot.title, _TEXT, room - long - 44)
        inner = (
            f'<rect x="{x:.0f}" y="{y:.0f}" width="{room - 8:.0f}" height="{_ROW:.0f}"'
            f' fill="{PAPER}" opacity="0"/>'
            + mark
            + written(title, x + 26, y + 17, _TEXT, lang=spot.lang, bold=True)
            + written(place, x + room - 12, y + 17, _TEXT, fill=SOFT, anchor="end")
        )
        yield linked(inner, spot.href, f"{spot.title}, made in {spot.place}")
