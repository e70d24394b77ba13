"""Films are chosen by grade, standing and variety, each with its reasons, and so are the misses."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from click.testing import CliRunner

from kinoved.catalogue import Catalogue
from kinoved.cli import main
from kinoved.cli.why import lines_of
from kinoved.compose import compose
from kinoved.compose.brief import read_brief
from kinoved.compose.omissions.missed_film import omissions
from kinoved.compose.ranking import belongs, belongs_to, renown_of, select, why_outside
from kinoved.compose.ranking.similar import similar
from kinoved.compose.values import GRADES, Selection
from kinoved.errors import UsageError
from kinoved.pipeline import check

BRIEFS = (
    "10 Soviet post-apocalyptic films",
    "20 советских комедий 1960–1975",
    "10 zombie films",
    "7 Polish films of the 1980s",
    "black-and-white nuclear war films, not American",
    "films by women",
    "Cold War spy thrillers, British, 1960-1980",
)


def selected(text: str, catalogue: Catalogue) -> Selection:
    return select(read_brief(text, catalogue), catalogue)


def test_the_first_brief_is_answered_as_an_archive_would(catalogue: Catalogue) -> None:
    chosen = selected("10 Soviet post-apocalyptic films", catalogue).chosen
    grades = {c.film.id: c.belonging.grade for c in chosen if c.belonging}
    for film in (
        "dead-mans-letters-1986",
        "a-visitor-to-a-museum-1989",
        "there-will-come-soft-rains-1984",
    ):
        assert grades[film] == "core"
    for film in ("stalker-1979", "per-aspera-ad-astra-1981", "kin-dza-dza-1986"):
        assert grades[film] == "parallel"
    assert all("soviet-union" in c.film.values("country") for c in chosen)
    order = [GRADES.index(c.belonging.grade) for c in chosen if c.belonging]
    assert order == sorted(order)


@pytest.mark.parametrize("text", BRIEFS)
def test_every_film_is_what_was_asked_for(catalogue: Catalogue, text: str) -> None:
    brief = read_brief(text, catalogue)
    selection = select(brief, catalogue)
    assert len(selection.chosen) <= brief.count
    for choice in selection.chosen:
        assert why_outside(choice.film, brief, catalogue) is None, choice.film.id
        assert not brief.themes or belongs(choice.film, brief, catalogue) == choice.belonging
        assert (choice.belonging is not None) == bool(brief.themes)


@pytest.mark.parametrize("text", BRIEFS)
def test_no_number_is_without_a_reason(catalogue: Catalogue, text: str) -> None:
    for choice in selected(text, catalogue).chosen:
        assert choice.points == sum(points for _, points in choice.parts)
        assert all(reason and points for reason, points in choice.parts)


@pytest.mark.parametrize("text", BRIEFS)
def test_misses_are_ten_at_most_and_say_why(catalogue: Catalogue, text: str) -> None:
    selection = selected(text, catalogue)
    listed = {choice.film.id for choice in selection.chosen}
    missed = [miss.film.id for miss in selection.misses]
    assert 0 < len(missed) <= 10
    assert len(set(missed)) == len(missed)
    assert not listed & set(missed)
    assert all(miss.reason.text.endswith(".") for miss in selection.misses)


def test_nothing_refused_is_in_the_list(catalogue: Catalogue) -> None:
    for choice in selected("20 war films, not American", catalogue).chosen:
        assert "united-states" not in choice.film.values("country")
    brief = read_brief("horror films but not vampires", catalogue)
    for choice in select(brief, catalogue).chosen:
        assert "vampires" not in choice.film.values("theme")


def test_a_brief_that_nothing_answers_says_so(catalogue: Catalogue) -> None:
    composition = compose("Estonian films of the 1970s shot by the sea", catalogue)
    assert composition.items == ()
    assert composition.title.startswith("No Estonian films")
    assert any("knows none that fits" in s.text for s in composition.introduction)
    assert composition.misses


def test_no_director_has_three_films_of_ten(catalogue: Catalogue) -> None:
    for text in ("10 thrillers", "10 westerns", "10 Soviet science fiction films"):
        chosen = selected(text, catalogue).chosen
        directors = Counter(d for c in chosen for d in c.film.values("director"))
        assert max(directors.values()) < 3, text


def test_each_variety_has_its_switch(catalogue: Catalogue) -> None:
    for vary in ((), ("directors",), ("years",), ("countries",)):
        brief = read_brief("20 westerns", catalogue, vary=vary)
        chosen = select(brief, catalogue).chosen
        said = " ".join(reason for c in chosen for reason, points in c.parts if points < 0)
        assert ("of its director" in said) == ("directors" in vary)
        assert ("more of its country" in said) == ("countries" in vary)
        assert any(f"more of {c.film.year}" in said for c in chosen) == ("years" in vary)
        if not vary:
            worth = [c.points for c in chosen]
            assert worth == sorted(worth, reverse=True)


def test_a_country_that_is_gone_is_found_by_its_language(catalogue: Catalogue) -> None:
    chosen = selected("Estonian films before 1990", catalogue).chosen
    assert "dead-mountaineers-hotel-1979" in {choice.film.id for choice in chosen}


def test_a_genre_is_a_theme_by_another_name(catalogue: Catalogue) -> None:
    film = catalogue.film("the-matrix-1999")
    assert film is not None
    found = belongs_to(film, "post-apocalyptic", catalogue)
    assert found is not None
    assert (found.grade, found.direct) == ("core", True)


def test_a_film_of_which_nothing_speaks_does_not_belong(catalogue: Catalogue) -> None:
    film = catalogue.film("the-ascent-1977")
    assert film is not None
    assert belongs_to(film, "zombies", catalogue) is None


def test_renown_adds_up(catalogue: Catalogue) -> None:
    for id_ in ("stalker-1979", "metropolis-1927", "tt0973844"):
        known = renown_of(id_, catalogue)
        assert abs(known.points - sum(points for _, points in known.parts)) < 1.5
        assert all(points > 0 for _, points in known.parts)
    ((wrong,),) = catalogue.ask(
        "SELECT count(*) FROM film LEFT JOIN renown ON renown.film = film.number"
        " WHERE renown.film IS NULL"
    )
    assert wrong == 0


@pytest.mark.parametrize("width", [60, 80])
def test_why_fits_the_terminal_and_names_every_film(catalogue: Catalogue, width: int) -> None:
    composition = compose("10 Soviet films by quokkas about nuclear war", catalogue)
    lines = list(lines_of(composition, catalogue, width))
    text = "\n".join(lines)
    assert all(len(line) <= width for line in lines)
    assert "Not understood, and not used: “quokkas”" in text
    for item in composition.items:
        assert item.title[:20] in text
    for miss in composition.misses:
        assert miss.title in text


def test_similar_films_share_what_is_said(catalogue: Catalogue) -> None:
    film = catalogue.film("stalker-1979")
    assert film is not None
    found = similar(film, catalogue, 8)
    ids = [alike.film.id for alike in found]
    assert film.id not in ids
    assert "solaris-1972" in ids
    assert [a.score for a in found] == sorted((a.score for a in found), reverse=True)
    tarkovsky = next(a for a in found if a.film.id == "solaris-1972")
    assert any("directed by Andrei Tarkovsky" in reason for reason, _ in tarkovsky.reasons)


LIST = """Ten Soviet post-apocalyptic films

