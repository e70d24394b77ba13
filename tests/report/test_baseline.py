"""A baseline knows findings by what they say and not by where they stand."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kinoved.checks.selection import Selection
from kinoved.cli import main
from kinoved.errors import InputError
from kinoved.model import Report, Severity
from kinoved.report import baseline as known
from kinoved.value import changed

WRONG = """\
Soviet films

Stalker (1975), directed by Andrei Tarkovsky
Fact: It is based on a novel by the Strugatsky brothers.
"""
FALSE = "\nThe Ascent (1977)\nFact: It was directed by Elem Klimov. It won the Golden Bear.\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "a.txt").write_text(WRONG, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, ["check", *arguments], input=text)


def found(*arguments: str, text: str | None = None) -> tuple[list[str], int, int]:
    """The codes of what is reported, and how many findings are known and gone."""
    result = run(*arguments, "--output", "json", text=text)
    assert result.exit_code in {0, 1}, result.output
    value = json.loads(result.stdout)
    summary = value["summary"]
    return [d["code"] for d in value["diagnostics"]], summary["known"], summary["gone"]


FILE = ("--baseline", known.FILE)


def test_what_is_known_is_counted_and_what_is_new_is_reported(place: Path) -> None:
    assert run("lists/a.txt").exit_code == 1
    result = run("lists/a.txt", "--write-baseline")
    assert result.exit_code == 0
    assert "1 finding known from the baseline" in result.stdout
    path = place / "lists" / "a.txt"
    path.write_text(f"\n\n{WRONG}{FALSE}".replace("Soviet films", "Films from the East"), "utf-8")
    codes, count, gone = found("lists/a.txt", *FILE)
    assert (codes, count, gone) == (["KV301"], 1, 0)
    assert run("lists/a.txt", *FILE).exit_code == 1
    assert run("lists/a.txt", *FILE, "--write-baseline").exit_code == 0
    assert found("lists/a.txt", *FILE) == ([], 2, 0)


def test_what_is_mended_is_gone_and_dropped_by_the_next_writing(place: Path) -> None:
    path = place / "lists" / "a.txt"
    path.write_text(f"{WRONG}{FALSE}", "utf-8")
    run("lists/a.txt", "--write-baseline")
    path.write_text(f"{WRONG}{FALSE}".replace("1975", "1979"), "utf-8")
    assert found("lists/a.txt", *FILE) == ([], 1, 1)
    shown = run("lists/a.txt", *FILE).stdout
    assert "1 finding of the baseline no longer found (--write-baseline drops" in shown
    run("lists/a.txt", *FILE, "--write-baseline")
    assert found("lists/a.txt", *FILE) == ([], 1, 0)
    path.write_text(f"{WRONG}{FALSE}", "utf-8")
    assert found("lists/a.txt", *FILE) == (["KV104"], 1, 0)


def test_other_lists_stay_until_their_file_is_gone(place: Path) -> None:
    other = place / "lists" / "b.txt"
    other.write_text(WRONG, "utf-8")
    run("lists/a.txt", "lists/b.txt", "--write-baseline")
    run("lists/a.txt", "--write-baseline")
    value = json.loads((place / known.FILE).read_text("utf-8"))
    assert list(value["lists"]) == ["lists/a.txt", "lists/b.txt"]
    other.unlink()
    run("lists/a.txt", "--write-baseline")
    value = json.loads((place / known.FILE).read_text("utf-8"))
    assert list(value["lists"]) == ["lists/a.txt"]


def test_the_file_is_the_same_from_every_folder_and_holds_no_places(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("lists/a.txt", "--write-baseline")
    text = (place / known.FILE).read_text("utf-8")
    monkeypatch.chdir(place / "lists")
    assert found("a.txt", "--baseline", f"../{known.FILE}") == ([], 1, 0)
    run("a.txt", "--baseline", f"../{known.FILE}", "--write-baseline")
    assert (place / known.FILE).read_text("utf-8") == text
    value = json.loads(text)
    assert (value["kinoved"], value["version"]) == ("baseline", 1)
    (finding,) = value["lists"]["lists/a.txt"]
    assert finding.pop("fingerprint")
    assert finding == {
        "rule": "KV104 year-mismatch", "severity": "error", "entry": "Stalker (1975)",
    }  # fmt: skip


def test_standard_input_has_a_baseline_of_its_own(place: Path) -> None:
    assert run("-", "--write-baseline", text=WRONG).exit_code == 0
    assert found("-", *FILE, text=WRONG) == ([], 1, 0)
    assert found("lists/a.txt", *FILE) == (["KV104"], 0, 0)


def test_a_disagreement_of_lists_is_neither_gone_nor_dropped_where_one_is_checked(
    place: Path,
) -> None:
    (place / "b.txt").write_text(WRONG.replace("1975", "1979"), "utf-8")
    run("lists/a.txt", "b.txt", "--write-baseline")
    assert found("lists/a.txt", *FILE) == ([], 1, 0)
    run("lists/a.txt", *FILE, "--write-baseline")
    assert run("lists/a.txt", "b.txt", *FILE, "--fail-on", "note").exit_code == 0


def test_a_baseline_holds_what_a_selection_does_not_show(place: Path) -> None:
    run("lists/a.txt", "--write-baseline", "--ignore", "KV1")
    assert found("lists/a.txt", *FILE) == ([], 1, 0)
    assert found("lists/a.txt", *FILE, "--ignore", "KV1") == ([], 0, 0)


def test_a_finding_that_has_become_graver_is_reported(report: Report) -> None:
    mild = changed(
        report,
        diagnostics=tuple(changed(d, severity=Severity.NOTE) for d in report.diagnostics),
    )
    baseline = known.renewed({}, [mild], ["list.txt"], os.curdir)
    again = known.held_against(baseline, report, "list.txt")
    assert {d.severity for d in again.diagnostics} == {Severity.ERROR, Severity.WARNING}
    assert {d.severity for d in again.known} == {Severity.NOTE}
    assert known.held_against(baseline, mild, "list.txt").diagnostics == ()


def test_a_selection_counts_what_it_would_show(report: Report) -> None:
    baseline = known.renewed({}, [report], ["list.txt"], os.curdir)
    again = known.held_against(baseline, report, "list.txt")
    assert len(Selection(("KV3",)).applied(again).known) == 1


@pytest.mark.parametrize(
    "text",
    ["", "[1", "[]", "3", '{"kinoved": "baseline", "version": 2, "lists": {}}', "[" * 100_000,
     '{"kinoved": "baseline", "version": 1, "lists": {"a": [{"rule": "KV104"}]}}', '"\ud800"',
     '{"kinoved": "report", "version": 1, "lists": {}}',
     '{"kinoved": "baseline", "version": 1, "lists": {"a": [{"fingerprint": "x", "rule": "KV104",'
     ' "severity": "fatal", "entry": ""}]}}'],
)  # fmt: skip
def test_what_is_no_baseline_is_answered_in_one_sentence(place: Path, text: str) -> None:
    (place / known.FILE).write_bytes(text.encode("utf-8", "surrogatepass"))
    for more in ((), ("--write-baseline",)):
        result = run("lists/a.txt", *FILE, *more)
        assert result.exit_code == 2, result.output
        assert result.stderr.count("\n") == 1
        assert "Traceback" not in result.output


def test_a_baseline_that_is_not_there_is_answered_in_one_sentence(place: Path) -> None:
    for name in ("none.json", "lists", ""):
        result = run("lists/a.txt", "--baseline", name)
        assert result.exit_code == 2
        assert result.stderr.startswith("kinoved: ")
    with pytest.raises(InputError, match="--write-baseline"):
        known.read_baseline(str(place / "none.json"))


def test_a_list_that_cannot_be_read_keeps_what_is_known_of_the_others(place: Path) -> None:
    result = run("lists/a.txt", "missing.txt", "--write-baseline")
    assert result.exit_code == 2
    assert found("lists/a.txt", *FILE) == ([], 1, 0)
