"""The company that produced the film.

What it does
    Looks for the named studio among the recorded ones.

Why it matters
    The studio tells where a film comes from and who holds it today.

Example
    "A Mosfilm production" of *Stalker*.

What to do
    Nothing: a studio that the record lacks is only listed.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence, membership
from kinoved.model import Verdict
from kinoved.text import normalise

NAME = "studio-claim"
CODE = "KV310"
PROPERTY = "P272"
PROPOSED = ("Which studio or company produced the film.", {"studio": "studios"})

_MADE = "produced|made|released|shot|financed|filmed|created|completed|distributed|directed"
_DOES = (
    "produced|made|released|financed|backed|bankrolled|distributed|sold|funded|commissioned|shot"
)

PHRASES = (
    f"{_MADE} [{{film}}] at|by|for|with|from [the] {{studio}} [and {{studio}}]",
    f"{_MADE} [{{film}}] in [the] {{studio}}",
    "[a|the] {studio} production|film|release|picture|feature|movie",
    "came out|from of|from {studio}",
    "the production company|studio is|was {studio}",
    f"{{studio}} [had|also] {_DOES} {{film}}",
    "! at {studio}",
    "~ for|at [the] {studio} {firm=no}",
    "~ {studio} biggest|first|last|greatest|only|most|costliest|nearly|had|let|gave|wanted|refused"
    "|put|paid|marketed|advertised|insisted|demanded|ordered|took|cut {firm=no}",
    f"~ {_MADE} [{{film}}] at|by|for|in [the] {{house}} {{firm=no}}",
    f"~ {{house}} {_DOES} {{film}} {{firm=no}}",
    "~ {house} biggest|first|last|greatest|most|costliest {firm=no}",
    "~ for|at|in [the] {house} {firm=no}",
    "~ {studio} {firm=loose}",
    "~ {house} studios|studio|money|production|picture {firm=no}",
)

_TOO_COMMON = frozenset(
    "film films studio studios the new les best first last production productions".split()
)


def verify(case: Case) -> Finding | None:
    """The finding on a studio: never contradicted.

    A word that only may be a studio's is one where a recorded studio's name begins with it.
    """
    named = case.named("studio")
    key = normalise(named[0].text)
    own = [s for s in case.film.all("studio") if normalise(s.text).split()[:1] == [key]]
    if all(name.ids for name in named) and (not own or len(named) > 1):
        told = membership(case, "studio", "studio", "studio")
        loose = case.reading.get("firm") == "loose"
        return None if loose and told.verdict is not Verdict.SUPPORTED else told
    if not own or key in _TOO_COMMON:
        return None
    return Finding(
        Verdict.SUPPORTED, own[0].text, f"The record has {own[0].text} as studio.", evidence(own)
    )
