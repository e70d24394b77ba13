"""A place inside a passage is a place in the original text, marks or no marks."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue
from kinoved.parse import parse
from kinoved.parse.places import span_in
from kinoved.text import SourceText


@pytest.mark.parametrize(
    "prose", ["A guide in Estonia.", "A *guide* of the [Zone](http://e.org/E) in Estonia."]
)
def test_a_word_of_the_description_is_found_in_the_original(
    prose: str, catalogue: Catalogue
) -> None:
    text = f"1. Stalker (1979)\n{prose}\n2. Mirror (1975)\nA man.\n"
    description = parse(text, catalogue).entries[0].description
    assert description is not None
    start = description.text.index("Estonia")
    span = span_in(SourceText(text), description, start, start + len("Estonia"))
    assert text[span.start : span.end] == "Estonia"
