"""A composed list keeps films, sections, sources and brief in every form it is written in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from kinoved.catalogue import Catalogue
from kinoved.cli import main
from kinoved.compose import Composition, compose, recompose, to_json, to_markdown, to_text
from kinoved.pipeline import check
from kinoved.publish import render

BRIEF = "10 Soviet post-apocalyptic films"
BRIEFS = (BRIEF, "7 Polish films of the 1980s", "8 zombie films", "6 фильмов о ядерной войне")
HEADINGS = ("At the heart of the theme", "Close to it", "Only like it")


@pytest.fixture(scope="module")
def composed(catalogue: Catalogue) -> Composition:
    return compose(BRIEF, catalogue)


@pytest.mark.parametrize("brief", BRIEFS)
@pytest.mark.parametrize("write", [to_markdown, to_json, to_text])
def test_every_form_is_read_back_and_clean(catalogue: Catalogue, brief: str, write: object) -> None:
    made = compose(brief, catalogue)
    assert callable(write)
    report = check(write(made), catalogue=catalogue)
    films = [item.film.id for _, items in made.sections for item in items]
    assert [m.film.id if m.film else None for m in report.matches] == films
    assert [(d.code, d.message) for d in report.diagnostics] == []


def test_grades_are_headings_in_every_form(composed: Composition, catalogue: Catalogue) -> None:
    for text in (
        to_markdown(composed),
        to_text(composed),
        to_json(composed),
        render(composed),
    ):
        places = [text.index(heading) for heading in HEADINGS]
        assert places == sorted(places)
        assert "Soviet cinema made few films at the heart of it: the catalogue knows four" in text


def test_one_grade_has_no_heading(catalogue: Catalogue) -> None:
    made = compose("8 zombie films", catalogue)
    assert "## At the heart" not in to_markdown(made)
    assert json.loads(to_json(made))["sections"] == [
        {"grade": None, "heading": None, "films": list(range(1, 9))}
    ]


def test_every_sentence_in_json_names_its_sources(composed: Composition) -> None:
    told = json.loads(to_json(composed))
    known = {source["id"] for source in told["sources"]}
    assert len(known) == len(told["sources"])
    for film in told["films"]:
        sentences = [*film["sentences"]["description"], *film["sentences"]["fact"], film["reason"]]
        assert all(s["sources"] and known.issuperset(s["sources"]) for s in sentences)
        described = " ".join(s["text"] for s in film["sentences"]["description"])
        assert film["description"] == described
    assert [n for section in told["sections"] for n in section["films"]] == list(range(1, 11))


@pytest.mark.parametrize("ending", ["json", "md"])
def test_the_brief_stays_with_a_converted_list(
    composed: Composition, catalogue: Catalogue, tmp_path: Path, ending: str
) -> None:
    first, second = tmp_path / "list.json", tmp_path / f"again.{ending}"
    first.write_text(to_json(composed), "utf-8")
    name = {"json": "kinoved", "md": "markdown"}[ending]
    done = CliRunner().invoke(main, ["convert", str(first), str(second), "--to", name])
    assert done.exit_code == 0
    assert "brief" not in done.stderr
    text = second.read_text("utf-8")
    assert recompose(text, check(text, catalogue=catalogue), catalogue).brief == composed.brief
    again = CliRunner().invoke(main, ["recompose", str(second)])
    assert "left out" not in again.stdout


def test_a_form_that_cannot_hold_the_brief_says_so(composed: Composition, tmp_path: Path) -> None:
    first = tmp_path / "list.json"
    first.write_text(to_json(composed), "utf-8")
    done = CliRunner().invoke(main, ["convert", str(first), "--to", "text"])
    assert "cannot hold: brief" in done.stderr


@pytest.mark.parametrize(
    ("name", "opening"),
    [("a.json", "{\n"), ("a.html", "<!doctype html>"), ("a.txt", "8 zombie"), ("a.md", "# 8 zom")],
)
def test_the_ending_of_the_file_says_the_form(name: str, opening: str, tmp_path: Path) -> None:
    target = tmp_path / name
    done = CliRunner().invoke(main, ["compose", "8 zombie films", "-o", str(target)])
    assert done.exit_code == 0
    assert target.read_text("utf-8").startswith(opening)


def test_the_form_asked_for_goes_before_the_ending(tmp_path: Path) -> None:
    target = tmp_path / "list.txt"
    CliRunner().invoke(main, ["compose", "8 zombie films", "--as", "json", "-o", str(target)])
    assert json.loads(target.read_text("utf-8"))["name"] == "8 zombie films"
