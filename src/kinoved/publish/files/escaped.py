"""Words of a list kept from being read as marks of Markdown."""

from __future__ import annotations

import re

from kinoved.parse.marks import Plain
from kinoved.text import SourceText

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~]|&(?=[#\w]))")
_LIST = re.compile(r"(?:[+-]|-{3,}|[0-9]{1,9}(?=[.)]))(?=[.)]?(?:\s|$))")
"""What would make a list, or a line, of a paragraph that begins with it."""
_BLOCK = re.compile(r"[-*+#>]+\s")


def escaped(text: str) -> str:
    r"""The words on one line, every sign that Markdown may take for a mark behind a stroke.

    >>> print(escaped("M*A*S*H [uncut]"))
    M\*A\*S\*H \[uncut\]
    """
    return _SPECIAL.sub(r"\\\1", flat(text))


def paragraph(text: str) -> str:
    r"""The same for words that begin a paragraph, so that they open no list.

    >>> print(paragraph("1. It rains."), paragraph("- So."))
    1\. It rains. \- So.
    """
    told = escaped(text)
    found = _LIST.match(told)
    if found is None:
        return told
    at = found.end() if found.group().isdecimal() else 0
    return f"{told[:at]}\\{told[at:]}"


def plain(text: str, *, opens: bool = False) -> str:
    r"""The words on one line as plain text, with strokes only where a reader would lose signs.

    `opens` tells that they begin a line, where a dash or star would be taken for a list's.

    >>> print(plain("M*A*S*H, *the* film"), plain("- So.", opens=True), plain("No 1 - So."))
    M\*A\*S\*H, \*the\* film \- So. No 1 - So.
    """
    told = flat(text)
    if Plain(SourceText(told), 0, len(told)).text != told:
        return paragraph(told) if opens else escaped(told)
    return f"\\{told}" if opens and _BLOCK.match(told) else told


def flat(text: str) -> str:
    """The words on one line."""
    return " ".join(text.split())
