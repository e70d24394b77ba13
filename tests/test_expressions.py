"""Expressions compiled beforehand are those that Python compiles, or are passed over."""

from __future__ import annotations

import marshal
import re
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import pytest

from kinoved import expressions

_CACHE: dict[tuple[type, str | bytes, int], re.Pattern[str]] = re._cache  # type: ignore[attr-defined]


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "expressions.bin"
    re.purge()
    re.compile(r"(?P<year>\d{4})\s[-–—]\s(?P<title>[^“”’]+)", re.IGNORECASE)
    assert expressions.keep(str(path)) > 0
    re.purge()
    yield path
    re.purge()


def test_what_is_recalled_is_what_python_compiles(kept: Path) -> None:
    count = expressions.recall(str(kept))
    assert len(_CACHE) == count
    recalled = dict(_CACHE)
    re.purge()
    for (_, text, flags), pattern in recalled.items():
        fresh = re.compile(text, flags)
        assert pattern == fresh
        assert (pattern.groupindex, pattern.groups, pattern.flags) == (
            fresh.groupindex, fresh.groups, fresh.flags,
        )  # fmt: skip


def test_a_recalled_expression_matches(kept: Path) -> None:
    expressions.recall(str(kept))
    found = re.compile(r"(?P<year>\d{4})\s[-–—]\s(?P<title>[^“”’]+)", re.IGNORECASE).match(
        "1979 – Stalker"
    )
    assert found is not None
    assert found.groupdict() == {"year": "1979", "title": "Stalker"}


def test_a_missing_file_is_passed_over(tmp_path: Path) -> None:
    assert expressions.recall(str(tmp_path / "none.bin")) == 0


@pytest.mark.parametrize("harm", ["cut", "changed", "empty"])
def test_a_damaged_file_is_passed_over(harm: str, kept: Path) -> None:
    data = kept.read_bytes()
    middle = len(data) // 2
    kept.write_bytes({
        "cut": data[:middle],
        "changed": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
        "empty": b"",
    }[harm])  # fmt: skip
    assert expressions.recall(str(kept)) == 0
    assert not _CACHE


def test_a_file_of_another_python_is_passed_over(kept: Path) -> None:
    maker, held = marshal.loads(kept.read_bytes()[4:])  # noqa: S302 - written by this test
    body = marshal.dumps(((*maker[:2], maker[2] + 1, *maker[3:]), held))
    kept.write_bytes(crc32(body).to_bytes(4, "big") + body)
    assert expressions.recall(str(kept)) == 0
    assert not _CACHE
