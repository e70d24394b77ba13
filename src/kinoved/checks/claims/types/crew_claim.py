"""Who wrote, photographed, scored, edited or produced the film.

What it does
    Looks for the named people under the recorded role.

Why it matters
    Credits are copied from film to film, and with them their mistakes.

Example
    "With music by Eduard Artemyev" of *Stalker*.

What to do
    Nothing: crews are rarely complete, so a name that the record lacks is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, membership

NAME = "crew-claim"
CODE = "KV312"
PROPERTY = "P58"
PROPOSED = (
    "Who wrote the film, photographed it, composed its music, edited it or produced it.",
    {"credit": ("written", "photographed", "music", "edited", "produced"), "people": "people"},
)

PHRASES = (
    "written|scripted|penned|co|authored by {people}",
    "[with] [a|the|its] screenplay|script|scenario [was|is] [written] by {people}",
    "{people} wrote the screenplay|script",
    "photographed|lensed by {people}",
    "[with] [the] cinematography|camerawork|photography [was|is] by {people}",
    "{person} was the cinematographer|cameraman",
    "[with] [a|the|its] score|music|soundtrack [was|is] [composed|written] by {people}",
    "{people} composed the score|music",
    "scored|composed by {people}",
    "edited by {people}",
    "produced by {people}",
)

_ROLES = {
    "writer": "written scripted penned screenplay script scenario".split(),
    "camera": (
        "photographed lensed cinematography camerawork photography cinematographer cameraman"
    ).split(),
    "music": "score music soundtrack scored composed".split(),
    "editor": ["edited"],
    "producer": ["produced"],
}


def verify(case: Case) -> Finding | None:
    """The finding on a credit: never contradicted."""
    stated = case.reading.get("credit")
    if isinstance(stated, str) and stated in _ROLES:
        return membership(case, "people", stated, stated)
    role = next((r for r, words in _ROLES.items() if case.reading.keys & set(words)), None)
    return membership(case, "people", role, role) if role else None
