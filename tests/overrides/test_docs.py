"""The page on allowances shows what is so."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from tests.overrides.ruritania import ruritania

from kinoved.catalogue import Catalogue
from kinoved.checks.overrides.line import Lines
from kinoved.parse.allowing import KEYS
from kinoved.pipeline import check
from kinoved.report.baseline import read_baseline, serialised

PAGE = (Path(__file__).parents[2] / "docs" / "suppressing.md").read_text("utf-8")


def block(kind: str) -> str:
    (only,) = re.findall(rf"```{kind}\n(.*?)```", PAGE, re.DOTALL)
    return str(only)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return ruritania(tmp_path_factory.mktemp("ruritania"))


def test_the_mark_of_the_page_allows_its_finding(small: Catalogue) -> None:
    report = check(block("markdown"), catalogue=small)
    assert [a.diagnostic.name for a in report.allowed] == ["year-mismatch"]
    assert report.diagnostics == ()
    assert f"record={Lines(report).record(report.allowed[0].diagnostic)}" in PAGE


def test_the_words_of_a_mark_are_those_of_the_page() -> None:
    assert re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE) == ["allow", *KEYS]


def test_the_finding_raised_again_reads_as_on_the_page(small: Catalogue) -> None:
    text = block("markdown").replace("5c6b0655", "00000000")
    (raised,) = check(text, catalogue=small).diagnostics
    assert raised.message == " ".join(block("text").split())


def test_the_sidecar_of_the_page_allows_what_it_says(small: Catalogue, tmp_path: Path) -> None:
    assert tomllib.loads(block("toml"))
    path = tmp_path / "list.md"
    path.with_name("list.md.kinoved.toml").write_text(block("toml"), "utf-8")
    text = (
        "3 Ruritanian films\n\nThe Iron Crown (1921), directed by Rudolf Elphberg\n\n"
        "Two Crowns (1944)\n"
    )
    report = check(text, catalogue=small, path=str(path))
    assert [a.diagnostic.name for a in report.allowed] == ["year-mismatch", "count-mismatch"]
    assert report.matches[1].reasons


def test_the_baseline_of_the_page_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "kinoved.baseline.json"
    path.write_text(block("json"), "utf-8")
    baseline = read_baseline(str(path))
    assert json.loads(serialised(baseline)) == json.loads(block("json"))
