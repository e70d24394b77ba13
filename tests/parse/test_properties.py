"""What holds for every text: no crash, spans at what was read, work that stays linear."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.errors import InputError
from kinoved.model import Passage, Span
from kinoved.parse import MOST_CHARACTERS, parse

CATALOGUE = Catalogue.open()
PIECES = st.sampled_from(
    ["Stalker (1979)", "1. ", "10 ", "\n", "\n\n", "\r\n", "Description: ", "Fact: ", "事実: ",
     "**", "*", "_", "# ", "## ", "- ", "[a](b)", "[", "](", "<!-- ", "-->", "(", ")", "(19",
     "“", "”",
     "«", "»", "'", "『", "Soviet ", "films ", "Top 10 ", "and ", "Directed by Elem Klimov", "1975",
     "tt0079944", "https://www.imdb.com/title/tt0079944/", "x" * 90, "é\u0301", "\u2028", "\x00",
     "."]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join))


def _values(value: object, kind: type) -> Iterator[object]:
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from _values(item, kind)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _values(getattr(value, field.name), kind)


def _is_subsequence(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(TEXTS)
def test_every_span_points_at_what_was_read(text: str) -> None:
    found = parse(text, CATALOGUE)
    for span in _values(found, Span):
        assert isinstance(span, Span)
        assert 0 <= span.start <= span.end <= len(text)
        assert span.line >= 1
        assert span.column >= 1
    for passage in _values(found, Passage):
        assert isinstance(passage, Passage)
        assert _is_subsequence(passage.text, text[passage.span.start : passage.span.end])
    assert [e.position for e in found.entries] == list(range(1, len(found.entries) + 1))


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["A", "Ö b", "映画"]), min_size=2, max_size=6))
def test_without_marks_the_span_is_the_text(titles: list[str]) -> None:
    text = "\n\n".join(f"{t} (197{i})\nDescription: It is {t}." for i, t in enumerate(titles))
    found = parse(text, CATALOGUE)
    assert [e.title.text for e in found.entries] == titles
    for passage in _values(found, Passage):
        assert isinstance(passage, Passage)
        assert text[passage.span.start : passage.span.end] == passage.text


@pytest.mark.parametrize(
    "unit",
    ["a ", "(", "(1", "[x](", '"', "<!-- ", "1. x\n", "T (1999)\n", "**a", "«", "# a\n", "x. ",
     "T (1999)\nDescription: a\n\n", "Fact: a\n", "\r", "`", "T - 1979, "],
)  # fmt: skip
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    small, large = (_calls(unit * (size // len(unit))) for size in (4_000, 16_000))
    assert large < 6 * small + 2_000


def _calls(text: str) -> int:
    """How many Python and built-in calls one parse makes: a measure of work without a clock."""
    count = 0

    def tally(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    parse(text[:100], CATALOGUE)
    sys.setprofile(tally)
    try:
        parse(text, CATALOGUE)
    finally:
        sys.setprofile(None)
    return count


def test_a_text_too_long_is_refused_in_one_sentence() -> None:
    with pytest.raises(InputError, match="larger than 5 MB"):
        parse("a" * (MOST_CHARACTERS + 1), CATALOGUE)


def test_five_million_letters_on_one_line_are_read() -> None:
    assert parse("a" * MOST_CHARACTERS, CATALOGUE).entries == ()
