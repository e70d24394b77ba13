"""A brief is read into what the catalogue can be asked for, and says what it did not understand."""

import pytest

from kinoved.catalogue import Catalogue
from kinoved.compose.brief import read_brief
from kinoved.errors import UsageError


def test_count_country_and_theme_are_read(catalogue: Catalogue) -> None:
    brief = read_brief("10 Soviet post-apocalyptic films", catalogue)
    assert (brief.count, brief.countries, brief.themes) == (
        10,
        ("soviet-union",),
        ("post-apocalyptic",),
    )
    assert brief.not_understood == ()


def test_what_is_not_understood_is_said(catalogue: Catalogue) -> None:
    assert read_brief("five Soviet films with quokkas", catalogue).not_understood == ("quokkas",)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("of the 1980s", 1980, 1989),
        ("from 1960 to 1980", 1960, 1980),
        ("1960-1980", 1960, 1980),
        ("before 1970", None, 1969),
        ("after 1970", 1971, None),
        ("since 1970", 1970, None),
        ("of 1986", 1986, 1986),
    ],
)
def test_period_is_read(
    catalogue: Catalogue, words: str, first: int | None, last: int | None
) -> None:
    brief = read_brief(f"7 Polish films {words}", catalogue)
    assert (brief.count, brief.first, brief.last) == (7, first, last)


@pytest.mark.parametrize(
    "text", ["", "films", "quokkas forever", "0 Soviet films", "999 Soviet films"]
)
def test_nothing_to_look_up_is_one_clear_sentence(catalogue: Catalogue, text: str) -> None:
    with pytest.raises(UsageError, match=r"^[^\n]+\.$"):
        read_brief(text, catalogue)
