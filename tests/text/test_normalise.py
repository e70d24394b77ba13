"""The strict key of a title, whatever the title is made of."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.text import (
    main_titles,
    normalise,
    normalise_many,
    slug,
    title_keys,
    title_keys_many,
    words,
)

ANYTHING = st.text() | st.text(st.sampled_from("\ud800\udfff\u200fa\n'"))


def _can_be_seen(text: str) -> bool:
    kinds = {"Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "Me", "Cs"}
    return any(unicodedata.category(c) not in kinds and c not in "'’`´ʹʼʺ‘" for c in text)


@given(st.text())
def test_normalise_is_idempotent(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text().filter(_can_be_seen))
def test_a_title_always_has_a_key(text: str) -> None:
    assert normalise(text)


@given(st.text(max_size=30))
def test_case_and_form_of_unicode_do_not_matter(text: str) -> None:
    key = normalise(text)
    assert normalise(text.casefold()) == key
    for form in ("NFC", "NFD"):
        assert normalise(unicodedata.normalize(form, text)) == key


@given(st.lists(ANYTHING))
def test_many_titles_get_the_key_of_each(titles: list[str]) -> None:
    assert normalise_many(titles) == [normalise(title) for title in titles]


@given(st.lists(st.text(alphabet="ab'`&- \n\r\t\x00\x1c_+.", max_size=8)))
def test_many_ascii_titles_get_the_key_of_each(titles: list[str]) -> None:
    assert normalise_many(titles) == [normalise(title) for title in titles]


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Smultronstället", "smultronstallet"), ("ガメラ", "ガメラ"), ("…", "..."),
        ("Żółty szalik", "zolty szalik"), ("Đừng đốt", "dung dot"), ("Ðað", "dad"),
        ("İstanbul ışık", "istanbul isik"), ("Ştefan și țara", "stefan si tara"),
        ("ﬁlm", "film"), ("ＡＬＩＥＮ　２", "alien 2"), ("Соля́рис", "солярис"),
        ("पथेर पांचाली", "पथेर पांचाली"), ("Œuvre & ænima", "oeuvre and aenima"),
        ("M*A*S*H", "m a s h"), ("'''", "'''"), ("!!!", "!!!"), ("\u200b\u2066\ufeff", ""),
        ("\u202bשלום\u202c", "שלום"), ("שָׁלוֹם", "שלום"), ("Sta\u200blk\u00ader", "stalker"),
        ("z\u0334\u0310\u0321a\u0337l\u0361g\u0303o", "zalgo"), ("a\ud800b", "a b"),
        ("\ud800", "\ufffd"), ("a\x00b\x1fc", "a b c"), ("Ⅻ", "xii"), ("Κόλασις", "κολασισ"),
    ],
)  # fmt: skip
def test_a_title_has_the_key(title: str, key: str) -> None:
    assert normalise(title) == key


@given(ANYTHING)
def test_keys_can_be_encoded(text: str) -> None:
    for key in title_keys(text):
        key.encode()


FLOODS = ["a", "!", " ", "\u0301\u0323", "\u093c\u094d", "\u200f\u202e", "\ud800", "и", "七の", "&",
          "-:", "(", "ou", "ii ", "one ", "l'", ", the", "\u200c\u06cc", "ー", "가"]  # fmt: skip


@pytest.mark.parametrize("piece", FLOODS)
def test_a_title_of_100_000_characters_takes_time_in_proportion(piece: str) -> None:
    assert _steps(piece, 100_000) < 40 * max(_steps(piece, 10_000), 0.002)


def _steps(piece: str, length: int) -> float:
    """The least of three measurements of processor time for all keys of a long title."""
    title = "x" + piece * (length // len(piece))
    spent = []
    for _ in range(3):
        start = time.process_time()
        title_keys(title)
        main_titles(title)
        title_keys_many([title])
        spent.append(time.process_time() - start)
    return min(spent)


def test_a_possessive_is_looked_up_without_its_ending() -> None:
    (word,) = words("Shepitko's")
    assert (word.key, word.bare) == ("shepitkos", "shepitko")


def test_ids_are_plain_words() -> None:
    assert slug("Elem Klimov") == "elem-klimov"
    assert slug("Лариса Шепитько") == "larisa-shepitko"
