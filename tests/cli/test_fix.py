"""`kinoved fix` and `kinoved convert` as they are called."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from kinoved.cli import main

LIST = "Stalking\n\n1. The Stalker (1979)\nFact: It was directed by Andrei Tarkovsky in Estonia.\n"


@pytest.fixture
def list_(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_text(LIST, encoding="utf-8")
    return path


def call(*arguments: str, text: str | None = None):
    return CliRunner().invoke(main, arguments, input=text)


def test_the_list_is_repaired_where_it_stands_and_kept_as_it_was(list_: Path) -> None:
    outcome = call("fix", str(list_))
    assert outcome.exit_code == 0, outcome.output
    assert "1. Stalker (1979)" in list_.read_text("utf-8")
    assert Path(f"{list_}.orig").read_text("utf-8") == LIST
    assert "KV105 title-variant, line 3" in outcome.stderr
    again = call("fix", str(list_))
    assert again.stderr == "Nothing to repair.\n"


def test_diff_changes_nothing(list_: Path) -> None:
    outcome = call("fix", "--diff", str(list_))
    assert list_.read_text("utf-8") == LIST
    assert "-1. The Stalker (1979)\n+1. Stalker (1979)\n" in outcome.stdout
    assert os.listdir(list_.parent) == ["list.txt"]


def test_standard_input_goes_to_standard_output() -> None:
    assert "1. Stalker (1979)" in call("fix", "-", text=LIST).stdout


def test_a_list_is_converted_with_identifiers(list_: Path, tmp_path: Path) -> None:
    target = tmp_path / "list.json"
    outcome = call("convert", str(list_), str(target), "--to", "trakt", "--identify")
    assert outcome.exit_code == 0, outcome.output
    (item,) = json.loads(target.read_text("utf-8"))
    assert item["movie"]["ids"]["imdb"] == "tt0079944"
    assert outcome.stderr == "kinoved: trakt cannot hold: name.\n"


def test_a_format_must_be_told_where_the_ending_does_not(list_: Path) -> None:
    outcome = call("convert", str(list_), "out.json")
    assert outcome.exit_code == 2
    assert "--to" in outcome.stderr


def test_unknown_formats_are_named() -> None:
    for arguments in (("convert", "-", "--to", "nothing"), ("fix", "-", "--format", "nothing")):
        outcome = call(*arguments, text=LIST)
        assert outcome.exit_code == 2
        assert "There is no format “nothing”" in outcome.stderr
