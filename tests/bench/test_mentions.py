"""Mentions are what their kind says, of the film that the IMDb id says."""

import random
from pathlib import Path

import pytest
from bench.identify import mentions as made
from bench.identify.mentions import ABSENT, PRESENT, Mention, Written
from bench.identify.world import Film, World, bare_key, is_taken_out, made_up

from kinoved.catalogue.rows import IndexedFact, IndexedFilm

FILMS = (
    Film("tt0000001", "tt0000001", ("The Cranes Are Flying", "Летят журавли"), (1957,)),
    Film("tt0000002", "tt0000002", ("Solaris",), (1972,)),
    Film("tt0000003", "tt0000003", ("Solaris",), (2002,)),
    Film("tt0000004", "tt0000004", ("L'Année dernière à Marienbad",), (1961, 1962)),
    Film("omdb-5", "", ("Twelve Rivers",), (1980,)),
    Film("omdb-6", "", ("Solyaris",), (1973,)),
)
WRITTEN = (
    ("tt0000001", "The Cranes Are Flying", ("Letyat zhuravli",), 1957),
    ("tt0000002", "Solaris", ("Solyaris",), 1972),
    ("tt0000003", "Solaris", (), 2002),
    ("tt0000004", "Last Year at Marienbad", ("L'Année dernière à Marienbad",), 1961),
    ("tt0000008", "Twelve Rivers", (), 1981),
    ("tt0000009", "The Unheard Bell", (), 1990),
)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    found = World("small", Path("none"), FILMS, (Film("tt9", "tt9", ("Out",), (1,)),))

    def read(of: World):
        for imdb, title, others, year in WRITTEN:
            yield Written(imdb, title, others, year, of.by_imdb.get(imdb))

    monkeypatch.setattr(made, "read", read)
    monkeypatch.setattr(made, "part_of", lambda imdb: made.MEASURE)
    monkeypatch.setattr(made, "read_records", lambda folder: ())
    return found


def of(kind: str, world: World) -> list[Mention]:
    return made.mentions(world, 100, kinds=(kind,))[kind]


def test_the_film_meant_is_the_one_with_the_imdb_id(world: World):
    assert {(m.title, m.year, m.film) for m in of("exact", world)} == {
        ("The Cranes Are Flying", 1957, "tt0000001"),
        ("Solaris", 1972, "tt0000002"),
        ("Solaris", 2002, "tt0000003"),
    }


def test_a_title_of_two_films_is_tied_only_where_the_year_does_not_tell(world: World):
    assert not any(m.tied for m in of("exact", world))
    tied = {(m.title, m.tied) for m in of("title only", world)}
    assert tied == {("The Cranes Are Flying", False), ("Solaris", True)}


def test_misspelt_mentions_have_keys_of_their_own(world: World):
    for kind in ("one error", "two errors", "year and error", "hard"):
        for mention in of(kind, world):
            assert bare_key(mention.title) not in world.by_key


def test_years_are_off_by_one_to_three(world: World):
    for kind in ("year off 1-3", "year and error"):
        for mention in of(kind, world):
            known = next(f for f in world.films if f.id == mention.film).years
            assert mention.year is not None
            assert 1 <= min(abs(mention.year - y) for y in known) <= 3


def test_alternative_titles_are_told_apart_by_whether_the_catalogue_has_them(world: World):
    assert [m.title for m in of("alternative, held", world)] == ["L'Année dernière à Marienbad"]
    assert {m.title for m in of("title not held", world)} == {
        "Letyat zhuravli",
        "Last Year at Marienbad",
    }


def test_a_title_of_a_film_that_may_be_the_one_meant_is_left_out(world: World):
    assert "Solyaris" not in {m.title for m in of("title not held", world)}


def test_an_absent_film_that_may_be_there_unlinked_is_left_out(world: World):
    assert {(m.title, m.film) for m in of("absent", world)} == {("The Unheard Bell", None)}


def test_cyrillic_titles_are_written_in_every_scheme(world: World):
    assert [m.title for m in of("Cyrillic", world)] == ["Летят журавли"]
    assert len(of("romanised", world)) == 5


def test_a_smaller_count_gives_the_first_of_a_larger_one(world: World):
    for kind in PRESENT + ABSENT:
        every = made.mentions(world, 100, kinds=(kind,))[kind]
        assert made.mentions(world, 2, kinds=(kind,))[kind] == every[:2]


def test_a_careless_title_keeps_its_words():
    chance = random.Random(1)  # noqa: S311 - an examiner's dice, not a secret
    wanted = bare_key("The Cranes Are Flying")
    for _ in range(50):
        assert bare_key(made.careless("The Cranes Are Flying", chance)) == wanted
        assert bare_key(made.careless("Amélie", chance)) == "amelie"


def test_a_third_is_measured_on():
    parts = [made.part_of(f"tt{number:07}") for number in range(1_000)]
    assert parts == [made.part_of(f"tt{number:07}") for number in range(1_000)]
    assert 250 < parts.count(made.MEASURE) < 420


def test_a_twentieth_is_taken_out_of_both_parts_alike():
    out = [imdb for imdb in (f"tt{number:07}" for number in range(10_000)) if is_taken_out(imdb)]
    assert 400 < len(out) < 600
    assert 0.25 < sum(made.part_of(imdb) == made.MEASURE for imdb in out) / len(out) < 0.42
    assert not is_taken_out("")


def test_made_up_films_never_bear_a_real_title():
    kept = [
        IndexedFilm(
            f"tt{number}",
            (("omdb-org", str(number)),),
            (("imdb", f"tt{number}"),),
            (
                IndexedFact("title", title, (("lang", "en"),), ("omdb-org",)),
                IndexedFact("date", "1970", (), ("omdb-org",)),
            ),
        )
        for number, title in enumerate(("The Long River", "Night of the Hunter", "Salt", "Red Sun"))
    ]
    films = list(made_up(kept, [], 60))
    titles = [f.value for film in films for f in film.facts if f.property == "title"]
    assert len(titles) == 56
    assert {bare_key(t) for t in titles}.isdisjoint({"long river", "night of the hunter", "salt"})
    assert films == list(made_up(kept, [], 60))
    assert len({film.id for film in films}) == len(films)
