"""Changed lists are changed as their kind says, and the same every time."""

from bench.identify.mutants import CHANGED, CHANGES, Draft, drafts, render

from kinoved.catalogue import Catalogue
from kinoved.text import normalise

LISTS = 24


def dealt(catalogue: Catalogue) -> list[Draft]:
    return [draft for entries in drafts(catalogue, LISTS) for draft in entries]


def test_the_same_lists_are_dealt_every_time(catalogue: Catalogue) -> None:
    assert [render(entries) for entries in drafts(catalogue, 4)] == [
        render(entries) for entries in drafts(catalogue, 4)
    ]


def test_a_quarter_of_the_entries_is_changed_in_every_way(catalogue: Catalogue) -> None:
    kinds = [draft.kind for draft in dealt(catalogue) if draft.kind != "unchanged"]
    assert set(kinds) == set(CHANGES)
    assert len(kinds) > CHANGED * LISTS - 4


def test_each_change_is_what_its_kind_says(catalogue: Catalogue) -> None:
    for draft in dealt(catalogue):
        own = {normalise(title.text) for title in draft.film.titles} if draft.film else set()
        kept = normalise(draft.title) in own
        if draft.kind in {"unchanged", "title translated"}:
            assert kept or normalise(draft.title) == normalise(
                draft.film.label if draft.film else ""
            )
        if draft.kind.startswith("moved"):
            assert not kept
            assert draft.told
        if draft.kind == "film invented":
            assert draft.film is None
            assert not catalogue.named(draft.title)
        if draft.kind.startswith("year"):
            assert draft.film is not None
            by = int(draft.kind.split()[-1])
            assert min(abs(draft.year - year) for year in draft.film.years) == by
