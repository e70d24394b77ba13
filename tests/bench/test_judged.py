"""No finding about the scope of a real list goes unjudged, and none that is judged wrong stays."""

from __future__ import annotations

from pathlib import Path

from bench.judged import found, judged

from kinoved.catalogue import Catalogue


def test_every_finding_about_scope_is_judged_right(catalogue: Catalogue, data: Path) -> None:
    known = judged()
    assert [(f, message) for f, message in found(catalogue) if known.get(f) != "right"] == []


def test_no_judgement_outlives_its_finding(catalogue: Catalogue, data: Path) -> None:
    assert set(judged()) - {finding for finding, _ in found(catalogue)} == set()