1. Stalker (1979)
Description: A guide leads two men into the Zone.

2. Kin-dza-dza! (1986)
Description: Two men are carried to a desert planet.
"""


def test_what_a_list_misses_is_a_note_and_not_in_it(catalogue: Catalogue) -> None:
    report = check(LIST, catalogue=catalogue)
    brief, found = omissions(report, catalogue, 5)
    assert brief.themes == ("post-apocalyptic",)
    missed = [omission.choice.film.id for omission in found]
    assert {"dead-mans-letters-1986", "a-visitor-to-a-museum-1989"} <= set(missed)
    assert not {"stalker-1979", "kin-dza-dza-1986"} & set(missed)
    assert {omission.diagnostic.code for omission in found} == {"KV701"}
    assert {omission.diagnostic.severity.value for omission in found} == {"note"}
    assert "KV701" not in {diagnostic.code for diagnostic in report.diagnostics}


def test_a_list_without_a_promise_is_judged_by_its_films(catalogue: Catalogue) -> None:
    films = ("Stalker (1979)", "Solaris (1972)", "Mirror (1975)", "Andrei Rublev (1966)")
    text = "\n\n".join(f"{n}. {film}" for n, film in enumerate(films, 1))
    brief, _ = omissions(check(text, catalogue=catalogue), catalogue, 5)
    assert brief.countries == ("soviet-union",)


def test_a_list_of_anything_is_not_guessed_at(catalogue: Catalogue) -> None:
    report = check("1. Stalker (1979)\n\n2. Blade Runner (1982)", catalogue=catalogue)
    with pytest.raises(UsageError, match="too little in common"):
        omissions(report, catalogue, 5)


@pytest.mark.parametrize("output", ["text", "json"])
def test_the_commands_answer_and_never_fail_a_list(output: str) -> None:
    runner = CliRunner()
    suggested = runner.invoke(main, ["suggest", "-", "--output", output], input=LIST)
    assert suggested.exit_code == 0, suggested.output
    alike = runner.invoke(main, ["similar", "Stalker (1979)", "--output", output])
    assert alike.exit_code == 0, alike.output
    for result in (suggested, alike):
        if output == "json":
            assert json.loads(result.stdout)["kinoved"]
        else:
            assert all(len(line) <= 80 for line in result.stdout.splitlines())


def test_flags_and_words_narrow_together() -> None:
    result = CliRunner().invoke(
        main,
        ["compose", "3 films", "--country", "Soviet Union", "--theme", "dystopia", "--from", "1980",
         "--vary", "years", "--why"],
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    assert "country Soviet Union" in result.stderr
    assert "Varied over: years" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("films", "--country", "Atlantis"),
        ("Soviet films", "--vary", "colours"),
        ("--repair", "x.txt", "--country", "Japan"),
        ("--about", "!!"),
    ],
)
def test_a_wrong_flag_is_answered_in_one_sentence(arguments: tuple[str, ...]) -> None:
    result = CliRunner().invoke(main, ["compose", *arguments])
    assert result.exit_code == 2
    assert result.stderr.startswith("kinoved: ")
    assert len(result.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("brief", "film"),
    [
        ("Estonian films before 1970", "the-last-relic-1969"),
        ("Estonian films of the 1980s", "ideal-landscape-1980"),
        ("Ukrainian films before 1970", "man-with-a-movie-camera-1929"),
        ("Belarusian films", "the-savage-hunt-of-king-stakh-1979"),
    ],
)
def test_a_studio_tells_of_which_republic_a_film_is(
    catalogue: Catalogue, brief: str, film: str
) -> None:
    read = read_brief(f"60 {brief}", catalogue)
    assert film in {c.film.id for c in select(read, catalogue).chosen}
    found = catalogue.film(film)
    assert found is not None
    assert why_outside(found, read, catalogue) is None


def test_a_studio_of_another_republic_tells_nothing(catalogue: Catalogue) -> None:
    chosen = selected("60 Estonian films before 1992", catalogue).chosen
    assert "the-savage-hunt-of-king-stakh-1979" not in {c.film.id for c in chosen}


def test_a_film_of_a_wider_field_is_not_near_a_narrow_theme(catalogue: Catalogue) -> None:
    reasons = [
        c.belonging.reason.text
        for brief in ("time travel films of the 1960s", "20 zombie films", "20 vampire films")
        for c in selected(brief, catalogue).chosen
        if c.belonging
    ]
    assert reasons
    assert not [r for r in reasons if r.startswith(("Science fiction, not", "Horror film, not"))]
