"""Addresses are ASCII, stay the same from build to build, and no two are alike."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.publish.site.addresses import film_slug, host_of, list_slugs, short, subject_slug
from kinoved.publish.site.notes import source_slug


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["a/war.md", "b/war.txt"], ["war", "b-war"]),
        (["01-war.md", "02-war.md"], ["war", "02-war"]),
        (["war.md", "war.md", "war.md"], ["war", "war-2", "war-3"]),
        (["-"], ["list"]),
        (["https://x.example/lists/10-films.html?a"], ["films-html-a"]),
        (["Фильмы о войне.md"], ["filmi-o-voine"]),
        (["戦争.md"], None),
        (["1984.md"], ["1984"]),
    ],
)
def test_lists_are_called_after_their_files(names: list[str], found: list[str] | None) -> None:
    assert found is None or list_slugs(names) == found
    assert all(re.fullmatch(r"[a-z0-9-]+", slug) for slug in list_slugs(names))


@given(st.lists(st.text(min_size=1, max_size=30), max_size=12))
def test_no_two_lists_have_one_address(names: list[str]) -> None:
    found = list_slugs(names)
    assert len(found) == len(set(found)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9-]+", slug) for slug in found)


def test_a_film_keeps_the_id_of_its_record_and_others_have_title_year_and_number() -> None:
    assert film_slug("stalker-1979", "Stalker", 1979, indexed=False) == "stalker-1979"
    assert film_slug("tt0079944", "Сталкер", 1979, indexed=True) == "stalker-1979-tt0079944"
    assert film_slug("tt1", "七人の侍", None, indexed=True).endswith("-tt1")


def test_no_two_films_of_the_catalogue_have_one_address(catalogue: Catalogue) -> None:
    rows = catalogue.ask("SELECT id, label, first, layer FROM film")
    slugs = [film_slug(i, name, year, indexed=layer == "index") for i, name, year, layer in rows]
    assert len(slugs) == len(set(slugs))
    assert all(re.fullmatch(r"[a-z0-9-]{1,120}", slug) for slug in slugs)


def test_no_two_people_of_the_catalogue_have_one_address(catalogue: Catalogue) -> None:
    for kind in ("person", "theme", "place"):
        ids = [i for (i,) in catalogue.ask("SELECT id FROM subject WHERE kind = ?", (kind,))]
        assert len({subject_slug(i) for i in ids}) == len(ids)


def test_names_too_long_for_a_file_stay_apart() -> None:
    first, second = short("a" * 200 + "b"), short("a" * 200 + "c")
    assert first != second
    assert len(first) <= 80


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.example.org/x", "example.org"),
        ("http://example.org./", "example.org"),
        ("javascript:alert(1)", ""),
        ("https://[bad", ""),
        ("", ""),
    ],
)
def test_hosts(url: str, host: str) -> None:
    assert host_of(url) == host
    assert not host or re.fullmatch(r"[a-z0-9-]+", source_slug(host))
