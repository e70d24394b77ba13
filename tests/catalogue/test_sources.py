"""What is read out of the files of the packaged sources, and that the sources agree."""

from __future__ import annotations

import bz2
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from tests.small import written

from kinoved.catalogue.cldr import country_name, language_name
from kinoved.catalogue.index.__main__ import PACKAGED
from kinoved.catalogue.rows import FilmRow
from kinoved.catalogue.sources import movielens, names, omdb_org, source, wikidata_extract
from kinoved.errors import CatalogueError

OMDB = {
    "all_movies": '"id","name","parent_id","date"\n',
    "movie_countries": '"movie_id","country_code"\n',
    "movie_languages": '"movie_id","language_iso_639_1"\n',
    "movie_details": '"movie_id","runtime","budget","revenue","homepage"\n',
    "movie_categories": '"movie_id","category_id"\n',
    "movie_references": '"movie_id","referenced_id","type"\n',
    "movie_links": "",
}


def omdb(folder: Path, **rows: str) -> list[FilmRow]:
    """The films read from files of omdb.org with these rows."""
    files = {f"{stem}.csv": head + rows.get(stem, "") for stem, head in OMDB.items()}
    return list(omdb_org.read(written(folder, files)))


def lens(folder: Path, *movies: str, links: str = "") -> list[FilmRow]:
    """The films read from files of MovieLens with these movies."""
    listed = "".join(f"{number},{title}\n" for number, title in enumerate(movies, 1))
    files = {
        "movies.csv": "movieId,title\n" + listed,
        "links.csv": f"movieId,imdbId,tmdbId\n{links}",
    }
    return list(movielens.read(written(folder, files)))


def extract(folder: Path, *films: dict[str, object]) -> list[FilmRow]:
    """The films read from a Wikidata extract with these objects."""
    genres = '{"wikidata_id": "Q24925", "genre_label": "science fiction film"}\n'
    text = "".join(json.dumps(film) + "\n\n" for film in films)
    files = {"genres.json": genres, "wikidata-movies.json": text}
    return list(wikidata_extract.read(written(folder, files)))


def values(row: FilmRow, property_: str) -> list[str]:
    return [fact.value for fact in row.facts if fact.property == property_]


# What holds for every source.


@pytest.mark.parametrize("name", names())
def test_a_source_says_who_made_it_and_under_which_licence(name: str) -> None:
    module = source(name)
    found = module.SOURCE
    assert found.name == name.replace("_", "-")
    assert all((found.title, found.licence, found.credit, found.witness, found.folder))
    assert found.licence_url.startswith("https://")
    assert found.home.startswith("https://")
    assert module.page("42").startswith("https://")
    assert module.page("42").count("42") == 1
    assert module.page("{}").count("{}") == 1


def test_a_source_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(CatalogueError, match="wikidata-extract"):
        source("rotten-tomatoes")


@pytest.mark.parametrize("name", PACKAGED)
def test_a_folder_without_the_files_is_told_with_what_to_do(name: str, tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"has no .*(name the|sync)"):
        list(source(name).read(tmp_path))


# omdb.org


def test_a_film_of_omdb_org_is_read_with_all_that_is_said(tmp_path: Path) -> None:
    (film,) = omdb(
        tmp_path,
        all_movies='"1398","Сталкер",\\N,"1979-05-25"\n',
        movie_countries='"1398","SU"\n"1398","DE"\n"1398","SU"\n',
        movie_languages='"1398","ru"\n',
        movie_details='"1398","163","0","0",""\n',
        movie_categories='"1398","878"\n"1398","52"\n"1398","301"\n',
        movie_references='"1398","7","Remake"\n"1398","8","Sequel"\n"1398","1398","Remake"\n',
        movie_links='"imdbmovie","tt0079944","1398","xx"\n"imdbmovie","x","1398","xx"\n',
    )
    assert (film.source, film.id) == ("omdb-org", "1398")
    assert film.identifiers == (("imdb", "tt0079944"), ("omdb", "1398"))
    assert [(f.property, f.value, f.qualifiers) for f in film.facts] == [
        ("title", "Сталкер", (("lang", "ru"),)),
        ("date", "1979-05-25", (("event", "release"),)),
        ("country", "Soviet Union", ()),
        ("country", "Germany", ()),
        ("language", "Russian", ()),
        ("runtime", "163", ()),
        ("genre", "science fiction", ()),
        ("theme", "omdb:301", ()),
        ("theme", "omdb:52", ()),
        ("theme", "omdb:878", ()),
        ("colour", "black and white", ()),
        ("remake of", "omdb-7", ()),
    ]


