"""The lists that people made are well formed, and recall is counted as the page says."""

from __future__ import annotations

import pytest
from bench.human.__main__ import recall
from bench.human.lists import Theme, agreed, themes

from kinoved.catalogue import Catalogue
from kinoved.compose.brief import read_brief

THEMES = themes()


def test_there_are_themes_enough_in_both_halves() -> None:
    assert len(THEMES) >= 15
    assert {theme.half for theme in THEMES} == {"development", "test"}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_file_has_three_lists_with_their_addresses(theme: Theme) -> None:
    assert len({address.split(" (")[0] for address, _ in theme.lists}) >= 3
    for address, entries in theme.lists:
        assert address.startswith("http")
        assert entries
        assert len({title for title, _ in entries}) >= len(entries) - 1


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_its_brief_asks_for_its_theme(theme: Theme, catalogue: Catalogue) -> None:
    brief = read_brief(theme.brief, catalogue)
    assert brief.themes == (theme.theme,)
    assert brief.not_understood == ()
    assert agreed(theme, catalogue).films


def test_recall_is_of_what_there_is_room_for() -> None:
    wanted = frozenset("abcd")
    assert recall("ab", wanted, 2) == 1.0
    assert recall("axyz", wanted, 10) == 0.25
    assert recall("", frozenset(), 10) == 0.0
