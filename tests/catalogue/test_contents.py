"""What the packaged catalogue holds."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue, kindred


def test_there_are_at_least_120_films(catalogue: Catalogue) -> None:
    assert int(catalogue.meta["films"]) >= 120


@pytest.mark.parametrize(
    "film",
    ["the-ascent-1977", "stalker-1979", "the-sacrifice-1986", "the-day-after-1983",
     "come-and-see-1985", "the-second-circle-1990", "dead-mans-letters-1986", "the-road-2009",
     "threads-1984", "the-war-game-1966", "testament-1983", "on-the-beach-1959"],
)  # fmt: skip
def test_the_first_lists_films_and_neighbours_are_there(catalogue: Catalogue, film: str) -> None:
    assert catalogue.film(film) is not None


def test_every_golden_bear_to_1991_is_recorded(catalogue: Catalogue) -> None:
    prize = catalogue.subject("golden-bear")
    assert prize is not None
    assert prize.is_complete("winner")
    years = {int(s.qualifier("year") or 0) for s in prize.all("winner")}
    without = {int(s.value[:4]) for s in prize.all("no winner")}
    assert set(range(1951, 1992)) <= years | without
    for winner in prize.all("winner"):
        if winner.value.startswith('"'):  # 1978 went to a country's films as a whole
            assert winner.qualifier("year") == "1978"
            continue
        film = catalogue.film(winner.value)
        assert film is not None, winner.value
        assert "golden-bear" in film.values("award")


def test_a_republic_and_its_union_are_kindred(catalogue: Catalogue) -> None:
    assert kindred("russia", "soviet-union", catalogue)
    assert kindred("estonia", "soviet-union", catalogue)
    assert not kindred("sweden", "soviet-union", catalogue)


def test_names_are_found_in_running_text(catalogue: Catalogue) -> None:
    text = "Larisa Shepitko's film won the Golden Bear."
    found = {text[m.start : m.end]: m for m in catalogue.mentions(text)}
    assert found["Larisa Shepitko's"].of("person") == ("larisa-shepitko",)
    assert found["Golden Bear"].of("prize") == ("golden-bear",)
