"""Cards of shared pages: words inside, legible, inert, with and without a poster."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.pictures.measured import inert, words

from kinoved.publish.pictures import CardFacts, PosterFacts, card
from kinoved.publish.pictures.palette import contrast

STALKER = PosterFacts("stalker-1979", "Сталкер", "ru", 1979, "Andrei Tarkovsky", ("Soviet Union",))


def legible(svg: str) -> None:
    assert inert(svg)
    for text, corners in words(svg):
        for x, y in corners:
            assert -1 <= x <= 1201, text.text
            assert -1 <= y <= 631, text.text
        if text.get("data-on"):
            assert contrast(text.get("fill", ""), text.get("data-on", "")) >= 4.5


@pytest.mark.parametrize("poster", [None, STALKER])
@pytest.mark.parametrize("title", ["Ten Soviet post-apocalyptic films", "M", "گاو", "七人の侍", ""])
def test_words_stay_on_the_card(title: str, poster: PosterFacts | None) -> None:
    for number in range(10):
        legible(
            card(
                CardFacts(f"{number}", title, "en", "List", "10 films, checked", "kinoved", poster)
            )
        )


def test_the_same_seed_gives_the_same_card() -> None:
    facts = CardFacts("list", "Ten films")
    assert card(facts) == card(facts)
    assert card(facts) != card(CardFacts("another", "Ten films"))


@given(st.text(max_size=200), st.text(max_size=50), st.text(max_size=90))
def test_any_words_give_a_whole_card(title: str, kicker: str, line: str) -> None:
    legible(card(CardFacts(title, title, kicker, kicker, line, kicker, STALKER)))
