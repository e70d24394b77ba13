"""Sentences in other words: what a language model wrote, taken or dropped by the claim checker.

Only sentences are offered of which the checker accounts for every word, and the record supports
every claim. Other words are taken where they are read as whole, make the same claims, and bring in
nothing: no name, number or title, and no word beyond the plain ones with which a record is told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kinoved.catalogue import Catalogue
from kinoved.compose.markdown import escaped, to_markdown
from kinoved.compose.plain_words import HEDGES, NUMBERS, PLAIN
from kinoved.compose.values import Composition, Item, Sentence
from kinoved.model import Claim, Diagnostic, Tier, Verdict

Ask = Callable[[str, tuple[str, ...]], Sequence[str | None]]
"""Gives for a heading and its sentences each in other words, None where there are none."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SIGNS = re.compile(r"[\w\s.,:;()'’“”\"!?&–-]*")
_ENDED = re.compile(r"[.!?]['’”\"]?\s+\w")
_LONGER = 60
"""Letters by which other words may be longer than the original."""


class Kept(StrEnum):
    """Why the original of a sentence stays."""

    UNANSWERED = "without other words"
    FORM = "no single plain sentence"
    NAME = "a name, number or title that is not in the original"
    WORD = "a word that says more than the original"
    LOST = "left out what the original says"
    UNCLAIMED = "no claim that can be checked"
    UNSUPPORTED = "a claim that the record does not support"
    OTHER = "another claim than the original"
    FOUND = "a finding of the check"


@dataclass(frozen=True, slots=True)
class Rephrasing:
    """What asking came to: sentences taken in other words, and why each of the others was kept."""

    offered: int
    taken: int
    kept: tuple[tuple[Kept, int], ...]


def rephrased(
    composition: Composition, ask: Ask, catalogue: Catalogue
) -> tuple[Composition, Rephrasing]:
    """The list with the sentences that `ask` puts well in other words, and how it went."""
    counts: Counter[Kept] = Counter()
    offered = taken = 0
    items = []
    for item in composition.items:
        entry = _Entry(item, catalogue)
        offers = entry.offers()
        if not offers:
            items.append(item)
            continue
        said = ask(f"{item.title} ({item.year})", tuple(s.text for s in offers))
        answers = [*said, *[None] * len(offers)][: len(offers)]
        made, why = entry.with_words(dict(zip(offers, answers, strict=True)))
        items.append(made)
        counts.update(why)
        offered += len(offers)
        taken += len(offers) - len(why)
    kept = tuple((reason, counts[reason]) for reason in Kept if counts[reason])
    return replace(composition, items=tuple(items)), Rephrasing(offered, taken, kept)


def brings_in(original: str, words: str) -> Kept | None:
    """Why `words` may not stand for `original` by their letters alone, or None."""
    text = words.strip()
    fits = 0 < len(text) <= len(original) + _LONGER and text[-1] in ".!?"
    several = len(_ENDED.findall(text)) > len(_ENDED.findall(original))
    if not fits or not _SIGNS.fullmatch(text) or "\n" in text or several:
        return Kept.FORM
    before, after = _Told(original), _Told(text)
    if not after.names <= before.words or not after.numbers <= before.numbers:
        return Kept.NAME
    if not after.titles <= before.titles:
        return Kept.NAME
    if not after.words - before.words <= PLAIN | {str(n) for n in after.numbers}:
        return Kept.WORD
    if not (before.names <= after.words and before.numbers <= after.numbers):
        return Kept.LOST
    if before.titles != after.titles or before.words & HEDGES != after.words & HEDGES:
        return Kept.LOST
    return None


class _Told:
    """The words of a sentence in small letters, those that are names, its numbers and titles."""

    def __init__(self, text: str) -> None:
        found = [match[0].replace("’", "'") for match in _WORD.finditer(text)]
        bare = [word.removesuffix("'s") for word in found]
        self.words = {word.casefold() for word in bare}
        # The first word has a capital for its place; it is a name unless it is a plain word.
        named = [word for word in bare[1:] if word[:1] != word[:1].lower()]
        first = [word for word in bare[:1] if word.casefold() not in PLAIN]
        self.names = {word.casefold() for word in (*first, *named)}
        digits = {int(word) for word in self.words if word.isdecimal() and len(word) < 9}
        self.numbers = digits | {NUMBERS[word] for word in self.words if word in NUMBERS}
        self.titles = set(re.findall(r"“([^”]*)”", text))


class _Entry:
    """One entry with what the checker reads in each of its sentences."""

    def __init__(self, item: Item, catalogue: Catalogue) -> None:
        self._item = item
        self._catalogue = catalogue
        self._claims, _ = _read(item, catalogue)

    def offers(self) -> list[Sentence]:
        """The sentences that may be put in other words."""
        return [
            sentence
            for sentence, claims in self._claims.items()
            if sentence.written
            and claims
            and all(c.verdict is Verdict.SUPPORTED and c.tier is Tier.CLOSED for c in claims)
        ]

    def with_words(self, answers: dict[Sentence, str | None]) -> tuple[Item, list[Kept]]:
        """The entry in the other words that hold, and why each of the other sentences is kept."""
        new: dict[Sentence, Sentence] = {}
        why: list[Kept] = []
        for sentence, words in answers.items():
            reason = Kept.UNANSWERED if words is None else brings_in(sentence.text, words)
            if reason is not None:
                why.append(reason)
            elif words is not None:
                new[sentence] = replace(sentence, text=words.strip())
        claims, _ = _read(_changed(self._item, new), self._catalogue)
        for sentence, other in list(new.items()):
            reason = _against(self._claims[sentence], claims[other])
            if reason is not None:
                why.append(reason)
                del new[sentence]
        made = _changed(self._item, new)
        if new and _read(made, self._catalogue)[1]:
            return self._item, [*why, *[Kept.FOUND] * len(new)]
        return made, why


def _against(before: list[Claim], after: list[Claim]) -> Kept | None:
    """Why the claims of other words do not stand for those of the original, or None.

    What is read in passing is no claim of theirs: that a director is named is no word that he
    directed, and who plays whom is not compared.
    """
    if not any(claim.tier is Tier.CLOSED for claim in after):
        return Kept.UNCLAIMED
    if any(claim.verdict is not Verdict.SUPPORTED for claim in after):
        return Kept.UNSUPPORTED
    same = {(c.type, c.value, c.stance, c.tier) for c in before}
    return None if {(c.type, c.value, c.stance, c.tier) for c in after} == same else Kept.OTHER


def _changed(item: Item, new: dict[Sentence, Sentence]) -> Item:
    return replace(
        item,
        description=tuple(new.get(s, s) for s in item.description),
        fact=tuple(new.get(s, s) for s in item.fact),
    )


def _read(
    item: Item, catalogue: Catalogue
) -> tuple[dict[Sentence, list[Claim]], tuple[Diagnostic, ...]]:
    """The claims that begin in each sentence of an entry, and what the check finds in it."""
    from kinoved.checks import check  # noqa: PLC0415 - composing without a model needs no rules
    from kinoved.compose.values import Brief  # noqa: PLC0415
    from kinoved.parse import parse  # noqa: PLC0415
    from kinoved.resolve import resolve  # noqa: PLC0415

    alone = Composition(Brief("", 1), "Films", (), (item,), (), (), catalogue.version)
    text = to_markdown(alone)
    film_list = parse(text, catalogue)
    report = check(film_list, resolve(film_list, catalogue), catalogue, None)
    found: dict[Sentence, list[Claim]] = {}
    at = 0
    for sentence in (*item.description, *item.fact):
        written = escaped(sentence.text)
        at = text.index(written, at)
        end = at + len(written)
        found[sentence] = [c for c in report.claims if at <= c.span.start < end]
        at = end
    return found, report.diagnostics
