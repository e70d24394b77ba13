"""What `[publish]` may say, and that a slip is told in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinoved.errors import InputError
from kinoved.publish.site import KINDS, Site, site_of


def test_without_a_table_there_are_defaults() -> None:
    assert site_of({}, "kinoved.toml") == Site()


def test_all_that_can_be_said(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    table: dict[str, object] = {
        "title": " My  films ", "description": "D", "address": "https://f.example/films",
        "language": "ru", "footer": "F", "pages": ["search", "person"], "templates": "own",
        "cards": "png",
    }  # fmt: skip
    site = site_of(table, str(tmp_path / "kinoved.toml"))
    assert site == Site(
        "My films", "D", "https://f.example/films/", "ru", "F", ("person", "search"),
        str(tmp_path / "own"), "png",
    )  # fmt: skip
    assert site.has("person")
    assert site.has("film")
    assert not site.has("map")


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ({"titel": "x"}, "has the key “titel”, which there is not: there are title, description"),
        ({"title": 3}, "`publish.title` must be a text"),
        ({"language": "xx"}, "`publish.language` must be one of en, ru, not “xx”"),
        ({"pages": "all"}, f"`publish.pages` must be an array of {', '.join(KINDS)}"),
        ({"pages": ["films"]}, "`publish.pages` must be an array of"),
        ({"address": "films.example"}, "`publish.address` must be a web address"),
        ({"address": "javascript:x"}, "`publish.address` must be a web address"),
        ({"address": "https://f.example/?q"}, "`publish.address` must be a web address"),
        ({"address": "https://[f"}, "`publish.address` must be a web address"),
        ({"cards": "gif"}, "`publish.cards` must be svg or png, not “gif”"),
        ({"templates": "nowhere"}, "for `publish.templates`"),
    ],
)
def test_a_slip_is_told_in_a_sentence(table: dict[str, object], sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        site_of(table, "kinoved.toml")
    assert sentence in str(caught.value)
    assert str(caught.value).startswith("kinoved.toml: ")
    assert str(caught.value).endswith(".")
