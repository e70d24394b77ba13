"""Every rule about several lists has cases that fire and cases that stay silent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.checks.across import modules
from kinoved.pipeline import check, compare

RULES = {module.NAME: module for module in modules()}
HEADINGS = ("What it does", "Why it matters", "Example", "What to do")
BLOCK = r"```list (\S+)\n(.*?)```\n+"
CASE = re.compile(rf"((?:{BLOCK})+)(?:```expect\n(?P<expect>.*?)```)?", re.DOTALL)


def found(lists: str, name: str, catalogue: Catalogue) -> str:
    reports = [
        check(text, catalogue=catalogue, path=path) for path, text in re.findall(BLOCK, lists, re.S)
    ]
    assert len(reports) > 1
    for report in reports:
        assert all(m.film for m in report.matches), report.path
    return "".join(
        f"{report.path}:{d.span.line} {d.severity.value} {d.entry}: {d.message}\n"
        for report in compare(reports, catalogue=catalogue)
        for d in report.diagnostics
        if d.name == name
    )


@pytest.mark.parametrize("name", sorted(RULES))
def test_rule_fires_and_stays_silent(name: str, catalogue: Catalogue, refresh: bool) -> None:
    path = Path(__file__).parent / f"{name.replace('-', '_')}.md"
    fires, _, silent = path.read_text("utf-8").partition("## Silent")
    cases = list(CASE.finditer(fires))
    assert cases
    assert CASE.search(silent)
    for case in reversed(cases):
        result = found(case[1], name, catalogue)
        assert result, case[1]
        if refresh:
            block = f"{case[1]}```expect\n{result}```"
            fires = fires[: case.start()] + block + fires[case.end() :]
        else:
            assert result == case["expect"]
    for case in CASE.finditer(silent):
        assert found(case[1], name, catalogue) == "", case[1]
    if refresh:
        path.write_text(f"{fires}## Silent{silent}", "utf-8")


@pytest.mark.parametrize("name", sorted(RULES))
def test_rule_docstring_is_a_page(name: str) -> None:
    module = RULES[name]
    assert all(f"\n{heading}\n" in (module.__doc__ or "") for heading in HEADINGS)
    assert Path(str(module.__file__)).stem == name.replace("-", "_")


def test_one_list_is_left_as_it_is(catalogue: Catalogue) -> None:
    report = check("Stalker (1979)\nFact: Directed by Andrei Tarkovsky.", catalogue=catalogue)
    assert compare([report], catalogue=catalogue) == [report]


def test_a_list_does_not_disagree_with_itself(catalogue: Catalogue) -> None:
    text = "Stalker (1979)\nDirected by Andrei Tarkovsky.\n\nStalker (1980)\nAgain Tarkovsky.\n"
    twice = [check(text, catalogue=catalogue, path="a.txt") for _ in range(2)]
    assert compare(twice, catalogue=catalogue) == twice


def test_a_finding_leads_to_the_place_in_the_other_list(catalogue: Catalogue) -> None:
    lists = {
        "a.txt": "Stalker (1979)\nFact: Directed by Andrei Tarkovsky.\n",
        "b.txt": "Films\n\nStalker (1980)\nFact: Directed by Andrei Tarkovsky.\n",
    }
    reports = [check(t, catalogue=catalogue, path=p) for p, t in lists.items()]
    first, second = compare(reports, catalogue=catalogue)
    for report, other in ((first, second), (second, first)):
        (note,) = [d for d in report.diagnostics if d.code == "KV801"]
        (place,) = note.related
        assert place.path == other.path
        assert other.list.text[place.span.start : place.span.end] in {"1979", "1980"}
