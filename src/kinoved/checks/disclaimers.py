"""What an entry says it is not: "although not Soviet", "while not strictly post-apocalyptic".

A disclaimer lowers a scope finding: the writer knows and says so.
"""

from __future__ import annotations

import re

from kinoved.catalogue import Catalogue
from kinoved.model import Entry, Span
from kinoved.value import value

_NOT = re.compile(
    r"\b(?:not|n['’]t|never|isn|no|non|neither|rather than|aunque no|embora n[ãa]o|n[ãa]o|nicht"
    r"|kein(?:e|er|en)?|не|nie|ではな)\b[\s-]*(?:(?:an?|strictly|really|exactly|quite|technically"
    r"|itself|es|é|ist|jest)[\s-]+){0,3}$",
    re.IGNORECASE,
)
_LIKENESS = re.compile(
    r"\b(?:parallel\w*|metaphor\w*|resonat\w*|reminiscent|echo\w*|evok\w*|kindred|akin)\b",
    re.IGNORECASE,
)


@value
class Disclaimer:
    """A place or theme that the entry disclaims; `likeness` where it only claims a resemblance."""

    id: str
    text: str
    span: Span
    likeness: bool


def disclaimers_of(entry: Entry, catalogue: Catalogue) -> tuple[Disclaimer, ...]:
    """Every disclaimer in the entry's prose, in order."""
    found: list[Disclaimer] = []
    for part in (entry.description, entry.fact, *entry.notes):
        if part is None:
            continue
        like = _LIKENESS.search(part.text)
        for mention in catalogue.mentions(part.text, ("place", "theme")):
            ids = (*mention.of("place"), *mention.of("theme"))
            words = part.text[mention.start : mention.end]
            if _NOT.search(part.text[max(0, mention.start - 48) : mention.start]):
                found.extend(Disclaimer(id_, words, part.span, False) for id_ in ids)
            elif like and mention.of("theme"):
                found.extend(Disclaimer(id_, words, part.span, True) for id_ in mention.of("theme"))
    return tuple(found)
