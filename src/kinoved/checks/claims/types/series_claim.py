"""Whether the film belongs to a trilogy or series.

What it does
    Looks in what is recorded of the film for a series of the named kind.

Why it matters
    "The first part of a trilogy" is often said of the wrong film of the three.

Example
    "It completes the trilogy" of *Earth*, the third of Dovzhenko's Ukraine trilogy.

What to do
    Nothing: series are recorded for a few films only.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict
from kinoved.text import normalise

NAME = "series-claim"
CODE = "KV320"
PROPERTY = "P179"
PROPOSED = (
    "That the film is part of a trilogy or another series.",
    {"series": ("trilogy", "tetralogy", "series", "cycle", "franchise", "saga")},
)

_PART = "part|film|instalment|installment|chapter|entry|panel|episode|picture|movie|work|one|half"
_NTH = "[first|second|third|fourth|fifth|middle|last|final|opening|closing|concluding|central]"
_WHOSE = "[a|the|his|her|their|its|loose|informal|director|so|called|{owner}]"
_SERIES = (
    "(trilogy {series=trilogy} | tetralogy|quartet|quadrilogy {series=tetralogy}"
    " | series {series=series} | cycle {series=cycle} | franchise {series=franchise}"
    " | saga {series=saga} | diptych {series=diptych})"
)

_SAID = (
    f"[a|the] {_NTH} [and] {_NTH} {_PART} of|in {_WHOSE} {_WHOSE} {_SERIES}",
    f"{_PART} of|in ... {_SERIES}",
    f"ends|opens|completes|closes|begins|concludes|crowns|starts|began|ended|completed|closed"
    f"|concluded|launched|launches|opening|closing|completing|concluding|rounds ... {_SERIES}",
    f"belongs|belonging to ... {_SERIES}",
    f"first|second|third|last|final|middle of|in ... {_SERIES}",
)
PHRASES = tuple(f"~ {said} {{firm=no}}" for said in _SAID)


def verify(case: Case) -> Finding:
    """The finding on a series: supported where the record tells of one of that kind."""
    kind = str(case.reading.get("series") or "series")
    told = [s for s in case.film.all("fate") if kind in normalise(s.text).split()]
    linked = case.film.all("sequel to")
    proof = told or ([] if kind in {"trilogy", "tetralogy", "cycle"} else list(linked))
    if proof:
        return Finding(Verdict.SUPPORTED, kind, "The record tells of it.", evidence(proof))
    return Finding(Verdict.SILENT, kind, f"The record tells of no {kind}.")
