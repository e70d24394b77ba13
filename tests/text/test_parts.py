"""The number of a part is read in several languages, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from kinoved.text.parts import numbered_part, with_part


@pytest.mark.parametrize(
    ("title", "part"),
    [("Dune: Parte Dos", ("Dune", 2)), ("Kill Bill: Volumen 2", ("Kill Bill", 2)),
     ("Der Pate – Teil II", ("Der Pate", 2)), ("Бригада. Часть вторая", ("Бригада", 2)),
     ("Ivan the Terrible, Part One", ("Ivan the Terrible", 1)),
     ("It Chapter Two", ("It", 2)), ("Stalker", None), ("Part Two", None),
     ("A Part of Me", None), ("The Third Part of the Night", None),
     ("Nymphomaniac: Volume of Love", None)],
)  # fmt: skip
def test_numbered_part(title: str, part: tuple[str, int] | None) -> None:
    assert numbered_part(title) == part


def test_english_titles_of_a_part() -> None:
    assert {"Dune: Part Two", "Dune Part II", "Dune 2"} <= set(with_part("Dune", 2))
