"""A saved web page: its main part laid out as text with headings, then read as text is.

Menus, banners, forms and scripts are left out; ordered lists get their numbers, tables become a
line a film, and an ItemList of JSON-LD is taken where the page itself names few films.
"""

from __future__ import annotations

import re

from kinoved.parse.files import json_ld
from kinoved.parse.files.laid import Laid
from kinoved.parse.files.layout import Layout
from kinoved.parse.files.reading import Found
from kinoved.parse.files.tags import Piece, attributes, pieces
from kinoved.text import SourceText
from kinoved.value import changed

NAME = "html"
_WHOLE = re.compile(
    r"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?!\s{0,9}kinoved:)[^>]{0,2000}-->\s*){0,9}"
    r"<(?:!doctype\s{1,9}html|html|head|body)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"<(?:article|main|section|div|h[1-6]|[ou]l|table|dl|p|title|meta)\b", re.IGNORECASE
)
_MOST_OF_IT = 0.5


def recognises(text: str) -> bool:
    """A page, or a part of one in which about every line has a closing tag or one that ends it."""
    head = text[:4000].lstrip("\ufeff \t\r\n")
    if _WHOLE.match(head):
        return True
    if not _PART.match(head):
        return False
    lines = sum(1 for line in text[:100_000].split("\n") if line.strip())
    ended = text.count("</", 0, 100_000) + text.lower().count("<br", 0, 100_000)
    return ended * 2 >= lines


def read(text: str) -> Found:
    """The text of the main part, to be read as people's text is; entries only from JSON-LD."""
    source = SourceText(text)
    found = pieces(text)
    laid = _main(source, found)
    listed = _json_ld(text, found)
    if listed is None:
        return Found(None, None, (), written=laid)
    return changed(listed, written=laid)


def _main(source: SourceText, found: list[Piece]) -> Laid:
    """The part that the page marks as its main one, else all of it without its frame."""
    layout = Layout(source, found)
    most = len(layout.laid.text.strip())
    if not most:
        layout = Layout(source, found, framed=False)
    for name in ("article", "main"):
        part = layout.within(name)
        if part is not None and len(part.text.strip()) >= max(1, _MOST_OF_IT * most):
            return layout.titled(part)
    return layout.titled(layout.laid)


def _json_ld(text: str, found: list[Piece]) -> Found | None:
    """The ItemList of films in the page's JSON-LD with most films, or None."""
    from kinoved.errors import InputError  # noqa: PLC0415 - a damaged script is no fault here

    best: Found | None = None
    if "ld+json" not in text:
        return best
    inside = False
    for piece in found:
        if piece.kind == "open":
            inside = piece.name == "script" and "ld+json" in attributes(text, piece).get("type", "")
        elif piece.kind == "words" and inside:
            held = text[piece.start : piece.end]
            if json_ld.recognises(held) and '"Movie"' in held:
                # Blanked before the script, so that every place is the page's own.
                blanked = re.sub(r"[^\r\n]", " ", text[: piece.start]) + held
                try:
                    listed = json_ld.read(blanked)
                except InputError:
                    continue
                if listed.entries and (best is None or len(listed.entries) > len(best.entries)):
                    best = listed
            inside = False
    return best
