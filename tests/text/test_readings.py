"""Japanese and Chinese titles by their reading."""

from __future__ import annotations

import pytest

from kinoved.text import title_keys
from kinoved.text.readings import readings


@pytest.mark.parametrize(
    ("title", "romanised"),
    [
        ("七人の侍", "Shichinin no samurai"),
        ("東京物語", "Tōkyō monogatari"),
        ("羅生門", "Rashomon"),
        ("砂の女", "Suna no onna"),
        ("惑星ソラリス", "Wakusei Sorarisu"),
    ],
)
def test_a_japanese_title_meets_its_reading(title: str, romanised: str) -> None:
    pytest.importorskip("janome", reason="the extra [readings] is not installed")
    assert title_keys(romanised)[2] in readings(title)


@pytest.mark.parametrize(
    ("title", "romanised"), [("霸王別姬", "Ba wang bie ji"), ("卧虎藏龙", "Wò hǔ cáng lóng")]
)
def test_a_chinese_title_meets_its_reading(title: str, romanised: str) -> None:
    pytest.importorskip("pypinyin", reason="the extra [readings] is not installed")
    assert title_keys(romanised)[2] in readings(title)


def test_what_has_no_chinese_characters_is_not_read() -> None:
    assert readings("Stalker") == readings("ガメラ") == readings("") == readings("乱" * 1000) == ()


def test_without_readings_the_characters_stay() -> None:
    assert title_keys("七人の侍")[:2] == ("七人の侍", "七人の侍")
    assert title_keys("惑星ソラリス")[2] == "惑星sorarisu"
