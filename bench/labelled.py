"""The labelled lists: identification and errors against the labels, development and test apart."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import Diagnostic, Grade, Report, Severity, Subject
from kinoved.pipeline import check
from kinoved.text import normalise

ROOT = Path(__file__).parent.parent
DATA = Path(os.environ.get("KINOVED_DATA", ROOT.parent / "shared"))
SPLIT = Path(__file__).parent / "split.json"


def available() -> bool:
    """Whether the development data is installed."""
    return (DATA / "lists" / "labelled").is_dir()


def rows(name: str) -> list[dict[str, object]]:
    """The rows of one label file."""
    path = DATA / "lists" / "labelled" / name
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def reports(catalogue: Catalogue) -> dict[int, Report]:
    """The report on every labelled page, by page number."""
    pages = DATA / "lists" / "labelled" / "pages"
    found = {}
    for path in sorted(pages.glob("*.txt")):
        try:
            found[int(path.stem)] = check(path.read_text(encoding="utf-8"), catalogue=catalogue)
        except InputError:  # a page on which no film is set off from its prose
            continue
    return found


def borne_out(diagnostic: Diagnostic, label: dict[str, object] | None) -> bool:
    """Whether the label of the entry says that something is wrong with it."""
    return label is not None and label["verdict"] not in {"ok", "unsure"}


def table(catalogue: Catalogue) -> str:
    """Matches and errors over the labelled lists, for each half."""
    if not available():
        return "development data not installed"
    split = json.loads(SPLIT.read_text(encoding="utf-8"))
    halves = {
        page: half
        for half in ("development", "test")
        for pages in split[half].values()
        for page in pages
    }
    labels = {(r["page"], r["position"]): r for r in rows("verdicts.jsonl")}
    counts: dict[str, Counter[str]] = {"development": Counter(), "test": Counter()}
    errors = []
    for page, report in reports(catalogue).items():
        count = counts[halves[page]]
        count["lists"] += 1
        for match in report.matches:
            label = labels.get((page, match.position))
            count["entries"] += 1
            count[match.grade.value] += 1
            if match.film is not None and label is not None:
                right = _same(match.film, label)
                count[f"{match.grade.value} {'right' if right else 'wrong'}"] += 1
                if not right:
                    errors.append(
                        f"  {page}/{match.position} {match.film.id} ≠ {label['true_title']}"
                    )
        for diagnostic in report.diagnostics:
            count[diagnostic.severity.value] += 1
            if diagnostic.severity is Severity.ERROR:
                label = labels.get((page, diagnostic.entry or 0))
                kind = "borne out" if borne_out(diagnostic, label) else "NOT in the labels"
                errors.append(f"  {page}/{diagnostic.entry} {kind}: {diagnostic.message}")
    lines = []
    for half, count in counts.items():
        grades = ", ".join(f"{count[g.value]} {g.value}" for g in Grade)
        right = count["certain right"] + count["likely right"]
        wrong = count["certain wrong"] + count["likely wrong"]
        lines.append(
            f"{half}: {count['lists']} lists, {count['entries']} entries: {grades}; matched right "
            f"{right}, wrong {wrong}; {count['error']} errors, {count['warning']} warnings, "
            f"{count['review']} reviews, {count['note']} notes"
        )
    return "\n".join([*lines, *errors])


def _same(film: Subject, label: dict[str, object]) -> bool:

    wanted = {normalise(str(label[k])) for k in ("true_title", "original_title") if label[k]}
    titles = {normalise(t.text) for t in film.titles}
    year = label["true_year"]
    near = not isinstance(year, int) or any(abs(year - y) <= 1 for y in film.years)
    return bool(wanted & titles) and near
