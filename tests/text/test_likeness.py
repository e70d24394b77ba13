"""How alike two titles are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.text import distance, likeness

WORDS = st.text(alphabet="abcdef ", max_size=12)


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [("", "", 0), ("stalker", "stalker", 0), ("stalker", "stalkr", 1), ("stalker", "satlker", 1),
     ("last day", "last days", 1), ("ca", "abc", 3), ("", "abc", 3)],
)  # fmt: skip
def test_edits_are_counted(one: str, other: str, edits: int) -> None:
    assert distance(one, other) == edits


@given(WORDS, WORDS)
def test_distance_is_symmetric_and_bounded(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert abs(len(one) - len(other)) <= distance(one, other) <= max(len(one), len(other))


@given(WORDS, WORDS)
def test_the_floor_never_hides_a_likeness_above_it(one: str, other: str) -> None:
    free = likeness(one, other)
    assert likeness(one, other, 0.7) == (free if free >= 0.7 else 0.0)
