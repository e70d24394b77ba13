"""A year accuses only when no other dated event can be meant."""

from __future__ import annotations

import pytest

from kinoved.checks.dating import speaks_against
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
