"""Lists of every shape, in many languages and scripts, each with what must be read from it.

A file of `shapes/` holds `## name`, the list, and a line `=> title | year | directors | parts` for
each entry: `D` a description, `F` a fact. Parts left out are not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Entry
from kinoved.parse import parse

_CASE = re.compile(r"^## (?P<name>.+)\n(?P<text>(?:(?!=> ).*\n)*)(?P<wanted>(?:=> .*\n)+)", re.M)


def _cases(pattern: str = "shapes/*.txt") -> list[tuple[str, str, list[str]]]:
    found = []
    for path in sorted(Path(__file__).parent.glob(pattern)):
        for case in _CASE.finditer(path.read_text("utf-8")):
            name = f"{path.stem}: {case['name']}"
            wanted = [line.rstrip() for line in case["wanted"].splitlines()]
            found.append((name, case["text"], wanted))
    return found


def _told(entry: Entry, wanted: str) -> str:
    directors = ", ".join(p.name for p in entry.people if p.role == "director")
    parts = "D" * (entry.description is not None) + "F" * (entry.fact is not None)
    cells = [entry.title.text, str(entry.year or ""), directors, parts]
    return "=> " + " | ".join(cells[: wanted.count(" |") + 1]).rstrip()


@pytest.mark.parametrize(("name", "text", "wanted"), _cases(), ids=[c[0] for c in _cases()])
def test_shape_is_read(name: str, text: str, wanted: list[str], catalogue: Catalogue) -> None:
    assert _read(parse(text, catalogue, "text").entries, wanted) == wanted


OBSCURE = _cases("obscure_lists.txt")


@pytest.mark.parametrize(("name", "text", "wanted"), OBSCURE, ids=[c[0] for c in OBSCURE])
def test_obscure_films_without_a_word_for_films_are_read(
    name: str, text: str, wanted: list[str], catalogue: Catalogue
) -> None:
    assert _read(parse(text, catalogue).entries, wanted) == wanted


def _read(entries: Sequence[Entry], wanted: list[str]) -> list[str]:
    length = max(len(entries), len(wanted))
    lines = (wanted + [""] * length)[: len(entries)]
    return [_told(entry, line) for entry, line in zip(entries, lines, strict=True)]
