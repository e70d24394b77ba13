"""The examiner deals the same lists every time, and its changes are what their names say."""

from __future__ import annotations

import random

import pytest
from bench.mutants.changes import changes
from bench.mutants.deal import Deck
from bench.mutants.wordings import wordings

from kinoved.catalogue import Catalogue


@pytest.fixture(scope="module")
def deck(catalogue: Catalogue) -> Deck:
    return Deck(catalogue)


def dice(seed: str) -> random.Random:
    return random.Random(seed)  # noqa: S311 - an examiner's dice, not a secret


def test_the_same_lists_are_dealt_every_time(deck: Deck) -> None:
    once, again = (deck.page(dice("page"), deck.films[:6]).text() for _ in range(2))
    assert once == again


def test_no_wording_is_written_twice_for_one_purpose() -> None:
    texts = [wording.text for wording in wordings() if wording.text != "{fate}"]
    assert len(texts) == len(set(texts))


def test_every_change_befalls_some_film_and_changes_the_list(deck: Deck) -> None:
    for change in changes().values():
        if change.deal is not None:
            continue
        film = next(f for f in deck.films if change.befalls(f, deck))
        films = [film, *[f for f in deck.films[:3] if f.id != film.id]]
        for seed in range(30):
            rng = dice(f"{change.name} {seed}")
            page = deck.page(rng, films, chief=(film.id, change.must))
            before = page.text()
            if change.apply(page, 0, deck, rng) is not None:
                assert page.text() != before or change.name == "other order", change.name
                break
