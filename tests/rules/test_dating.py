"""A year accuses only when no other dated event can be meant."""

from __future__ import annotations

import pytest

from kinoved.checks.dating import speaks_against, speaks_against_making, tells_of_delay
from kinoved.model import Source, Statement, Subject


def film(*dates: tuple[str, str, str]) -> Subject:
    """A film with (year, event, hosts that say so) for every date."""
    statements = tuple(
        Statement(
            str(number),
            "f",
            "date",
            year,
            year,
            (("event", event),),
            tuple(Source(host, f"https://{host}/", "") for host in hosts.split()),
        )
        for number, (year, event, hosts) in enumerate(dates)
    )
    return Subject("f", "film", "F", statements)


SHELVED = film(("1987", "release", "one.org two.org"))
MADE = film(("1971", "production", "one.org"), ("1987", "release", "two.org"))
AGREED = film(("1985", "release", "one.org two.org three.org"))
ALONE = film(("1985", "release", "one.org"))


@pytest.mark.parametrize(
    ("subject", "year", "speaks"),
    [
        (SHELVED, 1971, False),  # shelved for sixteen years, and only the release is on record
        (SHELVED, 1990, False),  # shown abroad three years later
        (SHELVED, 2006, True),
        (MADE, 1960, True),
        (AGREED, 1980, True),
        (AGREED, 1988, False),
        (AGREED, 1990, True),
        (ALONE, 1960, False),
        (ALONE, 2020, False),
        (film(), 1985, False),
    ],
)
def test_a_year_speaks_against_another_only_on_good_grounds(
    subject: Subject, year: int, speaks: bool
) -> None:
    assert speaks_against(subject, year) is speaks


def of(country: str, *dates: tuple[str, str, str], fate: str = "") -> Subject:
    """A film of a country with its dates as `film` has them, and what became of it."""
    told = [("country", country)] + ([("fate", fate)] if fate else [])
    more = tuple(
        Statement(f"{property_} {value}", "f", property_, value, value, (), ())
        for property_, value in told
    )
    return Subject("f", "film", "F", (*film(*dates).statements, *more))


SHOWN = ("1987", "release", "one.org two.org")


@pytest.mark.parametrize(
    ("subject", "year", "speaks"),
    [
        (of("france", SHOWN), 1975, True),
        (of("france", SHOWN), 1983, False),  # some films are in the making for years
        (of("soviet-union", SHOWN), 1967, False),  # Commissar was shelved for twenty years
        (of("france", SHOWN), 1944, False),  # under the occupation
        (of("france", ("1987", "release", "one.org")), 1975, False),
        (of("france", SHOWN, fate="It was held back by its producer."), 1975, False),
        (film(SHOWN), 1975, False),  # of a country that is not on record
    ],
)
def test_two_witnesses_are_enough_where_no_film_was_kept_back(
    subject: Subject, year: int, speaks: bool
) -> None:
    assert speaks_against_making(subject, year) is speaks


def test_words_of_delay_are_known() -> None:
    assert tells_of_delay("Finished in 1967, it was shelved.")
    assert not tells_of_delay("It was shown in Cannes.")
