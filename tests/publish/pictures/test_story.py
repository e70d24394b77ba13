"""In which years a story is set: years are read, guesses are not made."""

import pytest

from kinoved.catalogue import Catalogue
from kinoved.publish.pictures import story_years
from kinoved.publish.pictures.story import years_in

READ = {
    "Leningrad in 1928": (1928, 1928),
    "Manhattan in 2019, twenty years after an atomic war": (2019, 2019),
    "the Dnieper region and Berlin, 1941 to 1945": (1941, 1945),
    "Tehran and Hollywood in the Iran hostage crisis of 1979-80": (1979, 1980),
    "Nizhny Novgorod in the 1870s": (1870, 1879),
    "the Soviet Union in the 1940s and 1950s": (1940, 1959),
    "Pskov, Novgorod and the ice of Lake Peipus in the 13th century": (1201, 1300),
    "a country estate in central Russia at the end of the nineteenth century": (1851, 1900),
    "Russia in the early fifteenth century": (1401, 1450),
    "Japan from the 17th century to the early 1960s": (1601, 1969),
    "the 23rd century": (2201, 2300),
    "Moscow in 1984 and 2084": (1984, 2084),
    "the Eastern Front in World War II": (1939, 1945),
    "Germany and the Western Front in the First World War": (1914, 1918),
    "Taiwan between the end of Japanese rule in 1945 and 1949": (1945, 1949),
}
SILENT = (
    "a Lithuanian village after the end of the Second World War",
    "New York soon after the Vietnam War",
    "the Dutch countryside from the end of the Second World War on",
    "a farm between the First World War and the next",
    "a house, 1935 to after the war",
    "Everytown from 1940 over a century",
    "Moscow in 1958 and twenty years later",
    "Leningrad Metro, after an accident of 1974",
    "another planet and the Earth of 26,000 years ago",
    "Rome in 44 BC",
    "a walk of 1200 miles",
    "the far future",
    "Zagreb in a third world war",
    "room 1408-12345",
    "Paris",
    "",
)


@pytest.mark.parametrize(("text", "years"), READ.items())
def test_years_decades_centuries_and_wars_are_read(text: str, years: tuple[int, int]) -> None:
    assert years_in(text) == years


@pytest.mark.parametrize("text", SILENT)
def test_what_names_no_whole_span_is_not_read(text: str) -> None:
    assert years_in(text) is None


def test_the_years_of_a_film_come_from_its_record(catalogue: Catalogue) -> None:
    blade_runner = catalogue.film("blade-runner-1982")
    assert blade_runner
    assert story_years(blade_runner) == (2019, 2019)
    stalker = catalogue.film("stalker-1979")
    assert stalker
    assert story_years(stalker) is None
