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
from kinoved.model import Stance, Verdict

NAME = "colour-claim"
CODE = "KV306"
PROPERTY = "P462"
PROPOSED = (
    "That the whole film is in colour or in black and white, or that it is in both.",
    {"colour": ("black and white", "colour", "black and white and colour")},
)

_LOOK = (
    "stark|crisp|stunning|austere|grainy|luminous|vivid|full|sombre|somber|bleak|gritty|rich|high"
    "|widescreen|scope|cinemascope|wide|screen|anamorphic|velvety|silvery|lustrous|glorious"
    "|beautiful|harsh|cold|gleaming|muted|faded|saturated|brilliant|gorgeous|expressive|soft|early"
    "|three|strip|two|shimmering|contrasty|elegant|moody|severe|plain|pristine|lush|bright|glossy"
)
_IN = f"[{_LOOK}] [{_LOOK}] [contrast]"
_BLACK = "(black and white | monochrome | b w | black white) {colour=black_and_white}"
_COLOUR = (
    "colour|color|technicolor|technicolour|sovcolor|sovcolour|eastmancolor|eastmancolour|agfacolor"
    "|agfacolour|fujicolor|kodachrome|metrocolor {colour=colour}"
)
_SHOT = (
    "shot|filmed|photographed|made|presented|lensed|released|done|captured|produced|directed|shoots"
    "|films|photographs|shooting|filming|photographing"
)
_SIGHT = (
    "photography|cinematography|images|imagery|camerawork|camera|visuals|stock|film|widescreen"
    "|cinemascope|scope|production|picture|movie|feature|compositions"
)
_BOTH = "{colour=black_and_white_and_colour}"
_WHITE = "(black and white | monochrome | sepia)"
_TINT = "colour|color"
_CHANGES = "alternates|alternating|alternate|switches|switching|shifts|shifting|moves|moving|jumps"
_MIXES = "mixes|mixing|combines|combining|mixture|intercuts|blends|mix|blending"

PHRASES = (
    f"{_MIXES}|{_CHANGES} [of|between|from] {_WHITE} and|with|to|into {_TINT} {_BOTH}",
    f"{_MIXES}|{_CHANGES} [of|between|from] {_TINT} and|with|to|into {_WHITE} {_BOTH}",
    f"{_TINT} and {_WHITE} alternate|alternates|mix|mingle {_BOTH}",
    f"{_WHITE} and {_TINT} alternate|alternates|mix|mingle {_BOTH}",
    f"[partly] in {_WHITE} and [partly] [in] {_TINT} {_BOTH}",
    f"[partly] in {_TINT} and [partly] [in] {_WHITE} {_BOTH}",
    f"{_WHITE} gives|gave|giving way to {_TINT} {_BOTH}",
    f"{_WHITE} and [in] {_TINT} {_BOTH}",
    f"~ {_BLACK} {{firm=loose}}",
    "~ technicolor|technicolour|sovcolor|sovcolour|agfacolor|eastmancolor {colour=colour}"
    " {firm=loose}",
    *tuple(
        pattern
        for colour in (_BLACK, _COLOUR)
        for pattern in (
            f"{_SHOT} [{{film}}] [entirely|wholly|throughout] in {_IN} {colour} "
            "[film|stock|photography]",
            f"{_SHOT} [{{film}}] on {_IN} {colour} film|stock",
            f"! {_SHOT} in {_IN} {colour} by {{people}}",
            f"! in {_IN} {colour}",
            f"! [is|was|are] [all|entirely] in {_IN} {colour} [throughout|entirely]",
            f"! the whole|entire film|movie|picture is|was [{_SHOT}] in {_IN} {colour}",
            f"uses|used|employs {_IN} {colour} photography|cinematography",
            f"its {_IN} {colour} photography|cinematography|images",
            f"{colour} photography|cinematography",
            f"~ {_SHOT} [{{film}}] by {{people}} in {_IN} {colour} {{firm=no}}",
            f"~ {colour} {_SIGHT} {{firm=no}}",
            f"~ in {_IN} {colour} {{firm=no}}",
            f"~ uses|using|chose|chooses|prefers|through|with|into {_IN} {colour} {{firm=no}}",
        )
    ),
)

_TAKEN = frozenset("shot filmed photographed captured lensed".split())
_DRAINED_SINCE = 1990
"""Since about then films in black and white are often shot in colour and drained of it afterwards,
as "The White Ribbon" was: what a film was shot in is no longer what it is in."""


def verify(case: Case) -> Finding | None:
    """The finding on colour: contradicted only by a sole, complete value."""
    keys = case.reading.keys
    value = str(case.reading.get("colour") or _by_words(keys))
    known = case.film.values("colour")
    proof = evidence(case.film.all("colour"))
    if not known and case.reading.get("firm") == "loose":
        return None
    if not known:
        return Finding(Verdict.SILENT, value, "The record says nothing of its colour.")
    if value in known and len(known) == 1:
        return Finding(Verdict.SUPPORTED, value, f"The record has {value}.", proof)
    if len(known) > 1:
        if value in known:
            return Finding(Verdict.UNLISTED, value, "Sources differ on its colour.", proof)
        return Finding(Verdict.UNLISTED, value, f"The record has {' and '.join(known)}.", proof)
    if case.reading.get("firm") == "loose":
        return None
    if case.reading.get("firm") == "no":
        return Finding(Verdict.UNLISTED, value, f"The record has {known[0]}.", proof)
    if " and colour" in known[0] or " and colour" in value:
        return Finding(
            Verdict.PARTLY, value, f"The record has {known[0]}.", proof,
            f"The list says {value}; the record has {known[0]}.", shade=True,
        )  # fmt: skip
    shot = bool(keys & _TAKEN) or case.reading.get("how") == "shot"
    taken = value == "colour" and shot
    drained = taken and max(case.film.years, default=0) >= _DRAINED_SINCE
    if case.reading.stance is Stance.NEGATED and not drained:
        # What the list denies, no source has: that bears it out, complete or not.
        return Finding(Verdict.CONTRADICTED, value, f"The record has {known[0]}.", proof)
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


def _by_words(keys: frozenset[str]) -> str:
    """The colour, where a pattern of another language does not hold it."""
    white = bool(keys & {"black", "monochrome", "b"})
    tinted = bool(keys & {"colour", "color", "technicolor", "sovcolor", "eastmancolor"})
    if white and tinted:
        return "black and white and colour"
    return "black and white" if white else "colour"
