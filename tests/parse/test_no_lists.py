"""Texts that look like lists of films and are none: recipes, books, ships. Nothing is read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kinoved.catalogue import Catalogue
from kinoved.parse import parse

_CASE = re.compile(r"^## (?P<name>[a-zA-Z].*)\n", re.M)


def _cases() -> list[tuple[str, str]]:
    text = (Path(__file__).parent / "no_lists.txt").read_text("utf-8")
    parts = _CASE.split(text)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize(("name", "text"), _cases(), ids=[name for name, _ in _cases()])
def test_no_film_is_read(name: str, text: str, catalogue: Catalogue) -> None:
    assert parse(text, catalogue).entries == ()
