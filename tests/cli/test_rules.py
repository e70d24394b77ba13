"""`kinoved rules` lists every rule under its family, and how grave its findings may be."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from kinoved.checks.codes import codes
from kinoved.cli import main
from kinoved.report.explain import FAMILIES, Page, pages, severities

TESTS = Path(__file__).parents[1]
GRADES = "error warning review note".split()


def rules(*arguments: str) -> str:
    result = CliRunner().invoke(main, ["rules", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_every_rule_is_listed_once_under_its_family() -> None:
    shown = rules()
    assert all(len(line) <= 80 for line in shown.splitlines())
    listed: dict[str, str] = {}
    family = ""
    for line in shown.splitlines():
        found = re.match(r"  (KV\d{3})  (error|warning|review|note) +  ?([\w-]+) ", line)
        if found is not None:
            assert found[1] not in listed
            listed[found[1]] = found[3]
            assert FAMILIES[found[1][:3]] == family
        elif line and not line.startswith(" "):
            family = line
    assert listed == codes()
    assert list(listed) == sorted(listed)
    assert {"KV109", "KV610", "KV611", "KV801"} <= listed.keys()


def test_rules_are_listed_for_programs_too() -> None:
    value = json.loads(rules("--output", "json"))
    assert value["kinoved"]["version"]
    assert {rule["code"]: rule["name"] for rule in value["rules"]} == codes()
    for rule in value["rules"]:
        assert rule.keys() == {"code", "name", "family", "severities", "summary"}
        assert rule["severities"] == [g for g in GRADES if g in rule["severities"]] != []
        assert rule["family"] in FAMILIES.values()
        assert rule["summary"]


def fired(page: Page) -> set[str]:
    """The severities that the cases of a rule or claim type show."""
    stem = page.name.replace("-", "_")
    rule, claim = TESTS / "rules" / f"{stem}.md", TESTS / "claims" / "cases" / f"{stem}.md"
    if rule.is_file():
        expected = re.findall(r"```expect\n(.*?)```", rule.read_text("utf-8"), re.DOTALL)
        return set(re.findall(rf"^({'|'.join(GRADES)}) ", "".join(expected), re.MULTILINE))
    if claim.is_file():
        return set(re.findall(rf"{page.code} ({'|'.join(GRADES)})", claim.read_text("utf-8")))
    return set()


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_no_case_is_graver_or_milder_than_the_list_says(page: Page) -> None:
    assert fired(page) <= {severity.value for severity in severities(page)}


def test_most_rules_have_cases_that_show_a_severity() -> None:
    assert sum(bool(fired(page)) for page in pages()) > 25
