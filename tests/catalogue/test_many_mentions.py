"""Once every key has been read, a text names what it named before."""

from __future__ import annotations

import pytest

from kinoved.catalogue import Catalogue, mentions

_TEXTS = (
    "Andrei Tarkovsky's Stalker was made at Mosfilm after Roadside Picnic by the Strugatskys.",
    "The Palme d'Or went to The Cranes Are Flying at the Cannes Film Festival in 1958.",
    "Qwxz vbnm and World War II, the Soviet Union's; nobody's name at all.",
    "",
)


def test_names_are_the_same_by_every_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = Catalogue.open()
    before = [asked.mentions(text) for text in _TEXTS]
    monkeypatch.setattr(mentions, "_MANY_KEYS", -1)
    read = Catalogue.open()
    assert [read.mentions(text) for text in _TEXTS] == before
    assert before[0]
    assert before[2]
