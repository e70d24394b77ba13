"""The labelled lists: identification and errors against the labels, development and test apart.

`python -m bench.labelled --show development` also prints the entries behind the counts. Those of
the test half are never printed: what has been read could be tuned to.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import Diagnostic, Grade, Match, Report, Severity, Subject, Verdict
from kinoved.pipeline import check
from kinoved.text import normalise

ROOT = Path(__file__).parent.parent
DATA = Path(os.environ.get("KINOVED_DATA", ROOT.parent / "shared"))
SPLIT = Path(__file__).parent / "split.json"
HALVES = ("development", "test")
MIX_UPS = frozenset({"title-of-another-film", "wrong-title"})
"""The rules that say whose text an entry has."""

Label = dict[str, object]


@dataclass(slots=True)
class Half:
    """What came of one half; `shown` holds a line for every entry that went wrong."""

    count: Counter[str] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)


def available() -> bool:
    """Whether the development data is installed."""
    return (DATA / "lists" / "labelled").is_dir()


def rows(name: str) -> list[Label]:
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


def borne_out(diagnostic: Diagnostic, label: Label | None) -> bool:
    """Whether the label of the entry says that something is wrong with it."""
    return label is not None and label["verdict"] not in {"ok", "unsure"}


def halves(catalogue: Catalogue) -> dict[str, Half]:
    """Everything counted over the labelled lists, by half."""
    split = json.loads(SPLIT.read_text(encoding="utf-8"))
    half_of = {page: half for half in HALVES for pages in split[half].values() for page in pages}
    labels = {(r["page"], r["position"]): r for r in rows("verdicts.jsonl")}
    found = {half: Half() for half in HALVES}
    for page, report in reports(catalogue).items():
        half = found[half_of[page]]
        half.count["lists"] += 1
        for match in report.matches:
            half.count["entries"] += 1
            half.count[match.grade.value] += 1
            label = labels.get((page, match.position))
            if label is not None:
                where = f"{page}/{match.position}"
                told = [d for d in report.diagnostics if d.entry == match.position]
                _judge(half, where, match, told, label, catalogue)
        for claim in report.claims:
            half.count["claims"] += 1
            half.count[f"claims {claim.verdict.value}"] += 1
        for diagnostic in report.diagnostics:
            half.count[diagnostic.severity.value] += 1
            if diagnostic.severity is Severity.ERROR:
                label = labels.get((page, diagnostic.entry or 0))
                kind = "borne out" if borne_out(diagnostic, label) else "NOT in the labels"
                half.count[kind] += 1
                half.shown.append(f"{page}/{diagnostic.entry} {kind}: {diagnostic.message}")
    return found


def _judge(
    half: Half,
    where: str,
    match: Match,
    told: list[Diagnostic],
    label: Label,
    catalogue: Catalogue,
) -> None:
    """Count one entry's match against its label; what nobody is sure of counts for nothing."""
    verdict = str(label["verdict"])
    if verdict == "unsure":
        return
    count = half.count
    if match.film is not None:
        right = verdict != "nonexistent" and is_meant(match.film, label, catalogue)
        count[f"{match.grade.value} {'right' if right else 'wrong'}"] += 1
        if not right:
            half.shown.append(
                f"{where} {match.grade.value} {match.film.id} ≠ {label['true_title']} "
                f"({label['true_year']}), {verdict}"
            )
    if verdict == "nonexistent":
        count["nonexistent"] += 1
        count["nonexistent given"] += match.film is not None
        return
    film = meant(label, catalogue)
    if verdict == "wrong_title":
        _judge_mix_up(count, told, label, film)
    if film is None:
        return
    count["in the catalogue"] += 1
    count["found"] += match.film is not None and is_meant(match.film, label, catalogue)
    first = bool(match.candidates) and is_meant(match.candidates[0].film, label, catalogue)
    count["first"] += first
    if match.film is None:
        best = match.candidates[0].film.id if match.candidates else "nothing"
        half.shown.append(f"{where} {match.grade.value}, first {best}; meant is {film.id}")


def _judge_mix_up(
    count: Counter[str], told: list[Diagnostic], label: Label, film: Subject | None
) -> None:
    """Whether a rule says that the title is not the film's, and whether it names that film."""
    flagged = [d for d in told if d.name in MIX_UPS]
    count["wrong title"] += 1
    count["wrong title, held"] += film is not None
    count["wrong title flagged"] += bool(flagged)
    titles = {t.text for t in film.titles} | {film.label} if film is not None else set()
    titles |= {str(label[k]) for k in ("true_title", "original_title") if label[k]}
    count["wrong title, true film named"] += any(names(d, titles) for d in flagged)


