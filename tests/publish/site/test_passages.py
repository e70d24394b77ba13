"""A passage falls into sentences that lose no word, each with what bears it out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinoved.model import Passage, Span
from kinoved.publish.site.notes import Notes
from kinoved.publish.site.passages import footnotes, told


def passage(raw: str, text: str | None = None) -> Passage:
    return Passage(text or raw, Span(0, len(raw), 1, 1))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Shot by J. R. R. Smith. It is long.", ["Shot by J. R. R. Smith.", "It is long."]),
        ("He said “No.” Then he left.", ["He said “No.”", "Then he left."]),
        ("Dr. Strangelove is a film. So is it.", ["Dr. Strangelove is a film.", "So is it."]),
        ("まだ終わらない。続く。", ["まだ終わらない。", "続く。"]),
        ("no full stop", ["no full stop"]),
        ("It ends … and goes on. Yes.", ["It ends … and goes on.", "Yes."]),
    ],
)  # fmt: skip
def test_sentences(text: str, sentences: list[str]) -> None:
    found, unchecked = told(passage(text), text, (), {}, Notes())
    assert [one.text for one in found] == sentences
    assert all(one in sentences for one in unchecked)


@given(st.text(alphabet="ab .!?”[]^1é。\n", max_size=60))
def test_no_word_is_lost(text: str) -> None:
    found, _ = told(passage(text), text, (), {}, Notes())
    assert "".join(" ".join(one.text for one in found).split()) == "".join(text.split())


def test_footnotes_stand_with_their_sentence() -> None:
    text = (
        "One is so.[^1] Two *is*.[^2][^1]\n\n"
        "[^1]: A, <https://a.example/>\n[^2]: B, <https://b.example/>"
    )
    notes = Notes()
    words = passage(text[: text.index("[^2][^1]")], "One is so. Two is.")
    found, _ = told(words, text, (), footnotes(text), notes)
    assert [(one.text, one.notes) for one in found] == [("One is so.", (1,)), ("Two is.", (2, 1))]
    assert [cited.url for cited in notes.all()] == ["https://a.example/", "https://b.example/"]


def test_a_footnote_must_lead_to_the_web() -> None:
    assert footnotes("x[^1]\n\n[^1]: A, <javascript:alert(1)>") == {}


def test_there_may_be_no_passage() -> None:
    assert told(None, "", (), {}, Notes()) == ((), ())
