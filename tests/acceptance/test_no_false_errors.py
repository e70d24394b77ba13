"""The release gate: no false error, on true lists from the records and on the labelled lists."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bench.mutants.change import Told
from bench.mutants.changes import changes
from bench.mutants.deal import Deck
from bench.mutants.tally import tallies, true_lists

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import Severity
from kinoved.pipeline import check


@pytest.fixture(scope="module")
def deck(catalogue: Catalogue) -> Deck:
    return Deck(catalogue)


def test_a_hundred_true_lists_give_no_error(deck: Deck) -> None:
    false = [
        f"{d.code} {d.message}\n{page.text()}"
        for page, report in true_lists(deck, 100)
        for d in (report.diagnostics if report else ())
        if d.severity is Severity.ERROR
    ]
    assert false == []


def test_changes_land_on_their_own_entry(deck: Deck) -> None:
    found = tallies(deck, 12, ("director", "colour", "country", "twice, other title"))
    for name, tally in found.items():
        assert tally.tried, name
        assert tally.error, name
        assert tally.elsewhere == 0, name


def test_what_may_not_contradict_gives_no_error(deck: Deck) -> None:
    gentle = [n for n, change in changes().items() if change.told in {Told.SILENT, Told.TRUE}]
    assert {
        name: tally.error for name, tally in tallies(deck, 3, gentle).items() if tally.error
    } == {}


def test_labelled_lists_give_no_error_that_the_labels_do_not_bear_out(
    catalogue: Catalogue, data: Path
) -> None:
    labelled = data / "lists" / "labelled"
    verdicts = {
        (row["page"], row["position"]): row["verdict"]
        for row in map(json.loads, (labelled / "verdicts.jsonl").read_text("utf-8").splitlines())
    }
    false = []
    for path in sorted((labelled / "pages").glob("*.txt")):
        try:
            report = check(path.read_text(encoding="utf-8"), catalogue=catalogue)
        except InputError:  # a page on which no film is set off from its prose
            continue
        for d in report.diagnostics:
            good = verdicts.get((int(path.stem), d.entry), "ok") in {"ok", "unsure"}
            if d.severity is Severity.ERROR and good:
                false.append(f"{path.name} {d.entry}: {d.message}")
    assert false == []
