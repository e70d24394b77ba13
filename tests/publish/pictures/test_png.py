"""Cards as PNG: whole, of their own size, with their words."""

from __future__ import annotations

import io
import sys

import pytest
from PIL import Image

from kinoved.errors import UsageError
from kinoved.publish.pictures import CardFacts, card
from kinoved.publish.pictures import png as made


@pytest.fixture
def drawing() -> str:
    try:
        made.ready()
    except UsageError as error:
        pytest.skip(str(error))
    return card(CardFacts("a", "Письма мёртвого человека", "ru", "A list", "10 films", "Films"))


def test_a_card_is_drawn_in_its_size_with_its_words(drawing: str) -> None:
    drawn = made.png(drawing)
    assert Image.open(io.BytesIO(drawn)).size == (1200, 630)
    assert drawn == made.png(drawing)
    without = card(CardFacts("a", "", "ru", "A list", "10 films", "Films"))
    assert drawn != made.png(without)


@pytest.mark.parametrize("wrong", ["resvg_py", "fonts"])
def test_what_is_missing_is_one_sentence(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    made._draw.cache_clear()
    if wrong == "fonts":
        blind = type(sys)("resvg_py")
        blind.svg_to_bytes = lambda **_: b"the same"  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "resvg_py", blind)
    else:
        monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(UsageError, match="need a font" if wrong == "fonts" else "extra `cards`"):
        made.ready()
    made._draw.cache_clear()
