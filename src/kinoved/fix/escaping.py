"""Edits in the files of other programs: written as the file writes, and only where that is safe."""

from __future__ import annotations

import json
from collections.abc import Iterable

from kinoved.model import Edit
from kinoved.parse.files import reader_for
from kinoved.parse.signs import may_be_file
from kinoved.value import changed


def escaped(text: str, edits: Iterable[Edit], format_name: str | None) -> list[Edit]:
    """The edits as they are to be made in `text`.

    In JSON and in tables only the words of a cell are replaced; what would take out an entry is
    left, because a file of rows is not mended by cutting text.
    """
    edits = list(edits)
    if is_prose(text, format_name):
        return edits
    is_json = text.lstrip("\ufeff \t\r\n")[:1] in {"{", "["}
    kept = [edit for edit in edits if edit.text]
    if is_json:
        return [changed(e, text=json.dumps(e.text, ensure_ascii=False)[1:-1]) for e in kept]
    return [changed(e, text=_cell(e.text)) for e in kept]


def is_prose(text: str, format_name: str | None) -> bool:
    """Whether `text` is a list as people write it, and not the file of another program."""
    if format_name == "text" or not (format_name or may_be_file(text)):
        return True
    return not format_name and reader_for(text) is None


def _cell(text: str) -> str:
    if any(mark in text for mark in ',;"\t\n'):
        return '"' + text.replace('"', '""') + '"'
    return text
