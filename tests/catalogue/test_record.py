"""Record files: what they may say, and what is refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinoved.catalogue.build import compile_records
from kinoved.catalogue.record import RECORDS, check_files, parse_record, read_records
from kinoved.catalogue.store import Catalogue
from kinoved.errors import CatalogueError, RecordError

FILM = """film: the-test-1980
source w: https://example.org/test

kind: feature                          [w]
title: Проба | lang ru | original      [w]
title: The Test | lang en              [w]
date: 1980 | event release             [w]
director: Ada Ivanova                  [w]
complete: director                     [w]
"""


def parsed(text: str, name: str = "the-test-1980") -> object:
    return parse_record(text, Path(f"films/{name}.rec"))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("[w]\ntitle: Проба", "\ntitle: Проба"), "no source"),
        (
            ("director: Ada Ivanova                  [w]", "director: Ada Ivanova [x]"),
            "not declared",
        ),
        (("event release", "event seen"), "a date says its event"),
        (("date: 1980", "date: about 1980"), "not a date"),
        (("| lang en", ""), "says its language"),
        (("director:", "regisseur:"), "unknown property"),
        (("film: the-test-1980", "film: another-1980"), "not the name of the file"),
        (("https://example.org/test", "a book"), "starts with http"),
    ],
)
def test_a_slip_is_refused_with_its_line(change: tuple[str, str], message: str) -> None:
    with pytest.raises(RecordError, match=message):
        parsed(FILM.replace(*change))


def test_every_record_is_well_formed_and_says_its_kind() -> None:
    assert check_files(sorted(RECORDS.rglob("*.rec"))) == []


def test_every_statement_has_a_source() -> None:
    assert all(line.sources for record in read_records() for line in record.lines)


def test_no_two_records_share_an_identifier() -> None:
    seen: dict[str, str] = {}
    for record in read_records():
        for line in record.lines:
            if line.property == "imdb":
                assert seen.setdefault(line.value, record.id) == record.id


def test_complete_properties_have_two_sources() -> None:
    thin = []
    for record in read_records():
        if record.kind != "film":
            continue
        complete = [line for line in record.lines if line.property == "complete"]
        for property_ in ("director", "country", "colour"):
            if any(property_ in line.value.split() for line in complete):
                lines = [line for line in record.lines if line.property == property_]
                if len({s for line in lines for s in line.sources}) < 2:
                    thin.append(f"{record.id} {property_}")
    assert thin == []


def test_a_compiled_record_can_be_asked(tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "the-test-1980.rec").write_text(FILM, encoding="utf-8")
    catalogue = Catalogue.open(compile_records(tmp_path, tmp_path / "c.sqlite", None))
    film = catalogue.film("the-test-1980")
    assert film is not None
    assert film.texts("director") == ("Ada Ivanova",)
    assert film.is_complete("director")
    assert film.titles[0].text == "Проба"
    assert [n.scheme for n in catalogue.named("Proba")] == ["roman"]
    assert [f.name for f in tmp_path.iterdir() if "sqlite" in f.name] == ["c.sqlite"]
    catalogue.close()


def test_compiling_twice_gives_the_same_checksum(tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "the-test-1980.rec").write_text(FILM, encoding="utf-8")
    sums = []
    for name in ("a.sqlite", "b.sqlite"):
        catalogue = Catalogue.open(compile_records(tmp_path, tmp_path / name, None))
        sums.append(catalogue.meta["checksum"])
        catalogue.close()
    assert sums[0] == sums[1]


@pytest.mark.parametrize(
    "content", [b"", b"not a catalogue", b"SQLite format 3\x00" + b"\x00" * 80]
)
def test_a_damaged_snapshot_is_one_clear_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.sqlite"
    path.write_bytes(content)
    with pytest.raises(CatalogueError, match="make setup"):
        Catalogue.open(path)


def test_a_missing_snapshot_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="no catalogue"):
        Catalogue.open(tmp_path / "none.sqlite")
