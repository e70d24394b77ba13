"""Black and white, or colour.

What it does
    Compares the colour that the list gives the whole film with that of the record.

Why it matters
    Machine-written texts like to call bleak films black and white.

Example
    "The film was shot in black and white" of *The Second Circle*: it is in colour.

What to do
    Name the recorded colour, or say that the film only looks nearly without colour.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict

NAME = "colour-claim"
CODE = "KV306"
PROPERTY = "P462"
PROPOSED = (
    "That the whole film is in colour or in black and white, or that it is in both.",
    {"colour": ("black and white", "colour", "black and white and colour")},
)

_IN = (
    "[stark|crisp|stunning|austere|grainy|high|luminous|vivid|full|sombre|somber|bleak|gritty|rich]"
    " [contrast]"
)
_BLACK = "(black and white | monochrome | b w | black white)"
_COLOUR = "(colour|color|technicolor|sovcolor|eastmancolor)"
_SHOT = "shot|filmed|photographed|made|presented|lensed|released|done|captured"

PHRASES = (
    *tuple(
        pattern
        for colour in (_BLACK, _COLOUR)
        for pattern in (
            f"{_SHOT} [entirely|wholly] in {_IN} {colour} [film|stock|photography]",
            f"! in {_IN} {colour}",
            f"uses|used|employs {_IN} {colour} photography|cinematography",
            f"its {colour} photography|cinematography|images",
            f"{colour} photography|cinematography",
        )
    ),
    "(black and white | monochrome) and [in] colour|color",
    "[alternates] between black and white and colour|color",
)

_TAKEN = frozenset("shot filmed photographed captured lensed".split())
_DRAINED_SINCE = 1990
"""Since about then films in black and white are often shot in colour and drained of it afterwards,
as "The White Ribbon" was: what a film was shot in is no longer what it is in."""


def verify(case: Case) -> Finding:
    """The finding on colour: contradicted only by a sole, complete value."""
    stated = case.reading.get("colour")
    keys = case.reading.keys
    white = bool(keys & {"black", "monochrome", "b"})
    tinted = bool(keys & {"colour", "color", "technicolor", "sovcolor", "eastmancolor"})
    value = (
        str(stated)
        if stated
        else "black and white and colour" if white and tinted
        else "black and white" if white else "colour"
    )  # fmt: skip
    known = case.film.values("colour")
    proof = evidence(case.film.all("colour"))
    if not known:
        return Finding(Verdict.SILENT, value, "The record says nothing of its colour.")
    if value in known and len(known) == 1:
        return Finding(Verdict.SUPPORTED, value, f"The record has {value}.", proof)
    if len(known) > 1:
        if value in known:
            return Finding(Verdict.UNLISTED, value, "Sources differ on its colour.", proof)
        return Finding(Verdict.UNLISTED, value, f"The record has {' and '.join(known)}.", proof)
    if " and colour" in known[0] or " and colour" in value:
        return Finding(
            Verdict.PARTLY, value, f"The record has {known[0]}.", proof,
            f"The list says {value}; the record has {known[0]}.", shade=True,
        )  # fmt: skip
    shot = bool(keys & _TAKEN) or case.reading.get("how") == "shot"
    taken = value == "colour" and shot
    drained = taken and max(case.film.years, default=0) >= _DRAINED_SINCE
    if drained or not case.film.is_complete("colour"):
        return Finding(Verdict.UNLISTED, value, f"The record has {known[0]}.", proof)
    return Finding(
        Verdict.CONTRADICTED,
        value,
        f"The record has {known[0]}, and its sources agree.",
        proof,
        f"The list says the film was shot in {value}; it is in {known[0]}.",
        help=f"Write that it is in {known[0]}, or leave the colour out.",
    )
