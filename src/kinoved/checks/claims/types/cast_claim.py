"""Who plays in the film.

What it does
    Looks for the named actors in the recorded cast.

Why it matters
    Actors of another film are a sign that its text stands under the wrong title.

Example
    "It stars Rolan Bykov" of *Dead Man's Letters*.

What to do
    Nothing: casts are never complete, so a name that the record lacks is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, membership

NAME = "cast-claim"
CODE = "KV311"
PROPERTY = "P161"
PROPOSED = ("Who plays in the film.", {"people": "people"})

PHRASES = (
    "stars|starring|featuring|features {people} [in the [lead|leading|title|main] role|roles|part]",
    "with {people} in the [lead|leading|title|main] role|roles|part",
    "{people} stars|star|starred in {film}",
    "{people} plays|play|played the [lead|leading|title|main] role|roles|part",
    "[the] [lead|leading|title|main] role|roles|part is|was|are|were played|taken by {people}",
    "the cast includes|include|included {people}",
)


def verify(case: Case) -> Finding:
    """The finding on the cast: never contradicted."""
    return membership(case, "people", "cast", "cast")
