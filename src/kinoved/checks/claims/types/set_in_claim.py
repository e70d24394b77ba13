"""Where and when the story is set.

What it does
    Looks for the place and the time that the list gives the story among the recorded settings, the
    places in which these lie, and, where a war or an age is named, among the film's themes.

Why it matters
    Setting and place of filming are often confused, and a wrong setting is a sign of another film.

Example
    "Set in German-occupied Belarus" of *The Ascent*.

What to do
    Nothing: a story has more places than a record names, so nothing is held against the list.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.checks.claims.geography import around
from kinoved.checks.claims.names import Named
from kinoved.checks.stems import roots
from kinoved.model import Stance, Statement, Verdict
from kinoved.text import listing, normalise

NAME = "set-in-claim"
CODE = "KV330"
PROPERTY = "P840"
PROPOSED = ("In which places the story is set, not where it was shot.", {"places": "places"})

_AT = (
    "in|on|at|among|across|during|amid|amidst|against|aboard|near|around|inside|within|after"
    "|before|between"
)
_STORY = "action|story|plot|drama|tale|narrative|events|film|whole"
PHRASES = (
    f"set [both|partly|mostly|entirely|largely|mainly] {_AT} {{setting}}",
    f"takes|took|taking|take place {_AT} {{setting}}",
    f"unfolds|unfolding|transpires|happens {_AT} {{setting}}",
    f"plays out {_AT} {{setting}}",
    "~ {film} plays in {setting}",
    f"~ the|its {_STORY} is|are [set|laid] {_AT} {{setting}}",
    "~ moves|moved|transfers|transferred|transposes|transposed|relocates|relocated|shifts|shifted"
    " [the|its|this] ... to {setting}",
    "against [a|the] backdrop|background of {setting}",
    "~ {somewhere} is where {film} is set|plays",
    "~ the year is {year}",
    "~ situates|places|sets|set it in {setting}",
    "~ {somewhere} , is|was [both] the setting",
    "~ situates|places|sets|set the|its|his|her|this action|story|plot|tale|events|drama|film"
    " in {setting}",
)


def verify(case: Case) -> Finding | None:
    """The finding on a setting: supported, or left open; never contradicted."""
    words = _words(case)
    if not words:
        return None
    value = case.words or listing([n.text for n in case.named("places")])
    stated = case.film.all("set in")
    themes = _themes(case, value)
    if themes and case.reading.stance is not Stance.NEGATED:
        return Finding(Verdict.SUPPORTED, value, "The record has the theme.", evidence(themes))
    if not stated and case.reading.doubtful and case.reading.stance is Stance.ASSERTED:
        return None
    if not stated:
        return Finding(Verdict.SILENT, value, "The record does not say where it is set.")
    listed = listing([s.text for s in stated][:3])
    fitting = [s for s in stated if _fits(words, case.named("places"), s, case)]
    if case.reading.stance is Stance.NEGATED:
        return Finding(Verdict.SILENT, value, f"The record has: {listed}.", evidence(stated))
    if fitting:
        return Finding(
            Verdict.SUPPORTED, fitting[0].text, f"The record has: {fitting[0].text}.",
            evidence(fitting),
        )  # fmt: skip
    return Finding(Verdict.UNLISTED, value, f"The record has: {listed}.", evidence(stated))


def _words(case: Case) -> tuple[str, ...]:
    bound = case.reading.get("setting")
    if isinstance(bound, tuple):
        return tuple(str(word) for word in bound)
    year = case.number("year")
    if year is not None:
        return (str(year),)
    return tuple(w for name in case.named("places") for w in normalise(name.text).split())


def _fits(words: tuple[str, ...], places: tuple[Named, ...], stated: Statement, case: Case) -> bool:
    """Whether the time that is told is the recorded one, if one is recorded, and a place or root.

    A record that gives no year speaks against none.
    """
    keys = normalise(stated.text).split()
    years = {w[:4] for w in words if w[:4].isdigit()}
    known = {k[:4] for k in keys if k[:4].isdigit()}
    if years and known and not _in_range(years, known):
        return False
    recorded = {
        i
        for m in case.catalogue.mentions(stated.text, ("place",))
        for p in m.of("place")
        for i in around(p, case.catalogue)
    }
    named = [name for name in places if name.ids]
    if any(set(name.ids) & recorded for name in named):
        return all(
            set(name.ids) & recorded or roots(normalise(name.text).split()) & roots(keys)
            for name in named
        )
    told = roots([w for w in words if w not in _VAGUE])
    if named:
        return all(roots(normalise(n.text).split()) & roots(keys) for n in named)
    return bool(told & roots(keys)) or (not told and bool(years) and bool(known))


_VAGUE = frozenset(
    "early late middle beginning during after before from until small remote near between single"
    " last north south east west northern southern eastern western central modern".split()
)


def _in_range(years: set[str], known: set[str]) -> bool:
    low, high = min(map(int, known)), max(map(int, known))
    return all(low - 1 <= int(year) <= high + 9 for year in years)


def _themes(case: Case, value: str) -> list[Statement]:
    """Themes of the film, not mere parallels, that the setting names: "World War II"."""
    named = {i for m in case.catalogue.mentions(value, ("theme",)) for i in m.of("theme")}
    return [
        s
        for s in case.film.all("theme")
        if s.value in named and s.qualifier("grade") in {"core", "adjacent"}
    ]
