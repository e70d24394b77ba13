"""What an allowance allows, states and does not, each as a list and all that comes of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.overrides.ruritania import ruritania

from kinoved.catalogue import Catalogue
from kinoved.checks.overrides.line import Lines
from kinoved.model import Report
from kinoved.pipeline import check

CASES = Path(__file__).parent / "cases.md"
CASE = re.compile(
    r"^## ([^\n]+)\n+```list\n(.*?)```\n+```expect\n(.*?)```", re.DOTALL | re.MULTILINE
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return ruritania(tmp_path_factory.mktemp("ruritania"))


def shown(report: Report) -> str:
    lines = [
        f"{d.severity.value} {d.name} {d.entry or 'list'}, line {d.span.line}: {d.message}"
        for d in report.diagnostics
    ]
    lines += [
        f"allowed {a.diagnostic.name} {a.diagnostic.entry or 'list'}: {a.by.reason}"
        for a in report.allowed
    ]
    lines += [
        f"claim {c.entry} {c.type} “{c.value}”: {c.verdict.value}"
        + (f", {c.evidence[0].source.name}" if c.evidence else "")
        for c in report.claims
    ]
    if report.in_scope[0] is not None:
        lines.append(f"in scope: {report.in_scope[0]}")
    return "".join(f"{line}\n" for line in lines)


def now(text: str, catalogue: Catalogue) -> str:
    """The list with the memory of the record that the finding of each mark with NOW has."""
    if "NOW" not in text:
        return text
    report = check(re.sub("<!--.*?-->", "", text, flags=re.DOTALL), catalogue=catalogue)
    lines = Lines(report)
    name = re.findall(r"allow=([\w-]+)", text)[0]
    (found,) = [d for d in report.diagnostics if d.name == name]
    return text.replace("NOW", lines.record(found))


def test_every_case_reads_as_expected(small: Catalogue, refresh: bool) -> None:
    page = CASES.read_text("utf-8")
    cases = list(CASE.finditer(page))
    assert len(cases) == page.count("\n## ")
    for case in reversed(cases):
        result = shown(check(now(case[2], small), catalogue=small))
        if refresh:
            page = f"{page[: case.start(3)]}{result}{page[case.end(3) :]}"
        else:
            assert result == case[3], case[1]
    if refresh:
        CASES.write_text(page, "utf-8")
