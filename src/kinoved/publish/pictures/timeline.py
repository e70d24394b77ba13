"""When films were made against when their stories are set, one row a film, or a cloud of points."""

from __future__ import annotations

from kinoved.publish.pictures.facts import TimelinePoint
from kinoved.publish.pictures.inline import (
    INK,
    LINE,
    LOUD,
    PAPER,
    SOFT,
    fitted,
    linked,
    opened,
    wide,
    written,
)
from kinoved.publish.pictures.years import Scale, said, scale, span

MOST_ROWS = 80
"""With more films than this the picture is a cloud of points."""
_ROW = 38
_TOP = 66
_EDGE = 16
_TEXT = 12.5
_BOLDER = 1.1
"""How much wider bold letters are."""
_SMALL = 11


def timeline(points: tuple[TimelinePoint, ...], width: int = 720) -> str:
    """The picture as SVG text for inside a page; "" where there is no film.

    It is laid out for a place `width` CSS pixels wide (320 to 1200): ask for a narrow one too and
    show the one that fits. Every row is a link of at least 24 pixels in height.
    """
    if not points:
        return ""
    rows = sorted(points, key=lambda p: (p.made, p.set_from or p.made, p.title, p.href))
    told = [y for p in rows for y in (p.set_from, p.set_to) if y is not None]
    if len(rows) > MOST_ROWS:
        return _cloud(rows, told, width)
    axis = scale([p.made for p in rows], told, _EDGE + 8, width - _EDGE - 8)
    height = _TOP + len(rows) * _ROW + 12
    return (
        opened(width, height, "timeline", "When the films were made and when their stories are set",
               _described(rows))
        + _key(width)
        + _grid(axis, _TOP - 18, height - 8)
        + "".join(_row(p, axis, _TOP + i * _ROW, width) for i, p in enumerate(rows))
        + "</svg>"
    )  # fmt: skip


def _described(rows: list[TimelinePoint]) -> str:
    placed = [p for p in rows if p.set_from is not None]
    past = sum(1 for p in placed if (p.set_to or p.set_from or 0) < p.made - 1)
    future = sum(1 for p in placed if (p.set_from or 0) > p.made + 1)
    return (
        f"{len(rows)} films, made {span(rows[0].made, rows[-1].made)}. Stories set before the film"
        f" was made: {past}; after it: {future}; in its own time: {len(placed) - past - future};"
        f" years not on record: {len(rows) - len(placed)}."
    )


def _key(width: int) -> str:
    parts = ((f'<circle cx="5" cy="-4" r="5" fill="{INK}"/>', "made"),
             (f'<rect x="-3" y="-8" width="16" height="8" rx="4" fill="{LOUD}"/>', "story set"),
             (f'<circle cx="5" cy="-4" r="4" fill="none" stroke="{INK}" stroke-width="2"/>',
              "made; story not dated"))  # fmt: skip
    x, drawn = float(_EDGE), []
    for mark, word in parts:
        room = width - x - 20 - _EDGE
        drawn.append(f'<g transform="translate({x:.0f} 20)">{mark}</g>')
        drawn.append(written(fitted(word, _SMALL, room), x + 18, 20, _SMALL, fill=SOFT))
        x += wide(word, _SMALL) + 36
    return "".join(drawn)


def _grid(axis: Scale, top: float, bottom: float) -> str:
    drawn = []
    for year in axis.ticks(46):
        x = axis.at(year)
        drawn.append(
            f'<path d="M{x:.1f} {top:.0f}V{bottom:.0f}" stroke="{LINE}" stroke-width="1"/>'
            + written(said(year), x, top - 6, _SMALL, fill=SOFT, anchor="middle")
        )
    return "".join(drawn)


