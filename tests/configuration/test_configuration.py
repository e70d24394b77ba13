from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kinoved.checks.codes import codes
from kinoved.checks.selection import Selection
from kinoved.cli import main
from kinoved.configuration import chosen, configured
from kinoved.errors import InputError, UsageError
from kinoved.model import Severity
from kinoved.report.explain import pages

ROOT = Path(__file__).parents[2]
TWICE = """\
Stalker (1979)
Directed by Andrei Tarkovsky.

The Stalker (1979)
Shot in Estonia by Andrei Tarkovsky.
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "lists" / "soviet"
    folder.mkdir(parents=True)
    (folder / "list.txt").write_text(TWICE, "utf-8")
    return folder


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments])


def codes_of(path: Path, *arguments: str) -> list[str]:
    result = run(str(path / "list.txt"), "--output", "json", *arguments)
    assert result.exit_code in {0, 1}, result.output
    return [d["code"] for d in json.loads(result.stdout)["diagnostics"]]


def test_the_nearest_file_above_the_list_counts(place: Path) -> None:
    listed = str(place / "list.txt")
    assert configured(listed) == Selection()
    (place.parents[1] / "pyproject.toml").write_text('[tool.kinoved]\nignore = ["KV1"]\n')
    assert configured(listed) == Selection((), ("KV1",))
    (place.parent / "pyproject.toml").write_text('[project]\nname = "kinoved"\n')
    assert configured(listed) == Selection((), ("KV1",))
    (place.parent / "kinoved.toml").write_text('select = ["KV3"]\n[severity]\nKV306 = "review"\n')
    assert configured(listed) == Selection(("KV3",), (), (("KV306", Severity.REVIEW),))
    (place / "kinoved.toml").write_text("")
    assert configured(listed) == Selection()


def test_standard_input_is_configured_by_the_working_folder(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place.parent / "kinoved.toml").write_text('ignore = ["duplicate-film"]')
    monkeypatch.chdir(place)
    assert configured(None) == configured("list.txt") == Selection((), ("duplicate-film",))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('selct = ["KV1"]', "the key “selct”, which there is not: is “select” meant?"),
        ("rules = 1", "there are select, ignore, severity, fail-on, proposer, publish."),
        ('ignore = ["colour-clame"]', "which there is not: is “colour-claim” meant?"),
        ('ignore = ["KV999"]', "the rule “KV999”, which there is not"),
        ('ignore = [""]', "the rule “”, which there is not: `kinoved rules` lists them all."),
        ('ignore = "KV1"', "must be an array"),
        ("ignore = [1]", "must be an array"),
        ("severity = 1", "must be a table"),
        ('[severity]\nKV1 = "fatal"', "must be one of error, warning, review, note"),
        ('[severity]\nKV0 = "note"', "the rule “KV0”, which there is not"),
        ("ignore = [", "is not TOML"),
    ],
)
def test_a_slip_is_answered_in_one_sentence(place: Path, text: str, sentence: str) -> None:
    (place / "kinoved.toml").write_text(text)
    with pytest.raises(InputError, match=re.escape(sentence)):
        configured(str(place / "list.txt"))
    result = run(str(place / "list.txt"))
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_options_take_the_place_of_what_the_file_selects_and_add_to_what_it_ignores() -> None:
    base = Selection(("KV1",), ("KV205",))
    assert chosen(base, (), ()) == base
    assert chosen(base, ("KV3, KV4",), ("KV306", "KV401")) == Selection(
        ("KV3", "KV4"), ("KV205", "KV306", "KV401")
    )
    with pytest.raises(UsageError, match="--ignore"):
        chosen(base, (), ("KV3,nothing",))


def test_findings_are_selected_ignored_and_lowered(place: Path) -> None:
    found = codes_of(place)
    assert {"KV106"} < set(found)
    assert codes_of(place, "--select", "KV106") == ["KV106"]
    assert "KV106" not in codes_of(place, "--ignore", "duplicate-film")
    assert run(str(place / "list.txt"), "--select", "KV106").exit_code == 1
    (place / "kinoved.toml").write_text('[severity]\nKV = "review"')
    assert codes_of(place) == found
    assert run(str(place / "list.txt")).exit_code == 0
    assert run(str(place / "list.txt"), "--fail-on", "review").exit_code == 1


def test_lists_are_configured_each_by_its_own_folder(place: Path) -> None:
    other = place.parent / "other.txt"
    other.write_text(TWICE, "utf-8")
    (place / "kinoved.toml").write_text('ignore = ["KV"]')
    result = run(str(place / "list.txt"), str(other), "--output", "json")
    mine, others = json.loads(result.stdout)["lists"]
    assert mine["diagnostics"] == []
    assert others["diagnostics"]


def test_a_wrong_option_fails_the_call_before_anything_is_read() -> None:
    result = run("missing.txt", "--select", "KV39")
    assert result.exit_code == 2
    assert "KV39" in result.stderr
    assert "missing.txt" not in result.stderr


def test_codes_are_those_of_the_pages() -> None:
    assert codes() == {page.code: page.name for page in pages()}


def test_the_page_on_configuration_shows_files_that_can_be_read(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    blocks = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        name = "pyproject.toml" if "[tool.kinoved]" in block else "kinoved.toml"
        (tmp_path / name).write_text(block)
        assert tomllib.loads(block)
        assert configured(str(tmp_path / "list.txt")) != Selection()
        (tmp_path / name).unlink()
    options = ("--select", "--ignore", "--config FILE", "--no-config")
    for key in ("select", "ignore", "severity", "fail-on", *options):
        assert f"`{key}`" in page
