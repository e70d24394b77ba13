"""A composed list holds only what was asked for, graded with reasons, every sentence sourced."""

import re
from itertools import pairwise

import pytest

from kinoved.catalogue import Catalogue
from kinoved.compose import Composition, compose, to_markdown
from kinoved.pipeline import check

BRIEF = "10 Soviet post-apocalyptic films"
BRIEFS = (
    BRIEF,
    "8 Soviet science fiction films",
    "6 Soviet nuclear war films",
    "7 Polish films of the 1980s",
    "5 films by Andrei Tarkovsky",
    "10 Soviet dystopian films from 1960 to 1991",
)


@pytest.fixture(scope="module")
def composed(catalogue: Catalogue) -> Composition:
    return compose(BRIEF, catalogue)


def test_core_films_come_first_and_others_with_their_grade(composed: Composition) -> None:
    grades = {item.film.id: item.grade for item in composed.items}
    assert len(composed.items) == 10
    for film in (
        "dead-mans-letters-1986",
        "a-visitor-to-a-museum-1989",
        "there-will-come-soft-rains-1984",
    ):
        assert grades[film] == "core"
    for film in ("stalker-1979", "per-aspera-ad-astra-1981"):
        assert grades[film] == "parallel"


def test_nothing_of_another_country_is_in_the_list(composed: Composition) -> None:
    assert all("soviet-union" in item.film.values("country") for item in composed.items)


def test_every_written_sentence_about_a_film_has_a_source(composed: Composition) -> None:
    for item in composed.items:
        said = (*item.description, *item.fact, *([item.reason] if item.reason else []))
        assert said
        assert all(sentence.sources for sentence in said), item.title


def test_near_misses_say_why(composed: Composition) -> None:
    reasons = " ".join(miss.reason.text for miss in composed.misses)
    assert "Not Soviet" in reasons
    assert "Post-Soviet: first shown in" in reasons
    listed = {item.film.id for item in composed.items}
    assert not listed & {miss.film.id for miss in composed.misses}


def test_no_director_is_in_the_list_three_times(composed: Composition) -> None:
    directors = [d for item in composed.items for d in item.film.values("director")]
    assert max(directors.count(d) for d in directors) < 3


def test_neighbours_do_not_follow_one_plan(composed: Composition) -> None:
    def plan(text: str, names: set[str]) -> str:
        for name in names:
            text = text.replace(name, "N")
        return re.sub(r"\W*N(?:, N| and N)*", " N", text)[:40]

    shapes = []
    for item in composed.items:
        names = {s.text for s in item.film.statements if s.property not in {"synopsis", "fate"}}
        shapes.append([plan(sentence.text, names) for sentence in item.fact[:1]])
    assert all(one != two for one, two in pairwise(shapes))


@pytest.mark.parametrize("brief", BRIEFS)
def test_composed_list_is_clean_when_checked(catalogue: Catalogue, brief: str) -> None:
    composition = compose(brief, catalogue)
    report = check(to_markdown(composition), catalogue=catalogue)
    assert [e.year for e in report.list.entries] == [
        item.year for _, items in composition.sections for item in items
    ]
    assert [f"{d.code} {d.entry} {d.message}" for d in report.diagnostics] == []


def test_same_brief_gives_the_same_text(catalogue: Catalogue) -> None:
    assert to_markdown(compose(BRIEF, catalogue)) == to_markdown(compose(BRIEF, catalogue))


def test_every_footnote_is_defined_once(composed: Composition) -> None:
    text = to_markdown(composed)
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    defined = re.findall(r"^\[\^(\d+)\]: .+, <https?://", text, re.MULTILINE)
    assert used == set(defined)
    assert len(defined) == len(set(defined))
