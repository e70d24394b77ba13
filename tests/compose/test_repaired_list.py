"""A repaired list keeps what is right, leaves out what is not with the reason, and is filled up."""

from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.compose import Change, Composition, repair, to_markdown
from kinoved.pipeline import check


@pytest.fixture(scope="module")
def repaired(catalogue: Catalogue, data: Path) -> Composition:
    text = (data / "lists" / "soviet-post-apocalyptic.txt").read_text("utf-8")
    return repair(check(text, catalogue=catalogue), catalogue)


def reasons(composition: Composition, change: Change) -> dict[str, str]:
    return {c.title: c.reason.text for c in composition.changes if c.change is change}


def test_first_list_becomes_ten_soviet_films_with_grades(repaired: Composition) -> None:
    assert len({item.film.id for item in repaired.items}) == 10
    assert all("soviet-union" in item.film.values("country") for item in repaired.items)
    assert all(item.grade and item.reason for item in repaired.items)


def test_right_entries_stay_with_corrected_titles(repaired: Composition) -> None:
    titles = {item.film.id: item.title for item in repaired.items}
    assert titles["stalker-1979"] == "Stalker"
    assert titles["dead-mans-letters-1986"] == "Dead Man's Letters"
    assert set(reasons(repaired, Change.KEPT)) == {"Stalker", "Dead Man's Letters"}


def test_what_is_left_out_has_its_reason(repaired: Composition) -> None:
    out = reasons(repaired, Change.LEFT_OUT)
    assert "Not Soviet" in out["The Sacrifice (1986)"]
    assert "The same film as" in out["Letters from a Dead Man (1986)"]
    assert "No film in the catalogue fits it" in out["The Last Day of Pompeii (1984)"]
    assert "2006" in out["The Road (1983)"]


def test_partly_true_words_are_replaced_and_good_ones_kept(repaired: Composition) -> None:
    items = {item.film.id: item for item in repaired.items}
    assert all(s.written for s in items["dead-mans-letters-1986"].fact)
    assert not any(s.written for s in items["stalker-1979"].fact)


def test_repaired_list_has_no_error_when_checked(
    catalogue: Catalogue, repaired: Composition
) -> None:
    again = check(to_markdown(repaired), catalogue=catalogue)
    assert len(again.list.entries) == 10
    assert [d.message for d in again.diagnostics if d.severity.rank >= 2] == []


def test_repair_of_a_repair_leaves_nothing_out(catalogue: Catalogue, repaired: Composition) -> None:
    again = repair(check(to_markdown(repaired), catalogue=catalogue), catalogue)
    assert not reasons(again, Change.LEFT_OUT)
    assert not reasons(again, Change.ADDED)
