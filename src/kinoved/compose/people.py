"""Who plays whom, as a sentence says it."""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.model import Statement, Subject
from kinoved.text import listing

_VOICE = " (voice)"


def roles_of(film: Subject) -> list[Statement]:
    """The credits of the cast that name a role, each person once."""
    return list({s.text: s for s in film.all("cast") if s.qualifier("role")}.values())


def role_of(statement: Statement) -> str:
    """The role of a credit; of several, "A, B and C"."""
    return listing((statement.qualifier("role") or "").split("; "))


def part_of(statement: Statement) -> str:
    """The role as it stands behind "as": Flyora, the voice of Nausicaä."""
    role = role_of(statement)
    bare = role.removesuffix(_VOICE)
    return f"the voice of {bare}" if bare != role else role


def plays(statements: Iterable[Statement]) -> str:
    """ "Rolan Bykov plays Professor Larsen and …", "… voices …" for a role that is only heard."""
    parts = []
    for statement in statements:
        role = role_of(statement)
        verb = "voices" if role.endswith(_VOICE) else "plays"
        parts.append(f"{statement.text} {verb} {role.removesuffix(_VOICE)}")
    return listing(parts)
