"""The patterns of every claim type, found by a word that a text must hold for them to match.

A pattern marked `!` is read in closed clauses only, one marked `^` only right after a word for
the film as well, one marked `~` in prose only and never in a closed clause.

A pattern is compiled when a sentence first holds that word, so that a start does not pay for the
patterns that its text has no use for.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

from kinoved.checks.claims.found import claim_types
from kinoved.checks.claims.grammar import Between, Step, chained, compiled, entries
from kinoved.checks.claims.language import TELLING, language

_MARKS = {"! ", "^ ", "~ "}
_GROUP = re.compile(r"\[[^\[\]()]*\]|\([^\[\]()]*\)")
_COMMON = frozenset("a on its into also has had be been this were".split())
"""English words that tell as little of a pattern as those by which languages are told apart."""


class Phrase:
    """A pattern of a claim type, with its mark and its number among those of its language.

    `whole` is True where it names the film itself.
    """

    def __init__(self, type_: str, number: int, pattern: str) -> None:
        self.type = type_
        self.number = number
        marked = pattern[:2] in _MARKS
        self.mark = pattern[0] if marked else ""
        self.pattern = pattern[2:] if marked else pattern
        self.whole = "{film}" in pattern

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Its elements."""
        return compiled(self.pattern)

    @cached_property
    def entries(self) -> frozenset[str]:
        """The words, and slots as `{slot}`, that may open it."""
        return entries(self.steps)

    @cached_property
    def openings(self) -> frozenset[str] | None:
        """The words that may open it, None where a slot does."""
        return None if any(word[0] == "{" for word in self.entries) else self.entries

    @cached_property
    def begins(self) -> frozenset[str]:
        """The words that may open it, none where a slot does."""
        return self.openings or frozenset()

    @cached_property
    def head(self) -> str:
        """The slot with which every match begins, if it is always the same."""
        first = next((step for step in self.steps if not step.holds), None)
        return first.slot if first is not None and not first.optional else ""

    @cached_property
    def chained(self) -> tuple[tuple[frozenset[str], Between], ...]:
        """Sets of words and slots of which every match holds one, in their order.

        Each with the words that may stand between it and the one before, None where anything may.
        """
        return chained(self.steps)[0]

    @property
    def needs(self) -> tuple[frozenset[str], ...]:
        """The sets alone."""
        return tuple([words for words, _ in self.chained])


def _slotted(need: frozenset[str]) -> bool:
    return all(word.startswith("{") for word in need)


Sets = tuple[tuple[str, ...], ...]
Index = dict[str, tuple[tuple[Phrase, Sets], ...]]


@cache
def by_need(code: str) -> Index:
    """The phrases of a language by the words, and slots as `{slot}`, of which they need one.

    Each stands under the members of one set of its needs, with further sets of them; under "" where
    it has none.
    """
    common = _COMMON | frozenset(TELLING.get(code, "").split())
    indexed: dict[str, list[tuple[Phrase, Sets]]] = {}
    for phrase in phrases(code):
        sets = _told_sets(phrase.pattern, common) or (tuple(_rarest(phrase, common)),)
        for word in sets[0]:
            indexed.setdefault(word, []).append((phrase, sets[1:]))
    return {word: tuple(held) for word, held in indexed.items()}


def _told_sets(pattern: str, common: frozenset[str]) -> Sets:
    """The sets of uncommon words, and the slots, outside of groups: read without compiling."""
    flat = pattern.replace(",", " ")
    while "[" in flat or "(" in flat:
        flat = _GROUP.sub(" ", flat)
    parts = [part for part in flat.split() if part not in {"...", "—"}]
    worded = [tuple(part.split("|")) for part in parts if part[0] != "{"]
    slots = [(part,) for part in parts if part[0] == "{" and "=" not in part]
    uncommon = [words for words in worded if common.isdisjoint(words)]
    return (*sorted(uncommon, key=len), *slots)


def _rarest(phrase: Phrase, common: frozenset[str]) -> frozenset[str]:
    """The need of a phrase that the fewest sentences meet."""
    told = sorted(phrase.needs, key=lambda need: not _slotted(need))
    return min(told, key=lambda need: len(need & common), default=frozenset({""}))


@cache
def phrases(code: str) -> tuple[Phrase, ...]:
    """Every phrase of a language, claim type by claim type."""
    found: list[Phrase] = []
    for name, module in claim_types().items():
        patterns: tuple[str, ...] = module.PHRASES
        if code != "en":
            known = language(code)
            patterns = known.phrases.get(name, ()) if known else ()
        for pattern in patterns:
            found.append(Phrase(name, len(found), pattern))
    return tuple(found)
