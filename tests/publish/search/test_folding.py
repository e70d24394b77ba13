"""The script in the page folds a title as kinoved.text does."""

from __future__ import annotations

import json
import random

import pytest
from tests.publish.search.script import folded

from kinoved.catalogue import Catalogue
from kinoved.publish.search.keys import further_keys, letters, query_key, tables

MEETING = [
    ("Письма мёртвого человека", "Pis'ma mertvogo cheloveka"),
    ("Письма мёртвого человека", "Pisma myortvogo cheloveka"),
    ("Письма мёртвого человека", "Pisʹma mërtvogo čeloveka"),
    ("Щит и меч", "Schtschit i Metsch"),
    ("Объект", "Ob'ekt"),
    ("Märchen", "maerchen"),
    ("Łódź", "lodz"),
    ("8½", "8 1/2"),
    ("Alien³", "alien 3"),
    ("Don't Look Now", "dont look now"),
    ("ＡＫＩＲＡ", "akira"),
]
STRANGE = [
    "", " ", "$", "…", "é" * 300, "\u200bpisma", "پا\u200cها", "שָׁלוֹם", "السَّلام", "がぎぐ",
    "naïve ẞ ﬁn ſ", "İstanbul", "Ǽ", "नमस्ते", "สวัสดี", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "a_b", "A&B", "33⅓", "²",
    "Čxeidze", "tri", "troika", "e\u0301\u0300te",
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), MEETING)
def test_spellings_of_one_title_meet(one: str, other: str) -> None:
    assert query_key(one) == query_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Письма", "Писарь"), ("Солярис", "Солярка"), ("Ran", "Ray")]
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert query_key(one) != query_key(other)


def test_the_script_folds_the_titles_of_the_catalogue_alike(catalogue: Catalogue) -> None:
    titles = sorted({title.text for film in catalogue.films() for title in film.titles})
    chosen = random.Random(7).sample(titles, 4000)  # noqa: S311 - nothing secret
    assert folded(chosen) == [query_key(title) for title in chosen]


def test_the_script_folds_strange_texts_as_python_does() -> None:
    python = [query_key(text[:400]) for text in STRANGE]
    assert folded(STRANGE) == python


def test_what_the_script_cannot_know_stands_in_the_index() -> None:
    assert further_keys("Stalker") == ()
    assert "12 monkeis" in further_keys("Twelve Monkeys")
    assert "madchen in uniform" in further_keys("Mädchen in Uniform")
    assert "gisaengchung" in further_keys("기생충")


def test_the_tables_are_small_and_hold_no_plain_letter() -> None:
    assert len(json.dumps(tables())) < 10_000
    assert not any(letter.isascii() for letter in letters())
