"""Films outside the promise: `outside.md` tells what moves, and what reports offer is the same."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from kinoved import pipeline
from kinoved.catalogue import Catalogue
from kinoved.cli import main
from kinoved.fix import fixed
from kinoved.fix.moving import moved, outside
from kinoved.fix.offering import edits_between, with_moves
from kinoved.model import Edit, Safety

_CASE = re.compile(
    r"```list\n(?P<list>.*?)```\n(?:\n```becomes\n(?P<becomes>.*?)```\n)?", re.DOTALL
)
CASES = [
    (found["list"], found["becomes"] or found["list"])
    for found in _CASE.finditer(Path(__file__).with_name("outside.md").read_text("utf-8"))
]


def made(text: str, edits: tuple[Edit, ...]) -> str:
    """The text with the edits made as a program reads them: each span replaced."""
    for edit in reversed(edits):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize(("text", "becomes"), CASES)
def test_a_list_becomes_what_the_case_tells(text: str, becomes: str, catalogue: Catalogue) -> None:
    once = fixed(text, catalogue, unsafe=True)
    assert once.text == becomes
    assert fixed(once.text, catalogue, unsafe=True).text == becomes


@pytest.mark.parametrize(("text", "becomes"), CASES)
def test_a_report_offers_each_move_as_edits(text: str, becomes: str, catalogue: Catalogue) -> None:
    plain = pipeline.check(text, catalogue=catalogue)
    found = outside(plain.diagnostics)
    offered = [d for d in with_moves(plain).diagnostics if d.entry and d.name.startswith("outside")]
    fixes = [d.fix for d in offered if d.fix is not None]
    assert len(fixes) == (len(found) if becomes != text else 0)
    for finding, fix in zip(found, fixes, strict=False):
        assert fix.safety is Safety.UNSAFE
        assert all(edit.text for edit in fix.edits)
        assert made(text, fix.edits) == moved(text, plain.list, [finding])


@pytest.mark.parametrize(
    ("before", "after"),
    [("a\nb\nc\n", "a\nc\n"), ("a\nb\n", "a\n"), ("a\nb", "a\n"), ("a\n", "b\na\n"), ("", "a"),
     ("a\nb\nc\nd\n", "c\nd\na\nx\n"), ("a\r\nb\r\n", "b\r\na\r\n")],
)  # fmt: skip
def test_edits_make_the_one_of_the_other(before: str, after: str) -> None:
    edits = tuple(edits_between(before, after))
    assert made(before, edits) == after
    assert all(edit.text for edit in edits)


def test_json_and_sarif_show_the_move_and_words_do_not(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(CASES[0][0], "utf-8")
    run = CliRunner().invoke(main, ["check", str(path), "--output", "json"])
    told = json.loads(run.stdout)
    fixes = [d["fix"] for d in told["diagnostics"] if d["name"] == "outside-country"]
    assert fixes[0]["safety"] == "unsafe"
    assert any("Beyond the list" in edit["text"] for edit in fixes[0]["edits"])
    assert "Beyond the list" not in CliRunner().invoke(main, ["check", str(path)]).stdout
    assert "Beyond the list" in CliRunner().invoke(
        main, ["check", str(path), "--output", "sarif"]
    ).stdout.replace("\\u2019", "’")
