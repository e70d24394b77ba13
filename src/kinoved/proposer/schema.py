"""The form of an answer: one JSON Schema made of the claim types, and the check that holds it.

The schema keeps to what endpoints take in strict mode: every key required, nothing besides, no
keyword beyond type, enum and anyOf.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kinoved.checks.proposed import Proposal
from kinoved.checks.proposed.proposal import Stated
from kinoved.checks.proposed.shape import MANY, RANGES, Shape, Slot
from kinoved.model import Stance

MOST = 60
"""Claims that an answer on one entry may hold; more is a model that repeats itself."""

_LONGEST = 500
_FIXED = ("type", "quote", "occurrence", "stance")


def answer_schema(shapes: Sequence[Shape]) -> dict[str, Any]:
    """The JSON Schema of an answer: `{"claims": […]}`, each claim of one type with its values."""
    return _object({"claims": {"type": "array", "items": {"anyOf": [_claim(s) for s in shapes]}}})


def proposals(answer: object, entry: int, shapes: Mapping[str, Shape]) -> list[Proposal | None]:
    """The claims of an answer on the entry at this position, None for each that breaks the schema.

    Raises ValueError where the answer as a whole is not of the form.
    """
    if not isinstance(answer, dict) or set(answer) != {"claims"}:
        raise ValueError("no object with claims")
    claims = answer["claims"]
    if not isinstance(claims, list):
        raise ValueError("claims are no array")
    return [
        _proposal(claim, entry, shapes) if number < MOST else None
        for number, claim in enumerate(claims)
    ]


def short(shape: Shape) -> str:
    """A claim type as the model names it: "award"."""
    return shape.type.removesuffix("-claim")


def _claim(shape: Shape) -> dict[str, Any]:
    fixed: dict[str, Any] = {
        "type": {"type": "string", "enum": [short(shape)]},
        "quote": {"type": "string"},
        "occurrence": {"type": ["integer", "null"]},
        "stance": {"type": "string", "enum": [stance.value for stance in Stance]},
    }
    return _object(fixed | {slot.name: _slot(slot) for slot in shape.slots})


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _slot(slot: Slot) -> dict[str, Any]:
    if slot.choices:
        return {"type": "string", "enum": list(slot.choices)}
    if slot.kind in MANY:
        many = ["array", "null"] if slot.optional else "array"
        return {"type": many, "items": {"type": "string"}}
    one = "integer" if slot.kind in RANGES else "string"
    return {"type": [one, "null"] if slot.optional else one}


def _proposal(claim: object, entry: int, shapes: Mapping[str, Shape]) -> Proposal | None:
    if not isinstance(claim, dict) or not isinstance(claim.get("type"), str):
        return None
    shape = shapes.get(claim["type"])
    if shape is None or set(claim) != {*_FIXED, *(slot.name for slot in shape.slots)}:
        return None
    quote, occurrence, stance = claim["quote"], claim["occurrence"], claim["stance"]
    if not _is_text(quote) or not (occurrence is None or _is_whole(occurrence)):
        return None
    if stance not in [s.value for s in Stance]:
        return None
    values: list[tuple[str, Stated]] = []
    for slot in shape.slots:
        value = claim[slot.name]
        if not _fits(slot, value):
            return None
        values.append((slot.name, tuple(value) if isinstance(value, list) else value))
    return Proposal(entry, shape.type, quote, occurrence, Stance(stance), tuple(values))


def _fits(slot: Slot, value: object) -> bool:
    if value is None:
        return slot.optional
    if slot.choices:
        return isinstance(value, str) and value in slot.choices
    if slot.kind in MANY:
        return isinstance(value, list) and len(value) < MOST and all(_is_text(v) for v in value)
    if slot.kind in RANGES:
        first, last = RANGES[slot.kind]
        return _is_whole(value) and first <= int(str(value)) <= last
    return _is_text(value)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10_000


def _is_text(value: object) -> bool:
    """Whether a value is a text that the catalogue can be asked for: no lone surrogate in it."""
    if not isinstance(value, str) or len(value) > _LONGEST:
        return False
    return not any("\ud800" <= letter <= "\udfff" for letter in value)
