"""How well the labelled pages are read: F1 of entries, and parts of the entries found.

Run `python -m bench.parse [HALF …] [--wrong]`: only the named halves of the pages, and what is
wrong in them. The labelled halves come with the data folder, the written ones from
`bench/parse_pages/`. An entry is found when its title is right or, at the same place in an
alignment by order, when its year is; the parts are counted over all labelled entries.

The test half was looked at on 2026-11-26 and is blind no longer. The blind figures were F1 0.965,
title 0.932, year 0.909, director 0.898, description and fact 0.932. One director of the test half
is right since then because the measure takes "A and B" of a label for two names.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from bench.parse_pages import HALVES, half, pages
from kinoved.catalogue import Catalogue
from kinoved.model import Entry
from kinoved.parse import parse
from kinoved.parse.names import names_in
from kinoved.text import normalise

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("KINOVED_DATA", ROOT.parent / "shared"))
LABELLED = ("development", "test")
Page = tuple[str, str, list[dict[str, object]]]
PARTS = ("title", "year", "director", "description", "fact")


def measure(halves: Sequence[str] = (*LABELLED, *HALVES)) -> dict[str, dict[str, float]]:
    """F1 of entries and the share of right parts, for each of these halves of pages."""
    catalogue = Catalogue.open()
    return {name: _score(_pages_of(name), catalogue, tell="--wrong" in sys.argv) for name in halves}


def _pages_of(name: str) -> list[Page]:
    if name in HALVES:
        return [page for page in pages() if half(page[0]) == name]
    split = json.loads((Path(__file__).parent / "split.json").read_text("utf-8"))
    labels = _labels()
    folder = DATA / "lists" / "labelled" / "pages"
    numbers = sorted(n for numbers in split[name].values() for n in numbers)
    return [(f"{n:03}", (folder / f"{n:03}.txt").read_text("utf-8"), labels[n]) for n in numbers]


def _score(found: list[Page], catalogue: Catalogue, *, tell: bool) -> dict[str, float]:
    right: Counter[str] = Counter()
    for page in found:
        right += page_score(page, catalogue, tell=tell)
    matched, given, wanted = right["found"], right["given"], right["wanted"]
    scores = {"pages": float(len(found)), "entries": float(wanted)}
    scores["precision"] = matched / max(1, given)
    scores["recall"] = matched / max(1, wanted)
    scores["F1"] = 2 * matched / max(1, given + wanted)
    for part in PARTS:
        scores[part] = right[part] / max(1, wanted)
    return scores


def page_score(page: Page, catalogue: Catalogue, *, tell: bool = False) -> Counter[str]:
    """Counts for one page: entries given, wanted and found, and parts right."""
    name, text, wanted = page
    entries = list(parse(text, catalogue).entries)
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
        right["director"] += directors == _directors(label)
        right["description"] += (entry.description is not None) == label["has_description"]
        right["fact"] += (entry.fact is not None) == label["has_fact"]
        if tell:
            _tell(name, entry, label, directors)
    if tell and (right["found"] != right["wanted"] or right["given"] != right["wanted"]):
        print(f"{name}: {right['found']} of {right['wanted']} found, {right['given']} given")
        print("    " + " / ".join(entry.title.text for entry in entries))
    return right


def _same(entry: Entry, label: dict[str, object]) -> bool:
    ours, theirs = normalise(entry.title.text), normalise(str(label["title_as_written"]))
    return ours == theirs or (
        entry.year is not None
        and entry.year == label["year_as_written"]
        and (theirs in ours or ours in theirs)
    )


def _directors(label: dict[str, object]) -> list[str]:
    """The names of a label, which keeps the page's own "and" between them."""
    written = str(label["director_as_written"] or "")
    return [written[a:b] for a, b in names_in(written)]


def _tell(name: str, entry: Entry, label: dict[str, object], directors: list[str]) -> None:
    got = {
        "title": entry.title.text,
        "year": entry.year,
        "director": directors,
        "description": entry.description is not None,
        "fact": entry.fact is not None,
    }
    want = {
        "title": label["title_as_written"],
        "year": label["year_as_written"],
        "director": _directors(label),
        "description": label["has_description"],
        "fact": label["has_fact"],
    }
    for part in PARTS:
        if got[part] != want[part]:
            print(f"{name} {entry.title.text}: {part} {got[part]!r}, label {want[part]!r}")


def _labels() -> dict[int, list[dict[str, object]]]:
    found: dict[int, list[dict[str, object]]] = defaultdict(list)
    path = DATA / "lists" / "labelled" / "entries.jsonl"
    for line in path.read_text("utf-8").splitlines():
        label = json.loads(line)
        found[label["page"]].append(label)
    return found


def main() -> None:
    """Print the table."""
    results = measure([name for name in sys.argv[1:] if name != "--wrong"] or (*LABELLED, *HALVES))
    columns = ("pages", "entries", "precision", "recall", "F1", *PARTS)
    print("".join(f"{name:>13}" for name in ("", *columns)))
    for name, scores in results.items():
        cells = (f"{scores[c]:.0f}" if scores[c] > 1 else f"{scores[c]:.3f}" for c in columns)
        print(f"{name:>13}" + "".join(f"{cell:>13}" for cell in cells))


if __name__ == "__main__":
    main()
