"""Each clue fires where it should and is silent where it must be."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Clue, Subject
from kinoved.resolve.clues import country_clues, kind_clues, people_clues, year_clues
from kinoved.resolve.query import Query, prose_mentions
from kinoved.resolve.stated import stated_kind
from kinoved.resolve.told import (
    cast_clues,
    maker_clues,
    place_clues,
    plot_clues,
    runtime_clues,
    source_clues,
    theme_clues,
    told_clues,
)


@pytest.fixture(scope="module")
def stalker(catalogue: Catalogue) -> Subject:
    found = catalogue.film("stalker-1979")
    assert found is not None
    return found


def about(text: str, catalogue: Catalogue, title: str = "Stalker") -> Query:
    return Query((title,), prose=text, mentions=prose_mentions(text, catalogue))


def points(clues: object) -> list[float]:
    return [clue.score for clue in clues]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("year", "sign"), [(1979, 1), (1980, 1), (1989, -1), (1931, -1), (None, 0)]
)
def test_year(stalker: Subject, year: int | None, sign: int) -> None:
    found = sum(points(year_clues(stalker, year)))
    assert (found > 0) - (found < 0) == sign


@pytest.mark.parametrize(
    ("credit", "sign"),
    [
        ("Andrei Tarkovsky", 1),
        ("A. Tarkovsky", 1),
        ("Tarkovsky", 1),
        ("dir. Andrey Tarkovskiy", 1),
        ("Tarkovsky Andrei", 1),
        ("Андрей Тарковский", 1),
        ("Andrei Tarkovsky & Somebody Else", 1),
        ("Elem Klimov", -1),
        ("Arseny Tarkovsky", -1),
        ("", 0),
    ],
)
def test_people(catalogue: Catalogue, stalker: Subject, credit: str, sign: int) -> None:
    query = Query(("Stalker",), people=(credit,) if credit else ())
    found = sum(points(people_clues(stalker, query, catalogue)))
    assert (found > 0) - (found < 0) == sign


@pytest.mark.parametrize(
    ("countries", "listed", "names"),
    [
        (("soviet-union",), (), ["country"]),
        ((), ("soviet-union",), ["list"]),
        (("russia",), (), []),
        (("sweden",), (), ["country"]),
        ((), ("sweden",), []),
        ((), (), []),
    ],
)
def test_country(
    catalogue: Catalogue,
    stalker: Subject,
    countries: tuple[str, ...],
    listed: tuple[str, ...],
    names: list[str],
) -> None:
    query = Query(("Stalker",), countries=countries, list_countries=listed)
    found = list(country_clues(stalker, query, catalogue))
    assert [clue.name for clue in found] == names
    assert all((clue.score > 0) == ("sweden" not in countries) for clue in found)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It is a short film of ten minutes.", "short"),
        ("This TV movie was seen by millions.", "television film"),
        ("A feature film after the mini-series.", None),
        ("A film about television.", None),
        ("", None),
    ],
)
def test_stated_kind(text: str, kind: str | None) -> None:
    assert stated_kind(text) == kind


def test_kind(stalker: Subject) -> None:
    assert points(kind_clues(stalker, "short"))[0] < 0
    assert points(kind_clues(stalker, "feature"))[0] > 0
    assert not points(kind_clues(stalker, None))


@pytest.mark.parametrize(
    ("clue", "text", "fires"),
    [
        (maker_clues, "It was directed by Andrei Tarkovsky.", True),
        (maker_clues, "Tarkovsky's camera waits.", True),
        (maker_clues, "It was directed by Elem Klimov.", False),
        (maker_clues, "A long walk through wet grass.", False),
        (source_clues, "It is based on Roadside Picnic.", True),
        (source_clues, "It is based on The Road.", False),
        (theme_clues, "A classic of science fiction.", True),
        (theme_clues, "A love story on a collective farm.", False),
    ],
)
def test_told(
    catalogue: Catalogue, stalker: Subject, clue: object, text: str, *, fires: bool
) -> None:
    found = list(clue(stalker, about(text, catalogue), catalogue))  # type: ignore[operator]
    assert bool(found) == fires
    assert all(each.score > 0 for each in found)


@pytest.mark.parametrize(
    ("clue", "text", "fires"),
    [
        (cast_clues, "Alexander Kaidanovsky is the guide.", True),
        (cast_clues, "Clint Eastwood is the guide.", False),
        (cast_clues, "the stalker, the writer and the professor", False),
        (place_clues, "It was shot near Tallinn.", True),
        (place_clues, "It was shot in the Soviet Union.", False),
        (runtime_clues, "It runs for 161 minutes.", True),
        (runtime_clues, "It runs for 90 minutes.", False),
        (runtime_clues, "The first 161 people came.", False),
        (plot_clues, "A guide leads a writer and a professor through the guarded Zone.", True),
        (plot_clues, "People live and love after the war.", False),
    ],
)
def test_told_by_the_text_alone(
    catalogue: Catalogue, stalker: Subject, clue: object, text: str, *, fires: bool
) -> None:
    assert bool(list(clue(stalker, about(text, catalogue)))) == fires  # type: ignore[operator]


def test_the_director_of_the_heading_is_not_counted_again_in_the_text(
    catalogue: Catalogue, stalker: Subject
) -> None:
    text = "It was directed by Andrei Tarkovsky."
    query = Query(
        ("Stalker",),
        people=("Andrei Tarkovsky",),
        prose=text,
        mentions=prose_mentions(text, catalogue),
    )
    assert not list(maker_clues(stalker, query, catalogue))


def test_clues_of_one_text_count_less_together(catalogue: Catalogue, stalker: Subject) -> None:
    text = "Directed by Andrei Tarkovsky after Roadside Picnic, with Alexander Kaidanovsky."
    alone: list[Clue] = [
        *maker_clues(stalker, about(text, catalogue), catalogue),
        *source_clues(stalker, about(text, catalogue), catalogue),
        *cast_clues(stalker, about(text, catalogue)),
    ]
    together = [
        clue
        for clue in told_clues(stalker, about(text, catalogue), catalogue)
        if clue.name in {"person", "work", "cast"}
    ]
    assert max(points(together)) == max(points(alone))
    assert sum(points(together)) < sum(points(alone))
