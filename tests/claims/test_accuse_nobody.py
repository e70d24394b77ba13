"""Sentences that look like claims against the record and are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Severity
from kinoved.pipeline import check

FILE = Path(__file__).parent / "accuse_nobody.md"


def cases() -> list[tuple[str, str, str]]:
    found = []
    for section in FILE.read_text(encoding="utf-8").split("\n## ")[1:]:
        heading, _, description, *lines = section.strip().split("\n")
        found += [(heading, description, line[2:]) for line in lines if line.startswith("- ")]
    return found


@pytest.mark.parametrize(("heading", "description", "sentence"), cases())
def test_it_accuses_nobody(
    heading: str, description: str, sentence: str, catalogue: Catalogue
) -> None:
    text = f"{heading}\nDescription: {description}\nFact: {sentence}\n"
    report = check(text, catalogue=catalogue)
    assert [d.message for d in report.diagnostics if d.severity is not Severity.NOTE] == []
