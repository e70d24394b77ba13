"""Rolls: which sources list a film under a theme, for films of records and of the index alike."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.small import catalogue as small_catalogue
from tests.small import film, indexed, other

from kinoved.catalogue import Catalogue
from kinoved.catalogue.record import parse_record
from kinoved.catalogue.tables import AGREED
from kinoved.cli.rolls import link
from kinoved.compose import compose
from kinoved.compose.ranking.grades import belongs_to
from kinoved.errors import RecordError
from kinoved.model import Subject
from kinoved.pipeline import check

THEMES = (
    other("theme", "submarines", "name: submarine film | lang en"),
    other("theme", "post-apocalyptic", "name: post-apocalyptic | lang en", "graded: throughout"),
)
BOAT = film(
    "das-boot-1981",
    "title: Das Boot | lang de | original",
    "date: 1981 | event release",
    "country: West Germany",
    "director: Wolfgang Petersen",
)
ROLL = """roll: submarines
source a: https://a.example.org/list | name A
source b: https://b.example.net/list | name B
film: Das Boot | year 1981 | grade core | id das-boot-1981  [a b]
film: Crash Dive | year 1943 | grade core | id tt0035769  [a]
film: The Abyss | year 1989 | grade core  [a]
film: Jaws | year 1975 | grade adjacent | id tt0073195  [b]
"""
FILMS = (
    indexed(35769, "Crash Dive", 1943),
    indexed(96754, "The Abyss", 1989),
    indexed(73195, "Jaws", 1975),
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return small_catalogue(tmp_path_factory.mktemp("rolls"), (*THEMES, BOAT, ROLL), FILMS)


def known(id_: str, small: Catalogue) -> Subject:
    found = small.film(id_)
    assert found is not None
    return found


def test_a_recorded_film_is_filed_by_the_sources_of_its_line(small: Catalogue) -> None:
    (filed,) = known("das-boot-1981", small).all("filed under")
    assert filed.value == "submarines"
    assert [source.name for source in filed.sources] == ["A", "B"]


def test_so_is_an_indexed_one(small: Catalogue) -> None:
    (filed,) = known("tt0035769", small).all("filed under")
    assert filed.value == "submarines"
    assert [source.url for source in filed.sources] == ["https://a.example.org/list"]


@pytest.mark.parametrize("id_", ["tt0096754", "tt0073195"])
def test_a_line_without_film_or_core_files_nothing(id_: str, small: Catalogue) -> None:
    assert not known(id_, small).all("filed under")


def test_two_independent_sources_agree(small: Catalogue) -> None:
    query = (
        "SELECT film.id FROM holds JOIN facet ON facet.number = holds.facet"
        " JOIN film ON film.number = holds.film WHERE facet.property = ?"
    )
    assert list(small.ask(query, (AGREED,))) == [("das-boot-1981",)]


def test_filed_films_belong_to_the_theme_and_are_composed(small: Catalogue) -> None:
    belonging = belongs_to(known("tt0035769", small), "submarines", small)
    assert belonging is not None
    assert (belonging.grade, belonging.reason.text) == (
        "core",
        "Filed under “submarine film” by A.",
    )
    made = compose("5 submarine films", small)
    assert {item.film.id for item in made.items} == {"das-boot-1981", "tt0035769"}


def test_being_filed_denies_no_other_theme(small: Catalogue) -> None:
    """A film that is only filed somewhere is not one whose themes are all known."""
    text = (
        "2 post-apocalyptic films\n\nDas Boot (1981)\nFact: Wolfgang Petersen directed it.\n\n"
        "Crash Dive (1943)\nFact: It is black and white.\n"
    )
    report = check(text, catalogue=small)
    assert report.matches[0].film is not None
    assert not [d for d in report.diagnostics if d.code in {"KV203", "KV204"}]


def test_a_roll_has_films_and_other_records_have_none() -> None:
    for text in (ROLL + "title: X | lang en [a]\n", BOAT + "film: X | year 1980 [a]\n"):
        id_ = text.split("\n")[0].partition(": ")[2]
        folder = "rolls" if text.startswith("roll") else "films"
        with pytest.raises(RecordError, match="a roll has only lines that begin"):
            parse_record(text, Path(f"{folder}/{id_}.rec"))


def test_a_roll_without_its_theme_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="no theme has the id 'submarines'"):
        small_catalogue(tmp_path, (BOAT, ROLL))


def test_lines_are_linked_to_films_that_are_sure(catalogue: Catalogue) -> None:
    linked = link(
        "roll: submarines\nsource a: https://a.example.org | name A\n"
        "film: Das Boot | year 1981 | grade core  [a]\n"
        "film: Das Boot | year 1931 | grade core  [a]\n"
        "film: A Film Nobody Made | year 1981 | grade core  [a]\n"
        "film: Crash Dive | year 1943 | grade core | id tt0035769  [a]\n",
        catalogue,
    )
    assert "film: Das Boot | year 1981 | grade core | id das-boot-1981  [a]\n" in linked.text
    assert linked.found == 2
    assert [line.split(" |")[0] for line in linked.missing] == [
        "film: Das Boot", "film: A Film Nobody Made",
    ]  # fmt: skip
    assert link(linked.text, catalogue).text == linked.text
