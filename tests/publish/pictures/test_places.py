"""The map: marks where the places are, none over another, every place and film below it."""

from math import cos, hypot, radians

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.publish.pictures.measured import SVG, inert, parsed

from kinoved.catalogue import Catalogue
from kinoved.publish.pictures import Spot, located, places_map, spots
from kinoved.publish.pictures.gazetteer import gazetteer
from kinoved.publish.pictures.outlines import PACKED, clipped, outlines, relative
from kinoved.publish.pictures.projection import equal_earth

EUROPE = (
    Spot("Сталкер", "ru", "Tallinn", 59.437, 24.7535, "film/stalker.html"),
    Spot("Сталкер", "ru", "Jägala", 59.45, 25.18, "film/stalker.html"),
    Spot("Offret", "sv", "Gotland", 57.5, 18.5, "film/the-sacrifice.html"),
    Spot("Nostalghia", "it", "Rome", 41.8919, 12.5113, "film/nostalghia.html"),
    Spot("گاو", "fa", "Tehran", 35.69, 51.42, "film/the-cow.html"),
)
PACIFIC = (
    Spot("A", "en", "Fiji", -17.7, 178.0, "film/a.html"),
    Spot("B", "en", "Apia", -13.8, -171.8, "film/b.html"),
)


def marks(drawn: str) -> list[tuple[float, float]]:
    root = parsed(drawn)
    return [(float(c.get("cx", "0")), float(c.get("cy", "0"))) for c in root.iter(f"{SVG}circle")]


def window(drawn: str) -> tuple[float, float]:
    inner = parsed(drawn).find(f"{SVG}svg")
    assert inner is not None
    return float(inner.get("width", "0")), float(inner.get("height", "0"))


def test_no_place_gives_no_map() -> None:
    assert places_map(()) == ""
    assert places_map((Spot("A", "en", "Nowhere", 123.0, 500.0),)) == ""


@pytest.mark.parametrize("width", [320, 360, 720, 1200])
@pytest.mark.parametrize("given_", [EUROPE, PACIFIC, EUROPE + PACIFIC, EUROPE[:1]])
def test_marks_lie_inside_and_apart(width: int, given_: tuple[Spot, ...]) -> None:
    drawn = places_map(given_, width)
    assert inert(drawn)
    found = marks(drawn)
    wide, high = window(drawn)
    assert all(11 <= x <= wide - 11 and 11 <= y <= high - 11 for x, y in found)
    assert all(
        hypot(a - c, b - d) >= 24 for i, (a, b) in enumerate(found) for c, d in found[i + 1 :]
    )


def test_near_places_share_a_number_and_are_named_below() -> None:
    drawn = places_map(EUROPE, 360)
    assert len(marks(drawn)) < len(EUROPE)
    for spot in EUROPE:
        assert f">{spot.place}</text>" in drawn
        assert f"<title>{spot.title}, made in {spot.place}</title>" in drawn
    assert "<desc>4 films made in 5 places: Gotland, Jägala" in drawn


def test_places_on_both_sides_of_the_date_line_are_neighbours() -> None:
    (a, _), (b, _) = sorted(marks(places_map(PACIFIC, 720)))
    assert 24 < b - a < 620


def test_a_map_of_the_world_is_light_enough_for_a_page() -> None:
    world = (*EUROPE, *PACIFIC, Spot("C", "en", "Lima", -12.0, -77.0, "film/c.html"))
    for width in (340, 1100):
        assert len(places_map(world, width)) < 90_000


def test_the_packaged_outlines_are_small_and_whole() -> None:
    assert PACKED.stat().st_size < 150_000
    rings = outlines()
    assert len(rings) > 500
    for ring in rings:
        assert -90 <= ring.south <= ring.north <= 90
        assert ring.east - ring.west < 190
        assert abs(ring.points[0][0] - ring.points[-1][0]) < 1.1


def test_equal_earth_agrees_with_its_authors_table() -> None:
    # Values of the projection's authors for a sphere of radius 1.
    x, y = equal_earth(180, 0)
    assert (round(x, 4), round(y, 4)) == (2.7066, 0)
    assert round(-equal_earth(0, 90)[1], 4) == 1.3174
    assert equal_earth(-30, -45) == tuple(-c for c in equal_earth(30, 45))


def test_areas_keep_their_proportion() -> None:
    def area(latitude: float) -> float:
        (a, b), (c, d) = equal_earth(0, latitude), equal_earth(1, latitude + 0.01)
        return abs((c - a) * (d - b))

    for latitude in (0, 20, 40, 60, 80):
        ratio = area(latitude) / area(0) / (cos(radians(latitude)) / cos(0))
        assert abs(ratio - 1) < 0.01, latitude


@given(st.lists(st.tuples(st.floats(-300, 900), st.floats(-300, 700)), min_size=3, max_size=12))
def test_clipping_leaves_nothing_outside(points: list[tuple[float, float]]) -> None:
    for x, y in clipped(points, 600, 400):
        assert -4.01 <= x <= 604.01
        assert -4.01 <= y <= 404.01


def test_paths_are_written_short() -> None:
    assert relative([(0, 0), (1.5, -2), (0.5, 0.04)]) == "M0 0l1.5-2-1 2z"
    assert relative([(0, 0), (1, 1)]) == ""


def test_every_located_place_has_its_source() -> None:
    known = gazetteer()
    assert len(known) > 100
    for name, place in known.items():
        assert abs(place.latitude) <= 90, name
        assert abs(place.longitude) <= 180, name
        assert place.source.startswith("https://"), name


def test_places_lie_where_everybody_knows_them(catalogue: Catalogue) -> None:
    known = gazetteer()
    assert (known["Halle"].latitude, known["Montreal"].latitude) == (51.4816, 45.5088)
    assert "Bray" not in known
    film = catalogue.film("stalker-1979")
    assert film
    assert ("Tallinn", 59.437, 24.7535) in located(film)
    assert spots(film, "Сталкер", "ru", "film/stalker.html")[0].title == "Сталкер"


@settings(max_examples=20)
@given(
    st.lists(
        st.builds(
            Spot,
            st.text(max_size=50),
            st.text(max_size=4),
            st.text(max_size=40),
            st.floats(-95, 95),
            st.floats(-200, 200),
            st.text(max_size=12),
        ),
        max_size=10,
    )
)
def test_any_spots_give_a_whole_map(found: list[Spot]) -> None:
    drawn = places_map(tuple(found), 360)
    assert not drawn or inert(drawn)
