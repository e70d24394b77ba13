"""A list written as text or Markdown is read back whole, in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.parse import parse
from kinoved.publish.files import html, markdown, text
from kinoved.publish.files.sheet import Row, Sheet, sheet_of

LETTERS = ("abcdefghijklmnoprstuvw", "абвгдежзиклмнопрстуф", "αβγδεζηθικλμνξ", "äößéèñçøåłž")
WORD = st.sampled_from(LETTERS).flatmap(lambda letters: st.text(letters, min_size=2, max_size=9))
NAME = st.lists(WORD.map(str.capitalize), min_size=1, max_size=4).map(" ".join)
PERSON = st.tuples(WORD.map(str.capitalize), WORD.map(str.capitalize)).map(" ".join)
SENTENCE = st.lists(WORD, min_size=4, max_size=12).map(lambda w: " ".join(w).capitalize() + ".")
ROW = st.builds(
    Row,
    title=NAME,
    year=st.integers(1895, 2040),
    directors=st.lists(PERSON, max_size=2, unique=True).map(tuple),
    description=SENTENCE,
    fact=SENTENCE,
    imdb=st.just("") | st.integers(1, 9_999_999).map("tt{:07}".format),
)
SHEET = st.builds(
    Sheet,
    name=st.just("Films worth another look"),
    introduction=st.just("They were all made by hand."),
    rows=st.lists(ROW, min_size=2, max_size=6).map(
        lambda rows: tuple(_numbered(row, number) for number, row in enumerate(rows, 1))
    ),
    language=st.just("en"),
)
FIELDS = ("number", "title", "year", "directors", "description", "fact", "imdb")


def _numbered(row: Row, number: int) -> Row:
    return Row(
        row.title, row.year, number, (), row.directors, (), row.description, row.fact, (), row.imdb
    )


@pytest.mark.parametrize("writer", [text, markdown, html], ids=lambda w: w.NAME)
@given(sheet=SHEET)
def test_a_list_survives(writer: object, sheet: Sheet, catalogue: Catalogue) -> None:
    written = writer.write(sheet)  # type: ignore[attr-defined]
    back = sheet_of(parse(written, catalogue))
    assert [[getattr(row, f) for f in FIELDS] for row in back.rows] == [
        [getattr(row, f) for f in FIELDS] for row in sheet.rows
    ]
    assert writer.write(back) == written  # type: ignore[attr-defined]
