"""What can be measured of how a page looks: it fits its window, and something is on it."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from tests.looks.browser import Browser

FEWEST_ROWS = 60

_WIDER = """(() => {
  const root = document.documentElement, wide = root.scrollWidth - root.clientWidth;
  if (wide <= 0) return "";
  const over = [...document.querySelectorAll("body *")].filter(
    e => e.getBoundingClientRect().right > root.clientWidth + 1);
  return `by ${wide} pixels, at ${over.slice(-1).map(e => e.outerHTML.slice(0, 120))}`;
})()"""


def sideways(browser: Browser) -> str:
    """By how much the page shown is wider than its window, and where; "" where it fits."""
    return str(browser.run(_WIDER))


def distinct_rows(picture: Path) -> int:
    """How many rows of pixels of a PNG differ from each other."""
    data = picture.read_bytes()
    _, height, depth, kind = struct.unpack(">IIBB", data[16:26])
    position, packed = 8, []
    while position < len(data):
        size, name = struct.unpack(">I4s", data[position : position + 8])
        if name == b"IDAT":
            packed.append(data[position + 8 : position + 8 + size])
        position += size + 12
    raw = zlib.decompress(b"".join(packed))
    row = len(raw) // height
    if depth != 8 or kind not in {2, 6}:
        raise SystemExit(f"{picture} is no picture in eight-bit colour: look at Chromium.")
    return len({raw[i : i + row] for i in range(0, len(raw), row)})
