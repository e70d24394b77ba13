"""`kinoved find`, `kinoved record` and `kinoved catalogue`, on a small catalogue of their own."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.small import film, indexed, other, snapshot

from kinoved import pipeline
from kinoved.catalogue.record import check_files
from kinoved.cli import main

RECORDS = [
    film("stalker-1979", "title: Stalker | lang en", "title: Сталкер | lang ru | original",
         "date: 1979 | event release", "country: Soviet Union", "director: Andrei Tarkovsky",
         "theme: dystopia | grade adjacent", "imdb: tt0079944"),
    other("theme", "dystopia", "name: dystopia | lang en"),
]  # fmt: skip
FILMS = [
    indexed(69293, "Solaris", 1972, ("country", "Soviet Union"), ("language", "Russian")),
    indexed(307479, "Solaris", 2002, ("country", "United States")),
    indexed(60438, "Goha", 1958, ("country", "France")),
    indexed(79944, "Stalker", 1979),
]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return snapshot(tmp_path_factory.mktemp("cli"), RECORDS, FILMS)


@pytest.fixture(autouse=True)
def _chosen(small: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("KINOVED_CATALOGUE", str(small))
    monkeypatch.setenv("COLUMNS", "80")
    pipeline.packaged.cache_clear()
    yield
    pipeline.packaged.cache_clear()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def one_sentence(result: Result, says: str) -> None:
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    assert result.stderr.startswith("kinoved: ")
    assert result.stderr.count("\n") == 1
    assert says in result.stderr


# find


def test_films_are_listed_with_year_director_and_country() -> None:
    result = run("find", "--country", "Soviet Union")
    assert result.exit_code == 0, result.output
    assert result.stdout == (
        "Year  Film               Director          Country\n"
        "1979  Stalker / Сталкер  Andrei Tarkovsky  Soviet Union\n"
        "1972  Solaris*                             Soviet Union\n"
        "\n"
        "2 films. * Only data sets know it.\n"
    )


def test_a_listing_fits_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "44")
    lines = run("find", "--from", "1900").stdout.splitlines()
    assert all(len(line) <= 44 for line in lines)
    assert any("…" in line for line in lines)


def test_filters_and_text_narrow_together() -> None:
    assert "1 film." in run("find", "solaris", "--to", "1980").stdout
    director = ("--director", "Andrei Tarkovsky")
    assert "Stalker" in run("find", "--theme", "dystopia", *director).stdout


def test_the_rest_is_counted() -> None:
    assert "1 of 4 films." in run("find", "--from", "1900", "--limit", "1").stdout


def test_no_film_is_an_answer_and_no_fault() -> None:
    result = run("find", "--from", "2020")
    assert result.exit_code == 0
    assert result.stdout == "No film in the catalogue is all of this; leave a filter out.\n"


def test_films_are_shown_to_programs_too() -> None:
    value = json.loads(run("find", "--to", "1975", "--output", "json").stdout)
    assert value["total"] == 2
    assert [(f["id"], f["layer"]) for f in value["films"]] == [
        ("tt0069293", "index"), ("tt0060438", "index"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "Say what to look for"),
        (("--country", "Ruritania"), "Ruritania"),
        (("--genre", "kino"), "kino"),
        (("--from", "12"), "12"),
        (("--layer", "both"), "both"),
    ],
)
def test_what_cannot_be_looked_for_is_told(arguments: tuple[str, ...], says: str) -> None:
    result = run("find", *arguments)
    assert result.exit_code == 2
    assert says in result.stderr


# record


def test_a_record_of_an_indexed_film_begins_with_what_is_known() -> None:
    result = run("record", "new", "Goha (1958)")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("film: goha-1958\n")
    assert "\ncountry: France  [od wd]\n" in result.stdout


def test_a_record_can_be_begun_by_an_identifier() -> None:
    assert run("record", "new", "tt0069293").stdout.startswith("film: solaris-1972\n")


def test_of_two_films_of_a_title_the_year_chooses() -> None:
    assert run("record", "new", "Solaris (2002)").stdout.startswith("film: solaris-2002\n")
    one_sentence(run("record", "new", "Solaris"), "several films")


def test_a_record_of_a_film_that_nothing_knows_asks_for_everything() -> None:
    output = run("record", "new", "The Winter Harbour (1961)").stdout
    assert output.startswith("film: the-winter-harbour-1961\n")
    assert "# title: The Winter Harbour | lang en  [w]" in output


def test_a_new_record_is_written_once_and_never_over_another(tmp_path: Path) -> None:
    result = run("record", "new", "Goha (1958)", "--folder", str(tmp_path))
    path = tmp_path / "goha-1958.rec"
    assert result.stdout == f"{path}\n"
    before = path.read_text("utf-8")
    one_sentence(run("record", "new", "Goha (1958)", "--folder", str(tmp_path)), "is there already")
    assert path.read_text("utf-8") == before
    assert os.listdir(tmp_path) == ["goha-1958.rec"]


def test_a_film_that_has_a_record_gets_no_other() -> None:
    for name in ("Stalker", "Stalker (1979)", "stalker-1979", "tt0079944"):
        one_sentence(run("record", "new", name), "has a record: `kinoved show stalker-1979`")


def test_a_scaffold_becomes_a_record_by_a_page_and_a_kind(tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    run("record", "new", "Goha (1958)", "--folder", str(tmp_path / "films"))
    path = tmp_path / "films" / "goha-1958.rec"
    assert check_files([path]) == [f"{path}: no kind stated"]
    text = path.read_text("utf-8").replace("# kind: …", "kind: feature")
    text = text.replace("# source w: https://…  the address", "source w: https://example.org\n#")
    path.write_text(text, "utf-8")
    assert check_files([path]) == []
    assert run("record", "check", str(path)).exit_code == 0


def test_a_faulty_record_fails_the_check_and_a_good_one_is_advised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.rec").write_text(film("one", "title: One | lang en", "country: Sweden [a]"), "utf-8")
    Path("two.rec").write_text(film("two", "runtime: long"), "utf-8")
    result = run("record", "check", "one.rec", "two.rec")
    assert result.exit_code == 1
    assert result.stdout == (
        "one.rec: well formed, every line sourced\n"
        "  country: one witness only; it supports a list and may not contradict it. A\n"
        "  second, independent source would let it.\n"
        "  Not deep yet: date, director, synopsis, writer, cast, camera, music, studio,\n"
        "  based on, filmed in, set in, colour, language, runtime, award, subject neither\n"
        "  stated nor named in an `unknown:` line, which says that the pages read do not\n"
        "  tell.\n"
        "error: two.rec:5: a runtime is a whole number of minutes\n"
    )


def test_quiet_says_only_what_must_be_mended(tmp_path: Path) -> None:
    good = tmp_path / "one.rec"
    good.write_text(film("one", "title: One | lang en"), "utf-8")
    result = run("record", "check", "--quiet", str(good))
    assert (result.exit_code, result.stdout) == (0, "")


def test_a_record_that_is_not_there_is_told(tmp_path: Path) -> None:
    result = run("record", "check", str(tmp_path / "none.rec"))
    assert result.exit_code == 2
    assert "none.rec" in result.stderr


# catalogue


def test_the_status_tells_both_layers_apart(small: Path) -> None:
    result = run("catalogue", "status")
    lines = result.stdout.splitlines()
    assert lines[1] == f"place    {small}"
    assert lines[2] == "kind     packaged"
    assert lines[5].split() == ["records", "1", "2", "8"]
    assert lines[6].split() == ["index", "3", "3", "10"]
    assert "1 are joined with a film of the index" in result.stdout


def test_the_status_is_shown_to_programs_too() -> None:
    value = json.loads(run("catalogue", "status", "--output", "json").stdout)
    assert (value["films"], value["indexed"], value["joined"]) == ("1", "3", "1")
    assert value["subjects"]["film"] == 1


def test_a_catalogue_that_is_whole_is_said_to_be(small: Path) -> None:
    for arguments in ((), (str(small),)):
        assert run("catalogue", "verify", *arguments).stdout == f"{small} is whole.\n"


def test_a_catalogue_that_is_not_is_told_in_a_sentence(small: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.sqlite"
    cut.write_bytes(small.read_bytes()[:50_000])
    one_sentence(run("catalogue", "verify", str(cut)), "Install kinoved again")
    one_sentence(run("catalogue", "verify", str(tmp_path / "none.sqlite")), "There is no catalogue")


def test_every_data_set_is_credited_with_its_licence() -> None:
    output = run("catalogue", "credits").stdout
    for word in ("omdb.org", "CC BY 2.0 DE", "Wikidata", "CC0 1.0", "Unicode License v3"):
        assert word in output
    assert all(len(line) <= 80 or "http" in line for line in output.splitlines())


@pytest.mark.parametrize("format_", ["jsonl", "parquet"])
def test_the_tables_are_exported_and_named(tmp_path: Path, format_: str) -> None:
    if format_ == "parquet":
        pytest.importorskip("pyarrow")
    folder = tmp_path / "tables"
    result = run("catalogue", "export", str(folder), "--format", format_)
    assert result.exit_code == 0, result.output
    names = [f"{name}.{format_}" for name in ("films", "titles", "statements")]
    assert result.stdout.splitlines() == [str(folder / name) for name in names]
    assert sorted(os.listdir(folder)) == sorted(names)


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    result = run("catalogue", "export", str(tmp_path / "file"))
    assert result.exit_code == 2
    assert "cannot be written into" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_catalogue_that_is_named_and_missing_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KINOVED_CATALOGUE", str(tmp_path / "none.sqlite"))
    for command in (("find", "stalker"), ("catalogue", "status"), ("record", "new", "Stalker")):
        one_sentence(run(*command), "none.sqlite")
