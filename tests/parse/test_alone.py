"""A heading that stands alone, in every shape that lists have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.parse.alone import read_alone

SHAPES = [
    ("Stalker", "Stalker", None, (), ()),
    ("Stalker (1979)", "Stalker", 1979, (), ()),
    ("  3.  Stalker   (1979) ", "Stalker", 1979, (), ()),
    ("Stalker, 1979", "Stalker", 1979, (), ()),
    ("Stalker 1979", "Stalker", 1979, (), ()),
    ("Stalker (Andrei Tarkovsky, 1979)", "Stalker", 1979, ("Andrei Tarkovsky",), ()),
    ("Stalker - 1979, director Andrei Tarkovsky", "Stalker", 1979, ("Andrei Tarkovsky",), ()),
    ("«Сталкер» (1979), реж. А. Тарковский", "Сталкер", 1979, ("А. Тарковский",), ()),
    ("『惑星ソラリス』 (1972年)", "惑星ソラリス", 1972, (), ()),
    ("Stalker (USSR, 1979)", "Stalker", 1979, (), ("USSR",)),
    ("12 Angry Men", "12 Angry Men", None, (), ()),
    ("Blade Runner 2049", "Blade Runner 2049", None, (), ()),
    ("1984", "1984", None, (), ()),
    ("The Good, the Bad and the Ugly", "The Good, the Bad and the Ugly", None, (), ()),
]


@pytest.mark.parametrize(("text", "title", "year", "people", "countries"), SHAPES)
def test_a_heading_alone_is_read(
    text: str,
    title: str,
    year: int | None,
    people: tuple[str, ...],
    countries: tuple[str, ...],
    catalogue: Catalogue,
) -> None:
    entry = read_alone(text, catalogue)
    assert entry is not None
    assert (entry.title.text, entry.year) == (title, year)
    assert tuple(credit.name for credit in entry.people) == people
    assert entry.countries == countries


def test_another_title_in_the_brackets_is_kept(catalogue: Catalogue) -> None:
    entry = read_alone("Stalker (Сталкер, 1979 / dir. Andrei Tarkovsky)", catalogue)
    assert entry is not None
    assert [other.text for other in entry.alternatives] == ["Сталкер"]


@pytest.mark.parametrize("text", ["", " ", "…", "()", "\u200b"])
def test_no_letter_is_no_heading(text: str, catalogue: Catalogue) -> None:
    assert read_alone(text, catalogue) is None


@given(st.text(max_size=80))
def test_any_text_is_read_or_declined(text: str) -> None:
    catalogue = Catalogue.open()
    try:
        entry = read_alone(text.encode("utf-8", "ignore").decode(), catalogue)
        assert entry is None or entry.position == 1
    finally:
        catalogue.close()
