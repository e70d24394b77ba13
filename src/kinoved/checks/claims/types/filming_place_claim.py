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
from kinoved.checks.claims.languages.en import LANGUAGE as ENGLISH
from kinoved.checks.claims.names import Named
from kinoved.checks.stems import roots
from kinoved.model import Stance, Statement, Tier, Verdict
from kinoved.text import listing, normalise

NAME = "filming-place-claim"
CODE = "KV303"
PROPERTY = "P915"
PROPOSED = ("Where the film was shot, not where it is set.", {"places": "places"})

_HOW = "[entirely|wholly|partly|largely] [on location]"
_AT = "in|on|at|around|near|outside|throughout|across|along|inside|off"
_MADE = "shot|shoots|filmed|films|lensed|photographed|captured"
_DOUBLES = (
    "(stands|stood|standing in for | doubled|doubles|doubling [as|for]"
    " | passes|passed|passing|pass for | posed|poses|posing as | substituted|substitutes for"
    " | plays|played the part of)"
)
PHRASES = (
    f"shot|filmed|lensed|photographed {_HOW} in|at|on|around|near|outside [and around] {{places}}",
    f"made|shot|filmed {_HOW} on location in|at|on|around|near|outside {{places}}",
    "shooting|filming|photography|production|shoot took place|was in|at|on|around|near {places}",
    "[location] [exteriors|interiors|scenes] shot|filmed in|at|on|near {places}",
    "[its] locations|exteriors|scenes are|were [shot|filmed] in|at|near {places}",
    "{places} served as [its] [the] [filming] location|locations",
    f"{{places}} {_DOUBLES}",
    "[created|shot|filmed|made|built] using|among|amid|in [real|actual|authentic|genuine [life]]"
    " [abandoned|derelict|disused] [industrial|factory] (ruins|ruin | power stations|station"
    " | power plants|plant | factories|buildings)",
    "[uses|used|using | shot|filmed in|on|at] real|actual|authentic [life]"
    " locations|location|places",
    "real|actual|authentic [abandoned|derelict|disused] [industrial|factory] ruins|factories"
    " served|serve|stood|stand|were [used] as|in",
    f"~ {_MADE} {_HOW} ({_AT}|in and around) {{somewhere}} [{_AT} {{somewhere}}]",
    f"~ {_MADE} [on] location|locations {_AT} {{somewhere}}",
    f"~ {_MADE} [partly|in part] (in {{somewhere}} and|or|partly {_AT} {{somewhere}})",
    f"~ single scene|shot|frame|foot|metre|minute [of {{film}}] was {_MADE} {_AT} {{somewhere}}",
    f"~ {_MADE}|made|directed|staged|composed {{film}} {_HOW} {_AT} {{somewhere}}",
    f"~ {_MADE} [the|its|his|her] ... {_AT} {{somewhere}}",
    f"~ scenes|exteriors|interiors|sequences|tableaux ... taken|staged|composed|made|recorded"
    f" {_AT} [the] ... {{somewhere}} [{_AT} {{somewhere}}]",
    f"~ was|were taken|staged|composed|recreated|reconstructed {_AT} [and around] {{somewhere}}"
    f" [{_AT} {{somewhere}}]",
    "~ shooting|filming|photography|production|shoot|cameras ... place|rolled|began|started"
    f" {_AT} {{somewhere}}",
    "~ went|travelled|traveled|moved|decamped|returned to {somewhere} for this|it [one|film]",
    "~ made in {somewhere} desert|mountains|hills|forest|jungle|steppe|countryside|wilderness",
    "~ went|travelled|traveled|decamped to {somewhere} to shoot|film",
    "~ took his|her|the|their crew|cast|camera|team ... to|into|down {somewhere}",
    f"~ {{somewhere}} [old|new|historic] [town|city|streets|quarter|harbour|port] {_DOUBLES}",
    f"~ [the] woods|hills|fields|snowfields|desert|deserts|mountains|streets|countryside|suburbs"
    f"|outskirts|quarries|beaches|forests {_AT}|of {{somewhere}} {_DOUBLES}",
    "~ locations|location|settings|setting in|at|on|near|around {somewhere}",
    "~ made on location in|on|at|near|around {somewhere}",
)

_CLASSES = {
    "ruin": "ruins ruin ruined deserted abandoned disused derelict crumbling".split(),
    "industry": "industrial factory factories power plant plants station stations works".split(),
}


def verify(case: Case) -> Finding | None:
    """The finding on places of filming: never contradicted, since the record may lack one."""
    named = tuple(
        name
        for key, bound in case.reading.bound
        if key == "places" and isinstance(bound, tuple)
        for name in bound
        if isinstance(name, Named)
    )
    filmed = case.film.all("filmed in")
    if not named:
        return _nature(case)
    value = texts(named)
    if all(not name.ids and name.text.lower() in ENGLISH.languages for name in named):
        return None  # "filmed in Hindi"
    if not filmed and case.reading.doubtful and case.reading.stance is Stance.ASSERTED:
        return None
    if not filmed:
        return _only_set(case, value) or Finding(
            Verdict.SILENT, value, "The record says nothing of where it was shot."
        )
    fitting = [s for s in filmed if any(_there(n, s, case) for n in named)]
    missing = [n for n in named if not any(_there(n, s, case) for s in filmed)]
    if not missing:
        if case.reading.stance is Stance.NEGATED:
            return Finding(Verdict.UNLISTED, value, _has(case), evidence(fitting))
        known = list(dict.fromkeys(s.text for s in fitting))
        if not all(name.ids for name in named):
            value = listing(known)
        reason = f"The record has {listing(known[:3])}."
        return Finding(Verdict.SUPPORTED, value, reason, evidence(fitting))
    return _only_set(case, texts(missing)) or Finding(
        Verdict.UNLISTED, value, _has(case), evidence(filmed)
    )


def _has(case: Case) -> str:
    return f"The record has {listing(list(case.film.texts('filmed in'))[:4])}."


def _there(name: Named, stated: Statement, case: Case) -> bool:
    """Whether a recorded place is the named one, lies in it, or has its name in its description."""
    if name.ids:
        return bool(around(stated.value, case.catalogue) & set(name.ids))
    described = f"{stated.text} {stated.qualifier('nature') or ''}"
    wanted = roots(normalise(name.text).split()) or {normalise(name.text)}
    return wanted <= roots(normalise(described).split()) | set(normalise(described).split())


def _only_set(case: Case, place: str) -> Finding | None:
    if case.reading.stance is Stance.NEGATED or case.reading.tier is Tier.GUARDED:
        return None
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
