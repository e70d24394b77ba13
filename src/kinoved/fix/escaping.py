"""Edits in the files of other programs: written as the file writes, and only where that is safe."""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape

from kinoved.model import Edit
from kinoved.parse.files import Reader, reader_for, reader_named
from kinoved.parse.signs import may_be_file
from kinoved.value import changed


def escaped(text: str, edits: Iterable[Edit], format_name: str | None) -> list[Edit]:
    """The edits as they are to be made in `text`.

    In JSON, in tables and on pages only words are replaced; what would take out an entry is
    left, because a file of rows is not mended by cutting text.
    """
    edits = list(edits)
    reader = _reader(text, format_name)
    if reader is None:
        return edits
    is_json = text.lstrip("\ufeff \t\r\n")[:1] in {"{", "["}
    kept = [edit for edit in edits if edit.text]
    if reader.NAME == "html":
        return [changed(e, text=escape(e.text, quote=False)) for e in kept if _is_plain(text, e)]
    if is_json:
        return [changed(e, text=json.dumps(e.text, ensure_ascii=False)[1:-1]) for e in kept]
    return [changed(e, text=_cell(e.text)) for e in kept]


def is_prose(text: str, format_name: str | None) -> bool:
    """Whether `text` is a list as people write it, and not the file of another program."""
    return _reader(text, format_name) is None


def _reader(text: str, format_name: str | None) -> Reader | None:
    """The reader of the file that `text` is, None where people wrote it."""
    if format_name == "text" or not (format_name or may_be_file(text)):
        return None
    return reader_named(format_name) if format_name else reader_for(text)


def _is_plain(text: str, edit: Edit) -> bool:
    """Whether the place holds words only; a mark that the page's own tags make is not there."""
    held = text[edit.span.start : edit.span.end]
    return bool(held) and not any(mark in held for mark in "<>&")


def _cell(text: str) -> str:
    if any(mark in text for mark in ',;"\t\n'):
        return '"' + text.replace('"', '""') + '"'
    return text
