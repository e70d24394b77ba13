"""Rows of several data sets become films: nothing joined that clashes, nothing lost or doubled."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st
from tests.small import OMDB, WIKIDATA, row

from kinoved.catalogue.merge import merged
from kinoved.catalogue.rows import Fact, FilmRow, IndexedFilm
from kinoved.catalogue.sources import DataSource, source
from kinoved.text import title_keys

SOURCES: dict[str, DataSource] = {
    name: source(name).SOURCE for name in (OMDB, WIKIDATA, "movielens")
}
STALKER = ("imdb", "tt0079944")


def films(*rows: FilmRow, witnesses: int = 2, packaged: bool = False) -> list[IndexedFilm]:
    found = list(merged(rows, SOURCES, witnesses=witnesses, packaged=packaged))
    return sorted(found, key=lambda film: film.id)


def titles(film: IndexedFilm) -> list[str]:
    return [fact.value for fact in film.facts if fact.property == "title"]


@st.composite
def rows(draw: st.DrawFn) -> list[FilmRow]:
    """Rows of three sources, few titles, few years and few identifiers, so that many clash."""
    found = []
    for number in range(draw(st.integers(1, 9))):
        name = draw(st.sampled_from(sorted(SOURCES)))
        shared = draw(st.lists(st.sampled_from("123"), max_size=2, unique=True))
        kinds = {"1": ("imdb", "tt0000001"), "2": ("imdb", "tt0000002"), "3": ("tmdb", "3")}
        found.append(
            row(
                name,
                f"{'Q' if name == WIKIDATA else ''}{100 + number}",
                *(kinds[i] for i in shared),
                title=draw(st.sampled_from(["Stalker", "Сталкер", "Mirror", "The Mirror"])),
                year=draw(st.sampled_from([None, 1974, 1975, 1977, 1979])),
                facts=tuple(draw(st.lists(st.sampled_from(COUNTRIES), max_size=2, unique=True))),
            )
        )
    return found


COUNTRIES = (Fact("country", "Soviet Union"), Fact("country", "Sweden"))


@given(rows(), st.integers(1, 3), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(
    found: list[FilmRow], witnesses: int, chance: random.Random
) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert films(*shuffled, witnesses=witnesses) == films(*found, witnesses=witnesses)


@given(rows(), st.integers(1, 3))
def test_every_film_has_as_many_independent_witnesses_as_are_asked_for(
    found: list[FilmRow], witnesses: int
) -> None:
    for film in films(*found, witnesses=witnesses):
        assert len({SOURCES[name].witness for name, _ in film.rows}) >= witnesses


@given(rows())
def test_no_two_films_share_an_id_or_an_identifier(found: list[FilmRow]) -> None:
    every = films(*found, witnesses=1)
    assert len({film.id for film in every}) == len(every)
    held = [identifier for film in every for identifier in film.identifiers]
    assert len(set(held)) == len(held)


@given(rows())
def test_every_row_is_in_one_film_and_every_fact_is_cited_by_a_row_that_says_it(
    found: list[FilmRow],
) -> None:
    said = {(r.source, r.id): {(f.property, f.value) for f in r.facts} for r in found}
    every = films(*found, witnesses=1)
    own = {r.identifiers[-1] for r in found}
    assert own <= {identifier for film in every for identifier in film.identifiers}
    for film in every:
        assert len(dict(film.rows)) == len(film.rows)
        for fact in film.facts:
            for name in fact.sources:
                assert (fact.property, fact.value) in said[name, dict(film.rows)[name]]


@given(
    st.text(min_size=1, max_size=8), st.text(min_size=1, max_size=8),
    st.integers(1900, 2020), st.integers(3, 50), st.sampled_from([1, -1]),
)  # fmt: skip
def test_two_titles_with_years_more_than_two_apart_are_two_films(
    one: str, other: str, year: int, apart: int, sign: int
) -> None:
    first = row(OMDB, "1", STALKER, title=one, year=year)
    second = row(WIKIDATA, "Q1", STALKER, title=other, year=year + sign * apart)
    same = bool(set(title_keys(one)) & set(title_keys(other)))
    assert len(films(first, second)) == same
    assert len(films(first, second, witnesses=1)) == 2 - same


def test_another_title_of_the_same_years_is_the_same_film() -> None:
    one = row(OMDB, "1398", STALKER, title="Сталкер", year=1979)
    other = row(WIKIDATA, "Q200437", STALKER, title="The Wish Machine", year=1981)
    (film,) = films(one, other)
    assert film.id == "tt0079944"
    assert film.rows == ((OMDB, "1398"), (WIKIDATA, "Q200437"))
    assert titles(film) == ["Сталкер", "The Wish Machine"]


def test_a_row_that_leads_from_one_year_to_another_joins_whatever_comes_first() -> None:
    years = {"1": 1975, "2": 1977, "3": 1979}
    chain = [row(OMDB, n, STALKER, title=f"Title {n}", year=y) for n, y in years.items()]
    for order in (chain, [chain[0], chain[2], chain[1]], chain[::-1]):
        assert len(films(*order, witnesses=1)) == 1


def test_films_are_not_joined_by_a_third_that_is_neither() -> None:
    one = row(OMDB, "1", ("imdb", "tt0000001"), title="Mirror", year=1975)
    third = row(WIKIDATA, "Q3", ("imdb", "tt0000001"), ("tmdb", "2"), title="Dune", year=2021)
    other = row("movielens", "2", ("tmdb", "2"), title="Autumn Marathon", year=1976)
    assert films(one, third, other) == []
    assert len(films(one, third, other, witnesses=1)) == 3


def test_rows_with_nothing_in_common_but_the_identifier_stay_apart_without_years() -> None:
    one, other = row(OMDB, "1", STALKER, title="One"), row(WIKIDATA, "Q1", STALKER, title="Two")
    assert films(one, other) == []


def test_an_identifier_in_dispute_stays_with_most_witnesses() -> None:
    agreed = [
        row(OMDB, "1", STALKER, title="Stalker", year=1979),
        row(WIKIDATA, "Q1", STALKER, title="Stalker", year=1979),
    ]
    stranger = row("movielens", "9", STALKER, title="Dune", year=2021)
    films_ = {titles(film)[0]: film for film in films(stranger, *agreed, witnesses=1)}
    assert films_["Stalker"].id == "tt0079944"
    assert films_["Dune"].identifiers == (("movielens", "9"),)


def test_an_identifier_on_which_two_sources_are_even_is_nobodys() -> None:
    one = row(OMDB, "1", STALKER, title="Stalker", year=1979)
    other = row(WIKIDATA, "Q9", STALKER, title="Dune", year=2021)
    assert [film.id for film in films(one, other, witnesses=1)] == ["omdb-1", "q9"]


def test_two_sources_of_one_witness_are_one() -> None:
    known = {**SOURCES, "tmdb": source("tmdb").SOURCE, "wikidata": source("wikidata").SOURCE}
    for one, other in ((WIKIDATA, "wikidata"),):
        pair = [FilmRow(name, n, (STALKER,), (Fact("title", "Stalker"),))
                for name, n in ((one, "Q1"), (other, "Q1"))]  # fmt: skip
        assert known[one].witness == known[other].witness
        assert list(merged(pair, known)) == []
        assert len(list(merged(pair, known, witnesses=1))) == 1


def test_a_source_that_may_not_be_passed_on_only_witnesses() -> None:
    assert not SOURCES["movielens"].contributes
    one = row(OMDB, "1398", STALKER, title="Stalker", year=1979)
    other = row("movielens", "1", STALKER, title="Stalker (secret)", year=1980)
    (film,) = films(one, other, packaged=True)
    assert film.rows == ((OMDB, "1398"),)
    assert film.identifiers == (STALKER, ("omdb", "1398"))
    assert titles(film) == ["Stalker"]
    assert {name for fact in film.facts for name in fact.sources} == {OMDB}
    assert films(other, packaged=True, witnesses=1) == []


def test_a_film_that_nobody_gives_a_title_is_left_out() -> None:
    one, other = row(OMDB, "1", STALKER, year=1979), row(WIKIDATA, "Q1", STALKER, year=1979)
    assert films(one, other) == []
    assert len(films(one, row(WIKIDATA, "Q1", STALKER, title="Stalker", year=1979))) == 1


def test_a_title_whose_language_one_source_tells_is_said_once() -> None:
    told = FilmRow(WIKIDATA, "Q1", (STALKER,), (Fact("title", "Stalker", (("lang", "en"),)),))
    for order in ((told, row(OMDB, "1", STALKER, title="Stalker")),
                  (row(OMDB, "1", STALKER, title="Stalker"), told)):  # fmt: skip
        (film,) = films(*order)
        (title,) = film.facts
        assert title.qualifiers == (("lang", "en"),)
        assert sorted(title.sources) == [OMDB, WIKIDATA]


def test_a_film_twice_in_one_source_speaks_by_its_first_number_and_keeps_both() -> None:
    (film,) = films(
        row(OMDB, "88", STALKER, title="Stalker", year=1979, facts=(Fact("country", "Sweden"),)),
        row(OMDB, "9", STALKER, title="Stalker", year=1979),
        row(WIKIDATA, "Q1", STALKER, title="Stalker", year=1979),
    )
    assert film.rows == ((OMDB, "9"), (WIKIDATA, "Q1"))
    assert {("omdb", "9"), ("omdb", "88")} <= set(film.identifiers)
    assert "country" not in {fact.property for fact in film.facts}


def test_the_number_of_rows_read_is_told() -> None:
    told: list[int] = []
    many = (row(OMDB, str(n), title="One", year=1979) for n in range(12_000))
    assert list(merged(many, SOURCES, progress=told.append)) == []
    assert told == [5_000, 10_000]
