"""The compiled search for misspelt titles finds what the plain one does, where it pays."""

from __future__ import annotations

from typing import Any

import pytest
from tests.resolve.bulk.test_candidates import EXTREME, queries

from kinoved.catalogue import Catalogue
from kinoved.catalogue.ngrams.search import Searcher
from kinoved.resolve import bulk, many
from kinoved.resolve.query import Query
from kinoved.text import title_keys


@pytest.mark.usefixtures("ready")
def test_rows_edits_and_order_are_those_of_the_plain_search(catalogue: Catalogue) -> None:
    from kinoved.resolve.bulk.misspelt import Compiled

    plain, compiled = Searcher(catalogue.title_index), Compiled(catalogue.title_index)
    for title, year in queries(catalogue, 300):
        _, *keys = title_keys(title)
        assert compiled.find(keys, year, 50) == plain.find(keys, year, 50), (title, year)


@pytest.mark.usefixtures("ready")
@pytest.mark.parametrize("year", [None, 0, -5, 1979, 2**40])
def test_strange_keys_are_found_alike(catalogue: Catalogue, year: int | None) -> None:
    from kinoved.resolve.bulk.misspelt import Compiled

    plain, compiled = Searcher(catalogue.title_index), Compiled(catalogue.title_index)
    long = "how i learned to stop worrying and love the bomb and everything else that there was"
    for key in (*(text[:400] for text in EXTREME), long, "ж" * 70):
        assert compiled.find((key,), year, 50) == plain.find((key,), year, 50), key


@pytest.mark.usefixtures("ready")
def test_matches_are_those_of_the_single_path(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "_WORTHWHILE", 3)
    asked = [Query(titles=(title,), year=year) for title, year in queries(catalogue, 300)]
    alone = list(many.identify_many(asked, _plain(), 5))
    hastened = Catalogue.open()
    assert list(many.identify_many(asked, hastened, 5)) == alone
    assert hastened.hastened
    assert hastened.searches > 50


def test_without_the_extra_nothing_else_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "available", lambda: False)
    monkeypatch.setattr(many, "_WORTHWHILE", 0)
    said: list[str] = []
    found = list(
        many.identify_many([Query(titles=("Stalkr",), year=1979)], _plain(), 5, said.append)
    )
    assert found[0].candidates[0].film.id == "stalker-1979"
    assert not said


@pytest.mark.usefixtures("ready")
def test_that_something_is_compiled_is_said_before(monkeypatch: pytest.MonkeyPatch) -> None:
    from kinoved.resolve.bulk import compiled

    monkeypatch.setattr(compiled, "is_complete", lambda part: False)
    said: list[str] = []
    opened = Catalogue.open()
    many.hasten_from(0, opened, said.append)
    many.hasten_from(0, opened, said.append)
    assert len(said) == 1
    assert said[0].startswith("compiling once")


def test_few_searches_load_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def loaded() -> Any:
        raise AssertionError

    monkeypatch.setattr(bulk, "available", loaded)
    opened = Catalogue.open()
    list(many.identify_many([Query(titles=("Stalker",), year=1979)] * 300, opened))
    assert opened.searches == 0
    assert not opened.hastened


def _plain() -> Catalogue:
    """A catalogue that never searches by compiled code."""
    opened = Catalogue.open()
    opened.hastened = True
    return opened
