"""What a rule rests on in the record, and a short memory of what the record said there."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from types import ModuleType

from kinoved.catalogue.properties import PROPERTIES
from kinoved.checks.claims.found import claim_types
from kinoved.checks.context import statement_text
from kinoved.model import Statement, Subject
from kinoved.text import listing

_SHOWN = 4


@cache
def rests_on(name: str) -> tuple[str, ...]:
    """The properties of the record that the rule `name` rests on, none where it is about no fact.

    A rule says so by `RESTS_ON`, a claim type by its `PROPERTY` where it has no `RESTS_ON`.
    """
    module = claim_types().get(name)
    if module is None:
        return tuple(getattr(_rules().get(name), "RESTS_ON", ()))
    by_property = tuple(
        word
        for word, property_ in PROPERTIES.items()
        if module.PROPERTY is not None and property_.wikidata == module.PROPERTY
    )
    return tuple(getattr(module, "RESTS_ON", by_property))


def asks_for_source(name: str) -> bool:
    """Whether the rule `name` is about facts, so that only a source can answer it."""
    return bool(rests_on(name)) or name in claim_types()


def asks_for_value(name: str) -> bool:
    """Whether several findings of the rule `name` in one entry are told apart by their value."""
    module = claim_types().get(name)
    return module is not None and not hasattr(module, "diagnose")


def memory(name: str, film: Subject | None) -> str:
    """Eight letters that change when what the rule `name` rests on changes; empty without a film.

    Values and their qualifiers count, not who states them: another source for the same is no news.
    """
    statements = _statements(name, film)
    if film is None or not rests_on(name):
        return ""
    told = sorted(
        "\x1f".join((s.property, s.value, *map("=".join, s.qualifiers))) for s in statements
    )
    return sha256("\x1e".join((film.id, *told)).encode("utf-8", "replace")).hexdigest()[:8]


def says_now(name: str, film: Subject | None) -> str:
    """What the record says where the rule `name` rests on it, in words."""
    told = list(dict.fromkeys(map(statement_text, _statements(name, film))))
    if not told:
        return "it says nothing of it now"
    more = f" and {len(told) - _SHOWN} more" if len(told) > _SHOWN else ""
    said = ", ".join(told[:_SHOWN]) + more if more else listing(told)
    return f"it now says {said}"


def _statements(name: str, film: Subject | None) -> list[Statement]:
    """What a record states; where only data sets know the film, what they state."""
    if film is None:
        return []
    every = [s for word in rests_on(name) for s in film.all(word) if s.rank != "local"]
    return [s for s in every if s.rank != "indexed"] or every


@cache
def _rules() -> dict[str, ModuleType]:
    from kinoved.checks import rule_modules  # noqa: PLC0415 - it imports this package

    return {module.NAME: module for module in rule_modules()}
