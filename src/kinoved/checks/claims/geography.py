"""States and places with their histories: what lies in what, and which state followed which."""

from __future__ import annotations

from kinoved.catalogue import Catalogue

_GROUPS = (
    frozenset({"germany", "east-germany", "west-germany"}),
    frozenset({"czechoslovakia", "czech-republic", "slovakia"}),
    frozenset({"united-kingdom", "england", "scotland", "wales", "great-britain"}),
    frozenset({"yugoslavia", "serbia", "croatia", "slovenia", "bosnia-and-herzegovina"}),
    frozenset(
        {"soviet-union", "russia", "ukraine", "belarus", "estonia", "latvia", "lithuania",
         "georgia", "armenia", "azerbaijan", "kazakhstan", "uzbekistan", "kyrgyzstan",
         "tajikistan", "turkmenistan", "moldova"}
    ),
)  # fmt: skip
"""States of which one followed, held or divided another; it is a matter of words which is named."""


def around(place: str, catalogue: Catalogue) -> frozenset[str]:
    """`place`, all that it has ever lain in, and what the republics among these are today."""
    reached: set[str] = set()
    waiting = [place]
    while waiting:
        id_ = waiting.pop()
        subject = None if id_ in reached else catalogue.subject(id_)
        reached.add(id_)
        if subject is None:
            continue
        waiting.extend(subject.values("in"))
        if "republic" in subject.values("kind"):
            waiting.extend(subject.values("successor"))
    return frozenset(reached)


def akin(one: str, other: str, catalogue: Catalogue) -> bool:
    """Whether one of two states followed, held or was part of the other."""
    if any(one in group and other in group for group in _GROUPS):
        return True
    return other in around(one, catalogue) or one in around(other, catalogue)


def dissolved(state: str, catalogue: Catalogue) -> int | None:
    """The year in which a state ended, or None."""
    subject = catalogue.subject(state)
    ends = [int(s.value[:4]) for s in subject.all("to")] if subject else []
    return max(ends, default=None)
