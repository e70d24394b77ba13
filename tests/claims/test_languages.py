"""Every language reports what its case file says, and stays silent where it says so."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from tests.claims.test_cases import catalogue, outcome

from kinoved.checks.claims.found import claim_types
from kinoved.checks.claims.grammar import compiled
from kinoved.checks.claims.language import language

CASES = Path(__file__).parent / "languages"
LEAST_READ, LEAST_SILENT = 3, 5
CODES = sorted(path.stem for path in CASES.glob("*.md"))


def cases() -> list[tuple[str, str, str, str]]:
    found = []
    for code in CODES:
        part = ""
        for line in (CASES / f"{code}.md").read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                part = line[3:]
            if line.startswith("- "):
                case, _, expected = line[2:].partition(" → ")
                found.append((code, part, case, expected))
    return found


@pytest.mark.parametrize(("code", "part", "case", "expected"), cases())
def test_a_language_reports_what_its_case_file_says(
    code: str, part: str, case: str, expected: str
) -> None:
    assert outcome(case) == expected
    kind, _, type_ = part.partition(": ")
    assert kind in {"Read", "Fires"} or expected.startswith("nothing")
    assert " error" not in expected
    assert kind != "Read" or type_ in expected
    assert kind != "Silent" or not re.search(rf"\b{type_} (supported|contradicted)", expected)


@pytest.mark.parametrize("code", CODES)
def test_every_claim_type_has_cases_that_are_read_and_cases_that_say_nothing_of_it(
    code: str,
) -> None:
    spoken = language(code)
    assert spoken is not None
    read, silent = Counter[str](), Counter[str]()
    for own, part, _, expected in cases():
        if own == code:
            read.update(re.findall(r"([a-z-]+) [a-z_]+[,)]", expected))
            silent[part.removeprefix("Silent: ")] += part.startswith("Silent: ")
    names = {name.removesuffix("-claim") for name in spoken.phrases}
    assert {name for name in names if read[name] < LEAST_READ} == set()
    assert {name for name in names if silent[name] < LEAST_SILENT} == set()


@pytest.mark.parametrize("code", CODES)
def test_what_a_language_calls_a_subject_is_a_subject_of_the_catalogue(code: str) -> None:
    spoken = language(code)
    assert spoken is not None
    wrong = [
        (name, id_)
        for kind, names in spoken.calls.items()
        for name, ids in names.items()
        for id_ in ids.split(" ")
        if (found := catalogue().subject(id_)) is None or found.kind != kind
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_the_patterns_of_a_language_are_well_formed_and_in_the_spelling_of_keys(code: str) -> None:
    spoken = language(code)
    assert spoken is not None
    for patterns in spoken.phrases.values():
        for pattern in patterns:
            assert compiled(pattern.removeprefix("~ "))
            assert not set(pattern) & set("йёąćęłńóśźż")


@pytest.mark.parametrize("code", CODES)
def test_patterns_of_a_language_belong_to_claim_types(code: str) -> None:
    spoken = language(code)
    assert spoken is not None
    assert set(spoken.phrases) - {"set-in-claim"} <= set(claim_types())
