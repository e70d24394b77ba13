"""No such film: only where every film of a state and span is on record, in a made-up catalogue."""

from __future__ import annotations

import pytest
from tests.small import catalogue as made
from tests.small import film, indexed, other

from kinoved.catalogue import Catalogue
from kinoved.model import Diagnostic, Severity
from kinoved.pipeline import check

RECORDS = [
    other("place", "ruritania", "kind: state", "name: Ruritania | lang en",
          "adjective: Ruritanian | lang en", "from: 1800", "to: 1950",
          "complete: films | from 1919 | to 1940",
          "complete: films | with Syldavia | from 1941 | to 1949"),
    other("place", "syldavia", "kind: state", "name: Syldavia | lang en",
          "adjective: Syldavian | lang en"),
    film("the-iron-crown-1931", "title: The Iron Crown | lang en", "date: 1931 | event release",
         "country: Ruritania", "director: Rudolf Elphberg"),
    film("a-rose-for-zenda-1936", "title: A Rose for Zenda | lang en",
         "date: 1936 | event release", "country: Ruritania", "director: Flavia Strelsau"),
    film("two-crowns-1944", "title: Two Crowns | lang en", "date: 1944 | event release",
         "country: Ruritania", "country: Syldavia", "director: Rudolf Elphberg"),
]  # fmt: skip
FILMS = [indexed(60438, "The Long Winter", 1931, ("country", "France"))]
TOLD = "\nDescription: The story of a miller and of his daughter in the hills.\n"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return made(tmp_path_factory.mktemp("corner"), RECORDS, FILMS)


def found(text: str, catalogue: Catalogue) -> list[Diagnostic]:
    return [d for d in check(text, catalogue=catalogue).diagnostics if d.name == "no-such-film"]


def severities(text: str, catalogue: Catalogue) -> list[Severity]:
    return [d.severity for d in found(text, catalogue)]


def test_a_stranger_in_a_closed_corner_is_an_error(small: Catalogue) -> None:
    (error,) = found(f"The Blue Mill (Ruritania, 1931, dir. Otto Kafka){TOLD}", small)
    assert error.severity is Severity.ERROR
    assert error.message == (
        "There is no film “The Blue Mill” (1931) as the list has it: every feature film made in "
        "Ruritania around 1931 is on record, none has that title and none is by Otto Kafka."
    )
    assert error.evidence


def test_a_year_without_any_film_is_an_error(small: Catalogue) -> None:
    assert severities(f"The Blue Mill (Ruritania, 1925){TOLD}", small) == [Severity.ERROR]


def test_another_title_of_a_film_of_the_year_may_be_meant(small: Catalogue) -> None:
    (review,) = found(f"The Blue Mill (Ruritania, 1932){TOLD}", small)
    assert review.severity is Severity.REVIEW
    assert "it may be another title of The Iron Crown (1931)" in review.message


def test_a_list_title_claims_its_country_for_every_entry(small: Catalogue) -> None:
    text = f"2 Ruritanian films\n\nThe Blue Mill (1925){TOLD}\nThe Iron Crown (1931){TOLD}"
    assert [(d.entry, d.severity) for d in found(text, small)] == [(1, Severity.ERROR)]


def test_films_of_two_states_are_closed_apart(small: Catalogue) -> None:
    assert severities(f"The Blue Mill (Ruritania-Syldavia, 1947){TOLD}", small) == [Severity.ERROR]
    assert severities(f"The Blue Mill (Ruritania, 1947){TOLD}", small) == []
    assert severities(f"The Blue Mill (Syldavia, 1947){TOLD}", small) == []


@pytest.mark.parametrize(
    "text",
    [
        # Outside the span, or at its edge, where the next year is open.
        f"The Blue Mill (Ruritania, 1945){TOLD}",
        f"The Blue Mill (Ruritania, 1940){TOLD}",
        f"The Blue Mill (Ruritania, 1919){TOLD}",
        # No year; no claim; a claim of the list that is none.
        f"The Blue Mill (Ruritania){TOLD}",
        f"The Blue Mill (1925){TOLD}",
        f"2 films about Ruritania\n\nThe Blue Mill (1925){TOLD}",
        # The entry says that it belongs elsewhere.
        "2 Ruritanian films\n\nThe Blue Mill (1925)\nDescription: It is a Syldavian film of the "
        "mill and of its miller.\n",
        "2 Ruritanian films\n\nThe Blue Mill (1925)\nDescription: Although not Ruritanian, this "
        "is one of the films that belong here.\n",
        # A list of features need not have every short, cartoon and lost film.
        "The Blue Mill (Ruritania, 1925)\nDescription: A short film of the mill and of its "
        "miller.\n",
        "The Blue Mill (Ruritania, 1925)\nDescription: An animated tale of the mill and of its "
        "miller.\n",
        # A variant of a recorded title, and a recorded title.
        f"The Crown of Iron (Ruritania, 1925){TOLD}",
        f"A Roze for Zenda (Ruritania, 1925){TOLD}",
        f"The Long Winter (Ruritania, 1925){TOLD}",
        # In other languages films have titles that no record holds.
        "A Moinho Azul (Ruritania, 1925)\nDescrição: A história de um moleiro e da sua filha.\n"
        "Fato: O filme foi exibido em uma feira.\n",
    ],
)
def test_a_closed_corner_stays_silent(text: str, small: Catalogue) -> None:
    assert [d.message for d in found(text, small)] == []


def test_a_maker_known_there_may_have_used_another_title(small: Catalogue) -> None:
    text = f"The Blue Mill (Ruritania, 1931, dir. Rudolph Elfberg){TOLD}"
    assert severities(text, small) == [Severity.REVIEW]


def test_no_corner_of_the_packaged_catalogue_is_closed(catalogue: Catalogue) -> None:
    """To close one, its sources must be read; then cases of its own belong beside this test."""
    closed = catalogue.ask(
        "SELECT complete.subject FROM complete JOIN subject ON subject.id = complete.subject"
        " WHERE subject.kind = 'place' AND property LIKE 'films%'"
    )
    assert closed == []
