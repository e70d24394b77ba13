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


def is_deep(id_: str, compiler: RecordCompiler) -> bool:
    """Whether the compiled record `id_` is that of a film and deep."""
    if compiler.labels[id_][0] != "film":
        return False
    stated = {s[1] for s in compiler.statements.get(id_, [])}
    told = {p for subject, p in compiler.unknown if subject == id_}
    told |= {p for subject, p, *_ in compiler.complete if subject == id_}
    return not missing(stated | told)
