"""Typing errors are small, are errors, and are the same every time."""

from random import Random

from bench.identify.cyrillic import STYLES, is_cyrillic, romanised, without_marks
from bench.identify.typist import NEIGHBOURS, misspelt
from hypothesis import given
from hypothesis import strategies as st

from kinoved.text import distance, normalise

TITLES = ("The Cranes Are Flying", "Amélie", "8½ Women", "Сталкер", "Pis'ma myortvogo cheloveka")


def _dice(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - an examiner's dice, not a secret


def test_an_error_is_one_edit_away():
    chance = _dice(1)
    for title in TITLES * 50:
        wrong = misspelt(title, 1, chance)
        assert wrong is not None
        assert distance(title.lower(), wrong.lower()) == 1


def test_an_error_changes_the_key_under_which_a_title_is_looked_up():
    chance = _dice(2)
    for title in TITLES * 50:
        for errors in (1, 2):
            wrong = misspelt(title, errors, chance)
            assert wrong is not None
            assert normalise(wrong) != normalise(title)
            assert distance(title.lower(), wrong.lower()) <= 2 * errors


def test_the_same_dice_give_the_same_errors():
    assert [misspelt(t, 2, _dice(3)) for t in TITLES] == [misspelt(t, 2, _dice(3)) for t in TITLES]


def test_the_first_letter_is_seldom_wrong():
    chance = _dice(4)
    wrong = [misspelt("Nostalghia", 1, chance) or "" for _ in range(1_000)]
    assert sum(w[0] != "N" for w in wrong) < 150


def test_what_is_too_short_to_bear_an_error_is_left_alone():
    assert misspelt("M", 1, _dice(5)) is None
    assert misspelt("1984", 1, _dice(5)) is None
    assert misspelt("Up", 2, _dice(5)) is None


@given(st.text(max_size=30), st.integers(1, 2), st.integers(0, 99))
def test_any_text_gives_an_error_or_nothing(text: str, errors: int, seed: int):
    wrong = misspelt(text, errors, _dice(seed))
    assert wrong is None or normalise(wrong) != normalise(text)


def test_keys_lie_beside_each_other():
    assert set(NEIGHBOURS["g"]) >= set("fh")
    assert "p" not in NEIGHBOURS["a"]
    assert all(letter in NEIGHBOURS[near] for letter in NEIGHBOURS for near in NEIGHBOURS[letter])


def test_a_cyrillic_title_in_five_schemes():
    written = {style: romanised("Летят журавли", style) for style in STYLES}
    assert written == {
        "BGN": "Letyat zhuravli",
        "ISO 9": "Letât žuravli",
        "scholarly": "Letjat žuravli",
        "German": "Letjat schurawli",
        "French": "Letiat jouravli",
    }


def test_signs_and_letters_that_depend_on_their_place():
    assert romanised("Письма мёртвого человека", "BGN") == "Pis’ma mërtvogo cheloveka"
    assert romanised("Ещё объезд", "BGN") == "Yeshchë ob”yezd"
    assert romanised("Гены", "French") == "Gueny"
    assert without_marks("Letât žuravli, pisʹma") == "Letat zuravli, pisma"


def test_no_cyrillic_letter_of_russian_is_left():
    alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    for style in STYLES:
        assert not is_cyrillic(romanised(alphabet + alphabet.upper(), style))
