"""Lists of true statements about films with remakes, namesakes and long histories."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.claims.test_cases import outcome

from kinoved.catalogue import Catalogue
from kinoved.model import Severity
from kinoved.pipeline import check

FOLDER = Path(__file__).parent / "attack"
SENTENCES = sorted(FOLDER.glob("sentences*.md"))


def lists() -> list[tuple[str, str]]:
    found = []
    for path in sorted(FOLDER.glob("*.md")):
        if path in SENTENCES:
            continue
        for section in path.read_text(encoding="utf-8").split("\n## ")[1:]:
            title, _, text = section.partition("\n")
            found.append((title, text))
    return found


@pytest.mark.parametrize(("title", "text"), lists(), ids=[title for title, _ in lists()])
def test_a_true_list_is_not_accused(title: str, text: str, catalogue: Catalogue) -> None:
    report = check(text, catalogue=catalogue)
    assert len(report.list.entries) >= 8, title
    assert [d.message for d in report.diagnostics if d.severity is not Severity.NOTE] == []


def sentences() -> list[tuple[str, str]]:
    found = []
    whole = "\n".join(path.read_text(encoding="utf-8") for path in SENTENCES)
    for section in whole.split("\n## ")[1:]:
        heading, *lines = section.strip().split("\n")
        found += [(heading, line[2:]) for line in lines if line.startswith("- ")]
    return found


@pytest.mark.parametrize(("heading", "sentence"), sentences())
def test_a_true_sentence_is_not_accused(heading: str, sentence: str, catalogue: Catalogue) -> None:
    text = f"{heading}\nDescription: A classic of its kind.\nFact: {sentence}\n"
    report = check(text, catalogue=catalogue)
    assert [d.message for d in report.diagnostics if d.severity is not Severity.NOTE] == []


def other_languages() -> list[tuple[str, str]]:
    found = []
    for path in sorted((FOLDER / "languages").glob("*.md")):
        lines = path.read_text(encoding="utf-8").splitlines()
        found += [(path.stem, line[2:]) for line in lines if line.startswith("- ")]
    return found


@pytest.mark.parametrize(("name", "case"), other_languages())
def test_a_true_sentence_of_another_language_is_not_accused(name: str, case: str) -> None:
    assert outcome(case).startswith("nothing"), name
