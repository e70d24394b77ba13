"""Keys under which titles meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.text import normalise, romanisation_key, slug, title_keys, without_article, words


@given(st.text())
def test_normalise_is_idempotent(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(min_size=1).filter(lambda text: text.strip("\u200b\ufeff\u00ad'’`´ʹʼʺ‘").strip()))
def test_a_title_always_has_a_key(text: str) -> None:
    assert normalise(text)


@pytest.mark.parametrize(
    "romanised",
    ["Pisma myortvogo cheloveka", "Pis'ma mertvogo cheloveka", "Pisʹma myortvogo cheloveka"],
)
def test_romanisations_meet_their_cyrillic_title(romanised: str) -> None:
    assert romanisation_key(romanised) == romanisation_key("Письма мёртвого человека")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Idi i smotri", "Иди и смотри"),
        ("Voskhozhdeniye", "Восхождение"),
        ("Solyaris", "Солярис"),
        ("Zhertvoprinosheniye", "Жертвоприношение"),
    ],
)
def test_popular_romanisations_meet(one: str, other: str) -> None:
    assert romanisation_key(one) == romanisation_key(other)


def test_articles_case_and_marks_do_not_matter() -> None:
    assert title_keys("The Ascent")[1] == title_keys("ascent")[1]
    assert without_article("road the") == "road"
    assert normalise("Smultronstället") == "smultronstallet"
    assert normalise("ガメラ") == "ガメラ"
    assert normalise("…") == "..."


def test_a_possessive_is_looked_up_without_its_ending() -> None:
    (word,) = words("Shepitko's")
    assert (word.key, word.bare) == ("shepitkos", "shepitko")


def test_ids_are_plain_words() -> None:
    assert slug("Elem Klimov") == "elem-klimov"
    assert slug("Лариса Шепитько") == "larisa-shepitko"
