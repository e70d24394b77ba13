"""How points become probabilities and grades, and what no grade is given for."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.model import Clue, Grade
from kinoved.pipeline import check
from kinoved.resolve import identify, tables, weights
from kinoved.resolve.chance import chances, grade, holds, witnesses

NONE = 10.0


def clues(**scores: float) -> list[Clue]:
    return [Clue(name, score, name) for name, score in scores.items()]


@given(st.lists(st.floats(-30, 30), max_size=8), st.floats(-30, 30))
def test_probabilities_share_one(points: list[float], none: float) -> None:
    found = chances(points, none)
    assert math.isclose(sum(found), 1.0)
    assert all(0 <= share <= 1 for share in found)
    assert sorted(found) == [found[i] for i in sorted(range(len(found)), key=found.__getitem__)]


def test_title_and_year_alone_are_never_certain() -> None:
    assert grade(0, [clues(title=40, year=40)], NONE, near=False) is Grade.LIKELY


def test_title_year_and_a_witness_are_certain() -> None:
    assert grade(0, [clues(title=15, year=4, person=5)], NONE, near=False) is Grade.CERTAIN


def test_a_weak_clue_is_no_witness() -> None:
    assert grade(0, [clues(title=15, year=4, plot=0.5)], NONE, near=False) is Grade.LIKELY


def test_how_many_others_are_on_record_is_no_witness() -> None:
    assert not witnesses(clues(title=15, company=3))


def test_a_film_that_hangs_on_one_clue_is_not_certain() -> None:
    twins = [clues(title=15, year=4, plot=4), clues(title=15, year=4)]
    assert not holds(0, twins, NONE)
    assert grade(0, twins, NONE, near=False) is not Grade.CERTAIN


def test_a_misspelt_title_with_something_against_it_is_unknown() -> None:
    assert grade(0, [clues(title=13, year=4, country=-1)], NONE, near=True) is Grade.UNKNOWN
    assert grade(0, [clues(title=13, year=4)], NONE, near=True) is Grade.LIKELY


def test_a_list_of_films_not_on_record_says_nothing_of_an_entry_that_names_the_maker() -> None:
    alone = clues(title=13, year=4, company=-2)
    assert grade(0, [alone], NONE, near=True) is Grade.UNKNOWN
    assert grade(0, [[*alone, *clues(person=5)]], NONE, near=True) is not Grade.UNKNOWN
    assert grade(0, [[*alone, *clues(person=5, country=-1)]], NONE, near=True) is Grade.UNKNOWN


def test_twins_are_ambiguous() -> None:
    twins = [clues(title=15, year=4), clues(title=15, year=4)]
    assert grade(0, twins, NONE, near=False) is Grade.AMBIGUOUS


@pytest.mark.parametrize("title", ["Willy Wonka & the Chocolate Factory", "My Dinner with Andre"])
def test_a_telling_title_alone_is_likely(catalogue: Catalogue, title: str) -> None:
    assert identify(title, catalogue=catalogue).grade is Grade.LIKELY


@pytest.mark.parametrize("title", ["Chef", "Pig", "Chocolat", "Home"])
def test_a_plain_title_alone_is_ambiguous(catalogue: Catalogue, title: str) -> None:
    assert identify(title, catalogue=catalogue).grade is Grade.AMBIGUOUS


def test_a_subtitle_may_be_missing(catalogue: Catalogue) -> None:
    found = identify("Dr. Strangelove", year=1964, catalogue=catalogue)
    assert found.film is not None
    assert found.film.id == "dr-strangelove-1964"


def test_an_entry_never_supports_itself(catalogue: Catalogue) -> None:
    """Two ambiguous entries of one plain title do not lift each other."""
    report = check("1. Chef\nA film.\n\n2. Pig\nAnother.\n", catalogue=catalogue)
    assert len(report.matches) == 2
    assert {match.film for match in report.matches} == {None}


def test_sure_entries_lend_clues_to_the_others(catalogue: Catalogue) -> None:
    films = ["Stalker (1979)", "Mirror (1975)", "Ivan's Childhood (1962)", "Solaris"]
    lines = (f"{number}. {film}\nA film.\n" for number, film in enumerate(films, 1))
    report = check("\n".join(lines), catalogue=catalogue)
    best = report.matches[3].candidates[0]
    assert best.film.id == "solaris-1972"
    assert "list" in {clue.name for clue in best.clues}


def test_the_tables_fit_the_buckets() -> None:
    assert set(weights.TITLE) | {"fuzzy"} == set(tables.SCHEMES)
    assert len(weights.FUZZY) == tables.MOST_EDITS
    assert {len(row) for row in (*weights.FUZZY, *weights.NONE)} == {len(tables.LENGTHS) + 1}
    assert len(weights.NONE) == len(tables.NAMESAKES) + 1
    assert len(weights.YEAR) == tables.NOT_GIVEN + 1
    assert len(weights.STANDING) == len(tables.STANDINGS) + 1
    assert len(weights.NONE_WORDS) == 6
    assert len(weights.PLOT) == len(weights.PLOT_STEPS)


def test_the_weights_have_the_signs_that_reason_expects() -> None:
    assert weights.TITLE["exact"] > weights.TITLE["article"] > max(weights.FUZZY[2])
    assert list(weights.YEAR[:5]) == sorted(weights.YEAR[:5], reverse=True)
    assert weights.YEAR[0] > 0 > weights.YEAR[4]
    assert weights.CLUE["director named"] > 0 > weights.CLUE["other named"]
    assert list(weights.PLOT) == sorted(weights.PLOT)
    assert weights.LIKELY < weights.CERTAIN
    assert weights.TITLE["main"] > weights.CLUE["part of title"] > weights.CLUE["untitled"]
    assert list(weights.RENOWN) == sorted(weights.RENOWN)
    assert len(weights.RENOWN) == len(weights.RENOWN_STEPS)


def test_a_list_without_years_means_the_well_known_film(catalogue: Catalogue) -> None:
    films = ["Babette's Feast", "Tampopo", "Chocolat", "Eat Drink Man Woman"]
    report = check(
        "\n".join(f"{n}. {film}" for n, film in enumerate(films, 1)), catalogue=catalogue
    )
    film = report.matches[2].film
    assert film is not None
    assert film.id == "chocolat-2000"


def test_a_year_tells_more_than_renown(catalogue: Catalogue) -> None:
    films = ["Babette's Feast (1987)", "Tampopo (1985)", "Chocolat (1988)"]
    report = check(
        "\n".join(f"{n}. {film}" for n, film in enumerate(films, 1)), catalogue=catalogue
    )
    film = report.matches[2].film
    assert film is not None
    assert film.id != "chocolat-2000"
    assert "renown" not in {
        clue.name for match in report.matches for clue in match.candidates[0].clues
    }
