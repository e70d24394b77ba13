"""What is decided in arrays is what the single path decides."""

from __future__ import annotations

from typing import Any

import pytest
from tests.resolve.bulk.test_candidates import EXTREME, queries

from kinoved.catalogue import Catalogue
from kinoved.resolve import identify


def test_grade_film_and_score_are_those_of_the_single_path(
    catalogue: Catalogue, ready: Any
) -> None:
    from kinoved.resolve.bulk.decide import GRADES, identify_titles

    asked = queries(catalogue, 2000)
    found = identify_titles(ready, [t for t, _ in asked], [year for _, year in asked])
    assert found.settled.sum() > 1000
    for at in found.settled.nonzero()[0].tolist():
        title, year = asked[at]
        match = identify(title, catalogue=catalogue, year=year)
        best = match.candidates[0]
        assert GRADES[found.grade[at]] is match.grade, asked[at]
        assert ready.ids[found.film[at]] == best.film.id, asked[at]
        assert found.score[at] == pytest.approx(best.score, abs=1e-6), asked[at]


def test_strange_titles_and_none_at_all_are_decided_or_left(ready: Any) -> None:
    from kinoved.resolve.bulk.decide import identify_titles

    assert len(identify_titles(ready, [], []).settled) == 0
    found = identify_titles(ready, EXTREME, [None] * len(EXTREME))
    assert len(found.settled) == len(EXTREME)


def test_a_production_of_several_years_is_near_each_of_them(
    catalogue: Catalogue, ready: Any
) -> None:
    from kinoved.resolve.bulk.decide import GRADES, identify_titles

    found = identify_titles(ready, ["Mariya"], [1982])
    match = identify("Mariya", catalogue=catalogue, year=1982)
    assert match.film is not None
    assert match.film.id == "maria-1988"
    assert GRADES[found.grade[0]] is match.grade
