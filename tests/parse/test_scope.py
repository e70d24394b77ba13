"""What a list promises, and above all what it does not."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Scope
from kinoved.parse import parse

ENTRIES = "\n\n1. Stalker (1979)\n2. Mirror (1975)\n"


def _scope(opening: str, catalogue: Catalogue) -> Scope:
    return parse(opening + ENTRIES, catalogue).scope


@pytest.mark.parametrize(
    "opening",
    ["10 Soviet films", "Top 10 Soviet comedies", "10 Soviet post-apocalyptic films",
     "This curated list of 10 Soviet films provides a look.", "# The 10 best Soviet films",
     "10 советских фильмов", "Die 10 besten sowjetischen Filme"],
)  # fmt: skip
def test_a_promise_of_ten_soviet_films_is_strict(opening: str, catalogue: Catalogue) -> None:
    scope = _scope(opening, catalogue)
    assert scope.count == 10
    assert [(t.id, t.strict) for t in scope.countries] == [("soviet-union", True)]


@pytest.mark.parametrize(
    "opening",
    ["Soviet cinema has produced many films.", "10 films banned in the Soviet Union",
     "10 films set in the USSR", "10 Soviet-era films", "10 films about Soviet life",
     "10 Soviet and Russian films", "10 Russian and Soviet films",
     "10 films from the Soviet Union and beyond", "10 Soviet films and beyond",
     "10 Soviet-Italian films", "10 former Soviet films", "Soviet directors made these 10 films.",
     "10 anti-Soviet films", "10 post-Soviet films", "One of the 10 Soviet films I love is here.",
     "10 films, although not Soviet"],
)  # fmt: skip
def test_weaker_words_are_never_strict(opening: str, catalogue: Catalogue) -> None:
    assert not any(term.strict for term in _scope(opening, catalogue).countries)


@pytest.mark.parametrize(
    "opening",
    ["12 films made outside the United States", "12 films. Left out, as asked: American films.",
     "10 great films from beyond the Soviet Union", "Best films, American films excluded",
     "10 films without war films", "10 films, all but Soviet films aside", "アメリカ以外の映画10本",
     "10 Filme außerhalb der USA", "10 películas fuera de Estados Unidos",
     "10 filmes de fora dos Estados Unidos", "10 фильмов, кроме американских",
     "10 filmów spoza USA i bez filmów amerykańskich"],
)  # fmt: skip
def test_what_is_excluded_is_no_promise(opening: str, catalogue: Catalogue) -> None:
    scope = _scope(opening, catalogue)
    assert scope.countries == ()
    assert scope.themes == ()


@pytest.mark.parametrize(
    "opening",
    ["Beyond Tarkovsky: 10 Soviet films", "10 Soviet films without a hero",
     "Without a doubt, these are the 10 best Soviet films"],
)  # fmt: skip
def test_what_is_excluded_elsewhere_leaves_the_promise(opening: str, catalogue: Catalogue) -> None:
    assert [term.id for term in _scope(opening, catalogue).countries] == ["soviet-union"]


def test_the_era_of_an_introduction_is_no_theme(catalogue: Catalogue) -> None:
    scope = _scope("These 10 films reflect the fears of the Cold War era.", catalogue)
    assert scope.themes == ()


@pytest.mark.parametrize(
    ("opening", "count"),
    [("Top 10 films", 10), ("The 16 Best Food Movies, Ranked", 16), ("Ten films to see", 10),
     ("Here is a list of 13 films, series and documentaries.", 13), ("5 filmes para ver", 5),
     ("десять фильмов", 10), ("宇宙旅行を扱う10本を選びます。", 10), ("Iată zece.", 10),
     ("It was in my Top 10 last year.", None), ("This film got 10 out of 10.", None),
     ("This list has five films and five programmes.", None), ("Films from over 20 years", None),
     ("Lista dos filmes essenciais.", None),
     ("This retrospective takes us through eight of her ten feature films.", None),
     ("We are proud that she made the four feature films she wished for.", None),
     ("On the strength of these four films she has her place.", None),
     ("This list goes with [the 25 best documentaries](https://example.org/25).", None),
     ("These four films are all hers.", 4), ("Here are two more films by her.", None),
     ("Two are Swedish films in this list, with two Japanese films and three German films.", None)],
)  # fmt: skip
def test_count(opening: str, count: int | None, catalogue: Catalogue) -> None:
    assert _scope(opening, catalogue).count == count


@pytest.mark.parametrize(
    ("opening", "period"),
    [("Films of the 1970s", (1970, 1979)), ("10 films, 1960–1985", (1960, 1985)),
     ("Films since 2000", (2000, None)), ("Best films of 1977", (1977, 1977)),
     ("The silent era in 10 films", None), ("The best of the 80s", (1980, 1989)),
     ("1970s Soviet films", (1970, 1979)), ("Films about the 60s", None),
     ("Best films set in the 1930s", None), ("In the club: 90s electronic music in film", None),
     ("Films of the 90s and beyond", None), ("The 20 best horror films of the 2010s", (2010, 2019)),
     ("Here are 10 films from the 1970s that lasted.", (1970, 1979)),
     ("Here are 10 films that began a movement in the 1940s.", None),
     ("I loved early 2000s heist films on TV, and this list of heist films pulls back the curtain.",
      None)],
)  # fmt: skip
def test_period(opening: str, period: tuple[int, int] | None, catalogue: Catalogue) -> None:
    found = _scope(opening, catalogue).period
    assert (None if found is None else (found.first, found.last)) == period


@pytest.mark.parametrize(
    ("opening", "kind"),
    [("10 documentaries", "documentary"), ("10 short films", "short"),
     ("10 TV films", "television film"), ("10 animated films", "animation")],
)  # fmt: skip
def test_kinds(opening: str, kind: str, catalogue: Catalogue) -> None:
    assert [term.id for term in _scope(opening, catalogue).kinds] == [kind]


def test_words_not_understood_are_said(catalogue: Catalogue) -> None:
    assert _scope("10 gloomy Soviet films", catalogue).not_understood == ("gloomy",)
