"""Where the film was shot, and among what.

What it does
    Looks for the named place among the recorded places of filming and the places and states in
    which these lay at the time and lie today; and for words such as "real industrial ruins" in
    what is recorded of their nature.

Why it matters
    Where a film is set and where it was shot are often confused.

Example
    "The film was shot in Estonia" of *Stalker*: two power stations near Tallinn are recorded.

What to do
    Nothing, unless the record knows the place only as the setting: then write "set in".
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence, texts
from kinoved.checks.claims.geography import around
from kinoved.model import Verdict
from kinoved.text import listing, normalise

NAME = "filming-place-claim"
CODE = "KV303"
PROPERTY = "P915"
PROPOSED = ("Where the film was shot, not where it is set.", {"places": "places"})

_HOW = "[entirely|wholly|partly|largely] [on location]"
PHRASES = (
    f"shot|filmed|lensed|photographed {_HOW} in|at|on|around|near|outside [and around] {{places}}",
    f"made|shot|filmed {_HOW} on location in|at|on|around|near|outside {{places}}",
    "shooting|filming|photography|production|shoot took place|was in|at|on|around|near {places}",
    "[location] [exteriors|interiors|scenes] shot|filmed in|at|on|near {places}",
    "[its] locations|exteriors|scenes are|were [shot|filmed] in|at|near {places}",
    "{places} served as [its] [the] [filming] location|locations",
    "[created|shot|filmed|made|built] using|among|amid|in [real|actual|authentic|genuine [life]]"
    " [abandoned|derelict|disused] [industrial|factory] (ruins|ruin | power stations|station"
    " | power plants|plant | factories|buildings)",
    "[uses|used|using | shot|filmed in|on|at] real|actual|authentic [life] locations|location",
)

_CLASSES = {
    "ruin": "ruins ruin ruined deserted abandoned disused derelict crumbling".split(),
    "industry": "industrial factory factories power plant plants station stations works".split(),
}


def verify(case: Case) -> Finding | None:
    """The finding on places of filming: never contradicted, since the record may lack one."""
    named = case.named("places")
    filmed = case.film.all("filmed in")
    if not named:
        return _nature(case)
    value = texts(named)
    if not filmed:
        return _only_set(case, value) or Finding(
            Verdict.SILENT, value, "The record says nothing of where it was shot."
        )
    fitting = [
        s for s in filmed if any(around(s.value, case.catalogue) & set(n.ids) for n in named)
    ]
    missing = [
        n for n in named if not any(around(s.value, case.catalogue) & set(n.ids) for s in filmed)
    ]
    if not missing:
        return Finding(
            Verdict.SUPPORTED, value, f"The record has {listing([s.text for s in fitting][:3])}.",
            evidence(fitting),
        )  # fmt: skip
    return _only_set(case, texts(missing)) or Finding(
        Verdict.UNLISTED, value,
        f"The record has {listing(list(case.film.texts('filmed in'))[:4])}.", evidence(filmed),
    )  # fmt: skip


def _only_set(case: Case, place: str) -> Finding | None:
    setting = [s for s in case.film.all("set in") if normalise(place) in normalise(s.text)]
    if not setting:
        return None
    return Finding(
        Verdict.PARTLY, place, f"The record has {place} as its setting, not as a place of filming.",
        evidence(setting), f"The record has {place} as the film's setting; that it was shot there"
        " is not recorded.", shade=True, help="Write “set in”, or name a source for the shooting.",
    )  # fmt: skip


def _nature(case: Case) -> Finding | None:
    keys = case.reading.keys
    start, end = case.reading.start, case.reading.end
    value = " ".join(sorted(keys)) if end <= start else "the nature of the locations"
    asked = [words for words in _CLASSES.values() if keys & set(words)]
    natures = [s for s in case.film.all("filmed in") if s.qualifier("nature")]
    if not natures:
        return Finding(Verdict.SILENT, value, "The record does not describe its locations.")
    fitting = [
        s
        for s in natures
        if all(set(normalise(s.qualifier("nature") or "").split()) & set(w) for w in asked)
    ]
    told = listing([s.qualifier("nature") or "" for s in (fitting or natures)][:2])
    if fitting:
        return Finding(Verdict.SUPPORTED, value, f"The record has {told}.", evidence(fitting))
    return Finding(Verdict.UNLISTED, value, f"The record has {told}.", evidence(natures))