def test_nothing_is_made_of_what_omdb_org_leaves_empty(tmp_path: Path) -> None:
    (film,) = omdb(
        tmp_path,
        all_movies='"5","Film",\\N,\\N\n"6","",\\N,"1979-01-01"\n"7","  ",\\N,\\N\n',
        movie_countries='"5",\\N\n"5","ZZ"\n"5",""\n',
        movie_languages='"5","qq"\n',
        movie_details='"5","0","0","0",""\n"6",\\N,"0","0",""\n',
    )
    assert film.identifiers == (("omdb", "5"),)
    assert [(f.property, f.value) for f in film.facts] == [("title", "Film")]


def test_the_first_of_january_stands_for_the_year_alone(tmp_path: Path) -> None:
    (film,) = omdb(tmp_path, all_movies='"5","Film",\\N,"1966-01-01"\n')
    assert values(film, "date") == ["1966"]


def test_escaped_quotes_and_lines_within_a_title_are_read(tmp_path: Path) -> None:
    (film,) = omdb(tmp_path, all_movies='"5","The \\"Great\\"\n Film, a Life",\\N,\\N\n')
    assert values(film, "title") == ['The "Great" Film, a Life']


@pytest.mark.parametrize("category", ["7931", "13544"])
def test_series_and_seasons_are_no_films(tmp_path: Path, category: str) -> None:
    rows = {"all_movies": '"5","Film",\\N,\\N\n', "movie_categories": f'"5","{category}"\n'}
    assert omdb(tmp_path, **rows) == []


@pytest.mark.parametrize(
    ("title", "spoken", "lang"),
    [
        ("Сталкер", ["ru"], "ru"),
        ("Тіні забутих предків", ["uk", "ru"], "uk"),
        ("Сталкер", [], "ru"),
        ("Сталкер", ["en"], "ru"),
        ("黒い雨", ["ja"], "ja"),
        ("黒い雨", [], "und"),
        ("Stalker", ["ru"], "und"),
        ("Sommaren med Monika", ["sv"], "sv"),
        ("Offret", ["sv", "en"], "und"),
        ("Offret", ["xx"], "und"),
        ("Offret", [], "und"),
    ],
)
def test_the_language_of_a_title_is_told_only_where_script_and_film_tell_it(
    tmp_path: Path, title: str, spoken: list[str], lang: str
) -> None:
    (film,) = omdb(
        tmp_path,
        all_movies=f'"5","{title}",\\N,\\N\n',
        movie_languages="".join(f'"5","{code}"\n' for code in spoken),
    )
    assert film.facts[0].qualifiers == (("lang", lang),)


@pytest.mark.parametrize(("ending", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress)])
def test_packed_files_are_read_too(
    tmp_path: Path, ending: str, pack: Callable[[bytes], bytes]
) -> None:
    for stem, head in OMDB.items():
        rows = '"5","Сталкер",\\N,\\N\n' if stem == "all_movies" else ""
        (tmp_path / f"{stem}.csv{ending}").write_bytes(pack((head + rows).encode()))
    assert [values(film, "title") for film in omdb_org.read(tmp_path)] == [["Сталкер"]]


# MovieLens


@pytest.mark.parametrize(
    ("written_title", "titles", "dates"),
    [
        ("Mirror (1975)", ["Mirror"], ["1975"]),
        ('"Cranes Are Flying, The (Letyat zhuravli) (1957)"',
         ["The Cranes Are Flying", "Letyat zhuravli"], ["1957"]),
        ('"Seven (a.k.a. Se7en) (1995)"', ["Seven", "Se7en"], ["1995"]),
        ('"Avventura, L\' (Adventure, The) (1960)"',
         ["L'Avventura", "The Adventure"], ["1960"]),
        ("(500) Days of Summer (2009)", ["(500) Days of Summer"], ["2009"]),
        ("(Untitled) (2009)", ["(Untitled)"], ["2009"]),
        ("Frontière(s) (2007)", ["Frontière(s)"], ["2007"]),
        ("Deadly Advice(1994)", ["Deadly Advice"], ["1994"]),
        ("2001", ["2001"], []),
        ("1984 (1984)", ["1984"], ["1984"]),
    ],
)  # fmt: skip
def test_titles_and_year_are_told_apart(
    tmp_path: Path, written_title: str, titles: list[str], dates: list[str]
) -> None:
    (film,) = lens(tmp_path, written_title)
    assert values(film, "title") == titles
    assert values(film, "date") == dates


