"""Repairs are small, never touch an attested title or prose, and a second run changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.fix import fixed

UNTIDY = """\
Films of Tarkovsky

1. The Stalker (1979)
Fact: It was directed by Andrei Tarkovsky in Estonia.

2. Солярис (1972)
Fact: It was directed by Andrei Tarkovsky.

4. MIRROR (1975)
Fact: It was directed by Andrei Tarkovsky.

5. Offret (1986)
Fact: It was directed by Andrei Tarkovsky.
"""


def test_safe_repairs(catalogue: Catalogue) -> None:
    outcome = fixed(UNTIDY, catalogue)
    headings = [line for line in outcome.text.splitlines() if line[:1].isdigit()]
    assert headings == [
        "1. Stalker (1979)", "2. Солярис (1972)", "3. Mirror (1975)", "4. Offret (1986)"
    ]  # fmt: skip
    assert {repair.name for repair in outcome.repairs} == {
        "title-variant", "numbering", "title-casing"
    }  # fmt: skip


def test_unsafe_repairs_only_when_asked_for(catalogue: Catalogue) -> None:
    doubled = UNTIDY + "\n6. The Sacrifice (1986)\nFact: It was directed by Andrei Tarkovsky.\n"
    assert "The Sacrifice" in fixed(doubled, catalogue).text
    repaired = fixed(doubled, catalogue, unsafe=True).text
    assert "The Sacrifice" not in repaired
    assert repaired.endswith("4. Offret (1986)\nFact: It was directed by Andrei Tarkovsky.\n")


@pytest.mark.parametrize("unsafe", [False, True])
def test_a_second_run_changes_nothing(catalogue: Catalogue, data: Path, unsafe: bool) -> None:
    text = (data / "lists" / "soviet-post-apocalyptic.txt").read_text("utf-8")
    for written in (UNTIDY, text):
        once = fixed(written, catalogue, unsafe=unsafe)
        again = fixed(once.text, catalogue, unsafe=unsafe)
        assert again.text == once.text
        assert again.repairs == ()


def test_a_table_is_repaired_cell_by_cell(catalogue: Catalogue) -> None:
    table = 'Title,Year,Directors\nThe Stalker,1979,Andrei Tarkovsky\n"Solaris",1972,\n'
    assert fixed(table, catalogue).text == table.replace("The Stalker", "Stalker")
