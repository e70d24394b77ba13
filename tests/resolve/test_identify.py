"""Which film a title means, and when kinoved declines to say."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Grade
from kinoved.pipeline import check
from kinoved.resolve import identify, stated_countries


def grade(catalogue: Catalogue, title: str, **known: object) -> tuple[Grade, str | None]:
    match = identify(title, catalogue=catalogue, **known)  # type: ignore[arg-type]
    return match.grade, match.film.id if match.film else None


def test_title_and_year_alone_are_never_certain(catalogue: Catalogue) -> None:
    assert grade(catalogue, "Stalker", year=1979) == (Grade.LIKELY, "stalker-1979")


def test_a_director_makes_it_certain(catalogue: Catalogue) -> None:
    found = grade(catalogue, "Stalker", year=1979, people=("Andrei Tarkovsky",))
    assert found == (Grade.CERTAIN, "stalker-1979")


@pytest.mark.parametrize("title", ["Сталкер", "STALKER", "The Stalker", "Stalkr"])
def test_other_spellings_find_it(catalogue: Catalogue, title: str) -> None:
    found = grade(catalogue, title, year=1979, people=("Tarkovsky",))
    assert found[1] == "stalker-1979"


def test_same_title_different_year_is_told_apart(catalogue: Catalogue) -> None:
    assert grade(catalogue, "Solaris", year=1972)[1] == "solaris-1972"
    assert grade(catalogue, "Solaris", year=2002)[1] == "solaris-2002"


def test_same_title_without_year_stays_ambiguous(catalogue: Catalogue) -> None:
    assert grade(catalogue, "Solaris") == (Grade.AMBIGUOUS, None)


def test_same_title_and_year_stay_ambiguous(catalogue: Catalogue) -> None:
    assert grade(catalogue, "Black Rain", year=1989) == (Grade.AMBIGUOUS, None)


def test_a_film_that_is_not_there_is_unknown(catalogue: Catalogue) -> None:
    assert grade(catalogue, "The Winter Harbour", year=1974) == (Grade.UNKNOWN, None)


def test_the_wrong_director_is_never_certain(catalogue: Catalogue) -> None:
    found = grade(catalogue, "Stalker", year=1979, people=("Elem Klimov",))
    assert found[0] is not Grade.CERTAIN


def test_every_match_says_why(catalogue: Catalogue) -> None:
    assert identify("Stalker", year=1979, catalogue=catalogue).reasons


@pytest.mark.parametrize("title", ["", "   ", "…", "x" * 100_000, "\u202eabc\u200b", '"' * 50])
def test_odd_titles_are_declined(catalogue: Catalogue, title: str) -> None:
    assert identify(title, catalogue=catalogue).film is None


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Although not Soviet, this American TV movie was seen.", ("united-states",)),
        ("This Soviet-Italian co-production depicts Pompeii.", ("soviet-union", "italy")),
        ("The Soviet censors banned it.", ()),
        ("It is not a Polish film.", ()),
    ],
)
def test_countries_are_stated_only_of_the_film(
    catalogue: Catalogue, text: str, states: tuple[str, ...]
) -> None:
    assert stated_countries(text, catalogue) == states


def test_a_title_that_shares_its_telling_words_needs_year_and_director(
    catalogue: Catalogue,
) -> None:
    title = "Peggy Sue – Seu Passado a Espera"
    coppola = ("Francis Ford Coppola",)
    found = grade(catalogue, title, year=1986, people=coppola)
    assert found == (Grade.LIKELY, "peggy-sue-got-married-1986")
    assert grade(catalogue, title, year=1986)[1] is None
    assert grade(catalogue, title, people=coppola)[1] is None
    assert grade(catalogue, title, year=1983, people=coppola)[1] is None
    assert grade(catalogue, title, year=1986, people=("Elem Klimov",))[1] is None


def test_a_shared_subtitle_is_a_shared_part(catalogue: Catalogue) -> None:
    title = "Caucasion Captive, Or Shurik's New Adventures"
    found = grade(catalogue, title, year=1966, people=("Leonid Gaidai",))
    assert found[1] == "kidnapping-caucasian-style-1967"


@pytest.mark.parametrize(
    ("title", "year", "director"),
    [
        ("Harry Potter and the Winter Harbour", 2001, "Chris Columbus"),
        ("Sherlock Holmes and the Winter Harbour", 2009, "Guy Ritchie"),
        ("The Good, the Odd and the Harbour", 1966, "Sergio Leone"),
        ("Ivan's Winter Harbour", 1962, "Andrei Tarkovsky"),
        ("The Mirror of Winter", 1975, "Andrei Tarkovsky"),
    ],
)
def test_what_a_series_or_common_words_share_finds_nothing(
    catalogue: Catalogue, title: str, year: int, director: str
) -> None:
    assert grade(catalogue, title, year=year, people=(director,))[1] is None


@pytest.mark.parametrize("title", ["Under a Tuscan Sun", "Under Tuscan Sun"])
def test_an_article_inside_a_title_is_one_slip(catalogue: Catalogue, title: str) -> None:
    found = grade(catalogue, title, year=2003)
    assert found[1] is not None
    assert found[0] is Grade.LIKELY


def test_a_title_in_japanese_is_found_by_director_and_author(catalogue: Catalogue) -> None:
    text = "タルコフスキーの名作。スタニスワフ・レムの小説が基。"
    found = grade(catalogue, "惑星ソリス", year=1972, text=text)
    assert found == (Grade.CERTAIN, "solaris-1972")


def test_a_part_counted_in_another_language_is_not_the_first(catalogue: Catalogue) -> None:
    found = grade(catalogue, "Dune: Parte Dos", year=2024, people=("Denis Villeneuve",))
    assert found == (Grade.CERTAIN, "dune-part-two-2024")
    assert grade(catalogue, "Stalker: Parte Dos", year=1979)[1] is None


def test_a_link_counts_unless_title_and_year_speak_of_another(catalogue: Catalogue) -> None:
    stalker = "https://www.imdb.com/title/tt0079944/"
    titles = ("A Zone (1979)", "Stalker (1985)", "Ran (1985)")
    lines = [f"{number}. {title} {stalker}" for number, title in enumerate(titles, 1)]
    report = check("\n".join(["Films", "", *lines]), catalogue=catalogue)
    found = [match.film.id if match.film else None for match in report.matches]
    assert found == ["stalker-1979", "stalker-1979", "ran-1985"]
