"""What a call and a file say together: which configuration holds, and what fails the call."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kinoved.cli import main
from kinoved.configuration import configured, configured_by
from kinoved.errors import InputError
from kinoved.model import Severity

LIST = "The Stalker (1979), directed by Andrei Tarkovsky\nFact: Shot in Estonia.\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "list.txt").write_text(LIST, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments])


def codes_of(*arguments: str) -> list[str]:
    result = run(*arguments, "--output", "json")
    assert result.exit_code in {0, 1}, result.output
    return [d["code"] for d in json.loads(result.stdout)["diagnostics"]]


def test_a_file_says_what_fails_the_call_and_an_option_takes_its_place(place: Path) -> None:
    assert codes_of("list.txt")
    assert run("list.txt").exit_code == 0
    (place / "kinoved.toml").write_text('fail-on = "note"\n')
    assert configured("list.txt").fail_on is Severity.NOTE
    assert run("list.txt").exit_code == 1
    assert run("list.txt", "--fail-on", "error").exit_code == 0
    (place / "kinoved.toml").write_text('fail-on = "fatal"\n')
    result = run("list.txt")
    assert result.exit_code == 2
    assert "`fail-on` must be one of error, warning, review, note" in result.stderr


def test_each_list_fails_by_the_file_of_its_own_folder(place: Path) -> None:
    strict = place / "strict"
    strict.mkdir()
    (strict / "kinoved.toml").write_text('fail-on = "note"\n')
    (strict / "list.txt").write_text(LIST, "utf-8")
    assert run("list.txt").exit_code == 0
    assert run("list.txt", "strict/list.txt").exit_code == 1
    suites = run("list.txt", "strict/list.txt", "--output", "junit").stdout
    assert 'name="list.txt" package="kinoved" id="0" tests="1" failures="0"' in suites
    assert 'name="strict/list.txt" package="kinoved" id="1" tests="1" failures="1"' in suites


def test_a_file_that_is_named_holds_alone(place: Path) -> None:
    (place / "kinoved.toml").write_text('ignore = ["KV"]\n')
    assert codes_of("list.txt") == []
    (place / "other.toml").write_text('ignore = ["KV8"]\n')
    assert codes_of("list.txt", "--config", "other.toml")
    (place / "pyproject.toml").write_text('[tool.kinoved]\nselect = ["KV8"]\n')
    assert codes_of("list.txt", "--config", "pyproject.toml") == []
    assert codes_of("list.txt", "--config", "pyproject.toml", "--select", "KV1")


def test_without_configuration_none_is_read(place: Path) -> None:
    (place / "kinoved.toml").write_text("ignore = [")
    assert run("list.txt").exit_code == 2
    assert codes_of("list.txt", "--no-config")
    assert codes_of("list.txt", "--no-config", "--ignore", "KV") == []


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("missing.toml", None, "There is no configuration"),
        ("pyproject.toml", "[project]\n", r"has no table \[tool.kinoved\]"),
        ("a.toml", "ignore = [", "is not TOML"),
        ("a.toml", "ignroe = []", "is “ignore” meant"),
    ],
)
def test_a_named_file_that_cannot_hold_is_answered_before_a_list_is_read(
    place: Path, name: str, text: str | None, sentence: str
) -> None:
    if text is not None:
        (place / name).write_text(text)
    with pytest.raises(InputError, match=sentence):
        configured_by(name)
    result = run("missing.txt", "--config", name)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "missing.txt" not in result.stderr


def test_a_configuration_and_none_exclude_each_other(place: Path) -> None:
    (place / "a.toml").write_text("")
    result = run("list.txt", "--config", "a.toml", "--no-config")
    assert result.exit_code == 2
    assert "exclude each other" in result.stderr
