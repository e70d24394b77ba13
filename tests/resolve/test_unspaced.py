"""Names of a film's own people in text without spaces."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.resolve.unspaced import named_in

PEOPLE = ("andrei-tarkovsky", "akira-kurosawa", "stanislaw-lem", "stanley-kubrick", "leonid-gaidai")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("タルコフスキーの名作です。", "andrei-tarkovsky"),
        ("アンドレイ・タルコフスキー監督の作品", "andrei-tarkovsky"),
        ("スタニスワフ・レムの小説が原作。", "stanislaw-lem"),
        ("黒澤明の傑作", "akira-kurosawa"),
        ("キューブリックが撮った", "stanley-kubrick"),
    ],
)
def test_a_name_is_found(catalogue: Catalogue, text: str, named: str) -> None:
    assert named_in(text, PEOPLE, catalogue) == {named}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "レムの小説",  # three signs and fewer are a common word, too
        "ドラマチックなアクションとサスペンス",
        "アメリカのテレビドラマをリメイクした",
        "ファンタジーとミステリーのファンへ",
        "明るい黒い部屋で",
        "Tarkovsky made it",
    ],
)
def test_no_name_is_found(catalogue: Catalogue, text: str) -> None:
    assert not named_in(text, PEOPLE, catalogue)


def test_only_the_people_asked_about_are_found(catalogue: Catalogue) -> None:
    assert not named_in("タルコフスキーの名作です。", ("leonid-gaidai",), catalogue)
