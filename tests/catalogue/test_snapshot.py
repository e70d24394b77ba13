"""What a snapshot makes of records and indexed films: who is joined, who is left out, who answers.

A record speaks for its film; the index adds what helps to find it and nothing that could accuse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from tests.small import BOTH, OMDB, WIKIDATA, catalogue, film, imdb, indexed, other, row, shard

from kinoved.catalogue import Catalogue
from kinoved.catalogue import build as building
from kinoved.catalogue.rows import Fact, FilmRow, IndexedFact, IndexedFilm
from kinoved.model import Subject

STALKER = film(
    "stalker-1979",
    "title: Сталкер | lang ru | original",
    "title: Stalker | lang en",
    "date: 1979 | event release",
    "country: Soviet Union",
    "director: Andrei Tarkovsky",
    "imdb: tt0079944",
    "wikidata: Q79944",
    "complete: director country",
)
INDEXED = indexed(
    79944, "Picnic by the Road", 1980, ("country", "Sweden"), ("director", "Q9"),
    ("genre", "western"), ("runtime", "5"), ("colour", "black and white"), ("language", "Thai"),
)  # fmt: skip
SOLARIS = indexed(69293, "Solaris", 1972, ("country", "Soviet Union"), ("runtime", "166"))

Build = Callable[..., Catalogue]


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    """Builds a catalogue of records and indexed films; the same ones are built once."""
    opened: dict[object, Catalogue] = {}

    def built(records: Iterable[str] = (), films: Iterable[IndexedFilm] = ()) -> Catalogue:
        content = (tuple(records), tuple(films))
        if content not in opened:
            opened[content] = catalogue(tmp_path_factory.mktemp("catalogue"), *content)
        return opened[content]

    yield built
    for found in opened.values():
        found.close()


def known(found: Catalogue, id_: str) -> Subject:
    subject = found.film(id_)
    assert subject is not None, id_
    return subject


def in_index(found: Catalogue) -> list[str]:
    return [subject.id for subject in found.films() if subject.indexed]


# A film of the index.


def test_an_indexed_film_is_a_film_that_says_where_each_fact_is_from(build: Build) -> None:
    solaris = known(build(films=[SOLARIS]), "tt0069293")
    assert (solaris.indexed, solaris.label, solaris.year) == (True, "Solaris", 1972)
    assert solaris.values("country") == ("soviet-union",)
    assert solaris.texts("country") == ("Soviet Union",)
    assert [source.url for source in solaris.all("runtime")[0].sources] == [
        "https://www.omdb.org/movie/69293",
        "https://www.wikidata.org/wiki/Q69293",
    ]


def test_nothing_about_an_indexed_film_is_ever_complete(build: Build) -> None:
    assert known(build(films=[SOLARIS]), "tt0069293").complete == ()


@pytest.mark.parametrize(("kind", "number"), SOLARIS.identifiers)
def test_an_indexed_film_is_found_by_every_identifier(build: Build, kind: str, number: str) -> None:
    assert build(films=[SOLARIS]).identified(kind, number) == "tt0069293"


@pytest.mark.parametrize(
    ("written", "scheme"),
    [("Зеркало", "exact"), ("The Зеркало", "article"), ("Zerkalo", "roman")],
)
def test_an_indexed_film_is_found_by_title_article_and_romanisation(
    build: Build, written: str, scheme: str
) -> None:
    (name,) = build(films=[indexed(72443, "Зеркало", 1975, lang="ru")]).named(written)
    assert (name.subject, name.scheme, name.lang) == ("tt0072443", scheme, "ru")


def test_a_label_is_english_where_there_is_an_english_title_else_romanised(build: Build) -> None:
    two = indexed(72443, "Зеркало", 1975, lang="ru")
    english = IndexedFact("title", "The Mirror", (("lang", "en"),), BOTH)
    named = IndexedFilm(imdb(2), two.rows, (("imdb", imdb(2)),), (*two.facts, english))
    found = build(films=[two, named])
    assert known(found, imdb(72443)).label == "Zerkalo"
    assert known(found, imdb(2)).label == "The Mirror"


def test_an_empty_index_and_no_records_are_a_catalogue_too(build: Build) -> None:
    found = build()
    assert list(found.films()) == []
    assert found.named("Stalker") == ()
    assert (found.meta["films"], found.meta["indexed"]) == ("0", "0")


# A record and a film of the index that are one.


def test_a_record_takes_titles_dates_and_identifiers_of_its_film_and_nothing_else(
    build: Build,
) -> None:
    found = build([STALKER], [INDEXED])
    stalker = known(found, "stalker-1979")
    assert in_index(found) == []
    assert found.meta["joined"] == "1"
    assert "Picnic by the Road" in stalker.texts("title")
    assert stalker.years == (1979, 1980)
    assert stalker.texts("director") == ("Andrei Tarkovsky",)
    assert stalker.texts("country") == ("Soviet Union",)
    for property_ in ("genre", "runtime", "colour", "language"):
        assert stalker.all(property_) == ()
    assert found.identified("omdb", "79944") == "stalker-1979"


def test_what_the_index_adds_is_marked_and_cited_and_is_not_the_year_to_print(
    build: Build,
) -> None:
    stalker = known(build([STALKER], [INDEXED]), "stalker-1979")
    (date,) = [s for s in stalker.all("date") if s.value == "1980"]
    assert date.rank == "indexed"
    assert {source.url for source in date.sources} == {
        "https://www.omdb.org/movie/79944",
        "https://www.wikidata.org/wiki/Q79944",
    }
    assert stalker.year == 1979
    assert (stalker.label, stalker.indexed) == ("Stalker", False)


def test_a_record_is_found_by_a_title_that_only_the_index_has(build: Build) -> None:
    found = build([STALKER], [INDEXED])
    assert {name.subject for name in found.named("Picnic by the Road")} == {"stalker-1979"}


@pytest.mark.parametrize("films", [[INDEXED], []], ids=["joined", "not in the index"])
def test_the_number_of_a_recorded_film_leads_to_its_record(
    build: Build, films: list[IndexedFilm]
) -> None:
    found = build([STALKER], films)
    assert known(found, "tt0079944").id == "stalker-1979"
    assert found.identified("wikidata", "Q79944") == "stalker-1979"


def test_what_both_say_is_said_once(build: Build) -> None:
    same = indexed(79944, "Stalker", 1979)
    stalker = known(build([STALKER], [same]), "stalker-1979")
    assert stalker.texts("title").count("Stalker") == 1
    assert len(stalker.all("date")) == 1


def test_a_film_whose_numbers_belong_to_two_records_is_joined_with_neither(build: Build) -> None:
    one = film("one-1950", "title: One | lang en", "imdb: tt0000007")
    two = film("two-1960", "title: Two | lang en", "wikidata: Q7")
    found = build([one, two], [indexed(7, "Seven", 1970)])
    assert found.meta["joined"] == "0"
    assert found.identified("wikidata", "Q7") in {"two-1960", "tt0000007"}


# Shadowing: a record without numbers that is plainly the film.

BARE = ("title: Solaris | lang en", "country: Soviet Union")


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        ((*BARE, "date: 1972 | event release"), False),
        ((*BARE, "date: 1973 | event release"), False),
        ((*BARE, "date: 1974 | event release"), True),
        ((BARE[0], "date: 1972 | event release"), False),
        ((BARE[0], "country: Italy", "date: 1972 | event release"), True),
        (("title: Solyaris | lang en", "date: 1972 | event release"), True),
        ((*BARE, "date: 1972 | event release", "imdb: tt0000001"), True),
        (BARE, True),
    ],
    ids=["same", "next year", "two years on", "no country", "elsewhere", "another title",
         "another number", "no year"],
)  # fmt: skip
def test_a_record_shadows_the_indexed_film_that_it_plainly_is(
    build: Build, lines: tuple[str, ...], left: bool
) -> None:
    found = build([film("solaris-1972", *lines)], [SOLARIS])
    assert in_index(found) == (["tt0069293"] if left else [])


# Ids that have been merged.


def test_a_merged_id_leads_to_the_record_that_replaced_it(build: Build) -> None:
    found = build([STALKER.replace("\n", "\nformerly: stalker\nformerly: stalker-1980\n", 1)])
    assert known(found, "stalker").id == "stalker-1979"
    assert known(found, "stalker-1980").id == "stalker-1979"
    assert found.label("stalker") == "Stalker"
    assert [subject.id for subject in found.films()] == ["stalker-1979"]


def test_a_merged_id_never_hides_a_record_of_that_id(build: Build) -> None:
    solaris = film("solaris-1972", "title: Solaris | lang en", opening="formerly: stalker-1979")
    assert known(build([STALKER, solaris]), "stalker-1979").id == "stalker-1979"


def test_an_id_that_was_never_there_leads_nowhere(build: Build) -> None:
    found = build([STALKER], [SOLARIS])
    for id_ in ("solaris", "tt9999999", "imdb:tt9999999", "", "stalker-1979 "):
        assert found.film(id_) is None


# Directors known by number.


def by(number: int, director: str) -> tuple[str, IndexedFilm]:
    """A record of a film by one director, and the film in the index by the number Q853."""
    text = film(
        f"film-{number}", f"title: Film {number} | lang en", f"imdb: {imdb(number)}",
        f"director: {director}",
    )  # fmt: skip
    return text, indexed(number, f"Film {number}", 1970, ("director", "Q853"))


UNRECORDED = indexed(99, "Another", 1985, ("director", "Q853"))
TARKOVSKY = "Andrei Tarkovsky"


@pytest.mark.parametrize(
    ("directors", "learnt"),
    [
        ((TARKOVSKY, TARKOVSKY), True),
        ((TARKOVSKY,), True),
        ((TARKOVSKY, TARKOVSKY, "Larisa Shepitko"), False),
        ((TARKOVSKY, "Larisa Shepitko"), False),
        ((), False),
    ],
    ids=["two agree", "one film", "one disagrees", "two disagree", "none"],
)
def test_a_directors_number_is_learnt_where_all_films_agree(
    build: Build, directors: tuple[str, ...], learnt: bool
) -> None:
    pairs = [by(number, name) for number, name in enumerate(directors, 1)]
    films = [*(film_ for _, film_ in pairs), UNRECORDED]
    found = known(build([text for text, _ in pairs], films), imdb(99))
    assert found.texts("director") == ((TARKOVSKY,) if learnt else ())
    assert found.values("director") == (("andrei-tarkovsky",) if learnt else ())


def test_a_film_of_two_directors_teaches_nothing(build: Build) -> None:
    pairs = [by(1, TARKOVSKY), by(2, TARKOVSKY)]
    texts, films = [text for text, _ in pairs], [film_ for _, film_ in pairs]
    of_two = [text + "director: Larisa Shepitko [a b]\n" for text in texts]
    assert known(build(of_two, [*films, UNRECORDED]), imdb(99)).all("director") == ()
    second = IndexedFact("director", "Q854", (), BOTH)
    by_two = [IndexedFilm(f.id, f.rows, f.identifiers, (*f.facts, second)) for f in films]
    assert known(build(texts, [*by_two, UNRECORDED]), imdb(99)).all("director") == ()


# Themes and people.


def test_a_category_is_a_theme_only_where_a_record_says_that_they_are_one(build: Build) -> None:
    theme = other("theme", "dystopia", "name: dystopia | lang en", "equivalent: omdb:43")
    films = [indexed(1, "One", 1980, ("theme", "omdb:43"), ("theme", "omdb:44"))]
    assert known(build([theme], films), imdb(1)).values("theme") == ("dystopia",)
    assert known(build([], films), imdb(1)).values("theme") == ()


def test_names_of_the_index_make_no_subjects(build: Build) -> None:
    found = build(films=[indexed(1, "One", 1980, ("cast", "Fact Check"))])
    assert found.mentions("A Fact Check in One", ("person",)) == ()
    assert found.subject("fact-check") is None
    assert known(found, imdb(1)).texts("cast") == ("Fact Check",)


# Complete spans.


def test_what_is_complete_is_so_for_its_years_only(build: Build) -> None:
    person = other("person", "andrei-tarkovsky", f"name: {TARKOVSKY} | lang en",
                   "complete: films | from 1962 | to 1986-12", "complete: student of")  # fmt: skip
    found = build([person]).subject("andrei-tarkovsky")
    assert found is not None
    assert set(found.complete) == {("films", 1962, 1986), ("student of", None, None)}


def test_spans_that_follow_each_other_are_all_kept(build: Build) -> None:
    spans = ("complete: winner | from 1951 | to 1969", "complete: winner | from 1971")
    prize = other("prize", "golden-bear", "name: Golden Bear | lang en", *spans)
    found = build([prize]).subject("golden-bear")
    assert found is not None
    assert set(found.complete) == {("winner", 1951, 1969), ("winner", 1971, None)}
    assert found.is_complete("winner")


# Depth and counts.


def test_a_record_is_deep_when_all_is_stated_complete_or_declared_unknown(build: Build) -> None:
    stated = ("date: 1979 | event release", "country: Sweden", "director: Ada Ivanova",
              "synopsis: A guide leads two men.", "title: Deep | lang en")  # fmt: skip
    told = ("unknown: writer cast camera music studio based on filmed in set in colour",
            "complete: language runtime award", "subject: desire")  # fmt: skip
    assert build([film("deep", *stated, *told)]).meta["deep"] == "1"
    assert build([film("deep", *stated, *told[:2])]).meta["deep"] == "0"
    assert build([film("deep", *stated[1:], *told)]).meta["deep"] == "0"


def test_the_counts_are_those_of_the_layers(build: Build) -> None:
    meta = build([STALKER], [INDEXED, SOLARIS]).meta
    counts = [meta[key] for key in ("films", "indexed", "joined", "indexed titles", "layer")]
    assert counts == ["1", "1", "1", "1", "packaged"]
    assert meta["indexed facts"] == "4"


def test_the_same_records_and_index_give_the_same_checksum(build: Build, tmp_path: Path) -> None:
    once = build([STALKER], [INDEXED, SOLARIS])
    again = catalogue(tmp_path, [STALKER], [INDEXED, SOLARIS])
    assert once.meta == again.meta
    again.close()
    assert build([STALKER], [INDEXED]).meta["checksum"] != once.meta["checksum"]


# The user's own snapshot.


def synced(folder: Path, rows: Iterable[FilmRow], witnesses: int = 1) -> Catalogue:
    """The catalogue that is made of the index of `folder` and the rows of synced sources."""
    (folder / "records").mkdir(parents=True, exist_ok=True)
    shard([SOLARIS], folder / "shards")
    path = building.build_synced(
        rows, folder / "synced.sqlite",
        witnesses=witnesses, records=folder / "records", shards=folder / "shards",
    )  # fmt: skip
    return Catalogue.open(path)


def test_a_synced_catalogue_holds_the_packaged_index_and_the_rows(tmp_path: Path) -> None:
    mirror = row(OMDB, "1396", ("imdb", "tt0072443"), title="Зеркало", year=1975)
    again = row(OMDB, "69293", ("imdb", "tt0069293"), title="Солярис", year=1972)
    found = synced(tmp_path, [mirror, again])
    assert sorted(in_index(found)) == ["tt0069293", "tt0072443"]
    assert set(known(found, "tt0069293").texts("title")) == {"Solaris", "Солярис"}
    assert found.meta["layer"] == "synced"
    assert found.meta["base"] == building.packaged_checksum()
    found.close()


def test_two_films_under_one_number_do_not_keep_a_synced_catalogue_from_being_built(
    tmp_path: Path,
) -> None:
    rows = [
        row(OMDB, "1", ("imdb", "tt0000009"), title="Stalker", year=1979),
        row(WIKIDATA, "Q2", ("imdb", "tt0000009"), title="Dune", year=2021),
    ]
    found = synced(tmp_path, rows)
    assert sorted(in_index(found)) == ["omdb-1", "q2", "tt0069293"]
    assert found.identified("imdb", "tt0000009") is None
    found.close()


def test_as_many_witnesses_as_are_asked_for_are_needed(tmp_path: Path) -> None:
    mirror = row(OMDB, "1396", ("imdb", "tt0072443"), title="Зеркало", year=1975,
                 facts=(Fact("runtime", "106"),))  # fmt: skip
    found = synced(tmp_path, [mirror], witnesses=2)
    assert in_index(found) == ["tt0069293"]
    found.close()
