"""The titles inside a title."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.text import main_titles

PARTS = [
    ("Alien: Covenant", ("Alien", "Covenant")),
    ("Mission Impossible – Fallout", ("Mission Impossible", "Fallout")),
    ("Mission Impossible—Fallout", ("Mission Impossible", "Fallout")),
    ("Dr. Strangelove, or How I Learned", ("Dr. Strangelove", "How I Learned")),
    ("The Captive, Or Shurik's Adventures", ("The Captive", "Shurik's Adventures")),
    ("Dr. Strangelove or: How I Learned", ("Dr. Strangelove", "How I Learned")),
    ("Ashik Kerib aka The Lovelorn", ("Ashik Kerib", "The Lovelorn")),
    ("Solaris (Солярис)", ("Solaris", "Солярис")),
    ("Solaris [Remastered]", ("Solaris", "Remastered")),
    ("Star Wars: Episode IV – A New Hope", ("Star Wars", "A New Hope")),
    ("ゴジラ／モスラ", ("ゴジラ", "モスラ")),
    ("千と千尋〜神隠し〜", ("千と千尋", "神隠し")),
    ("臥虎藏龍：青冥寶劍", ("臥虎藏龍", "青冥寶劍")),
    ("2001: A Space Odyssey", ("A Space Odyssey",)),
    ("The Wolf / Volk", ("The Wolf", "Volk")),
    ("Rocky: Part II", ("Rocky",)),
    ("Once ... Twice Upon", ("Once", "Twice Upon")),
]
WHOLE = [
    "Stalker", "Dead or Alive", "Spider-Man", "Face/Off", "X-Men", "Fahrenheit 9/11", "24:00",
    "Up - Up", "Kin-dza-dza!", "Jaws…", "...", "", " : ", "Ivan, the Terrible", "9:30",
]  # fmt: skip


@pytest.mark.parametrize(("title", "parts"), PARTS)
def test_a_title_is_taken_apart(title: str, parts: tuple[str, ...]) -> None:
    assert main_titles(title) == parts


@pytest.mark.parametrize("title", WHOLE)
def test_a_title_stays_whole(title: str) -> None:
    assert main_titles(title) == ()


@given(st.text() | st.text(alphabet="ab :-–—/()[]…or,aka〜 "))
def test_parts_are_shorter_than_the_title_and_never_empty(text: str) -> None:
    for part in main_titles(text):
        assert part.strip() == part != ""
        assert len(part) < len(text)
