"""What a format holds comes back whole: written, read, and compared field by field."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.model import FilmList, Scope
from kinoved.parse import parse
from kinoved.parse.files import reader_named
from kinoved.publish.files import Writer, lost, writers, written
from kinoved.publish.files.sheet import FIELDS, Row, Sheet, sheet_of

WORDS = (
    st.text(
        st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Co", "Cn")),
        min_size=1,
        max_size=30,
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
PEOPLE = st.lists(WORDS.filter(lambda name: "," not in name), max_size=3).map(tuple)
ROWS = st.builds(
    Row,
    title=WORDS,
    year=st.none() | st.integers(1890, 2049),
    directors=PEOPLE,
    description=st.just("") | WORDS,
    imdb=st.just("") | st.integers(1, 9_999_999).map("tt{:07}".format),
    tmdb=st.just("") | st.integers(1, 999_999).map(str),
)
SHEETS = st.builds(
    Sheet, name=WORDS, introduction=WORDS, rows=st.lists(ROWS, min_size=1).map(tuple)
)


def both_ways() -> list[Writer]:
    prose = {"html"}  # read as text is: test_prose_round_trip
    return [w for w in writers() if w.NAME not in prose and reader_named(w.NAME)]


@pytest.mark.parametrize("writer", both_ways(), ids=lambda writer: writer.NAME)
@given(sheet=SHEETS)
def test_what_a_format_holds_survives(writer: Writer, sheet: Sheet) -> None:
    rows = written(sheet, writer)
    assume(rows)
    text = writer.write(sheet)
    reader = reader_named(writer.NAME)
    assert reader is not None
    assert reader.recognises(text)
    found = reader.read(text)
    film_list = FilmList(text, found.title, found.introduction, found.entries, Scope())
    back = sheet_of(film_list)
    fields = [field for field in FIELDS if field in writer.HOLDS]
    assert [[getattr(row, f) for f in fields] for row in back.rows] == [
        [getattr(row, f) for f in fields] for row in rows
    ]
    for entry in found.entries:
        assert 0 <= entry.title.span.start <= entry.title.span.end <= len(text)


WHOLE = Sheet(
    "Films",
    "Two of them.",
    tuple(
        Row(
            title=f"Film of number {n}", year=1970 + n, number=3 * n,
            originals=(f"Erster {n}", f"Zweiter {n}"), directors=(f"A. Person {n}", "B. Other"),
            countries=("Italy", "Japan"), description=f"It tells story {n}.",
            fact=f"It was shot in {n} weeks.", notes=(f"It came late to town {n}.",),
            imdb=f"tt000000{n}", tmdb=str(n), wikidata=f"Q{n}",
            section=f"Part {n}",
        )
        for n in (1, 2)
    ),
    "en",
)  # fmt: skip


@pytest.mark.parametrize(
    "writer", [w for w in writers() if reader_named(w.NAME) or w.NAME in {"text", "markdown"}],
    ids=lambda writer: writer.NAME,
)  # fmt: skip
def test_what_does_not_come_back_is_told(writer: Writer, catalogue: Catalogue) -> None:
    back = sheet_of(
        parse(writer.write(WHOLE), catalogue, None if writer.NAME != "text" else "text")
    )
    gone = lost(WHOLE, writer)
    assert len(back.rows) == len(WHOLE.rows)
    assert {name for name in ("name", "introduction") if not getattr(back, name)} <= set(gone)
    for field in FIELDS:
        same = all(
            getattr(a, field) == getattr(b, field)
            for a, b in zip(back.rows, WHOLE.rows, strict=True)
        )
        joined = field in writer.JOINS or (field == "description" and writer.JOINS)
        assert same == (field not in gone) or joined, field
    for row, old in zip(back.rows, WHOLE.rows, strict=True):
        for field in {"description", *writer.JOINS} & set(FIELDS) - set(gone):
            told = getattr(old, field)
            assert all(words in row.prose for words in ([told] if isinstance(told, str) else told))


def test_a_film_that_cannot_be_written_is_told() -> None:
    bare = Sheet("Films", "", (Row("Alone", 1990),))
    for writer in writers():
        assert bool(writer.NEEDS) == ("films" in lost(bare, writer))
