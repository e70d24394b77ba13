"""Producing countries that a text states: "an American TV movie", "a Soviet-Italian production"."""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue

_NEGATION = re.compile(
    r"\b(?:not|never|non|nor|no longer|neither|aunque no|nicht|não|не)[\s-]+(?:\w+\s+){0,2}$"
)
_LINK = re.compile(r"^(?:\s*[-–/,&]\s*|\s+and\s+)$")
_MAKING = re.compile(
    r"^[\s-]+(?:(?:\w+|made[\s-]for[\s-]TV|black[\s-]and[\s-]white|post-apocalyptic)[\s-]+){0,3}?"
    r"(?:co-?production|production|films?|movies?|TV|television|drama|comedy|thriller|epic|"
    r"animation|short|mini-?series|classic|picture|feature)\b",
    re.IGNORECASE,
)


def stated_countries(text: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The ids of states whose adjective stands directly before a word for a film, not negated."""
    found = [
        (mention, states)
        for mention in catalogue.mentions(text, ("place",))
        if (states := [n.subject for n in mention.names if n.role == "adjective"])
    ]
    stated: list[str] = []
    run: list[str] = []
    for index, (mention, states) in enumerate(found):
        before = text[max(0, mention.start - 40) : mention.start]
        after = text[mention.end : mention.end + 60]
        follower = found[index + 1][0] if index + 1 < len(found) else None
        if _NEGATION.search(before.lower()):
            run = []
            continue
        run.extend(states)
        if follower is not None and _LINK.match(text[mention.end : follower.start]):
            continue
        if _MAKING.match(after):
            stated.extend(run)
        run = []
    return tuple(dict.fromkeys(stated))


_KINDS = ("television film", "miniseries", "television series", "short", "feature")
_KIND_WORDS = re.compile(
    r"\b(?:((?:TV|television) (?:movie|film))|(mini-?series)|((?:TV|television) (?:series|show))"
    r"|(short film|animated short)|(feature(?:-length)? film|full-length))\b",
    re.IGNORECASE,
)


def stated_kind(text: str) -> str | None:
    """What the text calls the film, where it uses one such word and no other, or None."""
    found = {match.lastindex for match in _KIND_WORDS.finditer(text)}
    number = found.pop() if len(found) == 1 else None
    return _KINDS[number - 1] if number else None
