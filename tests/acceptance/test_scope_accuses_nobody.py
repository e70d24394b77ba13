"""Titles that only mention a country: none of them makes a film of another country an error."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Severity
from kinoved.pipeline import check

BODY = """

The Sacrifice (1986)
Description: Directed by Andrei Tarkovsky.
Fact: It was shot in Sweden.

Stalker (1979)
Description: Directed by Andrei Tarkovsky.
Fact: It was shot in Estonia.
"""

TITLES = (
    "2 films about the Soviet Union",
    "2 Soviet and Swedish films",
    "2 films from the Soviet bloc",
    "2 Soviet-era films",
    "2 Soviet-style dystopias",
    "2 films Soviet censors hated",
    "Two films by Soviet directors",
    "2 Soviet directors abroad",
    "2 great films by the Soviet director Andrei Tarkovsky",
    "2 post-Soviet films",
    "2 anti-Soviet films",
    "2 Soviet-influenced films",
    "The 2 best films not made in the Soviet Union",
    "2 non-Soviet post-apocalyptic films",
    "2 Eastern Bloc films",
    "Soviet cinema at its best: 2 films and their foreign cousins",
    "2 films that shaped Soviet cinema",
    "2 films for fans of Soviet cinema",
    "2 Soviet films and films like them",
    "2 films set in the Soviet Union",
    "If you like Soviet films: 2 films to watch next",
)


@pytest.mark.parametrize("title", TITLES)
def test_a_mention_is_no_promise(title: str, catalogue: Catalogue) -> None:
    report = check(title + BODY, catalogue=catalogue)
    grave = {Severity.ERROR, Severity.WARNING}
    assert [d.message for d in report.diagnostics if d.severity in grave] == []


@pytest.mark.parametrize("title", ["2 Russian films", "2 Estonian films", "2 Ukrainian films"])
def test_a_soviet_film_is_no_error_under_a_republics_name(title: str, catalogue: Catalogue) -> None:
    report = check(title + BODY, catalogue=catalogue)
    assert [d for d in report.diagnostics if d.entry == 2 and d.severity is Severity.ERROR] == []


def test_a_promise_is_held(catalogue: Catalogue) -> None:
    report = check("2 Soviet films" + BODY, catalogue=catalogue)
    errors = [d.entry for d in report.diagnostics if d.severity is Severity.ERROR]
    assert errors == [1]
