"""Foreigners whom Russian spells by ear are found among the film's people, and only there."""

from __future__ import annotations

import pytest
from tests.claims.test_cases import catalogue, outcome

from kinoved.checks.claims.by_ear import names_by_ear
from kinoved.checks.claims.language import language
from kinoved.checks.claims.sentences import tokens_of


def heard(film: str, text: str) -> list[tuple[str, str]]:
    spoken = language("ru")
    assert spoken is not None
    found = names_by_ear(tokens_of(text), text, spoken, catalogue(), catalogue().film(film))
    return [(named.text, "".join(sorted(named.cases))) for _, _, _, named in found]


@pytest.mark.parametrize(
    ("film", "text", "name", "case"),
    [
        ("solaris-2002", "фильм Стивена Содерберга", "Steven Soderbergh", "g"),
        ("solaris-2002", "снят Стивеном Содербергом", "Steven Soderbergh", "i"),
        ("solaris-2002", "снял Стивен Содерберг", "Steven Soderbergh", "n"),
        ("aliens-1986", "играет Сигурни Уивер", "Sigourney Weaver", "n"),
        ("aliens-1986", "музыка Джеймса Хорнера", "James Horner", "g"),
        ("psycho-1960", "снял Альфред Хичкок", "Alfred Hitchcock", "n"),
        ("viridiana-1961", "картина Луиса Бунюэля", "Luis Buñuel", "g"),
        ("the-tin-drum-1979", "снял Фолькер Шлёндорф", "Volker Schlöndorff", "n"),
        ("solaris-2002", "фильм Содерберга", "Steven Soderbergh", "g"),
        (
            "the-shawshank-redemption-1994",
            "снято Роджером Александром Дикинсом",
            "Roger Deakins",
            "i",
        ),
    ],
)
def test_a_name_is_heard_in_its_case(film: str, text: str, name: str, case: str) -> None:
    ((found, cases),) = heard(film, text)
    assert found == name
    assert case in cases


@pytest.mark.parametrize(
    ("film", "text"),
    [
        ("solaris-2002", "Содерберг снял фильм"),
        ("solaris-2002", "фильм Содерберга Второго"),
        ("solaris-2002", "роль Рида"),
        ("solaris-2002", "снял Стивен Спилберг"),
        ("solaris-2002", "снял Степан Содерберг"),
        ("solaris-1972", "снял Стивен Содерберг"),
        ("aliens-1986", "снял Джон Кэмерон"),
        ("aliens-1986", "снял Джеймс, Кэмерон"),
        ("psycho-1960", "снял Альберт Хичкок"),
    ],
)
def test_other_names_are_nobodys(film: str, text: str) -> None:
    assert heard(film, text) == []


@pytest.mark.parametrize(
    "line",
    [
        "casablanca-1942 | Фильм снял Хамфри Богарт.",
        "psycho-1960 | Фильм снял Энтони Перкинс.",
        "aliens-1986 | Музыку написала Сигурни Уивер.",
    ],
)
def test_who_is_heard_is_never_held_against_a_list(line: str) -> None:
    assert outcome(line).startswith("nothing")
