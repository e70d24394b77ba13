"""Japanese is cut into words without spaces, and foreign names are known by their sound."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue.kanji import given_names, japanese, plain, surnames
from kinoved.checks.claims.japanese import keys_of, tokens_of
from kinoved.text.sound import sounds_like


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("黒澤明監督", "黒澤明 監督"),
        ("1954年の日本映画", "1954 年 の 日本 映画"),
        ("三時間二十七分の大作", "207 分 の 大作"),
        ("長谷川一夫が主演している", "長谷川一夫 が 主演している"),
        ("スタジオジブリ制作", "スタジオジブリ 制作"),
        ("白黒ではなくカラーで", "白黒 ではなく カラー で"),
    ],
)
def test_a_word_ends_where_a_known_word_begins(text: str, words: str) -> None:
    assert " ".join(keys_of(text)) == words


@given(st.text(alphabet="黒澤明監督がのを、。「」1二十時間分年カラー映画abAB ", max_size=40))
def test_tokens_stand_in_order_and_cover_every_letter(text: str) -> None:
    tokens = tokens_of(text)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    left = text
    for token in reversed(tokens):
        left = left[: token.start] + left[token.end :]
    assert not any(letter.isalnum() for letter in left)


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("アンドレイ・タルコフスキー", "Andrei Tarkovsky"),
        ("フランソワ・トリュフォー", "François Truffaut"),
        ("ジャン＝リュック・ゴダール", "Jean-Luc Godard"),
        ("ミヒャエル・ハネケ", "Michael Haneke"),
        ("ストルガツキー", "Arkady Strugatsky"),
    ],
)
def test_katakana_write_the_name(kana: str, latin: str) -> None:
    assert sounds_like(kana, latin)


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("アンドレイ・タルコフスキー", "Elem Klimov"),
        ("セルゲイ・ボンダルチュク", "Sergei Eisenstein"),
        ("アンドレイ・ズビャギンツェフ", "Andrei Tarkovsky"),
        ("フリッツ・ラング", "Fritz Rasp"),
    ],
)
def test_katakana_write_another_name(kana: str, latin: str) -> None:
    assert not sounds_like(kana, latin)


def test_names_in_characters_are_read() -> None:
    assert surnames()["黒澤"] == {"kurosawa"}
    assert "akira" in given_names()["明"]
    assert plain("Yūjirō") == plain("Yuujirou") == "yujiro"
    assert japanese("Kurosawa")
    assert not japanese("Klimov")
