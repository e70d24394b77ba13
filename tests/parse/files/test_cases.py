"""Files as other programs write them, each with all that is read of it (`make snapshots`).

A file of `cases/` is named after its format, with a word behind a dash for a second one; beside it
stands what was read: the format by which it was known, and every part with the words of the file
at its place where these are written otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Entry, FilmList, Passage
from kinoved.parse import parse
from kinoved.parse.files import reader_for, readers
from kinoved.parse.signs import may_be_file

FOLDER = Path(__file__).parent / "cases"
FILES = sorted(path for path in FOLDER.iterdir() if not path.name.endswith(".read.txt"))
PROSE = {"html"}  # laid out and read as text is: test_pages


def _part(name: str, passage: Passage | None, text: str) -> Iterator[str]:
    if passage is not None:
        place = f"{passage.span.line}:{passage.span.column}"
        written = text[passage.span.start : passage.span.end]
        differs = "" if written == passage.text else f"  in the file: {written!r}"
        yield f"{name} {place} {passage.text!r}{differs}"


def _entry(entry: Entry, text: str) -> Iterator[str]:
    number = "" if entry.number is None else f" number {entry.number}"
    yield f"{entry.position}.{number} line {entry.span.line}"
    yield from _part("  title", entry.title, text)
    if entry.year is not None:
        assert entry.year_span is not None
        assert str(entry.year) in text[entry.year_span.start : entry.year_span.end]
        yield f"  year {entry.year}"
    for original in entry.alternatives:
        yield from _part("  original", original, text)
    for person in entry.people:
        yield from _part(f"  {person.role}", Passage(person.name, person.span), text)
    for country in entry.countries:
        yield f"  country {country}"
    yield from _part("  description", entry.description, text)
    yield from _part("  fact", entry.fact, text)
    for note in entry.notes:
        yield from _part("  note", note, text)
    for held in entry.identifiers:
        yield from _part(f"  {held.kind}", Passage(held.value, held.span), text)


def _told(film_list: FilmList, dropped: int) -> Iterator[str]:
    text = film_list.text
    yield from _part("name", film_list.title, text)
    yield from _part("introduction", film_list.introduction, text)
    for entry in film_list.entries:
        yield from _entry(entry, text)
    yield f"left out: {dropped}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_another_program_is_read(path: Path, catalogue: Catalogue, refresh: bool) -> None:
    text = path.read_text("utf-8")
    reader = reader_for(text)
    assert may_be_file(text)
    assert reader is not None
    told = "\n".join(
        [f"format {reader.NAME}", *_told(parse(text, catalogue), reader.read(text).dropped)]
    )
    expected = path.with_name(path.name + ".read.txt")
    if refresh:
        expected.write_text(told + "\n", "utf-8")
    assert told + "\n" == expected.read_text("utf-8")


def test_every_format_has_a_case() -> None:
    names = {reader.NAME for reader in readers()} - PROSE
    assert {n for n in names if any(p.stem == n or p.stem.startswith(n) for p in FILES)} == names


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_change_nothing(path: Path, newline: str, catalogue: Catalogue) -> None:
    text = path.read_text("utf-8")
    if newline == "\r" and path.stem in {"kometa", "kometa-text", "letterboxd-export"}:
        pytest.skip("these programs never end a line in CR alone; spreadsheets of old do")
    plain = parse(text, catalogue)
    other = parse(text.replace("\n", newline), catalogue)
    assert [e.title.text for e in other.entries] == [e.title.text for e in plain.entries]
    assert [e.year for e in other.entries] == [e.year for e in plain.entries]