def names(diagnostic: Diagnostic, titles: set[str]) -> bool:
    """Whether the sentence, its help or its fix names a film by one of `titles`."""
    edits = diagnostic.fix.edits if diagnostic.fix else ()
    said = [diagnostic.message, diagnostic.help or "", *(edit.text for edit in edits)]
    spaced = " ".join(f" {normalise(text)} " for text in said)
    return any(f" {normalise(title)} " in spaced for title in titles)


def meant(label: Label, catalogue: Catalogue) -> Subject | None:
    """The film of the catalogue that a label means, by IMDb id, else by title and year.

    An id that was written down from memory counts only where the title agrees with it.
    """
    imdb = label["imdb_id"]
    known = catalogue.identified("imdb", str(imdb)) if imdb else None
    film = catalogue.film(known) if known is not None else None
    if film is not None and (label["imdb_check"] == "dataset" or _same_title(film, label)):
        return film
    ids = {
        name.subject
        for key in ("true_title", "original_title")
        if label[key]
        for name in catalogue.named(str(label[key]))
    }
    films = [film for id_ in sorted(ids) if (film := catalogue.film(id_)) is not None]
    alike = [film for film in films if _same(film, label)]
    return alike[0] if len(alike) == 1 else None


def is_meant(film: Subject, label: Label, catalogue: Catalogue) -> bool:
    """Whether `film` is the one that a label means: by IMDb id, else by title and year."""
    imdb = label["imdb_id"]
    if imdb and catalogue.identified("imdb", str(imdb)) == film.id:
        return True
    own = film.values("imdb")
    another = bool(imdb) and bool(own) and imdb not in own and label["imdb_check"] == "dataset"
    return not another and _same(film, label)


def _same(film: Subject, label: Label) -> bool:
    year = label["true_year"]
    near = not isinstance(year, int) or any(abs(year - y) <= 1 for y in film.years)
    return near and _same_title(film, label)


def _same_title(film: Subject, label: Label) -> bool:
    wanted = {normalise(str(label[k])) for k in ("true_title", "original_title") if label[k]}
    return bool(wanted & {normalise(t.text) for t in film.titles})


def table(catalogue: Catalogue, show: str | None = None) -> str:
    """Matches and errors over the labelled lists, for each half; `show` may be "development"."""
    if not available():
        return "development data not installed"
    return "\n".join(
        line for name, half in halves(catalogue).items() for line in _lines(name, half, show)
    )


def _lines(name: str, half: Half, show: str | None) -> Iterator[str]:
    count = half.count
    grades = ", ".join(f"{count[g.value]} {g.value}" for g in Grade)
    yield f"{name}: {count['lists']} lists, {count['entries']} entries: {grades}"
    for grade, least in (("certain", "99.8"), ("likely", "97")):
        right, wrong = count[f"{grade} right"], count[f"{grade} wrong"]
        yield f"  precision of {grade}: {_share(right, right + wrong)} (at least {least} %)"
    held = count["in the catalogue"]
    yield f"  film in the catalogue, found: {_share(count['found'], held)} (at least 97 %)"
    yield f"  film in the catalogue, first candidate: {_share(count['first'], held)}"
    given, none = count["nonexistent given"], count["nonexistent"]
    yield f"  nonexistent, yet certain or likely: {given} of {none} (none)"
    wrong = count["wrong title"]
    yield (
        f"  wrong title, flagged with the true film: "
        f"{_share(count['wrong title, true film named'], wrong)} (at least 60 %); flagged at all: "
        f"{count['wrong title flagged']}; film in the catalogue: {count['wrong title, held']}"
    )
    yield (
        f"  {count['error']} errors: {count['borne out']} true by the labels, "
        f"{count['NOT in the labels']} not in the labels (none); "
        f"{count['warning']} warnings, {count['review']} reviews, {count['note']} notes"
    )
    verdicts = ", ".join(f"{count[f'claims {v.value}']} {v.value}" for v in Verdict)
    yield f"  {count['claims']} claims read: {verdicts}"
    if name == show == "development":
        yield from (f"    {line}" for line in half.shown)


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}" + (f", {100 * part / whole:.1f} %" if whole else "")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", choices=("development",), help="print entries of this half")
    print(table(Catalogue.open(), parser.parse_args().show))


if __name__ == "__main__":
    main()
