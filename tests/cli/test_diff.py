"""`kinoved diff`: added, removed, moved, changed; exit codes as diff has them."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from kinoved.cli import main
from kinoved.report.difference import _longest_rise

OLD = (
    "1. Stalker (1979)\nA zone.\n\n2. Solaris (1972)\nAn ocean.\n\n3. Mirror (1975)\nA childhood.\n"
    "\n4. Ivan's Childhood (1962)\nA war.\n"
)


def call(tmp_path: Path, old: str, new: str, *options: str) -> tuple[int, str, str]:
    names = []
    for name, text in (("old.txt", old), ("new.txt", new)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        names.append(str(path))
    done = CliRunner().invoke(main, ["diff", *names, *options])
    return done.exit_code, done.stdout, done.stderr


def test_nothing_changed(tmp_path: Path) -> None:
    assert call(tmp_path, OLD, OLD) == (0, "", "")


def test_every_kind_of_change_is_told(tmp_path: Path) -> None:
    new = (
        "1. Solaris (1972)\nAn ocean that thinks.\n\n2. Зеркало (1975)\nA childhood.\n"
        "3. Stalker (1979)\nA zone.\n\n4. Nostalghia (1983)\nA candle.\n"
    )
    code, shown, _ = call(tmp_path, OLD, new)
    assert code == 1
    assert shown.splitlines() == [
        "+ Nostalghia (1983), now 4.",
        "- Ivan's Childhood (1962), was 4.",
        "~ Stalker (1979), from 1 to 3.",
        "* Solaris (1972): description",
        "* Зеркало (1975): title",
    ]


def test_films_that_no_catalogue_knows_meet_by_title_and_year(tmp_path: Path) -> None:
    old = "1. Qwrtz Plokij (1971)\nA.\n\n2. Mnbvc Lkjhg (1972)\nB.\n"
    new = "1. Qwrtz Plokij (1971)\nA.\n\n2. Mnbvc Lkjhg (1999)\nB.\n"
    _, shown, _ = call(tmp_path, old, new)
    assert shown.splitlines() == [
        "+ Mnbvc Lkjhg (1999), now 2.",
        "- Mnbvc Lkjhg (1972), was 2.",
    ]


def test_a_list_that_shrank_is_warned_of(tmp_path: Path) -> None:
    old = "".join(f"{n}. Film Number {n}x (19{n + 40})\n" for n in range(1, 11))
    new = "".join(f"{n}. Film Number {n}x (19{n + 40})\n" for n in range(1, 5))
    code, shown, warned = call(tmp_path, old, new, "--output", "json")
    assert code == 1
    told = json.loads(shown)
    assert told["shrank"] is True
    assert [change["kind"] for change in told["changes"]] == ["removed"] * 6
    assert "from 10 films to 4" in warned


def test_a_list_that_cannot_be_read_is_trouble(tmp_path: Path) -> None:
    assert call(tmp_path, OLD, "nothing")[0] == 2


@given(st.permutations(range(8)))
def test_the_films_that_stay_are_a_longest_rise(numbers: list[int]) -> None:
    kept = [n for n in numbers if n in _longest_rise(numbers)]
    assert kept == sorted(kept)
    lengths: list[int] = []
    for at, number in enumerate(numbers):
        before = [lengths[i] for i in range(at) if numbers[i] < number]
        lengths.append(1 + max(before, default=0))
    assert len(kept) == max(lengths)
