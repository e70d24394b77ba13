"""The short way of `kinoved check FILE` says what the long way says, and leaves the rest to it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kinoved import shortcut
from kinoved.__main__ import main as run_program
from kinoved.cli import INTERRUPTED, main

EXAMPLE = Path(__file__).parents[2] / "examples" / "soviet-post-apocalyptic.txt"
_CONFIGURED = 'fail-on = "note"\nignore = ["KV1"]\n'


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    return path


@pytest.mark.parametrize("configuration", ["", _CONFIGURED])
def test_both_ways_say_the_same(
    configuration: str, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (listed.parent / "kinoved.toml").write_text(configuration, encoding="utf-8")
    monkeypatch.delenv("COLUMNS", raising=False)
    long = CliRunner().invoke(main, ["check", str(listed)])
    assert shortcut.checked(str(listed)) == (long.stdout, long.exit_code == 1)


def test_a_plain_call_is_taken(listed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert shortcut.run(["check", str(listed)]) == 1
    assert capsys.readouterr().out.startswith("  1. The Ascent")


@pytest.mark.parametrize(
    "arguments",
    [
        [], ["check"], ["rules"], ["check", "-"], ["check", "--help"], ["check", "missing.txt"],
        ["check", str(EXAMPLE), "-v"], ["check", str(EXAMPLE), str(EXAMPLE)],
        ["check", str(EXAMPLE.parent)], ["show", str(EXAMPLE)], ["check", "https://example.org"],
    ],
)  # fmt: skip
def test_everything_else_goes_the_long_way(arguments: list[str]) -> None:
    assert shortcut.run(arguments) is None


def test_what_fails_goes_the_long_way(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("", encoding="utf-8")
    assert shortcut.run(["check", str(empty)]) is None
    assert capsys.readouterr().out == ""


def test_an_output_that_lacks_letters_is_left_to_the_long_way(
    listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Narrow:
        encoding = "ascii"

    monkeypatch.setattr(sys, "stdout", Narrow())
    assert shortcut.run(["check", str(listed)]) is None


def test_a_plain_check_that_is_stopped_ends_without_a_traceback(
    listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(shortcut, "run", interrupted)
    monkeypatch.setattr(sys, "argv", ["kinoved", "check", str(listed)])
    with pytest.raises(SystemExit) as left:
        run_program()
    assert left.value.code == INTERRUPTED
