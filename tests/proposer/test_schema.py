"""The schema that is sent and the check that is made are one and the same."""

from __future__ import annotations

from contextlib import suppress

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from kinoved.checks.claims.found import claim_types
from kinoved.checks.proposed.shape import MANY, NAMED, RANGES, WORDS, Slot, shapes
from kinoved.model import Stance
from kinoved.proposer.schema import answer_schema, proposals, short

SHAPES = {short(shape): shape for shape in shapes()}
SCHEMA = answer_schema(list(SHAPES.values()))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
ODD = st.one_of(st.none(), st.booleans(), st.integers(-5, 3000), TEXTS, st.lists(TEXTS, max_size=3))


def right(slot: Slot) -> st.SearchStrategy[object]:
    if slot.choices:
        return st.sampled_from(slot.choices)
    if slot.kind in MANY:
        value: st.SearchStrategy[object] = st.lists(TEXTS, max_size=3)
    else:
        value = st.integers(*RANGES[slot.kind]) if slot.kind in RANGES else TEXTS
    return st.one_of(st.none(), value) if slot.optional else value


@st.composite
def claims(draw: st.DrawFn) -> dict[str, object]:
    """A claim that is right, or wrong in one place."""
    shape = draw(st.sampled_from(list(SHAPES.values())))
    claim: dict[str, object] = {
        "type": short(shape),
        "quote": draw(TEXTS),
        "occurrence": draw(st.one_of(st.none(), st.integers(0, 9))),
        "stance": draw(st.sampled_from([s.value for s in Stance])),
        **{slot.name: draw(right(slot)) for slot in shape.slots},
    }
    damage = draw(st.sampled_from(["none", "value", "missing", "more"]))
    if damage == "value":
        claim[draw(st.sampled_from(list(claim)))] = draw(ODD)
    elif damage == "missing":
        del claim[draw(st.sampled_from(list(claim)))]
    elif damage == "more":
        claim[draw(TEXTS)] = draw(ODD)
    return claim


ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), st.text(max_size=9)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.one_of(st.sampled_from(["claims", "type"]), TEXTS), inner, max_size=3),
    ),
    max_leaves=8,
)


@given(ANYTHING)
def test_whatever_json_comes_is_read_or_refused(answer: object) -> None:
    with suppress(ValueError):
        assert all(proposal is None for proposal in proposals(answer, 1, SHAPES))
    assert proposals({"claims": [answer]}, 1, SHAPES) == [None]


def in_range(claim: dict[str, object]) -> bool:
    """What the schema leaves to us, because strict mode knows no ranges."""
    shape = SHAPES.get(str(claim.get("type")))
    whole = {s.name: RANGES[s.kind] for s in shape.slots if s.kind in RANGES} if shape else {}
    return all(
        isinstance(claim.get(name), bool)
        or not isinstance(claim.get(name), int)
        or first <= int(str(claim[name])) <= last
        for name, (first, last) in whole.items()
    )


@given(claims())
def test_a_claim_passes_exactly_where_the_schema_lets_it(claim: dict[str, object]) -> None:
    (read,) = proposals({"claims": [claim]}, 1, SHAPES)
    valid = VALIDATOR.is_valid({"claims": [claim]})
    assert (read is not None) == (valid and in_range(claim))


def test_the_schema_is_one_that_strict_mode_takes() -> None:
    """Every key required, nothing besides, and no keyword that endpoints refuse."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def look(part: object) -> None:
        if isinstance(part, list):
            for item in part:
                look(item)
        if not isinstance(part, dict):
            return
        if "properties" in part:
            assert part["required"] == list(part["properties"])
            assert part["additionalProperties"] is False
            for item in part["properties"].values():
                look(item)
            assert set(part) == {"type", "properties", "required", "additionalProperties"}
        else:
            assert set(part) <= {"type", "enum", "items", "anyOf"}
            for item in (part.get("items"), part.get("anyOf")):
                look(item)

    look(SCHEMA)


def test_every_claim_type_that_reads_prose_can_be_proposed() -> None:
    reading = {name for name, module in claim_types().items() if module.PHRASES}
    # A film it is linked to, or first among, is nothing that a quoted value can be held against.
    unproposed = {"film-link-claim", "superlative-claim"}
    assert {shape.type for shape in SHAPES.values()} == reading - unproposed
    for shape in SHAPES.values():
        assert shape.says.endswith(".")
        for slot in shape.slots:
            assert slot.choices or slot.kind in {*NAMED, *RANGES, *WORDS}
