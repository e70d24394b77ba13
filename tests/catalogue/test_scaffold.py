"""The beginning of a record: what the index knows with its sources, remarks for the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.small import catalogue, indexed

from kinoved.catalogue.depth import CLAIMABLE, REQUIRED
from kinoved.catalogue.record import parse_record
from kinoved.catalogue.scaffold import scaffold
from kinoved.model import Source, Statement, Subject

KNOWN = indexed(
    69293, "Solaris", 1972, ("country", "Soviet Union"), ("genre", "science fiction"),
    ("language", "Russian"), ("runtime", "166"), ("theme", "omdb:43"), ("cast", "Donatas Banionis"),
)  # fmt: skip

EXPECTED = """\
film: solaris-1972
# source w: https://…  the address of a page that you have read; docs/records.md
source od: https://www.omdb.org/movie/69293 | name omdb.org
source wd: https://www.wikidata.org/wiki/Q69293 | name Wikidata (extract of 2018)

# kind: …  [w]
title: Solaris | lang en  [od wd]
date: 1972 | event release  [od wd]
country: Soviet Union  [od wd]
# director: …  [w]
# writer: …  [w]
# camera: …  [w]
# music: …  [w]
cast: Donatas Banionis  [od wd]
# studio: …  [w]
# based on: …  [w]
# filmed in: …  [w]
# set in: …  [w]
# colour: …  [w]
language: Russian  [od wd]
runtime: 166  [od wd]
# award: …  [w]
genre: science fiction  [od wd]
# subject: …  [w]
# synopsis: …  [w]
# unknown: the properties above that none of the pages read tells  [w]
"""


def test_a_film_of_the_index_is_written_out_with_its_sources(tmp_path: Path) -> None:
    found = catalogue(tmp_path, films=[KNOWN])
    id_, text = scaffold("Solaris", None, found.film("tt0069293"))
    found.close()
    assert id_ == "solaris-1972"
    assert text == EXPECTED


def test_what_is_written_is_a_record_without_faults_of_form() -> None:
    record = parse_record(EXPECTED, Path("films/solaris-1972.rec"))
    assert [source.key for source in record.sources] == ["od", "wd"]
    assert all(line.sources == ("od", "wd") for line in record.lines)


def test_of_an_unknown_film_all_that_a_deep_record_needs_is_asked_for() -> None:
    id_, text = scaffold("Возвращение сына", 1979)
    assert id_ == "vozvrashenie-sina-1979"
    asked = [line.removeprefix("# ").partition(":")[0] for line in text.splitlines()]
    assert {*REQUIRED, *CLAIMABLE, "kind"} <= set(asked)
    assert "# title: Возвращение сына | lang en  [w]" in text
    assert parse_record(text, Path(f"films/{id_}.rec")).lines == ()


def film(*facts: tuple[str, str], sources: tuple[Source, ...]) -> Subject:
    """An indexed film on which every source says every one of the facts."""
    statements = tuple(
        Statement("x", "tt0000001", property_, text, text, (("lang", "en"),), sources)
        for property_, text in facts
    )
    return Subject("tt0000001", "film", "One", statements, (), True)


def test_sources_of_one_publisher_have_keys_of_their_own() -> None:
    page = "https://www.wikidata.org/wiki/Q1"
    two = (Source("Wikidata", page, ""), Source("Wikidata (extract of 2018)", page, ""))
    id_, text = scaffold("One", 1950, film(("title", "One"), sources=two))
    record = parse_record(text, Path(f"films/{id_}.rec"))
    assert [source.name for source in record.sources] == [source.name for source in two]
    assert record.lines[0].sources == tuple(source.key for source in record.sources)


@pytest.mark.parametrize("title", ["[REC]", "…", "!!!", "黒い雨", "M", "What? [sic]", "9"])
def test_any_title_makes_a_record_that_can_be_read(title: str) -> None:
    one = (Source("omdb.org", "https://www.omdb.org/movie/1", ""),)
    id_, text = scaffold(title, 1989, film(("title", title), sources=one))
    (line,) = parse_record(text, Path(f"films/{id_}.rec")).lines
    assert line.value == title


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1),
       st.none() | st.integers(1890, 2030))  # fmt: skip
def test_whatever_the_title_the_id_is_one(title: str, year: int | None) -> None:
    id_, text = scaffold(title, year)
    assert parse_record(text, Path(f"films/{id_}.rec")).id == id_
