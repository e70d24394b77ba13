"""The patterns of every claim type, compiled and found by the word with which they begin.

A pattern marked `!` is read in closed clauses only, one marked `^` only right after a word for
the film as well, one marked `~` in prose only and never in a closed clause.
"""

from __future__ import annotations

from functools import cache

from kinoved.checks.claims.found import claim_types
from kinoved.checks.claims.grammar import Step, compiled, openings
from kinoved.checks.claims.language import language
from kinoved.value import value


@value
class Phrase:
    """A pattern of a claim type, the words that may open it, None where a slot does.

    `whole` is True where it names the film itself.
    """

    type: str
    steps: tuple[Step, ...]
    whole: bool
    mark: str
    openings: frozenset[str] | None


Index = tuple[dict[str, tuple[Phrase, ...]], tuple[Phrase, ...]]
_MARKS = {"! ", "^ ", "~ "}


@cache
def by_opening(code: str) -> Index:
    """The phrases of a language by the words that may begin them, and those that a slot begins."""
    indexed: dict[str, list[Phrase]] = {}
    free = []
    for phrase in _phrases(code):
        if phrase.openings is None:
            free.append(phrase)
        else:
            for word in phrase.openings:
                indexed.setdefault(word, []).append(phrase)
    return {word: tuple(p) for word, p in indexed.items()}, tuple(free)


def _phrases(code: str) -> list[Phrase]:
    found = []
    for name, module in claim_types().items():
        patterns: tuple[str, ...] = module.PHRASES
        if code != "en":
            known = language(code)
            patterns = known.phrases.get(name, ()) if known else ()
        for pattern in patterns:
            mark, text = (pattern[0], pattern[2:]) if pattern[:2] in _MARKS else ("", pattern)
            steps = compiled(text)
            found.append(Phrase(name, steps, "{film}" in text, mark, openings(steps)))
    return found
