"""The quick way of matching finds what the plain way finds, whatever the sentence."""

from __future__ import annotations

import random

import pytest
from bench.claims.rows import rows
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.claims.plain_matcher import plain_match

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.grammar import Scene, chained, compiled, needs
from kinoved.checks.claims.language import language
from kinoved.checks.claims.matches import Matches
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.phrases import phrases
from kinoved.checks.claims.sentences import sentences_of, tokens_of
from kinoved.checks.claims.slots import SLOTS

_CODES = {
    "english": "en", "russian": "ru", "german": "de", "spanish": "es", "portuguese": "pt",
    "polish": "pl", "japanese": "ja",
}  # fmt: skip
_TITLES = frozenset({("stalker",), ("the", "ascent")})
_WORDS = (
    "directed by Tarkovsky , and Larisa Shepitko 's The Ascent film won was it the a Golden Bear"
    " at Berlin 1977 in Tallinn Estonia Soviet shot filmed also never based on novel Roadside"
    " Picnic Mosfilm 163 minutes black white colour ( ) “ ” ; . of for which who starring with"
    " Alexander Kaidanovsky as produced made co production released last first Russian Stalker"
).split()


def _differences(text: str, code: str, catalogue: Catalogue) -> list[str]:
    """The patterns that the quick way matches otherwise than the plain one, with the token."""
    known = language(code)
    if known is None:
        return []
    tokens = tokens_of(text)
    names = NameIndex(text, tokens, catalogue)
    found = []
    for sentence in sentences_of(text, tokens):
        limit = sentence.first + len(sentence.tokens)
        scene = Scene(text, tokens, names, _TITLES, limit, known)
        matches = Matches(scene, sentence.first)
        for at in range(sentence.first, limit):
            token = tokens[at]
            tried = {
                p.number: matches.of(p, at)
                for prose in (True, False)
                for p in (*matches.opened(at, prose=prose), *matches.free(at, prose=prose))
            }
            for phrase in phrases(code):
                plain = [o for o in plain_match(phrase.steps, scene, at) if o[0] > at]
                quick = [o for o in tried.get(phrase.number, []) if o[0] > at]
                begins_here = phrase.openings is None or phrase.openings & {token.key, token.bare}
                if quick != plain and (begins_here or quick):
                    found.append(f"{phrase.pattern} at {at} of {text}")
    return found


@pytest.mark.parametrize("code", sorted(_CODES.values()))
def test_labelled_sentences_match_as_they_do_plainly(code: str, catalogue: Catalogue) -> None:
    own = [
        row.sentence for row in rows() if row.half == "development" and _CODES[row.language] == code
    ]
    chosen = random.Random(5).sample(own, min(len(own), 25))  # noqa: S311
    assert [line for text in chosen for line in _differences(text, code, catalogue)] == []


@settings(max_examples=25, deadline=None)
@given(made=st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14))
def test_made_sentences_match_as_they_do_plainly(made: list[str], catalogue: Catalogue) -> None:
    assert _differences(" ".join(made), "en", catalogue) == []


@pytest.mark.parametrize("code", sorted({*_CODES.values()}))
def test_every_pattern_is_well_formed(code: str) -> None:
    every = phrases(code) if language(code) else ()
    assert [p.pattern for p in every if not p.steps] == []


@pytest.mark.parametrize("code", sorted(_CODES.values()))
def test_slots_read_only_where_they_say_that_they_begin(code: str, catalogue: Catalogue) -> None:
    known = language(code)
    own = [
        row.sentence for row in rows() if row.half == "development" and _CODES[row.language] == code
    ]
    made = random.Random(7)  # noqa: S311
    for text in own if known else []:
        vocabulary = text.split()
        for said in (text, " ".join(made.sample(vocabulary, len(vocabulary)))):
            tokens = tokens_of(said)
            names = NameIndex(said, tokens, catalogue)
            scene = Scene(said, tokens, names, _TITLES, len(tokens), known)
            matches = Matches(scene, 0)
            for at in range(len(tokens)):
                silent = [slot for slot in SLOTS if not matches.may_read(slot, at)]
                assert [slot for slot in silent if SLOTS[slot](scene, at)] == [], (said, at)


@pytest.mark.parametrize("pattern", ["directed|{directs}", "[{nations}|soviet] film", "a||b"])
def test_a_bar_beside_a_slot_without_spaces_is_refused(pattern: str) -> None:
    with pytest.raises(AssertionError, match="around a bar"):
        compiled(pattern)


def test_a_pattern_needs_its_words_and_slots_and_nothing_optional() -> None:
    steps = compiled("{credit=x} won|took [home] {prize} ... (at {places} | in year) [{festival}]")
    assert needs(steps) == (
        frozenset({"won", "took"}), frozenset({"{prize}"}), frozenset({"at", "in"}),
        frozenset({"{places}", "year"}),
    )  # fmt: skip


def test_a_pattern_knows_what_may_stand_before_each_need() -> None:
    steps = compiled(
        "[a|an] won|took [the | its own] {prize} at [{festival}] (the year|month | end of) ... in"
    )
    assert chained(steps)[0] == (
        (frozenset({"won", "took"}), frozenset({"a", "an"})),
        (frozenset({"{prize}"}), frozenset({"the", "its", "own"})),
        (frozenset({"at"}), frozenset({"{prize}"})),
        (frozenset({"the", "end"}), None),
        (frozenset({"year", "month", "of"}), frozenset()),
        (frozenset({"in"}), None),
    )


@pytest.mark.parametrize(
    ("text", "slot", "may"),
    [
        ("the Mosfilm studio", "studio", True),
        ("the long way to Mosfilm", "studio", False),
        ("the director Elem Klimov", "people", True),
        ("the road of Elem Klimov", "people", False),
        ("Elem Klimov's film", "owner", True),
        ("Elem Klimov filmed it", "owner", False),
        ("a hundred minutes", "length", True),
        ("a hundred soldiers", "length", False),
        ("1985 minutes", "length", False),
        ("its 1977 Golden Bear", "prizes", True),
        ("its 1977 bear", "prizes", False),
    ],
)
def test_a_slot_begins_where_its_words_go_on(
    text: str, slot: str, may: bool, catalogue: Catalogue
) -> None:
    known = language("en")
    assert known is not None
    tokens = tokens_of(text)
    names = NameIndex(text, tokens, catalogue)
    matches = Matches(Scene(text, tokens, names, _TITLES, len(tokens), known), 0)
    assert matches.may_read(slot, 0) is may


def test_a_value_at_the_head_of_a_pattern_lets_a_stop_stand_before_it(
    catalogue: Catalogue,
) -> None:
    text = "A war film, directed by Elem Klimov"
    tokens = tokens_of(text)
    known = language("en")
    assert known is not None
    names = NameIndex(text, tokens, catalogue)
    scene = Scene(text, tokens, names, frozenset(), len(tokens), known)
    matches = Matches(scene, 0)
    held = compiled("{credit=director} directed by {people}")
    plain = plain_match(held, scene, 3)
    assert [end for end, _ in plain] == [7]
    assert [dict(bound)["credit"] for _, bound in plain] == ["director"]
    assert matches.match(held, 3) == plain
