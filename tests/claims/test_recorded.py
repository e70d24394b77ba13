"""A sentence of the record, word for word, is supported; one that says something else is not."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.model import Claim, Tier, Verdict
from kinoved.pipeline import check

STALKER = (
    "The first version was lost when the film stock proved unusable, and almost all of it had to be"
    " shot again with another cameraman."
)
LOPUSHANSKY = "It was the first full-length film of Konstantin Lopushansky."


def claims(title: str, fact: str, catalogue: Catalogue) -> list[Claim]:
    report = check(f"Films\n\n{title}\nFact: {fact}\n", catalogue=catalogue)
    return [c for c in report.claims if c.reason == "The record says so in these words."]


@pytest.mark.parametrize(
    ("title", "fact"),
    [("Stalker (1979)", STALKER), ("Stalker (1979)", f"It is long. {STALKER} It is slow.")],
)
def test_the_words_of_the_record_are_supported(title: str, fact: str, catalogue: Catalogue) -> None:
    (claim,) = claims(title, fact, catalogue)
    assert claim.verdict is Verdict.SUPPORTED
    assert claim.tier is Tier.CORROBORATION
    assert claim.text == STALKER
    assert claim.evidence


@pytest.mark.parametrize(
    ("title", "fact"),
    [
        ("Solaris (1972)", STALKER),
        ("Stalker (1979)", STALKER.replace("first", "second")),
        ("Stalker (1979)", STALKER.replace("was lost", "was not lost")),
        ("Stalker (1979)", "The first version was lost."),
        ("Come and See (1985)", LOPUSHANSKY),
    ],
)
def test_other_words_or_another_film_are_not(title: str, fact: str, catalogue: Catalogue) -> None:
    assert claims(title, fact, catalogue) == []


@pytest.mark.parametrize(
    ("title", "fact", "borne_out"),
    [
        ("Ring (1998)", "Its Japanese title is “リング”.", True),
        ("Ring (1998)", "Its Chinese title is “リング”.", False),
        ("Ring (1998)", "Its Japanese title is “らせん”.", False),
        ("Stalker (1979)", "Its Japanese title is “リング”.", False),
    ],
)
def test_titles_of_the_record_are_supported(
    title: str, fact: str, borne_out: bool, catalogue: Catalogue
) -> None:
    assert [c.verdict for c in claims(title, fact, catalogue)] == [Verdict.SUPPORTED] * borne_out
