"""The release gate: no false error, on true lists from the records and on the labelled lists."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import mutants
from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import Severity
from kinoved.pipeline import check


def test_a_hundred_true_lists_give_no_error(catalogue: Catalogue) -> None:
    false = [
        f"{d.code} {d.message}\n{text}"
        for text, report in mutants.true_lists(catalogue, 100)
        for d in report.diagnostics
        if d.severity is Severity.ERROR
    ]
    assert false == []


@pytest.mark.parametrize("kind", ["director", "colour", "country", "doubled film", "year"])
def test_a_change_lands_on_its_own_entry(kind: str, catalogue: Catalogue) -> None:
    tally = mutants.mutants(catalogue, 20, (kind,))[kind]
    assert tally.tried
    assert tally.elsewhere == 0
    # An earlier year may be that of the making, so that fewer wrong years are beyond doubt.
    assert tally.errors >= (0.2 if kind == "year" else 0.5) * tally.tried


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
