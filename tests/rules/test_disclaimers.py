"""A disclaimer is understood in every language of the lists, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.checks.disclaimers import disclaimers_of
from kinoved.parse import parse

DENIED = """
Although not Soviet, this American film was shown there.
It isn't a Soviet film.
Aunque no es soviética, encaja en la lista.
Aunque no se trata de una película soviética, encaja.
Embora não seja um filme soviético, cabe aqui.
Apesar de não ser soviético, cabe aqui.
Obwohl er nicht sowjetisch ist, passt er.
Zwar kein sowjetischer Film, aber wichtig.
Хотя фильм не советский, он подходит.
Хотя это и не советский фильм, он подходит.
Choć nie jest to film radziecki, pasuje tutaj.
Mimo że nie jest to radziecki film, pasuje.
ソ連映画ではないが、重要な作品。
ソ連の映画ではありませんが、重要だ。
Bien que ce ne soit pas un film soviétique, il a sa place.
Quoique non soviétique, il a sa place.
Pur non essendo un film sovietico, merita un posto.
Sebbene non sia sovietico, merita un posto.
"""
CONCEDED = """
Although American, it was seen in Moscow.
Aunque es una película estadounidense, encaja.
Embora seja um filme americano, cabe aqui.
Obwohl es ein amerikanischer Film ist, passt er.
Хотя это американский фильм, он подходит.
Choć to film amerykański, pasuje.
アメリカ映画だが、影響は大きい。
Bien que ce soit un film américain, il a sa place.
Sebbene sia un film americano, merita un posto.
"""
NEITHER = """
It is not only a Soviet film but a great one.
This Soviet film was not shown.
While the director was not happy, the Soviet film was shown.
No es solo una película soviética.
Nicht nur ein sowjetischer Film.
Dieser sowjetische Film wurde nicht gezeigt.
Не только советский фильм.
Советский фильм не показали.
Não só soviético, mas universal.
El cineasta no filmó en estudios: es cine soviético.
Ten radziecki film nie był pokazywany.
ソ連映画の傑作。
"""


def said(sentence: str, catalogue: Catalogue) -> list[tuple[str, bool]]:
    film_list = parse(f"Some title (1979)\nDescription: {sentence}\n", catalogue)
    return [(d.id, d.conceded) for d in disclaimers_of(film_list.entries[0], catalogue)]


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("sentence", lines(DENIED))
def test_a_denied_state_is_disclaimed(sentence: str, catalogue: Catalogue) -> None:
    assert said(sentence, catalogue) == [("soviet-union", False)]


@pytest.mark.parametrize("sentence", lines(CONCEDED))
def test_another_state_is_admitted_to(sentence: str, catalogue: Catalogue) -> None:
    assert said(sentence, catalogue) == [("united-states", True)]


@pytest.mark.parametrize("sentence", lines(NEITHER))
def test_nothing_else_is_a_disclaimer(sentence: str, catalogue: Catalogue) -> None:
    assert said(sentence, catalogue) == []