def test_a_film_of_movielens_carries_the_numbers_it_is_linked_by(tmp_path: Path) -> None:
    linked, alone = lens(tmp_path, "One (1990)", "Two (1991)", links="1,0079944,1398\n2,,\n")
    assert linked.identifiers == (("imdb", "tt0079944"), ("tmdb", "1398"), ("movielens", "1"))
    assert alone.identifiers == (("movielens", "2"),)


def test_the_folder_inside_the_downloaded_one_is_found(tmp_path: Path) -> None:
    lens(tmp_path / "ml-latest", "One (1990)")
    assert len(list(movielens.read(tmp_path))) == 1


# The Wikidata extract


STALKER: dict[str, object] = {
    "wikidata_id": "Q200437", "label": "Stalker", "imdb_id": "tt0079944",
    "enwiki_title": "Stalker (1979 film)", "genre": ["Q24925", "Q1"], "director": ["Q853"],
    "publication_date": "1979-01-01", "country_of_origin": "Q15180", "original_language": "Q7737",
}  # fmt: skip


def test_a_film_of_the_extract_is_read_with_all_that_is_said(tmp_path: Path) -> None:
    (film,) = extract(tmp_path, STALKER)
    assert film.identifiers == (("imdb", "tt0079944"), ("wikidata", "Q200437"))
    assert [(f.property, f.value, f.qualifiers) for f in film.facts] == [
        ("title", "Stalker", (("lang", "en"),)),
        ("date", "1979", (("event", "release"),)),
        ("country", "Soviet Union", ()),
        ("language", "Russian", ()),
        ("genre", "science fiction", ()),
        ("theme", "wikidata:Q24925", ()),
        ("theme", "wikidata:Q1", ()),
        ("director", "Q853", ()),
    ]


def test_what_the_extract_does_not_know_is_not_said(tmp_path: Path) -> None:
    known = {"wikidata_id": "Q1", "label": "Film", "country_of_origin": "Q0",
             "original_language": "Q0", "publication_date": "about 1980",
             "imdb_id": "nm1"}  # fmt: skip
    (film,) = extract(tmp_path, known, {"wikidata_id": "Q2"})
    assert film.identifiers == (("wikidata", "Q1"),)
    assert [(f.property, f.value) for f in film.facts] == [("title", "Film")]


@pytest.mark.parametrize(
    ("label", "article", "titles"),
    [
        ("Ida", "Ida (2013 film)", ["Ida"]),
        ("The Sacrifice", "Offret (film)", ["The Sacrifice", "Offret"]),
        ("Birdman", "Birdman (or Something)", ["Birdman", "Birdman (or Something)"]),
        (None, "Ida (movie)", ["Ida"]),
    ],
)
def test_the_title_of_the_article_is_one_without_the_note(
    tmp_path: Path, label: str | None, article: str, titles: list[str]
) -> None:
    film = {"wikidata_id": "Q1", "label": label, "enwiki_title": article}
    (row,) = extract(tmp_path, film)
    assert values(row, "title") == titles


@pytest.mark.parametrize(
    ("item", "date", "country"),
    [
        ("Q33946", "1966-01-01", "Czechoslovakia"),
        ("Q213", "1966-01-01", "Czechoslovakia"),
        ("Q213", "2010-01-01", "Czech Republic"),
        ("Q713750", "1970-01-01", "West Germany"),
        ("Q16957", "1970-01-01", "East Germany"),
        ("Q34266", "1910-01-01", "Russian Empire"),
        ("Q191", "1979-01-01", "Soviet Union"),
    ],
)
def test_a_state_is_called_as_it_was_called_then(
    tmp_path: Path, item: str, date: str, country: str
) -> None:
    film = {**STALKER, "country_of_origin": item, "publication_date": date}
    (row,) = extract(tmp_path, film)
    assert values(row, "country") == [country]


