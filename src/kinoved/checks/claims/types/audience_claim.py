"""How many people saw the film, and what it earned.

What it does
    Looks for the number in what is recorded of the film.

Why it matters
    Figures of admissions are repeated from list to list without a source.

Example
    "More than seventy million people saw it" of *Air Crew*.

What to do
    Nothing: figures are recorded for a few films only.
"""

from __future__ import annotations

from kinoved.checks.claims.finding import Case, Finding, evidence
from kinoved.model import Verdict
from kinoved.text import normalise

NAME = "audience-claim"
CODE = "KV322"
PROPERTY = None
PROPOSED = (
    "How many people saw the film, or that it was the most seen, or what it earned.",
    {"told": ("audience", "most seen", "earnings")},
)

_PEOPLE = (
    "people|viewers|spectators|tickets|admissions|cinemagoers|moviegoers|filmgoers|americans"
    "|germans|russians|citizens|britons|frenchmen|poles|visitors|households|homes|italians|times"
)
_SEEN = "seen|watched|visited|attended|viewed|popular|successful|profitable"

_SAID = (
    f"{{amount}} [and] [a] [half] million [soviet|paying|of] {_PEOPLE} {{told=audience}}",
    f"million|millions [of] [soviet|television|paying|tv] {_PEOPLE} {{told=audience}}",
    "million|millions saw|watched|went {told=audience}",
    "audience|audiences|attendance|viewership of [about|around|more|over|nearly|some] [than]"
    " {amount} {told=audience}",
    f"most {_SEEN} [soviet|domestic|foreign|{{nations}}] film|films|movie|picture|of|in"
    f" {{told=most_seen}}",
    f"[second|third|fourth|fifth] most {_SEEN} {{told=most_seen}}",
    "box office hit|success|failure|flop|champion|leader|receipts|record|records|disappointment"
    " {told=earnings}",
    "grossed|grossing|earned|took [in] [about|around|over|nearly|more] [than] {amount} million"
    " {told=earnings}",
    "topped the box office {told=earnings}",
    "overtook ... at|in the box office {told=earnings}",
    "highest|top|biggest grossing {told=earnings}",
)
PHRASES = tuple(f"~ {said} {{firm=no}}" for said in _SAID)

_SIGNS = {
    "audience": "people admissions viewers spectators tickets",
    "most seen": "most",
    "earnings": "grossed earned box",
}


def verify(case: Case) -> Finding:
    """The finding on an audience: supported where the record has its number, else silent."""
    told = str(case.reading.get("told") or "audience")
    signs = set(_SIGNS[told].split())
    words = [w for w in case.reading.keys if w.isdecimal() and len(w) > 1]
    number = case.number("number")
    wanted = {*words, *([str(number)] if number else [])}
    proof = [
        s
        for s in case.film.all("fate")
        if signs & (keys := set(normalise(s.text).split())) and (not wanted or wanted & keys)
    ]
    if proof and (wanted or told == "most seen"):
        return Finding(Verdict.SUPPORTED, told, "The record tells of it.", evidence(proof))
    return Finding(Verdict.SILENT, told, "The record says nothing of this.")
