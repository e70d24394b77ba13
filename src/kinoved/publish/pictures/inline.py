"""Pieces of pictures that stand inside a page: colours of its style sheet, safe links, text."""

from __future__ import annotations

from html import escape

from kinoved.publish.pictures.lettering import letter_width, plain, right_to_left

INK = "var(--ink,#191613)"
SOFT = "var(--soft,#5d554a)"
PAPER = "var(--paper,#f7f3ea)"
LOUD = "var(--red,#ae2718)"
ON_LOUD = "var(--on-red,#fff8ee)"
LINE = "var(--line,#d8cfbf)"
TINT = "var(--tint,#efe8da)"
FONT = "'Helvetica Neue','Arial Nova',Arial,'Liberation Sans',sans-serif"
_REGULAR = 0.9


def opened(width: float, height: float, kind: str, title: str, desc: str) -> str:
    """The start of a picture with its name and description for those who do not see it.

    It is a group of links rather than one image, so that what is in it can be reached.
    """
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="{kind}" role="group"'
        f' viewBox="0 0 {width:.0f} {height:.0f}" font-family="{FONT}" fill="{INK}">'
        f"<title>{escape(title)}</title><desc>{escape(plain(desc, 1200))}</desc>"
    )


def linked(inner: str, href: str, title: str) -> str:
    """`inner` as a link to `href` with a name; as it is where there is no safe address."""
    title = plain(title, 600)
    if not safe(href):
        return f"<g><title>{escape(title)}</title>{inner}</g>"
    return f'<a href="{escape(href, quote=True)}"><title>{escape(title)}</title>{inner}</a>'


def safe(href: str) -> bool:
    """Whether `href` is a web address or one within the site."""
    if not href or not href.isprintable() or href.startswith("//"):
        return False
    scheme, colon, _ = href.partition(":")
    return not colon or scheme.lower() in {"http", "https"} or "/" in scheme or "#" in scheme


def wide(text: str, size: float) -> float:
    """About how wide `text` is in a regular font of `size`."""
    return sum(map(letter_width, text)) * size * _REGULAR


def fitted(text: str, size: float, room: float) -> str:
    """`text` in one line, cut with an ellipsis where it is wider than `room`."""
    flat = plain(text, 400)
    if wide(flat, size) <= room:
        return flat
    used = wide("…", size)
    kept = ""
    for letter in flat:
        used += letter_width(letter) * size * _REGULAR
        if used > room:
            break
        kept += letter
    return kept.rstrip() + "…"


def written(
    text: str, x: float, y: float, size: float, *, fill: str = "", anchor: str = "start",
    lang: str = "", bold: bool = False,
) -> str:  # fmt: skip
    """A line of text with its baseline at `y`."""
    turned = ""
    if right_to_left(text):
        turned = ' direction="rtl"'
        anchor = {"start": "end", "end": "start"}.get(anchor, anchor)
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}"'
        + (f' text-anchor="{anchor}"' if anchor != "start" else "")
        + (f' fill="{fill}"' if fill else "")
        + (' font-weight="700"' if bold else "")
        + (f' lang="{escape(plain(lang), quote=True)}"' if lang else "")
        + f"{turned}>{escape(plain(text))}</text>"
    )
