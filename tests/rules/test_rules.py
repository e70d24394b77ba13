"""Every rule has cases that fire and cases that stay silent, one file a rule."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.checks import rule_modules
from kinoved.pipeline import check

RULES = {module.NAME: module for module in rule_modules()}
HEADINGS = ("What it does", "Why it matters", "Example", "What to do")
CASE = re.compile(r"```list\n(?P<list>.*?)```(?:\n+```expect\n(?P<expect>.*?)```)?", re.DOTALL)


def case_file(name: str) -> Path:
    return Path(__file__).parent / f"{name.replace('-', '_')}.md"


def found(text: str, name: str, catalogue: Catalogue) -> str:
    report = check(text, catalogue=catalogue)
    return "".join(
        f"{d.severity.value} {d.entry or 'list'}: {d.message}\n"
        for d in report.diagnostics
        if d.name == name
    )


@pytest.mark.parametrize("name", sorted(RULES))
def test_rule_fires_and_stays_silent(name: str, catalogue: Catalogue, refresh: bool) -> None:
    path = case_file(name)
    text = path.read_text(encoding="utf-8")
    fires, _, silent = text.partition("## Silent")
    cases = list(CASE.finditer(fires))
    assert cases, f"{path.name} shows no case that fires"
    assert CASE.search(silent), f"{path.name} shows no case that stays silent"
    for case in reversed(cases):
        result = found(case["list"], name, catalogue)
        assert result, f"{name} is silent on:\n{case['list']}"
        if refresh:
            block = f"```list\n{case['list']}```\n\n```expect\n{result}```"
            fires = fires[: case.start()] + block + fires[case.end() :]
        else:
            assert result == case["expect"]
    for case in CASE.finditer(silent):
        assert found(case["list"], name, catalogue) == "", case["list"]
    if refresh:
        path.write_text(f"{fires}## Silent{silent}", encoding="utf-8")


@pytest.mark.parametrize("name", sorted(RULES))
def test_rule_docstring_is_a_page(name: str) -> None:
    module = RULES[name]
    page = module.__doc__ or ""
    assert all(f"\n{heading}\n" in page for heading in HEADINGS)
    assert Path(str(module.__file__)).stem == name.replace("-", "_")


def test_codes_and_first_lines_are_unique() -> None:
    assert len({m.CODE for m in RULES.values()}) == len(RULES)
    assert len({(m.__doc__ or "").split("\n")[0] for m in RULES.values()}) == len(RULES)
