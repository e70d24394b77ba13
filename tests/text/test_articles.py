"""The key without an article, language by language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.text import normalise, title_keys, without_article
from kinoved.text.articles import ARTICLES, AT_THE_END, BY_LANGUAGE

WITHOUT = [
    ("The Ascent", "ascent"), ("An Autumn", "autumn"), ("Le Mépris", "mepris"),
    ("L'Avventura", "avventura"), ("L’Année dernière", "annee derniere"), ("Un’ora", "ora"),
    ("Gli indifferenti", "indifferenti"), ("Das Boot", "boot"), ("Los olvidados", "olvidados"),
    ("Os Verdes Anos", "verdes anos"), ("'t Schaep", "schaep"), ("Het Meisje", "meisje"),
    ("Det sjunde inseglet", "sjunde inseglet"), ("Ei kvinne", "kvinne"), ("Az ötödik", "otodik"),
    ("Unha muller", "muller"), ("Els nens", "nens"), ("Yr Alcoholig", "alcoholig"),
    ("Al-Mummia", "mummia"), ("المومياء", "مومياء"), ("Ha-Kala", "kala"),
    ("Bir Adam", "adam"), ("O Drumul", "drumul"), ("Ar Mor", "mor"), ("Dos Lid", "lid"),
    ("Road, The", "road"), ("Enfants terribles, Les", "enfants terribles"),
    ("Avventura, L'", "avventura"), ("Noite, Uma", "noite"), ("road the", "road"),
]  # fmt: skip
WITH = [
    "The", "Ha", "De", "Les", "Lone Wolf", "Theatre", "Lady L", "D-Day", "T-Men", "Al Capone",
    "Vitamin A1", "Death in Venice", "Hello, Dolly", "Yesterday, Today, Tomorrow", "L'", "L",
]  # fmt: skip


@pytest.mark.parametrize(("title", "bare"), WITHOUT)
def test_an_article_goes(title: str, bare: str) -> None:
    assert title_keys(title)[1] == bare


@pytest.mark.parametrize("title", WITH)
def test_what_is_no_article_stays(title: str) -> None:
    assert title_keys(title)[1] == normalise(title)


def test_a_greek_article_goes_once_it_is_in_latin_letters() -> None:
    assert title_keys("Το βλέμμα")[2] == title_keys("To vlemma")[2]


def test_only_one_article_goes() -> None:
    assert without_article("the a team") == "a team"
    assert title_keys("The A Team, The")[1] == "the a team"


def test_twenty_languages_are_told() -> None:
    assert len(BY_LANGUAGE) >= 20
    assert AT_THE_END <= ARTICLES
    assert all(normalise(word) == word for word in ARTICLES)


@given(st.text(alphabet="the lasdi'", min_size=1).map(normalise).filter(bool))
def test_the_key_without_article_is_never_empty(key: str) -> None:
    assert without_article(key)
