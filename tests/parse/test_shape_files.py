"""Lists of every shape, in many languages and scripts, each with what must be read from it.

A file of `shapes/` holds `## name`, the list, and a line `=> title | year | directors | parts` for
each entry: `D` a description, `F` a fact. Parts left out are not looked at.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Entry
from kinoved.parse import parse

_CASE = re.compile(r"^## (?P<name>.+)\n(?P<text>(?:(?!=> ).*\n)*)(?P<wanted>(?:=> .*\n)+)", re.M)


def _cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for path in sorted((Path(__file__).parent / "shapes").glob("*.txt")):
        for case in _CASE.finditer(path.read_text("utf-8")):
            name = f"{path.stem}: {case['name']}"
            found.append((name, case["text"], case["wanted"].splitlines()))
    return found


def _told(entry: Entry, wanted: str) -> str:
    directors = ", ".join(p.name for p in entry.people if p.role == "director")
    parts = "D" * (entry.description is not None) + "F" * (entry.fact is not None)
    cells = [entry.title.text, str(entry.year or ""), directors, parts]
    return "=> " + " | ".join(cells[: wanted.count(" |") + 1]).rstrip()


@pytest.mark.parametrize(("name", "text", "wanted"), _cases(), ids=[c[0] for c in _cases()])
def test_shape_is_read(name: str, text: str, wanted: list[str], catalogue: Catalogue) -> None:
    entries = parse(text, catalogue, "text").entries
    length = max(len(entries), len(wanted))
    lines = (wanted + [""] * length)[: len(entries)]
    told = [_told(entry, line) for entry, line in zip(entries, lines, strict=True)]
    assert told == [line.rstrip() for line in wanted]
