"""How deep a film's record is: whether all that a list may claim is stated or marked unknown.

A record is deep when every property in `REQUIRED` is stated and every one in `CLAIMABLE` is stated,
complete, or named in an `unknown:` line, which says that the sources read do not tell it.
"""

from __future__ import annotations

from collections.abc import Iterable

from kinoved.catalogue.compile import RecordCompiler

REQUIRED = ("title", "date", "country", "director", "synopsis")
CLAIMABLE = (
    "writer", "cast", "camera", "music", "studio", "based on", "filmed in", "set in", "colour",
    "language", "runtime", "award", "subject",
)  # fmt: skip


def missing(stated: Iterable[str]) -> tuple[str, ...]:
    """The properties of a deep record that are not among those `stated` or declared unknown."""
    known = set(stated)
    return tuple(name for name in (*REQUIRED, *CLAIMABLE) if name not in known)


def deep_films(compiler: RecordCompiler) -> list[str]:
    """The ids of the films whose compiled records are deep."""
    told: dict[str, set[str]] = {}
    for subject, property_ in compiler.unknown:
        told.setdefault(subject, set()).add(property_)
    for subject, property_, *_ in compiler.complete:
        told.setdefault(subject, set()).add(property_)
    return [
        id_
        for id_, (kind, _) in compiler.labels.items()
        if kind == "film"
        and not missing({s[1] for s in compiler.statements.get(id_, [])} | told.get(id_, set()))
    ]
