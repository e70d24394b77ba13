"""Sentences read as an editor wants them: true, whole, no word said twice, no plan in a row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.catalogue.record import RECORDS
from kinoved.compose import Composition, compose
from kinoved.compose.countries import countries_of
from kinoved.compose.describe import write_description
from kinoved.compose.facts import write_fact
from kinoved.compose.people import plays
from kinoved.compose.places import where
from kinoved.compose.prizes import won_by
from kinoved.compose.themes import called
from kinoved.model import Subject

BRIEFS = (
    "8 Soviet comedies of the 1960s and 1970s",
    "8 nuclear war films, not American",
    "8 East German films",
    "8 Italian films of the 1960s",
    "8 films by women",
    "8 советских фильмов о войне",
)


@pytest.fixture(scope="module", params=BRIEFS)
def composed(request: pytest.FixtureRequest, catalogue: Catalogue) -> Composition:
    return compose(request.param, catalogue)


def film(id_: str, catalogue: Catalogue) -> Subject:
    found = catalogue.film(id_)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("brief", "title"),
    [
        ("8 silent films", "8 silent films"),
        ("8 Soviet comedies of the 1960s", "8 Soviet comedies of the 1960s"),
        ("8 Estonian films before 1992", "8 Estonian films before 1992"),
        ("8 films by women", "8 films directed by women"),
        ("8 films shot by the sea", "8 films shot by the sea"),
        ("8 animated Soviet films", "8 Soviet animated films"),
        ("8 American film noir", "8 American films noirs"),
        ("8 courtroom dramas", "8 courtroom dramas"),
        ("8 movies about espionage", "8 spy films"),
        ("8 films about friendship", "8 films about friendship"),
        ("3 Japanese films about World War II", "3 Japanese films about World War II"),
        ("8 films about nuclear catastrophe", "8 films about nuclear catastrophe"),
        ("8 science fiction comedies", "8 science fiction comedies"),
        ("5 Soviet films about satire", "5 Soviet films in and around satire"),
        ("5 films by Andrei Tarkovsky", "5 films by Andrei Tarkovsky"),
        ("8 films from 1960 to 1975", "8 films from 1960 to 1975"),
    ],
)
def test_the_title_says_what_was_asked_for(brief: str, title: str, catalogue: Catalogue) -> None:
    assert compose(brief, catalogue).title == title


@pytest.mark.parametrize("path", sorted((RECORDS / "themes").glob("*.rec")), ids=lambda p: p.stem)
def test_films_of_every_theme_have_a_name(path: Path, catalogue: Catalogue) -> None:
    told = called(path.stem, catalogue)
    many, one = told.counted(2), told.counted(1)
    assert many != one
    for phrase in (many, one, told.topic):
        assert not re.search(r"\bfilms? films?\b|\b(\w+) \1\b|films about films about", phrase)
    assert "film" in many or not told.behind
    assert not told.topic.endswith((" film", " films")) or told.topic.startswith(("the ", "films"))


def test_a_topic_that_no_record_has_is_left_out_and_told(catalogue: Catalogue) -> None:
    made = compose("5 films about lonely robots", catalogue)
    assert made.title == "5 robot films"
    said = " ".join(sentence.text for sentence in made.introduction)
    assert "No film that fits is recorded with “lonely”; these are without." in said


def test_what_was_refused_is_said(catalogue: Catalogue) -> None:
    told = compose("8 nuclear war films, not American", catalogue).introduction
    assert "Left out, as asked: American films." in [sentence.text for sentence in told]


def test_every_sentence_is_whole(composed: Composition) -> None:
    for item in composed.items:
        for sentence in (*item.description, *item.fact):
            assert sentence.text[:1].isupper() or not sentence.text[:1].isalpha()
            assert sentence.text[-1] in ".!?”"
            assert not re.match(r"(?:Made|Shot|Banned|The (?:only|first)) [^,;]*\.$", sentence.text)


def test_no_one_is_named_for_one_thing_twice(composed: Composition) -> None:
    for item in composed.items:
        told = [s.text for s in (*item.description, *item.fact)]
        credited = " ".join(told)
        assert len(told) == len(set(told))
        for sentence in told:
            first, directed, rest = sentence.partition(" directed, with ")
            assert not (directed and rest.startswith(f"{first} as "))
        assert credited.count(" plays ") < 3


def test_a_co_production_is_of_states_that_made_it(catalogue: Catalogue) -> None:
    for id_ in ("tt0063626", "spur-des-falken-1968"):
        found = catalogue.film(id_)
        if found is not None:
            assert "germany" not in {s.value for s in countries_of(found)}


@pytest.mark.parametrize(
    ("id_", "said", "never"),
    [
        ("la-dolce-vita-1960", "the Palme d'Or", "an Academy Award."),
        ("mimino-1977", "the Golden Prize at the Moscow", "Golden Prize and the Grand Prix"),
        ("gate-of-hell-1953", "the Academy Awards for Best International", "Film in 1954"),
    ],
)
def test_prizes_are_told_once_and_by_name(
    id_: str, said: str, never: str, catalogue: Catalogue
) -> None:
    told = " ".join(
        s.text for turn in range(3) for s in won_by(film(id_, catalogue), catalogue, turn)
    )
    assert never not in told
    assert said in told or "Palme d'Or" in told


def test_a_prize_of_the_whole_film_comes_first(catalogue: Catalogue) -> None:
    first = next(won_by(film("the-hurt-locker-2008", catalogue), catalogue, 0))
    assert first.text.startswith("It won the Academy Awards for Best Picture and")


def test_places_stand_with_their_word_and_without_what_holds_them(catalogue: Catalogue) -> None:
    places = film("the-sacrifice-1986", catalogue).all("filmed in")
    assert where(places, catalogue)[0] == "on Gotland and in Stockholm"


def test_a_voice_is_not_played(catalogue: Catalogue) -> None:
    cast = film("when-the-wind-blows-1986", catalogue).all("cast")[:1]
    assert plays(cast) == "Peggy Ashcroft voices Hilda Bloggs"


def test_what_is_telling_comes_before_the_cast(catalogue: Catalogue) -> None:
    tokyo = film("tokyo-story-1953", catalogue)
    _, fact = write_fact(tokyo, ["fate"], catalogue)
    assert fact[0].text.startswith("In 2012 film directors voted it")


def test_nobody_writes_music_after_death(catalogue: Catalogue) -> None:
    used = ["played", "made", "written", "filmed"]
    _, told = write_description(film("the-sacrifice-1986", catalogue), used, catalogue)
    assert "Bach" not in " ".join(sentence.text for sentence in told)


def test_a_film_is_not_of_a_cinema_in_passing(catalogue: Catalogue) -> None:
    titles = {item.title for item in compose("12 Georgian films", catalogue).items}
    assert "Spur des Falken" not in titles
    assert "Mimino" not in {item.title for item in compose("8 Armenian films", catalogue).items}


@pytest.mark.parametrize("brief", ["12 Japanese horror films of the 1990s", "15 zombie films"])
def test_a_thin_film_is_told_in_one_sentence_of_substance(brief: str, catalogue: Catalogue) -> None:
    for item in compose(brief, catalogue).items:
        told = " ".join(s.text for s in (*item.description, *item.fact))
        assert len(re.findall(r"\d+ minutes", told)) <= 1, told
        if item.film.values("director"):
            assert "directed" in told or "made this" in told, told


def test_a_german_film_is_no_germany_film(catalogue: Catalogue) -> None:
    made = compose("6 German horror films", catalogue)
    assert made.title == "6 German horror films"
    assert "Nosferatu" in [item.title for item in made.items]
