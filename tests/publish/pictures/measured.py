"""Reads drawn pictures back: where their words stand, on which colour, and what else is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import cos, radians, sin
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
Matrix = tuple[float, float, float, float, float, float]


def parsed(svg: str) -> ElementTree.Element:
    """The picture as a tree."""
    return ElementTree.fromstring(svg)  # noqa: S314 - drawn by ourselves a moment ago


def words(svg: str) -> Iterator[tuple[ElementTree.Element, list[tuple[float, float]]]]:
    """Every line of text with the corners of the box that it fills."""
    yield from _walk(parsed(svg), (1, 0, 0, 1, 0, 0))


def _walk(
    element: ElementTree.Element, matrix: Matrix
) -> Iterator[tuple[ElementTree.Element, list[tuple[float, float]]]]:
    matrix = _moved(matrix, element.get("transform", ""))
    if element.tag == f"{SVG}svg" and element.get("x"):
        scale = float(element.get("width", "1")) / float(
            element.get("viewBox", "0 0 1 1").split()[2]
        )
        shift = (scale, 0.0, 0.0, scale, float(element.get("x", "0")), float(element.get("y", "0")))
        matrix = _times(matrix, shift)
    if element.tag == f"{SVG}text":
        size, x, y = (float(element.get(name, "0")) for name in ("font-size", "x", "y"))
        long = float(element.get("textLength", "0"))
        anchor = element.get("text-anchor", "start")
        if element.get("direction") == "rtl":
            anchor = {"start": "end", "end": "start"}.get(anchor, anchor)
        left = {"start": x, "middle": x - long / 2, "end": x - long}[anchor]
        box = [(left, y), (left + long, y), (left, y - size * 0.72), (left + long, y - size * 0.72)]
        a, b, c, d, e, f = matrix
        yield element, [(a * px + c * py + e, b * px + d * py + f) for px, py in box]
    for child in element:
        yield from _walk(child, matrix)


def _moved(matrix: Matrix, transform: str) -> Matrix:
    for name, given in re.findall(r"(rotate|translate)\(([^)]*)\)", transform):
        numbers = [float(n) for n in given.replace(",", " ").split()]
        if name == "translate":
            matrix = _times(matrix, (1, 0, 0, 1, numbers[0], numbers[1]))
            continue
        turn = radians(numbers[0])
        x, y = numbers[1:] or (0.0, 0.0)
        matrix = _times(matrix, (1, 0, 0, 1, x, y))
        matrix = _times(matrix, (cos(turn), sin(turn), -sin(turn), cos(turn), 0, 0))
        matrix = _times(matrix, (1, 0, 0, 1, -x, -y))
    return matrix


def _times(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1],
        m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
        m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
    )  # fmt: skip


def inert(svg: str) -> bool:
    """Whether nothing in the picture runs, loads or leads away from it."""
    root = parsed(svg)
    allowed = {
        "svg", "title", "desc", "g", "a", "rect", "circle", "ellipse", "path", "polygon", "text",
    }  # fmt: skip
    for element in root.iter():
        if element.tag.removeprefix(SVG) not in allowed:
            return False
        for name, value in element.attrib.items():
            if name.startswith("on") or "javascript:" in value or "url(" in value:
                return False
    return True


def without_words(svg: str) -> str:
    """The picture without its texts and languages: what is left is its form."""
    return re.sub(r'<text.*?</text>|<title>.*?</title>| lang="[^"]*"', "", svg, flags=re.DOTALL)
