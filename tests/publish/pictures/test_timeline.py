"""The timeline: every film a row of its own, true to its years, a link, readable when narrow."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.pictures.measured import SVG, inert, parsed

from kinoved.publish.pictures import TimelinePoint, timeline
from kinoved.publish.pictures.timeline import MOST_ROWS
from kinoved.publish.pictures.years import said, scale, span

POINTS = (
    TimelinePoint("Андрей Рублёв", "ru", 1966, 1400, 1424, "film/andrei-rublev-1966.html"),
    TimelinePoint("Z.P.G.", "en", 1972, 2100, 2100, "film/zpg-1972.html"),
    TimelinePoint("The Sacrifice", "en", 1986, 1986, 1986, "film/the-sacrifice-1986.html"),
    TimelinePoint("Stalker", "en", 1979, href="film/stalker-1979.html"),
    TimelinePoint("The Time Machine", "en", 1960, 1899, 802701),
    TimelinePoint("گاو", "fa", 1969, 1969, 1969, "film/the-cow-1969.html"),
)


def test_no_film_gives_no_picture() -> None:
    assert timeline(()) == ""


@pytest.mark.parametrize("width", [320, 360, 720, 1200])
def test_rows_do_not_overlap_and_stay_inside(width: int) -> None:
    root = parsed(timeline(POINTS, width))
    _, _, wide, high = map(float, root.get("viewBox", "").split())
    assert wide == width
    rows = [
        (float(r.get("y", "0")), float(r.get("height", "0")))
        for r in root.iter(f"{SVG}rect")
        if r.get("opacity") == "0"
    ]
    assert len(rows) == len(POINTS)
    for (top, height), (following, _) in pairwise(rows):
        assert height >= 24
        assert top + height <= following
    assert rows[-1][0] + rows[-1][1] <= high


def test_every_film_is_a_link_that_says_its_years() -> None:
    drawn = timeline(POINTS)
    assert 'href="film/zpg-1972.html"><title>Z.P.G., made 1972, set 2100</title>' in drawn
    assert "<title>Stalker, made 1979</title>" in drawn
    assert drawn.count("<a ") == 5
    assert "The Time Machine, made 1960, set 1899–802701" in drawn


def test_its_description_counts_past_future_and_unknown() -> None:
    said_of_it = re.search(r"<desc>(.*?)</desc>", timeline(POINTS))
    assert said_of_it
    assert said_of_it[1] == (
        "6 films, made 1960–1986. Stories set before the film was made: 1; after it: 1; in its own"
        " time: 3; years not on record: 1."
    )


def test_many_films_are_a_cloud() -> None:
    many = tuple(
        TimelinePoint(f"Film {n}", "en", 1920 + n % 100, 1900 + n, 1900 + n, f"film/{n}.html")
        for n in range(MOST_ROWS + 40)
    )
    for width in (340, 1100):
        drawn = timeline(many, width)
        assert inert(drawn)
        assert drawn.count("<a ") == len(many)
        assert len(drawn) < 60_000


def test_addresses_that_run_something_are_not_linked() -> None:
    for href in (
        "javascript:alert(1)",
        "JaVaScript:alert(1)",
        "data:text/html,x",
        "//evil.example",
    ):
        assert "<a " not in timeline((TimelinePoint("A", "en", 1990, href=href),)), href
    assert "<a " in timeline((TimelinePoint("A", "en", 1990, href="https://example.org/a?b=c:d"),))
    assert "<a " in timeline((TimelinePoint("A", "en", 1990, href="../film/a.html#b:c"),))


@given(
    st.lists(
        st.builds(
            TimelinePoint,
            st.text(max_size=60),
            st.text(max_size=5),
            st.integers(1880, 2040),
            st.none() | st.integers(-3000, 900_000),
            st.none() | st.integers(-3000, 900_000),
            st.text(max_size=20),
        ),
        max_size=12,
    ),
    st.integers(320, 1200),
)
def test_any_points_give_a_whole_picture(points: list[TimelinePoint], width: int) -> None:
    drawn = timeline(tuple(points), width)
    assert not points or inert(drawn)


@given(
    st.lists(st.integers(1880, 2040), min_size=1, max_size=9),
    st.lists(st.integers(-3000, 900_000), max_size=9),
)
def test_later_years_lie_further_right(made: list[int], told: list[int]) -> None:
    axis = scale(made, told, 10, 500)
    years = sorted({*made, *told})
    places = [axis.at(year) for year in years]
    assert all(a < b for a, b in pairwise(places))
    assert all(9.9 <= x <= 500.1 for x in places)
    ticks = axis.ticks(46)
    assert all(abs(axis.at(a) - axis.at(b)) >= 45.9 for a, b in pairwise(ticks))


def test_years_are_written_as_readers_write_them() -> None:
    assert said(-43) == "44 BC"
    assert span(1941, 1945) == "1941–1945"
    assert span(1941, 1941) == "1941"
