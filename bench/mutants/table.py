"""The printed table of the mutants, and what it rests on, for judging."""

from __future__ import annotations

from collections import Counter

from bench.mutants.change import Told
from bench.mutants.changes import changes
from bench.mutants.deal import ENTRIES, Deck
from bench.mutants.tally import CHANGED_ENTRIES, HELD, Tally, tallies, told_of, true_lists
from kinoved.catalogue import Catalogue
from kinoved.model import Severity

_GRAVE = (Severity.ERROR, Severity.WARNING, Severity.REVIEW)


def table(
    catalogue: Catalogue, count: int = 100, names: tuple[str, ...] = (), *, show: bool = False
) -> str:
    """Findings on `count` true lists, then what is found of each change over `count` lists each."""
    deck = Deck(catalogue)
    lines = [] if names else _true(deck, count, show=show)
    found = tallies(deck, count, names)
    lines += _changed(found)
    if show:
        for name, tally in found.items():
            lines += [f"{name}, another entry: {text}" for text in dict.fromkeys(tally.blamed)]
            lines += [f"{name}, no error: {text}" for text in dict.fromkeys(tally.missed)]
    return "\n".join(lines)


def _true(deck: Deck, count: int, *, show: bool) -> list[str]:
    findings: Counter[str] = Counter()
    said: list[str] = []
    claims = supported = misread = 0
    for page, report in true_lists(deck, count):
        if report is None or len(report.list.entries) != len(page.drafts):
            misread += 1
            said.append("misread: " + page.text())
            continue
        claims += len(report.claims)
        supported += sum(claim.verdict.value == "supported" for claim in report.claims)
        for d in report.diagnostics:
            if d.severity in _GRAVE:
                findings[d.severity.value] += 1
                said.append(told_of(d, page.drafts[(d.entry or 1) - 1]))
    lines = [
        f"true lists: {count} of {ENTRIES} films: {findings['error']} errors (must be 0), "
        f"{findings['warning']} warnings, {findings['review']} reviews; {misread} not read as "
        f"{ENTRIES} entries; {supported} of {claims} claims supported"
    ]
    if show:
        lines += [f"  {text}" for text in said]
    else:
        lines += [f"  FALSE: {text}" for text in said if text.startswith("error")]
    return lines


def _changed(found: dict[str, Tally]) -> list[str]:
    lines = [f"changed lists, of {CHANGED_ENTRIES} films"]
    for told in Told:
        kinds = {name: tally for name, tally in found.items() if changes()[name].told is told}
        if not kinds:
            continue
        heads = ("tried", "found", "error", "weaker", "elsewhere", "misread", "of clear")
        lines += ["", _row(told.value, *heads)]
        lines += [_counted(name, tally) for name, tally in kinds.items()]
        if told is Told.ERROR:
            lines += _closed(list(kinds.values()))
            lines += _held(kinds)
        if told in {Told.SILENT, Told.TRUE}:
            errors = sum(tally.error for tally in kinds.values())
            lines.append(f"errors: {errors} (must be 0)")
    wrong = sum(tally.elsewhere for tally in found.values())
    return [*lines, "", f"errors on the wrong entry: {wrong} (must be 0)"]


def _closed(kinds: list[Tally]) -> list[str]:
    tried, errors = sum(t.tried for t in kinds), sum(t.error for t in kinds)
    lines = [f"all of these as error: {_share(errors, tried)} of {tried}"]
    sorts = {
        "clear": "changes in a closed clause or a heading (at least 80 %)",
        "plain": "sentences in plain wording", "woven": "sentences in woven wording",
        "closed": "sentences that the closed tier reads, of certain films",
    }  # fmt: skip
    for name, what in sorts.items():
        counts = [getattr(tally, name) for tally in kinds]
        tried, errors = sum(c["tried"] for c in counts), sum(c["error"] for c in counts)
        lines.append(f"  {what}: {_share(errors, tried)} of {tried}")
    return lines


def _held(kinds: dict[str, Tally]) -> list[str]:
    """Why the others were not called errors, and the share where nothing of that kind stood by."""
    lines = ["", _row("no error, because", *HELD, "as error else", wide=24)]
    every: Counter[str] = Counter()
    errors = 0
    for name, tally in kinds.items():
        every.update(tally.held)
        errors += tally.error
        lines.append(_row(name, *_reasons(tally.held, tally.error), wide=24))
    return [*lines, _row("all", *_reasons(every, errors), wide=24)]


def _reasons(held: Counter[str], errors: int) -> list[str]:
    return [*(str(held[why]) for why in HELD), _share(errors, errors + held[HELD[2]])]


def _counted(name: str, tally: Tally) -> str:
    tried = tally.tried
    shares = [_share(part, tried) for part in (tally.found, tally.error, tally.weaker)]
    clear = _share(tally.clear["error"], tally.clear["tried"])
    return _row(name, str(tried), *shares, str(tally.elsewhere), str(tally.misread), clear)


def _row(name: str, *cells: str, wide: int = 10) -> str:
    return f"{name:46}" + "".join(f"{cell:>{wide}}" for cell in cells)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"
