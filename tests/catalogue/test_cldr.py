"""Names of states and languages: what a code meant in a year, in the languages of film lists."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.catalogue.cldr import (
    LOCALES,
    NAMES,
    country_name,
    english_territory,
    language_name,
    languages,
    territories,
)


@pytest.mark.parametrize(
    ("code", "year", "name"),
    [
        ("SU", 1979, "Soviet Union"), ("SU", None, "Soviet Union"), ("DD", 1970, "East Germany"),
        ("YU", 1965, "Yugoslavia"),
        ("RU", 1922, "Russia"), ("RU", 1923, "Soviet Union"), ("RU", 1991, "Soviet Union"),
        ("RU", 1992, "Russia"), ("RU", None, "Russia"),
        ("EE", 1944, "Estonia"), ("EE", 1945, "Soviet Union"), ("EE", 1990, "Soviet Union"),
        ("EE", 1991, "Estonia"),
        ("CZ", 1917, "Czech Republic"), ("CZ", 1966, "Czechoslovakia"),
        ("SK", 1992, "Czechoslovakia"), ("SK", 1993, "Slovakia"),
        ("CS", 1904, None), ("CS", 1966, "Czechoslovakia"), ("CS", 1992, "Czechoslovakia"),
        ("CS", 2004, "Serbia and Montenegro"), ("CS", None, "Serbia and Montenegro"),
        ("RS", 1965, "Yugoslavia"), ("RS", 1992, "Serbia"), ("HR", 1918, "Croatia"),
        ("DE", 1970, "Germany"), ("US", 1895, "United States"), ("TR", 2000, "Turkey"),
        ("BA", 2000, "Bosnia and Herzegovina"), ("TT", 2000, "Trinidad and Tobago"),
        ("HK", 1990, "Hong Kong"), ("ZZ", 1990, None), ("", 1990, None),
    ],
)  # fmt: skip
def test_a_code_is_the_state_that_stood_there_in_that_year(
    code: str, year: int | None, name: str | None
) -> None:
    assert country_name(code, year) == name


@pytest.mark.parametrize(
    ("code", "name"),
    [("ru", "Russian"), ("sv", "Swedish"), ("zh", "Chinese"), ("xx", None), ("", None)],
)
def test_a_language_has_its_english_name(code: str, name: str | None) -> None:
    assert language_name(code) == name


SARK = "CQ"
"""New to CLDR, which so far has its English name only."""


def test_every_territory_has_a_name_in_every_locale() -> None:
    found = territories()
    assert len(found) >= 240
    assert [code for code, names in found.items() if set(names) != set(LOCALES)] == [SARK]


def test_every_language_with_an_english_name_has_it_once() -> None:
    found = languages()
    assert len(found) >= 180
    named = [code for code, names in found.items() if len(code) == 2 and "en" in names]
    assert len({found[code]["en"] for code in named}) == len(named)


def test_names_are_sorted_and_say_where_they_are_from() -> None:
    head, *rows = NAMES.read_text(encoding="utf-8").rstrip("\n").split("\n")
    assert "Unicode License" in head
    assert rows == ["\t".join(cells) for cells in sorted(row.split("\t") for row in rows)]
    assert all(len(row.split("\t")) == 4 and all(row.split("\t")) for row in rows)


def test_no_english_name_is_that_of_two_territories() -> None:
    names = [english_territory(code) for code in territories()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("name", "id_"),
    [("Estonia", "estonia"), ("Эстония", "estonia"), ("Estland", "estonia"), ("チリ", "chile"),
     ("Côte d’Ivoire", "ivory-coast"), ("Hong Kong", "hong-kong"), ("Türkei", "turkey")],
)  # fmt: skip
def test_a_state_is_found_under_its_name_in_any_of_the_languages(
    catalogue: Catalogue, name: str, id_: str
) -> None:
    english = [found.subject for found in catalogue.named(name, "place")]
    assert id_ in {*english, *catalogue.foreign(name, "place")}


def test_a_word_of_another_language_is_not_taken_for_a_state(catalogue: Catalogue) -> None:
    text = "An Indie film, shot in Chile."
    found = {text[m.start : m.end]: m.of("place") for m in catalogue.mentions(text, ("place",))}
    assert found == {"Chile": ("chile",)}
