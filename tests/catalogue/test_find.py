"""Films are found by what is known of them, recorded and indexed alike."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.small import catalogue, film, imdb, indexed, other

from kinoved.catalogue import Catalogue
from kinoved.catalogue.find import Wanted, find
from kinoved.errors import UsageError

DYSTOPIA = "theme: dystopia | grade {} | reason it is one"
RECORDS = [
    film("stalker-1979", "title: Сталкер | lang ru | original", "title: Stalker | lang en",
         "date: 1979 | event release", "country: Soviet Union", "director: Andrei Tarkovsky",
         "writer: Arkady Strugatsky", "cast: Alisa Freindlich", "studio: Mosfilm",
         "colour: colour", "language: Russian", "genre: science fiction", "award: golden-bear",
         "filmed in: Tallinn", "based on: roadside-picnic",
         "synopsis: A guide leads two men into the Zone; 100% of their wishes come true.",
         "subject: desire", "fate: shown again in 2016", DYSTOPIA.format("adjacent")),
    film("hukkunud-alpinisti-hotell-1979", "title: Dead Mountaineer's Hotel | lang en",
         "title: Hukkunud Alpinisti hotell | lang et | original", "date: 1979 | event release",
         "country: Soviet Union"),
    film("kin-dza-dza-1986", "title: Kin-dza-dza! | lang en", "date: 1986 | event release",
         "date: 1984 | event production | to 1985", "country: Soviet Union",
         DYSTOPIA.format("core")),
    film("dome-1971", "title: Dome | lang en", "date: 1971 | event release",
         "country: Russia | rank deprecated", "country: Sweden"),
    other("theme", "dystopia", "name: dystopia | lang en", "word: антиутопия | lang ru",
          "equivalent: omdb:43"),
    other("work", "roadside-picnic", "title: Roadside Picnic | lang en"),
    other("prize", "golden-bear", "name: Golden Bear | lang en"),
    other("person", "andrei-tarkovsky", "name: Andrei Tarkovsky | lang en",
          "name: Андрей Тарковский | lang ru"),
]  # fmt: skip
INDEXED = [
    indexed(1, "Metropolis", 1927, ("country", "Germany"), ("theme", "omdb:43"),
            ("cast", "Brigitte Helm"), ("language", "German"), ("genre", "science fiction")),
    indexed(2, "Nukitsamees", 1981, ("country", "Soviet Union"), ("language", "Estonian")),
    indexed(3, "Солярис", 1972, ("country", "Soviet Union"), ("language", "Russian"), lang="ru"),
    indexed(4, "Solo Sunny", 1980, ("country", "East Germany"), ("language", "German")),
    indexed(5, "100_Days", 1999, ("country", "Sweden")),
]  # fmt: skip


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    found = catalogue(tmp_path_factory.mktemp("find"), RECORDS, INDEXED)
    yield found
    found.close()


def found(small: Catalogue, wanted: Wanted, limit: int = 20) -> list[str]:
    films, total = find(wanted, small, limit)
    assert len(films) == min(total, limit)
    return [film_.id for film_ in films]


@pytest.mark.parametrize(
    ("property_", "value", "ids"),
    [
        ("director", "Andrei Tarkovsky", ["stalker-1979"]),
        ("director", "Андрей Тарковский", ["stalker-1979"]),
        ("director", "andrei-tarkovsky", ["stalker-1979"]),
        ("writer", "Arkady Strugatsky", ["stalker-1979"]),
        ("cast", "Alisa Freindlich", ["stalker-1979"]),
        ("cast", "brigitte helm", [imdb(1)]),
        ("studio", "Mosfilm", ["stalker-1979"]),
        ("award", "Golden Bear", ["stalker-1979"]),
        ("based on", "Roadside Picnic", ["stalker-1979"]),
        ("filmed in", "Tallinn", ["stalker-1979"]),
        ("genre", "Science Fiction", ["stalker-1979", imdb(1)]),
        ("colour", "colour", ["stalker-1979"]),
        ("language", "german", [imdb(1), imdb(4)]),
        ("country", "Sweden", ["dome-1971", imdb(5)]),
    ],
)
def test_a_film_is_found_by_what_a_person_calls_it(
    small: Catalogue, property_: str, value: str, ids: list[str]
) -> None:
    assert found(small, Wanted(((property_, value),))) == ids


def test_a_theme_is_ranked_by_grade_and_films_with_a_record_come_first(small: Catalogue) -> None:
    for name in ("dystopia", "антиутопия"):
        assert found(small, Wanted((("theme", name),))) == [
            "kin-dza-dza-1986", "stalker-1979", imdb(1),
        ]  # fmt: skip
    assert found(small, Wanted((("theme", "dystopia"),)), 1) == ["kin-dza-dza-1986"]


@pytest.mark.parametrize("country", ["Estonia", "Эстония", "Estland", "estonia"])
def test_a_republic_finds_films_of_its_union_in_its_language(
    small: Catalogue, country: str
) -> None:
    assert found(small, Wanted((("country", country),))) == [
        "hukkunud-alpinisti-hotell-1979", imdb(2),
    ]  # fmt: skip


def test_a_record_is_found_by_what_the_index_knows_where_it_is_silent(tmp_path: Path) -> None:
    record = film(
        "metropolis-1927", "title: Metropolis | lang de | original", "date: 1927 | event release",
        "country: Germany", f"imdb: {imdb(1)}",
    )  # fmt: skip
    facts = (("country", "Austria"), ("theme", "omdb:43"))
    known = catalogue(tmp_path, [record, RECORDS[4]], [indexed(1, "Metropolis", 1927, *facts)])
    assert found(known, Wanted((("theme", "dystopia"),))) == ["metropolis-1927"]
    assert found(known, Wanted((("country", "Germany"),))) == ["metropolis-1927"]
    assert not found(known, Wanted((("country", "Austria"),)))
    metropolis = known.film("metropolis-1927")
    assert metropolis is not None
    assert not metropolis.all("theme")
    known.close()


def test_germany_finds_films_of_both_german_states(small: Catalogue) -> None:
    assert found(small, Wanted((("country", "Germany"),))) == [imdb(1), imdb(4)]


def test_a_union_does_not_find_films_of_today(small: Catalogue) -> None:
    ids = found(small, Wanted((("country", "Soviet Union"),)))
    assert set(ids) == {"stalker-1979", "hukkunud-alpinisti-hotell-1979", "kin-dza-dza-1986",
                        imdb(2), imdb(3)}  # fmt: skip


def test_what_is_deprecated_finds_nothing(small: Catalogue) -> None:
    assert "dome-1971" not in found(small, Wanted((("country", "Russia"),)))


@pytest.mark.parametrize(
    ("first", "last", "ids"),
    [
        (1984, 1984, ["kin-dza-dza-1986"]),
        (1985, 1990, ["kin-dza-dza-1986"]),
        (None, 1927, [imdb(1)]),
        (1999, None, [imdb(5)]),
        (2020, 1920, []),
    ],
)
def test_years_are_inclusive_and_every_dated_event_counts(
    small: Catalogue, first: int | None, last: int | None, ids: list[str]
) -> None:
    assert found(small, Wanted(first=first, last=last)) == ids


def test_every_filter_narrows(small: Catalogue) -> None:
    having = (("country", "Soviet Union"), ("theme", "dystopia"))
    assert set(found(small, Wanted(having))) == {"kin-dza-dza-1986", "stalker-1979"}
    assert found(small, Wanted(having, last=1980)) == ["stalker-1979"]
    assert found(small, Wanted((*having, ("theme", "dystopia")), text="zone")) == ["stalker-1979"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("stalker", ["stalker-1979"]),
        ("Сталк", ["stalker-1979"]),
        ("Solyaris", [imdb(3)]),
        ("солярис", [imdb(3)]),
        ("the zone", ["stalker-1979"]),
        ("DESIRE", ["stalker-1979"]),
        ("shown again", ["stalker-1979"]),
        ("100%", ["stalker-1979", imdb(5)]),
        ("%", ["stalker-1979"]),
        ("_", []),
        ("kin dza", ["kin-dza-dza-1986"]),
        ("'; DROP TABLE film", []),
    ],
)
def test_a_text_is_looked_for_in_titles_of_every_script_and_in_what_is_told(
    small: Catalogue, text: str, ids: list[str]
) -> None:
    assert found(small, Wanted(text=text)) == ids


@pytest.mark.parametrize(
    ("layer", "count"), [("record", 4), ("index", 5), ("", 9)]
)  # fmt: skip
def test_a_layer_can_be_chosen(small: Catalogue, layer: str, count: int) -> None:
    films, total = find(Wanted(first=1900, layer=layer), small)
    assert (len(films), total) == (count, count)
    assert [film_.indexed for film_ in films] == sorted(film_.indexed for film_ in films)


def test_the_best_documented_come_first_and_the_rest_is_counted(small: Catalogue) -> None:
    films, total = find(Wanted(first=1900), small, 2)
    assert (films[0].id, total) == ("stalker-1979", 9)


@pytest.mark.parametrize(
    ("property_", "value", "says"),
    [
        ("director", "Nobody Known", "knows no person called “Nobody Known”"),
        ("country", "Ruritania", "knows no place"),
        ("theme", "Golden Bear", "knows no theme"),
        ("genre", "kino", "the commonest are science fiction"),
        ("language", "", "the commonest are"),
    ],
)
def test_a_name_that_is_not_known_is_told_in_a_sentence(
    small: Catalogue, property_: str, value: str, says: str
) -> None:
    with pytest.raises(UsageError, match=says):
        find(Wanted(((property_, value),)), small)
