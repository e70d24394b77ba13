"""The second release gate: what only data sets say of a film accuses no list.

Facts of the index support and identify. Whatever a list says of a film that has no record, there
is no error and no warning; at most a person is asked to look.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from tests.small import catalogue as built
from tests.small import film, imdb, indexed, other

from kinoved.catalogue import Catalogue
from kinoved.model import Diagnostic, Grade, Report, Severity, Verdict
from kinoved.pipeline import check

RECORDS = [
    other("place", "soviet-union", "name: Soviet Union | lang en", "adjective: Soviet | lang en",
          "from: 1922", "to: 1991"),
    other("place", "sweden", "name: Sweden | lang en", "adjective: Swedish | lang en"),
    other("place", "italy", "name: Italy | lang en", "adjective: Italian | lang en"),
    other("place", "tallinn", "name: Tallinn | lang en"),
    other("theme", "dystopia", "name: dystopia | lang en", "word: dystopian | lang en",
          "equivalent: omdb:43"),
    other("prize", "golden-bear", "name: Golden Bear | lang en",
          "winner: the-ascent-1977 | year 1977", "complete: winner"),
    other("person", "andrei-tarkovsky", "name: Andrei Tarkovsky | lang en", "gender: male"),
    other("person", "larisa-shepitko", "name: Larisa Shepitko | lang en"),
    other("person", "boris-plotnikov", "name: Boris Plotnikov | lang en"),
    other("person", "ada-ivanova", "name: Ada Ivanova | lang en", "died: 1950"),
    other("person", "stanislaw-lem", "name: Stanislaw Lem | lang en"),
    other("work", "eden-1959", "title: Eden | lang en", "kind: novel", "author: Stanislaw Lem",
          "date: 1999 | event published"),
    film("the-ascent-1977", "title: The Ascent | lang en", "date: 1977 | event release",
         "country: Soviet Union", "director: Larisa Shepitko", "colour: black and white",
         "cast: Boris Plotnikov", "synopsis: Two partisans are caught in the snow.",
         "complete: director country colour"),
    *(film(f"mirror-{number}", f"title: Mirror {number} | lang en", f"imdb: {imdb(number)}",
           "date: 1975 | event release", "director: Andrei Tarkovsky", "complete: director")
      for number in (501, 502)),
]  # fmt: skip
INDEXED = [
    indexed(1, "The Silver Quay", 1972, ("country", "Soviet Union"), ("director", "Q853"),
            ("colour", "black and white"), ("language", "Russian"), ("runtime", "166"),
            ("genre", "drama"), ("kind", "feature"), ("cast", "Donatas Banionis"),
            ("theme", "omdb:43"), ("filmed in", "Tallinn")),
    indexed(2, "Winter Bread", 1980, ("country", "Soviet Union")),
    indexed(3, "Eden", 1985, ("country", "Soviet Union")),
    indexed(4, "Harbour Lights", 1977),
    *(indexed(number, f"Mirror {number}", 1975, ("director", "Q853")) for number in (501, 502)),
]  # fmt: skip

STRANGE = {
    "director": "It was directed by Larisa Shepitko.",
    "dead director": "It was directed by Ada Ivanova, who died in 1950.",
    "country": "It is an Italian film made in Sweden.",
    "country in two": "This Swedish-Italian co-production was shot in Rome.",
    "prize": "It won the Golden Bear at the Berlin International Film Festival in 1977.",
    "colour": "It was shot in colour.",
    "no black and white": "It was not shot in black and white.",
    "no director": "It was not directed by Andrei Tarkovsky.",
    "no country": "It is not a Soviet film.",
    "source": "It is based on the novel Eden by Stanislaw Lem.",
    "runtime": "It runs for 12 minutes.",
    "language": "It is in Swedish.",
    "place": "It was filmed in Sweden.",
    "cast": "It stars Larisa Shepitko and Ada Ivanova.",
    "first film": "It was the first film of Andrei Tarkovsky.",
    "last film": "It was Larisa Shepitko's last film.",
    "television": "It is a television film that was broadcast in Italy in 1950.",
    "year": "It was made in 1934 and released in 1999.",
    "kind": "This short documentary is a silent film.",
    "subject": "It is not about a dystopia.",
}
ALL = " ".join(STRANGE.values())


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    found = built(tmp_path_factory.mktemp("index"), RECORDS, INDEXED)
    yield found
    found.close()


def grave(report: Report) -> list[str]:
    accusing = {Severity.ERROR, Severity.WARNING}
    return [f"{d.code} {d.message}" for d in report.diagnostics if d.severity in accusing]


def severities(report: Report, name: str) -> list[Severity]:
    return [d.severity for d in report.diagnostics if d.name == name]


def test_the_film_is_known_and_its_director_is_learnt(small: Catalogue) -> None:
    """Else every test below would hold because nothing is known."""
    quay = small.film("tt0000001")
    assert quay is not None
    assert quay.indexed
    assert quay.texts("director") == ("Andrei Tarkovsky",)
    assert quay.values("theme") == ("dystopia",)


def test_the_same_sentences_are_errors_where_a_record_speaks(small: Catalogue) -> None:
    """Else every test below would hold because nothing is read."""
    text = "The Ascent (1977)\nFact: It was directed by Andrei Tarkovsky. It was shot in colour.\n"
    told = "Description: Boris Plotnikov is one of two partisans in the snow.\n"
    report = check(text + told, catalogue=small)
    assert Severity.ERROR in {d.severity for d in report.diagnostics}


@pytest.mark.parametrize("kind", STRANGE)
@pytest.mark.parametrize("link", ["", "\nhttps://www.imdb.com/title/tt0000001/"])
def test_what_is_said_of_an_indexed_film_is_never_contradicted(
    small: Catalogue, kind: str, link: str
) -> None:
    text = f"The Silver Quay (1972)\nDescription: A man waits.\nFact: {STRANGE[kind]}{link}\n"
    report = check(text, catalogue=small)
    assert grave(report) == []
    assert Verdict.CONTRADICTED not in {claim.verdict for claim in report.claims}


@pytest.mark.parametrize("year", [1890, 1952, 1969, 1970, 1971, 1973, 1974, 1975, 1990, 2024])
@pytest.mark.parametrize("told", ["", ALL], ids=["alone", "with all that is strange"])
def test_another_year_is_no_fault(small: Catalogue, year: int, told: str) -> None:
    text = f"The Silver Quay ({year})\nFact: {told or 'It is still shown.'}\n"
    assert grave(check(text, catalogue=small)) == []


@pytest.mark.parametrize(
    "title",
    ["1 Swedish film", "1 Italian dystopian film", "Films of the 1950s", "1 film from before 1940",
     "The best Swedish films of 2010", "1 Soviet film made before 1960", "1 television film"],
)  # fmt: skip
@pytest.mark.parametrize(("heading", "number"), [("The Silver Quay (1972)", 1),
                                                 ("Winter Bread (1981)", 2)])  # fmt: skip
def test_no_promise_of_a_list_speaks_against_an_indexed_film(
    small: Catalogue, title: str, heading: str, number: int
) -> None:
    link = f"https://www.imdb.com/title/{imdb(number)}/"
    report = check(f"{title}\n\n{heading}\nFact: It is still shown.\n{link}\n", catalogue=small)
    assert report.matches[0].grade is Grade.CERTAIN
    assert report.diagnostics == ()


def test_indexed_films_do_not_make_a_list_fall_short_of_its_country_or_theme(
    small: Catalogue,
) -> None:
    text = (
        "2 Swedish dystopian films\n\nThe Silver Quay (1972)\nFact: It is still shown.\n\n"
        "Winter Bread (1980)\nFact: It is still shown.\n"
    )
    report = check(text, catalogue=small)
    assert [m.film.id for m in report.matches if m.film] == ["tt0000001", "tt0000002"]
    assert severities(report, "count-mismatch") == []
    assert grave(report) == []


def test_a_list_that_is_short_is_told_so_whatever_its_films_are(small: Catalogue) -> None:
    text = "3 Soviet films\n\nThe Silver Quay (1972)\n\nWinter Bread (1980)\n"
    assert severities(check(text, catalogue=small), "count-mismatch") == [Severity.WARNING]


def test_an_indexed_film_twice_is_a_review(small: Catalogue) -> None:
    entry = "The Silver Quay (1972)\nFact: It was directed by Andrei Tarkovsky.\n\n"
    report = check("2 Soviet films\n\n" + entry + entry, catalogue=small)
    assert [match.grade for match in report.matches] == [Grade.CERTAIN] * 2
    assert severities(report, "duplicate-film") == [Severity.REVIEW]
    assert grave(report) == []


def test_a_recorded_film_twice_is_an_error(small: Catalogue) -> None:
    entry = "The Ascent (1977)\nFact: It was directed by Larisa Shepitko.\n\n"
    report = check(entry + entry, catalogue=small)
    assert severities(report, "duplicate-film") == [Severity.ERROR]


def test_an_indexed_film_that_shares_its_title_with_a_book_is_no_warning(small: Catalogue) -> None:
    assert grave(check("Eden (1985)\nFact: It is a Swedish film.\n", catalogue=small)) == []


def test_a_text_that_fits_a_recorded_film_leaves_an_indexed_one_of_title_and_year_its_name(
    small: Catalogue,
) -> None:
    told = "Larisa Shepitko tells of partisans caught in the snow. It won the Golden Bear."
    report = check(f"Harbour Lights (1977)\nFact: {told}\n", catalogue=small)
    assert severities(report, "title-of-another-film") == []
    other_title = check(f"Bread of Stones (1977)\nFact: {told}\n", catalogue=small)
    assert severities(other_title, "wrong-title") == [Severity.REVIEW]


def test_what_the_index_knows_supports(small: Catalogue) -> None:
    text = "The Silver Quay (1972)\nFact: It was directed by Andrei Tarkovsky.\n"
    report = check(text, catalogue=small)
    assert report.matches[0].grade is Grade.CERTAIN
    assert {claim.verdict for claim in report.claims} == {Verdict.SUPPORTED}
    assert report.claims[0].evidence[0].source.url.startswith("https://www.")


def test_dates_and_titles_that_the_index_adds_to_a_record_accuse_nobody(small: Catalogue) -> None:
    text = "Mirror 501 (1975)\nFact: It was directed by Andrei Tarkovsky.\n"
    assert check(text, catalogue=small).diagnostics == ()


def test_no_list_of_packaged_indexed_films_is_accused(catalogue: Catalogue) -> None:
    """Forty films drawn from the packaged index, with everything said of them that is strange."""
    ids = [row[0] for row in catalogue.ask("SELECT id FROM film WHERE layer = 'index' ORDER BY id")]
    films = [catalogue.film(id_) for id_ in random.Random(20261123).sample(ids, 40)]  # noqa: S311
    told = list(STRANGE.values())
    entries = [
        f"{f.titles[0].text} ({f.year})\nDescription: {told[n % len(told)]}\n"
        f"Fact: {told[(n * 7 + 3) % len(told)]}\n"
        for n, f in enumerate(films)
        if f is not None and f.year
    ]
    report = check("\n".join(entries), catalogue=catalogue)
    positions = {
        match.position for match in report.matches if match.film is None or match.film.indexed
    }
    assert len(positions) >= 30
    assert [d.message for d in report.diagnostics if _accuses(d) and d.entry in positions] == []


def _accuses(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity in {Severity.ERROR, Severity.WARNING}
