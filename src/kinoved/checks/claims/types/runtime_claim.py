"""How long the film runs.

What it does
    Compares the length with every recorded cut: minutes three more or less, hours and halves ten.

Why it matters
    A wrong length often belongs to another film of the same title.

Example
    "It runs two hours and forty-one minutes" of *Stalker*.

What to do
    Nothing: lengths differ between cuts, so a difference is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict

NAME = "runtime-claim"
CODE = "KV308"
PROPERTY = "P2047"
PROPOSED = ("How many minutes the film runs.", {"number": "minutes"})

_MORE_OR_LESS = (
    "[just] [for] [some|a|an] [about|around|approximately|roughly|some|just|over|under|only|exactly"
    "|precisely|barely|fully|full|whole|mere|to] [under|over|short|shy|more|less|than|of]"
    " [than|of] [a|an]"
)
_TIME = f"{_MORE_OR_LESS} {{length}}"

PHRASES = (
    f"runs|ran|lasts|lasted|running|lasting|spans|spanning|unfolds|stretches {_TIME}",
    f"runs|ran|running|stretches|stretching|extends on|to|over|for {_TIME}",
    f"clocks|clocking|clocked|comes|coming|weighs|weighing in|out at {_TIME}",
    f"[has|had|with|of] [a|its|total] running|run|screen time|length of {_TIME}",
    f"[has|had|with|of] [a|its|total] runtime|duration|length of {_TIME}",
    f"[its|the] running|run time|length is|was {_TIME}",
    f"[its|the] runtime|duration|length is|was {_TIME}",
    f"is|was|be|being {_TIME} long|in|of",
    f"at {_TIME} [long|flat]",
    f"[a] {_TIME} long|film|epic|feature|movie|drama|documentary|masterpiece|picture|work|short",
    f"[a] {_TIME} of",
    f"takes|takes up|fills|needs {_TIME} [to tell|of]",
    "over {length} ,",
    "~ {length} {firm=loose}",
    "~ more|less|over|under|nearly|almost|barely|just|about|some|in|within|for|of|the|these|its"
    "|those|hardly|only|needs|takes [than|under|over|more|about] [a|an] {length} {firm=loose}",
)

_TOLERANCE = 3
_ROUND_TOLERANCE = 10
"""Minutes by which a length that is told in hours and halves may differ from a recorded one."""


def verify(case: Case) -> Finding | None:
    """The finding on a length in minutes: never contradicted."""
    minutes = case.number("number")
    if minutes is None:
        return None
    value = f"{minutes} minutes"
    known = case.film.all("runtime")
    if not known:
        return Finding(Verdict.SILENT, value, "The record says nothing of its length.")
    slack = _ROUND_TOLERANCE if case.reading.get("round") else _TOLERANCE
    near = [s for s in known if abs(int(s.value) - minutes) <= slack]
    if near:
        return Finding(
            Verdict.SUPPORTED, value, f"The record has {near[0].value} minutes.", evidence(near)
        )
    if case.reading.get("firm") == "loose":
        return None
    have = ", ".join(sorted({s.value for s in known}))
    return Finding(Verdict.UNLISTED, value, f"The record has {have} minutes.", evidence(known))