def test_every_item_and_code_of_the_tables_has_a_name() -> None:
    assert all(country_name(code, 2010) for code in wikidata_extract.COUNTRIES.values())
    assert all(language_name(code) for code in wikidata_extract.LANGUAGES.values())


# The development data: what the sources say of the same films.


Column = dict[str, list[str]]


@pytest.fixture(scope="module")
def omdb_columns(data: Path) -> tuple[Column, Column]:
    """IMDb id → country codes, and → language codes, of omdb.org's films."""
    folder = data / "data" / "omdb.org"
    numbers = dict(omdb_org._imdb(folder))
    columns = []
    for stem, name in (("movie_countries", "country_code"),
                       ("movie_languages", "language_iso_639_1")):  # fmt: skip
        found = omdb_org._many(folder, stem, name)
        columns.append({imdb: found[n] for n, imdb in numbers.items() if n in found})
    return columns[0], columns[1]


@pytest.fixture(scope="module")
def extracted(data: Path) -> list[dict[str, str]]:
    """The objects of the Wikidata extract that have an IMDb id."""
    films = wikidata_extract._lines(data / "data" / "wikidata", "wikidata-movies")
    return [film for film in films if film.get("imdb_id")]


CALLED_OTHERWISE = {"Serbia": "CS", "Russian Empire": "RU", "Czechoslovakia": "CZ",
                    "West Germany": "DE", "Germany": "DE"}  # fmt: skip
"""Names of states and the codes of omdb.org, which has CS for Serbia and Montenegro."""


def commonest(
    films: Iterable[dict[str, str]], property_: str, codes: Column, table: Iterable[str]
) -> dict[str, str]:
    """Item of the table → the code that omdb.org has for most films of that item.

    Only films for which omdb.org has one code count, and only items with three of them or more.
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for film in films:
        found = codes.get(film["imdb_id"], [])
        if len(found) == 1 and film.get(property_) in table:
            counts[film[property_]][found[0]] += 1
    return {item: c.most_common(1)[0][0] for item, c in counts.items() if c.total() >= 3}


def test_the_table_of_countries_is_what_omdb_org_says_of_the_same_films(
    omdb_columns: tuple[Column, Column], extracted: list[dict[str, str]]
) -> None:
    table = wikidata_extract.COUNTRIES
    held = commonest(extracted, "country_of_origin", omdb_columns[0], table)
    wrong = {item: code for item, code in held.items()
             if code != table[item]
             and code != CALLED_OTHERWISE.get(country_name(table[item], 2010) or "")}  # fmt: skip
    assert wrong == {}
    assert len(held) >= 50


def test_the_table_of_states_is_what_omdb_org_says_of_the_same_films(
    omdb_columns: tuple[Column, Column], extracted: list[dict[str, str]]
) -> None:
    table = wikidata_extract.STATES
    held = commonest(extracted, "country_of_origin", omdb_columns[0], table)
    assert {i: c for i, c in held.items() if c != CALLED_OTHERWISE[table[i]]} == {}
    assert {"Q33946", "Q713750"} <= set(held)


def test_the_table_of_languages_is_what_omdb_org_says_of_the_same_films(
    omdb_columns: tuple[Column, Column], extracted: list[dict[str, str]]
) -> None:
    table = wikidata_extract.LANGUAGES
    held = commonest(extracted, "original_language", omdb_columns[1], table)
    assert {item: code for item, code in held.items() if code != table[item]} == {}
    assert len(held) >= 35


def test_at_least_40_000_films_have_two_witnesses(
    data: Path, extracted: list[dict[str, str]]
) -> None:
    """Counted by IMDb id alone, apart from the merging that the number is held against."""
    omdb_ = set(dict(omdb_org._imdb(data / "data" / "omdb.org")).values())
    wikidata = {film["imdb_id"] for film in extracted}
    links = movielens._rows(data / "data" / "movielens", "links")
    witness = {f"tt{row['imdbId']}" for row in links if row["imdbId"]}
    assert len(omdb_ & wikidata | omdb_ & witness | wikidata & witness) >= 40_000
