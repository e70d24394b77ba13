"""What is said of a record that is being written: faults first, then what it lacks."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.small import film, other

from kinoved.catalogue import advice as advising
from kinoved.catalogue.depth import CLAIMABLE, REQUIRED, missing
from kinoved.catalogue.record import RECORDS, parse_record

STATED = (
    "title: One | lang en", "date: 1979 | event release", "country: Sweden",
    "director: Ada Ivanova", "synopsis: A guide leads two men.",
)  # fmt: skip
UNKNOWN = "unknown: writer cast camera music studio based on filmed in set in colour"
COMPLETE = "complete: language runtime award"
SUBJECT = "subject: desire"


def faults(folder: Path, *lines: str, change: tuple[str, str] = ("", "")) -> list[str]:
    (folder / "films").mkdir(exist_ok=True)
    path = folder / "films" / "one-1979.rec"
    path.write_text(film("one-1979", *lines).replace(*change), encoding="utf-8")
    return [fault.removeprefix(str(path)) for fault in advising.faults(path)]


def advice(*lines: str) -> list[str]:
    text = film("one-1979", *lines)
    return list(advising.advice(parse_record(text, Path("films/one-1979.rec"))))


def test_a_good_record_has_no_faults(tmp_path: Path) -> None:
    assert faults(tmp_path, *STATED, "complete: director country") == []


def test_a_slip_of_form_is_told_with_its_line(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, "runtime: long")
    assert fault == ":5: a runtime is a whole number of minutes"


def test_a_film_without_a_kind_is_a_fault(tmp_path: Path) -> None:
    assert faults(tmp_path, change=("kind: feature [a b]\n", "")) == [": no kind stated"]


def test_completeness_on_one_witness_is_a_fault(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, *STATED, "complete: director [a]")
    assert fault.startswith(":10: complete: director rests on one witness")


def test_copies_of_an_encyclopedia_are_one_witness(tmp_path: Path) -> None:
    copies = ("https://www.sample.net/film | name Sample",
              "http://piglix.com/x | name English Wikipedia copy")  # fmt: skip
    changed = film("one-1979", *STATED, "complete: director").replace(*copies)
    path = tmp_path / "one-1979.rec"
    path.write_text(
        changed.replace("www.example.org/film | name Example", "en.wikipedia.org/wiki/One"), "utf-8"
    )
    (fault,) = advising.faults(path)
    assert "copies of one encyclopedia are one" in fault


def test_a_film_that_only_data_sets_know_is_no_record(tmp_path: Path) -> None:
    text = film("one-1979", *STATED)
    text = text.replace("www.example.org/film", "www.omdb.org/movie/1")
    text = text.replace("www.sample.net/film", "www.wikidata.org/wiki/Q1")
    path = tmp_path / "one-1979.rec"
    path.write_text(text, "utf-8")
    (fault,) = advising.faults(path)
    assert "data sets alone make no record" in fault


@pytest.mark.parametrize("property_", ["director", "country", "colour"])
def test_a_single_witness_may_not_contradict_and_that_is_said(property_: str) -> None:
    (hint,) = [hint for hint in advice(f"{property_}: x [a]") if hint.startswith(property_)]
    assert "one witness only" in hint


def test_two_witnesses_are_asked_whether_that_is_all() -> None:
    hints = advice("director: Ada Ivanova")
    assert any("`complete: director`" in hint for hint in hints)
    hints = advice("director: Ada Ivanova", "complete: director")
    assert not any(hint.startswith("director") for hint in hints)


def test_what_a_deep_record_lacks_is_listed_in_order() -> None:
    (hint,) = advice(STATED[0], STATED[1], UNKNOWN)
    assert hint.startswith(
        "Not deep yet: country, director, synopsis, language, runtime, award, subject neither"
    )


def test_a_deep_record_of_two_witnesses_is_left_in_peace() -> None:
    complete = "complete: director country language runtime award"
    assert advice(*STATED, UNKNOWN, complete, SUBJECT) == []


def test_only_films_are_advised() -> None:
    person = other("person", "ada-ivanova", "name: Ada Ivanova | lang en")
    record = parse_record(person, Path("people/ada-ivanova.rec"))
    assert list(advising.advice(record)) == []


def test_nothing_is_missing_where_all_is_stated_and_all_where_nothing_is() -> None:
    assert missing((*REQUIRED, *CLAIMABLE)) == ()
    assert missing(()) == (*REQUIRED, *CLAIMABLE)


def test_advice_is_given_on_every_packaged_record() -> None:
    for path in sorted((RECORDS / "films").glob("s*.rec")):
        if not advising.check_files([path]):
            record = parse_record(path.read_text("utf-8"), path)
            assert all(hint.endswith(".") for hint in advising.advice(record))
