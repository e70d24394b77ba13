"""The reports that other programs read: SARIF, JUnit, GitHub annotations."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema.validators import validator_for
from tests.report.hostile import HOSTILE, hostile

from kinoved.model import Report, Severity
from kinoved.report import Run, render, render_run
from kinoved.report.explain import pages
from kinoved.report.fingerprint import Fingerprints
from kinoved.text import SourceText
from kinoved.value import changed

KINDS = {"pass", "open", "informational", "notApplicable", "review", "fail"}


def sarif(run: Run) -> Any:
    return json.loads(render_run("sarif", run))["runs"][0]


def kind(value: Any, verdict: str) -> str:
    (found,) = {r["kind"] for r in value["results"] if r["properties"].get("verdict") == verdict}
    return str(found)


def test_sarif_has_the_shape_that_the_standard_asks_for(run: Run) -> None:
    log = json.loads(render_run("sarif", run))
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (value,) = log["runs"]
    assert value["columnKind"] == "unicodeCodePoints"
    rules = value["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result in value["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["kind"] in KINDS
        # A level but "none" is for failures only.
        assert (result["level"] != "none") is (result["kind"] == "fail")
        assert result["message"]["text"]
        (location,) = result["locations"]
        place = location["physicalLocation"]
        artifact = value["artifacts"][place["artifactLocation"]["index"]]["location"]
        assert artifact["uri"] == place["artifactLocation"]["uri"]
        text = run.reports[place["artifactLocation"]["index"]].list.text
        region = place["region"]
        start = region["charOffset"]
        assert text[start : start + region["charLength"]] == region["snippet"]["text"]
        lines = text.split("\n")
        assert region["startColumn"] <= len(lines[region["startLine"] - 1]) + 1
        assert region["endColumn"] <= len(lines[region["endLine"] - 1]) + 1


def test_sarif_fits_the_published_schema(run: Run) -> None:
    path = Path(os.environ.get("KINOVED_SARIF_SCHEMA", ""))
    if not path.is_file():
        pytest.skip("the published schema is not here: KINOVED_SARIF_SCHEMA names it")
    schema = json.loads(path.read_text("utf-8"))
    validator_for(schema)(schema).validate(json.loads(render_run("sarif", run)))


def test_sarif_gives_every_verdict_its_kind(run: Run) -> None:
    value = sarif(run)
    assert kind(value, "supported") == "pass"
    assert kind(value, "unlisted") == "review"
    assert kind(value, "silent") == "open"
    assert kind(value, "not_checkable") == "notApplicable"
    graded = {r["properties"].get("severity"): r["kind"] for r in value["results"]}
    assert graded["error"] == graded["warning"] == "fail"
    assert graded["review"] == "review"
    assert graded["note"] == "informational"


def test_sarif_describes_every_rule_from_its_docstring(run: Run) -> None:
    rules = sarif(run)["tool"]["driver"]["rules"]
    assert [rule["name"] for rule in rules] == [page.name for page in pages()]
    assert all(rule["fullDescription"]["text"].count("\n") == 0 for rule in rules)
    assert all("What to do" in rule["help"]["text"] for rule in rules)


def test_sarif_offers_a_fix_that_can_be_made(run: Run) -> None:
    (fixed,) = [r for r in sarif(run)["results"] if "fixes" in r]
    (change,) = fixed["fixes"][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    region = replacement["deletedRegion"]
    text = run.reports[0].list.text
    start = region["charOffset"]
    mended = text[:start] + replacement["insertedContent"]["text"] + text[start + 11 :]
    assert mended.splitlines()[2].startswith("Stalker (1979), directed")


def test_sarif_says_which_list_could_not_be_read(run: Run) -> None:
    (invocation,) = sarif(run)["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "gone.txt" in invocation["toolExecutionNotifications"][0]["message"]["text"]
    (whole,) = sarif(changed(run, unread=()))["invocations"]
    assert whole["executionSuccessful"] is True


def test_paths_are_references_with_everything_else_escaped(report: Report) -> None:
    uris = [
        sarif(Run((changed(report, path=path),)))["artifacts"][0]["location"]["uri"]
        for path in ("a b/ä:%.txt", "/tmp/x.txt", None)  # noqa: S108 - nothing is written
    ]
    assert uris == ["a%20b/%C3%A4%3A%25.txt", "file:///tmp/x.txt", "stdin"]


def prints(report: Report) -> list[str]:
    made = Fingerprints(report)
    return [made.of_diagnostic(d) for d in report.diagnostics] + [
        made.of_claim(c) for c in report.claims
    ]


def test_fingerprints_stay_when_the_list_moves(report: Report) -> None:
    ahead = "A word before the list.\n\n\n"
    source = SourceText(ahead + report.list.text)

    def moved(found: Any) -> Any:
        span = found.span
        return changed(found, span=source.span(span.start + len(ahead), span.end + len(ahead)))

    later = changed(
        report,
        list=changed(report.list, text=source.text),
        diagnostics=tuple(map(moved, report.diagnostics)),
        claims=tuple(map(moved, report.claims)),
    )
    assert prints(later) == prints(report)


def test_fingerprints_tell_findings_apart_and_hold_for_their_claims(report: Report) -> None:
    error, colour = prints(report)[1], prints(report)[5]
    assert colour == f"{error}/2"
    twice = changed(report, diagnostics=(report.diagnostics[0],) * 2, claims=())
    first, second = prints(twice)
    assert second == f"{first}/2"
    assert len(set(prints(report))) == len(prints(report))


def test_a_fingerprint_outlives_another_wording_of_the_title(report: Report) -> None:
    entry = report.list.entries[0]
    renamed = changed(entry, title=changed(entry.title, text="Stalker"))
    other = changed(report, list=changed(report.list, entries=(renamed, *report.list.entries[1:])))
    assert prints(other) == prints(report)


def junit(run: Run) -> ET.Element:
    return ET.fromstring(render_run("junit", run))  # noqa: S314 - our own output


def test_junit_has_a_case_an_entry_and_a_failure_where_the_call_fails(run: Run) -> None:
    suites = junit(run).findall("testsuite")
    assert [len(suite.findall("testcase")) for suite in suites] == [3, 1, 1]
    for suite in suites:
        cases = suite.findall("testcase")
        assert int(suite.get("tests", "")) == len(cases)
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("errors", "")) == len(suite.findall("testcase/error"))
        assert [child.tag for child in suite] == [
            "properties", *["testcase"] * len(cases), "system-out", "system-err",
        ]  # fmt: skip
        assert all(case.get("classname") and case.get("name") for case in cases)
    failures = junit(run).findall(".//failure")
    assert [failure.get("type") for failure in failures] == ["KV306 colour-claim"]


def test_junit_fails_what_the_call_fails(run: Run) -> None:
    stricter = junit(changed(run, failing=Severity.WARNING))
    names = [case.get("name") for case in stricter.findall("testsuite/testcase[failure]")]
    assert names == ["1. The Stalker (1979)", "The list as a whole"]
    strictest = junit(changed(run, failing=Severity.NOTE))
    assert len(strictest.findall("testsuite/testcase[failure]")) == 4


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_words_to_programs(report: Report, words: str) -> None:
    hard = hostile(report, words)
    ET.fromstring(render("junit", [hard]).encode())  # noqa: S314 - our own output
    value = json.loads(render("sarif", [hard]))
    assert len(value["runs"][0]["results"]) == 2
    commands = render("github", [hard]).splitlines()
    assert len(commands) == 1
    assert commands[0].startswith("::error file=")
    properties, _, message = commands[0][2:].partition("::")
    names = set(re.findall(r"(?:^error |,)(\w+)=", properties)) - {"endColumn"}
    assert names == {"file", "line", "endLine", "col", "title"}
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", message)


def test_annotations_are_for_the_file_as_named_or_for_none(report: Report) -> None:
    shown = render("github", [changed(report, path=None)])
    assert "file=" not in shown
    assert shown.startswith("::error line=4,endLine=4,col=14,endColumn=37,title=error KV306")


def test_annotations_begin_with_the_gravest(run: Run) -> None:
    levels = [line.split(" ", maxsplit=1)[0] for line in render_run("github", run).splitlines()]
    assert levels == ["::error", "::warning", *["::notice"] * 4, "::error"]
