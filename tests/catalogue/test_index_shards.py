"""The packaged index on disk: what is written is read, and damage is told in one sentence."""

from __future__ import annotations

import json
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small import BOTH, indexed

from kinoved.catalogue.index import __main__ as building
from kinoved.catalogue.index import film_line, film_of, read_shards, write_shards
from kinoved.catalogue.rows import IndexedFact, IndexedFilm
from kinoved.errors import CatalogueError

FILMS = [
    indexed(79944, "Stalker", 1979, ("country", "Soviet Union"), ("director", "Q853")),
    indexed(72443, "Зеркало", 1975, lang="ru"),
    indexed(1, "La sortie de l'usine Lumière à Lyon", 1895, lang="fr"),
    IndexedFilm("omdb-7", (("omdb-org", "7"),), (("omdb", "7"),), (
        IndexedFact("title", "Undated", (), ("omdb-org",)),)),
]  # fmt: skip

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
facts = st.builds(
    IndexedFact,
    st.sampled_from(["title", "country", "genre"]),
    words,
    st.dictionaries(st.sampled_from(["lang", "event", "place"]), words).map(
        lambda pairs: tuple(pairs.items())
    ),
    st.lists(st.sampled_from(BOTH), unique=True, min_size=1).map(tuple),
)


@st.composite
def every_film(draw: st.DrawFn) -> IndexedFilm:
    number = str(draw(st.integers(1, 99_999_999)))
    year = IndexedFact("date", str(draw(st.integers(1888, 2030))), (("event", "release"),), BOTH)
    dated = draw(st.booleans())
    return IndexedFilm(
        f"omdb-{number}",
        ((BOTH[0], number), (BOTH[1], f"Q{number}")),
        (("omdb", number), ("wikidata", f"Q{number}")),
        (*draw(st.lists(facts, max_size=4)), *([year] if dated else [])),
    )


@settings(max_examples=12)  # packing as tightly as can be takes its time
@given(st.lists(every_film(), max_size=5, unique_by=lambda film: film.id))
def test_what_is_written_is_read(tmp_path: Path, films: list[IndexedFilm]) -> None:
    counts = write_shards(films, tmp_path)
    found = list(read_shards(tmp_path))
    assert sorted(found, key=lambda f: f.id) == sorted(films, key=lambda f: f.id)
    assert sum(counts.values()) == len(films)


@given(every_film())
def test_a_film_is_one_line(film: IndexedFilm) -> None:
    line = film_line(film, list(BOTH))
    assert "\n" not in line
    assert film_of(line, list(BOTH)) == film


def test_films_lie_in_the_decade_of_their_first_year(tmp_path: Path) -> None:
    counts = write_shards(FILMS, tmp_path)
    assert counts == {"1890s": 1, "1970s": 2, "undated": 1}
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "1890s.jsonl.xz", "1970s.jsonl.xz", "undated.jsonl.xz",
    ]  # fmt: skip


def test_the_same_films_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    for name, films in (("a", FILMS), ("b", FILMS[::-1])):
        write_shards(films, tmp_path / name)
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_shards_of_an_earlier_index_are_removed(tmp_path: Path) -> None:
    write_shards(FILMS, tmp_path)
    write_shards(FILMS[:1], tmp_path)
    assert list(read_shards(tmp_path)) == FILMS[:1]


def test_no_shards_are_no_films(tmp_path: Path) -> None:
    assert list(read_shards(tmp_path / "none")) == []


HEAD = '{"format": "kinoved index", "sources": ["omdb-org"], "version": 1}\n'
LINE = '{"id": "omdb-1", "rows": {"omdb-org": "1"}, "identifiers": [["omdb", "1"]], "facts": %s}\n'
DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut off": lambda data: data[: len(data) // 2],
    "empty": lambda _: b"",
    "not packed": lambda _: b"film",
    "turned bits": lambda data: data[:60] + bytes(b ^ 255 for b in data[60:80]) + data[80:],
    "no heading": lambda _: lzma.compress(b""),
    "a list": lambda _: lzma.compress(b"[]\n"),
    "a number": lambda _: lzma.compress(b"1\n"),
    "no sources": lambda _: lzma.compress(b'{"format": "kinoved index", "version": 1}\n'),
    "of another version": lambda _: lzma.compress(HEAD.replace("1}", "2}").encode()),
    "of another format": lambda _: lzma.compress(HEAD.replace("kinoved", "other").encode()),
    "no film": lambda _: lzma.compress((HEAD + "{}\n").encode()),
    "an unknown source": lambda _: lzma.compress((HEAD + LINE % '[["title","A",[3]]]').encode()),
    "a short fact": lambda _: lzma.compress((HEAD + LINE % '[["title"]]').encode()),
    "a fact of the wrong shape": lambda _: lzma.compress((HEAD + LINE % "[1]").encode()),
    "not UTF-8": lambda _: lzma.compress(HEAD.encode() + b"\xff\xfe\n"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_or_foreign_shard_is_named_in_one_sentence(tmp_path: Path, damage: str) -> None:
    write_shards(FILMS[:1], tmp_path)
    (path,) = tmp_path.iterdir()
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    with pytest.raises(CatalogueError, match=r"1970s.*fetch the project again\.$"):
        list(read_shards(tmp_path))


def test_every_packaged_film_has_an_id_of_its_own_and_cites_its_rows() -> None:
    ids: set[str] = set()
    for film in read_shards():
        assert film.id not in ids
        ids.add(film.id)
        cited = {name for fact in film.facts for name in fact.sources}
        assert cited == {name for name, _ in film.rows}
        assert cited <= {"omdb-org", "wikidata-extract"}
    assert len(ids) >= 40_000


def test_themes_that_the_catalogue_does_not_have_are_left_out_of_the_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    themes = tmp_path / "records" / "themes"
    themes.mkdir(parents=True)
    (themes / "dystopia.rec").write_text(
        "theme: dystopia\nsource a: https://example.org\n"
        "name: dystopia | lang en [a]\nequivalent: wikidata:Q1 [a]\n"
    )
    data = tmp_path / "data"
    for name, files in DATA.items():
        (data / name).mkdir(parents=True)
        for file, text in files.items():
            (data / name / file).write_text(text, "utf-8")
    monkeypatch.setattr(building, "RECORDS", tmp_path / "records")
    rows = {row.source: row for row in building.rows(data)}
    assert set(rows) == set(building.PACKAGED)
    themes_of = [f.value for f in rows["wikidata-extract"].facts if f.property == "theme"]
    assert themes_of == ["wikidata:Q1"]


FILM = {"wikidata_id": "Q9", "label": "Stalker", "imdb_id": "tt1", "genre": ["Q1", "Q2"]}
DATA = {
    "wikidata": {"genres.json": "", "wikidata-movies.json": json.dumps(FILM)},
    "movielens": {"links.csv": "movieId,imdbId,tmdbId\n", "movies.csv": "movieId,title\n1,Ax\n"},
    "omdb.org": {
        "all_movies.csv": '"id","name","parent_id","date"\n"1","Stalker",\\N,"1979-01-01"\n',
        "movie_countries.csv": '"movie_id","country_code"\n',
        "movie_languages.csv": '"movie_id","language_iso_639_1"\n',
        "movie_details.csv": '"movie_id","runtime"\n',
        "movie_categories.csv": '"movie_id","category_id"\n"1","52"\n',
        "movie_references.csv": '"movie_id","referenced_id","type"\n',
        "movie_links.csv": "",
    },
}


def test_the_builder_of_the_index_says_how_it_is_called(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert building.main([]) == 2
    assert "DATA-FOLDER" in capsys.readouterr().err
