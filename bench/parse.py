"""How well the labelled pages are read: F1 of entries, and parts of the entries found.

Run `python -m bench.parse`. An entry is found when its title is right or, at the same place in an
alignment by order, when its year is; the parts are counted over all labelled entries.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter, defaultdict
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.model import Entry
from kinoved.parse import parse
from kinoved.text import normalise

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("KINOVED_DATA", ROOT.parent / "shared"))
PARTS = ("title", "year", "director", "description", "fact")


def measure() -> dict[str, dict[str, float]]:
    """F1 of entries and the share of right parts, for development and test pages."""
    split = json.loads((Path(__file__).parent / "split.json").read_text("utf-8"))
    labels = _labels()
    catalogue = Catalogue.open()
    return {
        name: _score([n for pages in split[name].values() for n in pages], labels, catalogue)
        for name in ("development", "test")
    }


def _score(
    numbers: list[int], labels: dict[int, list[dict[str, object]]], catalogue: Catalogue
) -> dict[str, float]:
    right: Counter[str] = Counter()
    for number in sorted(numbers):
        right += page_score(number, labels[number], catalogue)
    found, given, wanted = right["found"], right["given"], right["wanted"]
    scores = {"pages": float(len(numbers)), "entries": float(wanted)}
    scores["precision"] = found / max(1, given)
    scores["recall"] = found / max(1, wanted)
    scores["F1"] = 2 * found / max(1, given + wanted)
    for part in PARTS:
        scores[part] = right[part] / max(1, wanted)
    return scores


def page_score(number: int, wanted: list[dict[str, object]], catalogue: Catalogue) -> Counter[str]:
    """Counts for one page: entries given, wanted and found, and parts right."""
    path = DATA / "lists" / "labelled" / "pages" / f"{number:03}.txt"
    entries = list(parse(path.read_text("utf-8"), catalogue).entries)
    right = Counter(given=len(entries), wanted=len(wanted))
    start = 0
    for label in wanted:
        place = next((i for i in range(start, len(entries)) if _same(entries[i], label)), None)
        if place is None:
            continue
        start = place + 1
        entry = entries[place]
        directors = [p.name for p in entry.people if p.role == "director"]
        right["found"] += 1
        right["title"] += entry.title.text == label["title_as_written"]
        right["year"] += entry.year == label["year_as_written"]
        right["director"] += ", ".join(directors) == (label["director_as_written"] or "")
        right["description"] += (entry.description is not None) == label["has_description"]
        right["fact"] += (entry.fact is not None) == label["has_fact"]
        if "--wrong" in sys.argv:
            _tell(number, entry, label, directors)
    if "--wrong" in sys.argv and (
        right["found"] != right["wanted"] or right["given"] != right["wanted"]
    ):
        print(f"{number:03}: {right['found']} of {right['wanted']} found, {right['given']} given")
    return right


def _same(entry: Entry, label: dict[str, object]) -> bool:
    ours, theirs = normalise(entry.title.text), normalise(str(label["title_as_written"]))
    return ours == theirs or (
        entry.year is not None
        and entry.year == label["year_as_written"]
        and (theirs in ours or ours in theirs)
    )


def _tell(number: int, entry: Entry, label: dict[str, object], directors: list[str]) -> None:
    got = {
        "title": entry.title.text,
        "year": entry.year,
        "director": ", ".join(directors) or None,
        "description": entry.description is not None,
        "fact": entry.fact is not None,
    }
    want = {
        "title": label["title_as_written"],
        "year": label["year_as_written"],
        "director": label["director_as_written"],
        "description": label["has_description"],
        "fact": label["has_fact"],
    }
    for part in PARTS:
        if got[part] != want[part]:
            print(f"{number:03} {entry.title.text}: {part} {got[part]!r}, label {want[part]!r}")


def _labels() -> dict[int, list[dict[str, object]]]:
    found: dict[int, list[dict[str, object]]] = defaultdict(list)
    path = DATA / "lists" / "labelled" / "entries.jsonl"
    for line in path.read_text("utf-8").splitlines():
        label = json.loads(line)
        found[label["page"]].append(label)
    return found


def main() -> None:
    """Print the table."""
    results = measure()
    columns = ("pages", "entries", "precision", "recall", "F1", *PARTS)
    print("".join(f"{name:>13}" for name in ("", *columns)))
    for name, scores in results.items():
        cells = (f"{scores[c]:.0f}" if scores[c] > 1 else f"{scores[c]:.3f}" for c in columns)
        print(f"{name:>13}" + "".join(f"{cell:>13}" for cell in cells))


if __name__ == "__main__":
    main()
