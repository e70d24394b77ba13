from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import kinoved
from kinoved.cli import main

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_the_version_is_that_of_the_package() -> None:
    assert run("--version").output == f"kinoved {kinoved.__version__}\n"


def test_the_command_line_page_is_what_the_help_says() -> None:
    result = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"], cwd=ROOT, capture_output=True, check=False
    )
    assert result.returncode == 0, result.stderr.decode()


@pytest.mark.parametrize("name", main.list_commands(click.Context(main)))
def test_every_command_has_help_with_an_example(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert f"kinoved {name}" in result.output.partition("Example: ")[2]
    assert all(len(line) <= 80 for line in result.output.splitlines())


def test_a_list_named_without_a_command_is_told_about_check() -> None:
    result = run(str(ROOT / "README.md"))
    assert result.exit_code == 2
    assert "kinoved check" in result.output


@pytest.mark.parametrize("film", ["stalker-1979", "Stalker", "Stalker (1979)", "Сталкер"])
def test_a_film_is_shown_by_id_or_title_with_its_sources(film: str) -> None:
    result = run("show", film)
    assert result.exit_code == 0, result.output
    assert "director: Andrei Tarkovsky [" in result.output
    assert "https://" in result.output


def test_a_record_is_shown_to_programs_too() -> None:
    value = json.loads(run("show", "stalker-1979", "--output", "json").output)
    director = next(s for s in value["statements"] if s["name"] == "director")
    assert director["property"] == "P57"
    assert director["sources"][0]["url"].startswith("http")


def test_a_title_of_several_films_is_answered_with_their_ids() -> None:
    result = run("show", "Black Rain")
    assert result.exit_code == 2
    assert "black-rain-imamura-1989" in result.stderr
    assert "black-rain-scott-1989" in result.stderr


@pytest.mark.parametrize("name", ["No Such Thing At All", "", "Stalker (1950)"])
def test_what_is_not_in_the_catalogue_is_answered_in_one_sentence(name: str) -> None:
    result = run("show", name)
    assert result.exit_code == 2
    assert result.stderr.startswith("kinoved: ")


def test_a_title_and_year_of_two_films_is_ambiguous_until_the_director_is_named() -> None:
    assert run("identify", "Black Rain (1989)").output.startswith("ambiguous")
    result = run("identify", "Black Rain (1989)", "--director", "Shohei Imamura")
    assert result.output.startswith("certain")
    assert "black-rain-imamura-1989" in result.output


def test_a_match_is_shown_to_programs_too() -> None:
    value = json.loads(run("identify", "Black Rain", "--year", "1989", "--output=json").output)
    assert value["match"]["grade"] == "ambiguous"
    assert value["match"]["film"] is None
    assert len(value["match"]["candidates"]) >= 2


def test_no_title_is_answered_in_one_sentence() -> None:
    assert run("identify", " ").exit_code == 2


@pytest.mark.parametrize("name", ["KV106", "kv106", "duplicate-film"])
def test_a_rule_is_explained_by_code_or_name(name: str) -> None:
    result = run("rule", name)
    assert result.output.startswith("KV106 duplicate-film\n\n")
    for heading in ("What it does", "Why it matters", "Example", "What to do"):
        assert f"\n{heading}\n" in result.output
    assert all(len(line) <= 80 for line in result.output.splitlines())


def test_no_two_rules_share_a_name_and_all_are_listed() -> None:
    from kinoved.report.explain import pages

    names = [page.name for page in pages()]
    assert len(set(names)) == len(names) > 10
    listed = run("rules").output
    assert all(name in listed for name in names)


def test_no_such_rule_is_answered_in_one_sentence() -> None:
    assert run("rule", "KV999").exit_code == 2


def test_the_catalogue_tells_its_version_and_size() -> None:
    output = run("catalogue", "status").output
    assert kinoved.Catalogue.open().version in output
    assert "\nrecords " in output
    assert "\nindex " in output


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_a_shell_gets_its_completion(shell: str) -> None:
    assert "_KINOVED_COMPLETE" in run("completion", shell).output


def test_a_brief_becomes_a_list_and_a_list_a_page(tmp_path: Path) -> None:
    target = tmp_path / "list.md"
    result = run("compose", "5 Soviet post-apocalyptic films", "-o", str(target), "--why")
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    assert "Understood: 5 films; country Soviet Union" in result.stderr
    assert target.read_text("utf-8").startswith("# ")
    page = run("publish", str(target), "-o", str(tmp_path / "site"))
    assert page.exit_code == 0, page.output
    assert Path(page.output.strip()).is_file()


def test_a_list_is_repaired() -> None:
    result = run("compose", "--repair", str(ROOT / "examples" / "soviet-post-apocalyptic.txt"))
    assert result.exit_code == 0, result.output
    assert result.output.startswith("# ")


@pytest.mark.parametrize("arguments", [(), (" ",), ("a brief", "--repair", "list.txt")])
def test_a_composition_without_a_single_brief_is_answered_in_one_sentence(
    arguments: tuple[str, ...],
) -> None:
    result = run("compose", *arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith("kinoved: ")
