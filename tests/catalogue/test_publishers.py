"""How sources are called, which come first, and which of them are one witness."""

from __future__ import annotations

import pytest

from kinoved.catalogue.independence import witnesses
from kinoved.catalogue.publishers import source_name, standing


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://ru.wikipedia.org/wiki/Сталкер", "Wikipedia, ru"),
        ("https://en.m.wikipedia.org/wiki/Stalker", "Wikipedia, en"),
        ("https://www.wikipedia.org/", "Wikipedia"),
        ("https://m.wikipedia.org/", "Wikipedia"),
        ("https://www.imdb.com/title/tt0079944/", "IMDb"),
        ("http://sokurov.spb.ru/isle_ru/", "The Island of Sokurov"),
        ("https://www.example.org/a", "example.org"),
        ("https://notimdb.com/", "notimdb.com"),
        ("no address", "no address"),
    ],
)
def test_a_publisher_is_called_by_its_name_or_its_host(url: str, name: str) -> None:
    assert source_name(url) == name


@pytest.mark.parametrize(
    ("url", "name", "place"),
    [
        ("https://www.imdb.com/title/tt0079944/", "IMDb", 0),
        ("https://example.org/a", "Cahiers du cinéma", 0),
        ("https://example.org/a", "example.org", 1),
        ("https://example.org/a", "English Wikipedia (mirror)", 2),
        ("https://example.org/a", "Sight and Sound, translated", 2),
        ("https://example.org/a", "Copywriters' Guild", 0),
    ],
)
def test_publishers_come_before_hosts_and_hosts_before_copies(
    url: str, name: str, place: int
) -> None:
    assert standing(url, name) == place


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("https://www.omdb.org/movie/1", "https://www.themoviedb.org/movie/1", 1),
        ("https://en.wikipedia.org/wiki/A", "https://de.wikipedia.org/wiki/A", 2),
        ("https://www.example.org/a", "https://films.example.org/b", 1),
        ("https://www.omdb.org/movie/1", "https://www.example.org/a", 2),
    ],
)
def test_who_copies_another_is_no_second_witness(one: str, other: str, count: int) -> None:
    assert witnesses([(one, ""), (other, "")]) == count
