"""Values are equal by their fields, cannot be changed, and can be copied and pickled."""

from __future__ import annotations

import copy
import pickle

import pytest

from kinoved.value import changed, value


@value
class Pair:
    left: int
    right: str = "r"


@value
class One:
    only: tuple[int, ...]


@value
class Nothing:
    pass


@value
class OtherPair:
    left: int
    right: str = "r"


def test_values_are_equal_by_fields_and_class() -> None:
    assert Pair(1) == Pair(1, "r")
    assert Pair(1) != Pair(2)
    assert Pair(1) != OtherPair(1)
    assert One((1, 2)) == One((1, 2))
    assert Nothing() == Nothing()
    assert Pair(1) != (1, "r")


def test_equal_values_are_one_key() -> None:
    assert len({Pair(1), Pair(1), Pair(1, "s"), One((1,)), One((1,)), Nothing(), Nothing()}) == 4


@pytest.mark.parametrize("made", [Pair(1, "s"), One((3,)), Nothing()])
def test_values_are_copied_and_pickled(made: object) -> None:
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - made here
    assert copy.deepcopy(made) == made


def test_a_value_cannot_be_changed_but_changed_in_a_copy() -> None:
    pair = Pair(1)
    with pytest.raises(AttributeError):
        pair.left = 2  # type: ignore[misc]
    assert changed(pair, left=2) == Pair(2)
    assert pair == Pair(1)
