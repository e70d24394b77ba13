"""Every language but English reports what its case file says, and reviews at most."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.claims.test_cases import outcome

CASES = Path(__file__).parent / "languages"


def cases() -> list[tuple[str, str, str, str]]:
    found = []
    for path in sorted(CASES.glob("*.md")):
        part = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                part = line[3:]
            if line.startswith("- "):
                case, _, expected = line[2:].partition(" → ")
                found.append((path.stem, part, case, expected))
    return found


@pytest.mark.parametrize(("language", "part", "case", "expected"), cases())
def test_a_language_reports_what_its_case_file_says(
    language: str, part: str, case: str, expected: str
) -> None:
    assert outcome(case) == expected, language
    reported = expected.split(" (", maxsplit=1)[0]
    assert "error" not in reported
    assert ("review" in reported) is (part == "Fires")
