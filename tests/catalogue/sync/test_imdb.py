from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue.rows import FilmRow
from kinoved.catalogue.sources import imdb
from kinoved.errors import CatalogueError

BASICS = """
tconst|titleType|primaryTitle|originalTitle|isAdult|startYear|endYear|runtimeMinutes|genres
tt0079944|movie|Stalker|Сталкер|0|1979|\\N|162|Drama,Sci-Fi
tt0000001|short|Carmencita|Carmencita|0|1894|\\N|1|Documentary,Short
tt0000002|tvSeries|A Series|A Series|0|1990|1991|30|Drama
tt0000003|movie|Hidden|Hidden|1|1990|\\N|80|Adult
tt12345678|tvMiniSeries|Long|Long|0|\\N|\\N|\\N|\\N
"""
AKAS = """
titleId|ordering|title|region|language|types|attributes|isOriginalTitle
tt0079944|1|Сталкер|\\N|\\N|original|\\N|1
tt0079944|2|Stalker|DE|\\N|imdbDisplay|\\N|0
tt0079944|3|The Stalker|GB|en|\\N|\\N|0
tt0079944|4|The Wish Machine|\\N|\\N|working|\\N|0
tt0000002|1|Eine Serie|DE|de|\\N|\\N|0
"""
CREW = """
tconst|directors|writers
tt0079944|nm0001789|nm0835732,nm0835733
tt0000001|nm0005690|\\N
"""
PRINCIPALS = """
tconst|ordering|nconst|category|job|characters
tt0079944|1|nm0434318|actor|\\N|["Stalker"]
tt0079944|2|nm0001789|director|\\N|\\N
tt0079944|3|nm0000009|self|\\N|\\N
"""
NAMES = """
nconst|primaryName|birthYear|deathYear|primaryProfession|knownForTitles
nm0001789|Andrei Tarkovsky|1932|1986|director|tt0079944
nm0835732|Arkadiy Strugatskiy|1925|1991|writer|tt0079944
nm0434318|Aleksandr Kaydanovskiy|1946|1995|actor|tt0079944
"""
ALL = {
    "title.basics": BASICS,
    "title.akas": AKAS,
    "title.crew": CREW,
    "title.principals": PRINCIPALS,
    "name.basics": NAMES,
}


def put(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        data = text.lstrip("\n").replace("|", "\t").encode()
        (folder / f"{name}.tsv.gz").write_bytes(gzip.compress(data))
    return folder


def shown(row: FilmRow) -> list[str]:
    return [
        " | ".join((f"{f.property}: {f.value}", *(f"{k} {v}".strip() for k, v in f.qualifiers)))
        for f in row.facts
    ]


def test_films_are_joined_with_titles_crew_and_names(tmp_path: Path) -> None:
    rows = {row.id: row for row in imdb.read(put(tmp_path, **ALL))}
    assert list(rows) == ["tt0000001", "tt0079944", "tt12345678"]
    assert rows["tt0079944"].identifiers == (("imdb", "tt0079944"),)
    assert shown(rows["tt0079944"]) == [
        "kind: feature",
        "title: Сталкер | lang und | original",
        "title: Stalker | lang und",
        "title: The Stalker | lang en",
        "title: The Wish Machine | lang und | alias",
        "date: 1979 | event release",
        "director: Andrei Tarkovsky",
        "writer: Arkadiy Strugatskiy",
        "cast: Aleksandr Kaydanovskiy | role Stalker",
        "runtime: 162",
        "genre: drama",
        "genre: science fiction",
    ]
    assert shown(rows["tt0000001"]) == [
        "kind: short",
        "title: Carmencita | lang und | original",
        "date: 1894 | event release",
        "runtime: 1",
        "genre: documentary",
    ]
    assert shown(rows["tt12345678"]) == ["kind: miniseries", "title: Long | lang und | original"]


def test_basics_alone_are_enough(tmp_path: Path) -> None:
    rows = list(imdb.read(put(tmp_path, **{"title.basics": BASICS})))
    assert shown(rows[1])[:3] == [
        "kind: feature",
        "title: Сталкер | lang und | original",
        "title: Stalker | lang und",
    ]


@pytest.mark.parametrize(
    ("basics", "sentence"),
    [
        ("tconst|titleType\ntt1|movie\n", "has no column primaryTitle"),
        (BASICS + "tt5|movie|cut\n", r"Line 7 of .* has 3 columns and not 9"),
        (BASICS.replace("tt0079944", "x79"), "'x79' is not an id of IMDb"),
    ],
)
def test_a_file_out_of_form_is_one_sentence(basics: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=sentence):
        list(imdb.read(put(tmp_path, **{"title.basics": basics})))


def test_a_folder_without_films_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"has no title\.basics\.tsv\.gz"):
        list(imdb.read(tmp_path))


def test_a_file_that_is_cut_off_is_one_sentence(tmp_path: Path) -> None:
    path = put(tmp_path, **{"title.basics": BASICS}) / "title.basics.tsv.gz"
    path.write_bytes(path.read_bytes()[:-12])
    with pytest.raises(CatalogueError, match="is cut off"):
        list(imdb.read(tmp_path))


_TITLES = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\\|"),
    min_size=1,
).map(imdb.plain)


@given(st.lists(st.tuples(st.integers(1, 10**8), _TITLES.filter(bool)), unique_by=lambda t: t[0]))
def test_every_title_comes_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, films: list[tuple[int, str]]
) -> None:
    head = BASICS.strip().splitlines()[0]
    lines = [f"tt{n:07}|movie|{t}|{t}|0|1979|\\N|90|Drama" for n, t in films]
    folder = put(tmp_path_factory.mktemp("imdb"), **{"title.basics": "\n".join([head, *lines])})
    read = {row.id: row.facts[1].value for row in imdb.read(folder)}
    assert read == {f"tt{n:07}": title for n, title in films}


@given(st.binary(max_size=400))
def test_any_bytes_are_rows_or_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("imdb")
    head = BASICS.strip().splitlines()[0].replace("|", "\t").encode()
    (folder / "title.basics.tsv").write_bytes(head + b"\n" + data)
    try:
        rows = list(imdb.read(folder))
    except CatalogueError:
        return
    assert all(row.id.startswith("tt") for row in rows)


def test_the_genuine_files_are_read(data: Path) -> None:
    folder = data / "data" / "imdb-2017"
    if not folder.is_dir():
        pytest.skip("development data not installed")
    rows = list(imdb.read(folder))
    assert len(rows) == 18_142
    assert all(fact.value for row in rows for fact in row.facts)
    assert sum(any(f.property == "title" for f in row.facts) for row in rows) == len(rows)
