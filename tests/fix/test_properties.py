"""What holds for every repaired list: prose stays, a second run is quiet, the diff applies."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from kinoved.catalogue import Catalogue
from kinoved.cli import main
from kinoved.fix import fixed
from kinoved.parse import parse

CATALOGUE = Catalogue.open()
FILMS = [
    ("Stalker", 1979), ("Solaris", 1972), ("Mirror", 1975), ("Offret", 1986),
    ("The Sacrifice", 1986),
    ("Ivan's Childhood", 1962), ("Come and See", 1985), ("The Ascent", 1977),
    ("The Day After", 1983),
    ("The Stalker", 1979), ("SOLARIS", 1972), ("Mirror", 1985), ("Сталкер", 1979),
    ("A Film Nobody Made", 1951),
]  # fmt: skip
TITLES = ["3 Soviet films", "Five Soviet films", "10 Soviet films of the 1970s", "4 films", "Films"]


@st.composite
def lists(draw: st.DrawFn) -> str:
    """A small list: promise, films in any order and number, with or without numbers and prose."""
    films = draw(st.lists(st.sampled_from(FILMS), min_size=2, max_size=6))
    numbered = draw(st.booleans())
    mark = draw(st.sampled_from(["", "## "]))
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    parts = [draw(st.sampled_from(TITLES))]
    for number, (title, year) in enumerate(films, 1):
        head = f"{mark}{number}. " if numbered else mark
        parts.append(f"{head}{title} ({year})\nDescription: It tells story {number}.")
    return "\n\n".join(parts).replace("\n", newline) + newline


def _prose(text: str) -> Counter[str]:
    return Counter(re.findall(r"Description: .*?\.", text))


@settings(max_examples=25)
@given(lists(), st.booleans())
def test_prose_stays_and_a_second_run_is_quiet(text: str, unsafe: bool) -> None:
    once = fixed(text, CATALOGUE, unsafe=unsafe)
    assert not _prose(once.text) - _prose(text)
    if not unsafe:
        assert _prose(once.text) == _prose(text)
        assert once.text.count("\n") == text.count("\n")
    assert ("\r\n" in once.text) == ("\r\n" in text)
    again = fixed(once.text, CATALOGUE, unsafe=unsafe)
    assert again.text == once.text
    assert again.repairs == ()


@settings(max_examples=25)
@given(lists())
def test_nothing_is_lost_by_moving(text: str) -> None:
    once = fixed(text, CATALOGUE, unsafe=True)
    doubled = sum(1 for repair in once.repairs if repair.name == "duplicate-film")
    before = len(parse(text, CATALOGUE).entries)
    assert len(parse(once.text, CATALOGUE).entries) == before - doubled
    if not once.repairs:
        assert once.text == text


@settings(max_examples=25)
@given(lists())
def test_an_attested_title_is_never_changed(text: str) -> None:
    once = fixed(text, CATALOGUE)
    titles = Counter(e.title.text for e in parse(once.text, CATALOGUE).entries)
    for title in ("Stalker", "Offret", "The Sacrifice", "Сталкер", "A Film Nobody Made"):
        assert text.count(f"{title} (") - text.count(f"The {title} (") <= titles[title]


WRONG = """\
3 Soviet films

1. The Stalker (1979)
Description: A zone.

3. Solaris (1972)
Description: A sea.

4. Mirror (1975)
Description: A mother.
"""
RIGHT = WRONG.replace("The S", "S").replace("3. S", "2. S").replace("4. M", "3. M")


def test_the_original_is_kept_and_nothing_half_written(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(WRONG, "utf-8")
    CliRunner().invoke(main, ["fix", str(path)])
    assert path.read_text("utf-8") == RIGHT
    assert (tmp_path / "list.txt.orig").read_text("utf-8") == WRONG
    assert sorted(os.listdir(tmp_path)) == ["list.txt", "list.txt.orig"]


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs the program patch")
def test_the_diff_applies(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(WRONG, "utf-8")
    shown = CliRunner().invoke(main, ["fix", "--unsafe", "--diff", str(path)])
    assert path.read_text("utf-8") == WRONG
    difference = tmp_path / "list.diff"
    difference.write_text(shown.stdout, "utf-8")
    command = ["patch", "--quiet", str(path), str(difference)]
    subprocess.run(command, check=True)
    assert path.read_text("utf-8") == fixed(WRONG, CATALOGUE, unsafe=True).text


MIXED = """\
{title}

1. Stalker (1979)
Description: A zone.

2. The Sacrifice (1986)
Description: A house burns.

3. Solaris (1972)
Description: A sea.

4. Mirror (1975)
Description: A mother.
"""


@pytest.mark.parametrize(
    ("title", "repaired"),
    [("4 Soviet films", "3 Soviet films"), ("Four Soviet films", "Three Soviet films")],
)
def test_outside_films_move_and_the_count_follows(title: str, repaired: str) -> None:
    outcome = fixed(MIXED.format(title=title), CATALOGUE, unsafe=True)
    assert outcome.text == (
        f"{repaired}\n\n1. Stalker (1979)\nDescription: A zone.\n\n"
        "2. Solaris (1972)\nDescription: A sea.\n\n3. Mirror (1975)\nDescription: A mother.\n\n"
        "Beyond the list’s promise\n\n4. The Sacrifice (1986)\nDescription: A house burns.\n"
    )
    left = [d for d in outcome.report.diagnostics if d.name == "outside-country"]
    assert [d.severity.value for d in left] == ["note"]


def test_without_being_asked_nothing_moves() -> None:
    text = MIXED.format(title="4 Soviet films")
    assert fixed(text, CATALOGUE).text == text


def test_a_second_stray_joins_the_section() -> None:
    once = fixed(MIXED.format(title="4 Soviet films"), CATALOGUE, unsafe=True).text
    before, _, after = once.partition("2. Solaris")
    more = f"{before}2. La Jetée (1962)\nDescription: A town.\n\n3. Solaris{after}"
    again = fixed(more, CATALOGUE, unsafe=True).text
    assert again.count("Beyond the list’s promise") == 1
    assert again.index("The Sacrifice") < again.index("La Jetée")
    assert again.startswith("3 Soviet films")


def test_a_list_of_strays_only_stays_as_it_is() -> None:
    text = "2 Soviet films\n\nThe Sacrifice (1986)\nDescription: A house.\n"
    text += "\nThe Day After (1983)\nDescription: A town.\n"
    assert "Beyond" not in fixed(text, CATALOGUE, unsafe=True).text