def _row(point: TimelinePoint, axis: Scale, top: float, width: int) -> str:
    y = top + 26
    x = axis.at(point.made)
    label, drawn = f"{point.title}, made {point.made}", []
    first = point.set_from if point.set_from is not None else point.set_to
    if first is not None:
        last = point.set_to if point.set_to is not None else first
        first, last = min(first, last), max(first, last)
        label += f", set {span(first, last)}"
        a, b = axis.at(first), axis.at(last)
        near = max(a - 4, min(x, b + 4))
        drawn.append(
            f'<path d="M{x:.1f} {y}H{near:.1f}" stroke="{SOFT}" stroke-width="2"/>'
            f'<rect x="{a - 7:.1f}" y="{y - 7}" width="{b - a + 14:.1f}" height="14" rx="7"'
            f' fill="{LOUD}"/>'
        )
    dot = f'fill="{PAPER}" stroke="{INK}" stroke-width="2"' if first is None else ""
    years = str(point.made)
    if first is not None and (first, last) != (point.made, point.made):
        years += f" → {span(first, last)}"
    room = width - 2 * _EDGE - wide(years, _SMALL) - 12
    title = fitted(point.title, _TEXT * _BOLDER, room)
    inner = (
        f'<rect y="{top + 1}" width="{width}" height="{_ROW - 2}" fill="{PAPER}" opacity="0"/>'
        + written(title, _EDGE, top + 13, _TEXT, lang=point.lang, bold=True)
        + written(years, width - _EDGE, top + 13, _SMALL, fill=SOFT, anchor="end")
        + "".join(drawn)
        + f'<circle cx="{x:.1f}" cy="{y}" r="4" {dot}/>'
    )
    return linked(inner, point.href, label)


def _cloud(rows: list[TimelinePoint], told: list[int], width: int) -> str:
    """Made from left to right, set from below upwards; on the diagonal a story is of its time."""
    placed = [p for p in rows if p.set_from is not None or p.set_to is not None]
    height = max(round(width * 0.72), 420)
    left, bottom = 52.0, height - 40.0
    across = scale([p.made for p in rows], (), left, width - _EDGE)
    up = scale([p.made for p in rows], told, bottom, 54)
    drawn = [opened(width, height, "timeline", "When the films were made and when their stories are"
                    " set", _described(rows))]  # fmt: skip
    for year in across.ticks(46):
        x = across.at(year)
        drawn.append(f'<path d="M{x:.1f} 44V{bottom:.0f}" stroke="{LINE}"/>')
        drawn.append(written(said(year), x, bottom + 18, _SMALL, fill=SOFT, anchor="middle"))
    for year in sorted(up_ticks(up)):
        y = up.at(year)
        drawn.append(f'<path d="M{left} {y:.1f}H{width - _EDGE}" stroke="{LINE}"/>')
        drawn.append(written(said(year), left - 8, y + 4, _SMALL, fill=SOFT, anchor="end"))
    drawn.append(written("story set ↑", _EDGE, 24, _SMALL, fill=SOFT))
    drawn.append(written("made →", width - _EDGE, bottom + 34, _SMALL, fill=SOFT, anchor="end"))
    first, last = rows[0].made, rows[-1].made
    drawn.append(
        f'<path d="M{across.at(first):.1f} {up.at(first):.1f}L{across.at(last):.1f}'
        f' {up.at(last):.1f}" stroke="{SOFT}" stroke-width="1.5" stroke-dasharray="4 4"/>'
    )
    for point in placed:
        start = point.set_from if point.set_from is not None else point.set_to
        end = point.set_to if point.set_to is not None else start
        if start is None or end is None:
            continue
        start, end = min(start, end), max(start, end)
        x, y, top = across.at(point.made), up.at(start), up.at(end)
        mark = (
            f'<path d="M{x:.1f} {y:.1f}V{min(top, y - 0.1):.1f}" stroke="{LOUD}" stroke-width="8"'
            ' stroke-linecap="round" stroke-opacity=".72"/>'
        )
        drawn.append(
            linked(mark, point.href, f"{point.title}, made {point.made}, set {span(start, end)}")
        )
    return "".join(drawn) + "</svg>"


def up_ticks(up: Scale) -> list[int]:
    """The years named on the upright axis of the cloud, at least a line of text apart."""
    turned = Scale(up.right, up.left, up.low, up.high, up.first, up.last)
    return list(turned.ticks(26))
