"""Written list pages of many kinds and languages, each with its labels.

`bench/parse_pages/NAME.txt` holds a page as people paste it and, at its end, a line
`=> title | year | directors | parts` for each entry that must be read from it: `D` a description,
`F` a fact. They were written by kind of page, before the reader was looked at, and not by what it
can read. A hash of the name puts each page in one half: `written`, on which the reader is mended,
or `held out`, which is only counted until a round is over.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "parse_pages"
HALVES = ("written", "held out")

_LABELS = re.compile(r"^=> .*\n?", re.M)


def pages() -> list[tuple[str, str, list[dict[str, object]]]]:
    """Name, text and labels of each page, by name."""
    return [_page(path) for path in sorted(FOLDER.glob("*.txt"))]


def half(name: str) -> str:
    """The half to which the page of this name belongs."""
    return HALVES[hashlib.sha256(name.encode()).digest()[0] % 2]


def _page(path: Path) -> tuple[str, str, list[dict[str, object]]]:
    text = path.read_text("utf-8")
    labels = [_label(line) for line in _LABELS.findall(text)]
    return path.stem, _LABELS.sub("", text), labels


def _label(line: str) -> dict[str, object]:
    title, year, directors, parts = (cell.strip() for cell in line[3:].rsplit("|", 3))
    return {
        "title_as_written": title,
        "year_as_written": int(year) if year else None,
        "director_as_written": directors or None,
        "has_description": "D" in parts,
        "has_fact": "F" in parts,
    }
