"""Drawings as PNG, for readers of shared pages that show no SVG. Needs the extra `[cards]`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from kinoved.errors import UsageError

_EXTRA = "Cards in PNG need the extra `cards`: install it with `pip install 'kinoved[cards]'`."
_FONTS = (
    "Cards in PNG need a font, and this system has none: install one (Debian: `apt-get install "
    "fonts-dejavu-core`)."
)
_STYLE = (
    'svg { font-family: "Helvetica Neue", "Arial Nova", Helvetica, Arial, "Liberation Sans", '
    '"Noto Sans", "DejaVu Sans", sans-serif }'
)
"""The families of the drawings and behind them those of bare Linux: resvg knows no `sans-serif`."""
_WORD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">'
    '<text x="2" y="16" font-size="16">{}</text></svg>'
)


def png(drawing: str) -> bytes:
    """The SVG document `drawing` as a PNG of its own width and height in pixels.

    Letters are those of the fonts of this machine. Raises UsageError where the extra is missing or
    there is no font.
    """
    return bytes(_draw()(svg_string=drawing, style_sheet=_STYLE))


def ready() -> None:
    """Raises UsageError where the extra is missing or there is no font."""
    _draw()


@cache
def _draw() -> Callable[..., Any]:
    """What draws, once it is sure that letters are drawn, too."""
    try:
        from resvg_py import svg_to_bytes  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise UsageError(_EXTRA) from error
    empty, written = (
        bytes(svg_to_bytes(svg_string=_WORD.format(word), style_sheet=_STYLE)) for word in ("", "M")
    )
    if empty == written:
        raise UsageError(_FONTS)
    return svg_to_bytes
