"""A list written as text or Markdown is read back whole, in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.parse import parse
from kinoved.publish.files import Writer, html, markdown, text
from kinoved.publish.files.sheet import FIELDS, Row, Sheet, sheet_of
from kinoved.value import changed

LETTERS = ("abcdefghijklmnoprstuvw", "абвгдежзиклмнопрстуф", "αβγδεζηθικλμνξ", "äößéèñçøåłž")
WORD = st.sampled_from(LETTERS).flatmap(lambda letters: st.text(letters, min_size=2, max_size=9))
NAME = st.lists(WORD.map(str.capitalize), min_size=1, max_size=4).map(" ".join)
PERSON = st.tuples(WORD.map(str.capitalize), WORD.map(str.capitalize)).map(" ".join)
SENTENCE = st.lists(WORD, min_size=4, max_size=12).map(lambda w: " ".join(w).capitalize() + ".")
MARKED = st.tuples(
    st.sampled_from(["", "> ", "- ", "+ ", "# ", "* "]),
    SENTENCE,
    st.sampled_from(["", " *so*", " _so_", " `so`", " [so](so)", " <so>", " a | b", " **", " \\*"]),
    SENTENCE,
).map("".join)
ROW = st.builds(
    Row,
    title=NAME,
    year=st.integers(1895, 2040),
    originals=st.lists(NAME, max_size=2, unique=True).map(tuple),
    directors=st.lists(PERSON, max_size=2, unique=True).map(tuple),
    countries=st.lists(st.sampled_from(["USSR", "Italy", "Japan"]), max_size=2, unique=True).map(
        tuple
    ),
    description=MARKED,
    fact=MARKED,
    notes=st.lists(MARKED, max_size=2, unique=True).map(tuple),
    imdb=st.just("") | st.integers(1, 9_999_999).map("tt{:07}".format),
    tmdb=st.just("") | st.integers(1, 9_999_999).map(str),
    wikidata=st.just("") | st.integers(1, 9_999_999).map("Q{}".format),
)
SHEET = st.builds(
    Sheet,
    name=st.just("Films worth another look"),
    introduction=st.just("They were all made by hand."),
    rows=st.lists(ROW, min_size=2, max_size=6)
    .map(lambda rows: tuple(_numbered(row, number) for number, row in enumerate(rows, 1)))
    # A paragraph below the last film, and below no other, is taken for the list's closing words.
    .filter(lambda rows: not rows[-1].notes or any(row.notes for row in rows[:-1])),
    language=st.just("en"),
)


def _numbered(row: Row, number: int) -> Row:
    return changed(row, number=number)


def _told(row: Row, html: bool) -> dict[str, object]:
    """The fields of a row; on a page a sign of Markdown at a paragraph's head is not kept."""
    held = {field: getattr(row, field) for field in FIELDS}
    if html:
        held["notes"] = tuple(note.lstrip("->+* ") for note in row.notes)
    return held


@pytest.mark.parametrize("writer", [text, markdown, html], ids=lambda w: w.NAME)
@given(sheet=SHEET)
def test_a_list_survives(writer: Writer, sheet: Sheet, catalogue: Catalogue) -> None:
    written = writer.write(sheet)
    back = sheet_of(parse(written, catalogue))
    assert (back.name, back.introduction) == (sheet.name, sheet.introduction)
    assert [_told(row, writer.NAME == "html") for row in back.rows] == [
        _told(row, writer.NAME == "html") for row in sheet.rows
    ]
    assert writer.NAME == "html" or writer.write(back) == written
