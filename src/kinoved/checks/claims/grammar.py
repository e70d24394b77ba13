"""A small pattern language over tokens, in which every word of a match is accounted for.

    word          the word itself             a|b          either word
    (x y|z)       either sequence             [x y|z]      the same, or nothing
    {slot}        something read by a slot    ,            a comma may stand before the next word
    {name=value}  nothing: holds a value      ...          up to six words of the same clause

Adverbs that change nothing ("also", "famously") and those that weaken or deny ("reportedly",
"never") may stand between any two words of a pattern; the reader sees to what they mean.
The words of a gap end where the rest of the pattern begins to match. There is no repetition, so
the work is bounded by the length of the pattern.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from kinoved.checks.claims.language import Language
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.sentences import Token
from kinoved.value import value

Value = object
Bindings = tuple[tuple[str, Value], ...]
Outcome = tuple[int, Bindings]


@value
class Scene:
    """What a slot may look at: tokens of the passage, the names in it, and the film's titles.

    `limit` is the token number at which the sentence ends; `language` that of the passage.
    """

    text: str
    tokens: tuple[Token, ...]
    names: NameIndex
    titles: frozenset[tuple[str, ...]]
    limit: int
    language: Language


Slot = Callable[[Scene, int], list[Outcome]]


class Step(NamedTuple):
    """One element of a pattern: words, a slot, a value, a gap, or alternatives.

    `comma` lets a comma precede it.
    """

    words: frozenset[str] = frozenset()
    slot: str = ""
    branches: tuple[tuple[Step, ...], ...] = ()
    optional: bool = False
    comma: bool = False
    holds: Bindings = ()
    gap: bool = False


_LONGEST_GAP = 6
_PART = re.compile(r"[()\[\]{},]|[^\s()\[\]{},]+")


@cache
def compiled(pattern: str) -> tuple[Step, ...]:
    """The steps of `pattern`."""
    parts = _PART.findall(pattern)
    steps, rest = _sequences(parts, 0, "")
    assert rest == len(parts), pattern  # noqa: S101 - a malformed pattern is a fault of the code
    assert len(steps) == 1, pattern  # noqa: S101 - the same
    return steps[0]


def _sequences(parts: list[str], at: int, close: str) -> tuple[tuple[tuple[Step, ...], ...], int]:
    done: list[tuple[Step, ...]] = []
    current: list[Step] = []
    comma = False
    while at < len(parts) and parts[at] != close:
        part = parts[at]
        at += 1
        if part == ",":
            comma = True
            continue
        if part in "([":
            end = ")" if part == "(" else "]"
            branches, at = _sequences(parts, at, end)
            at += 1
            current.append(Step(branches=branches, optional=part == "[", comma=comma))
        elif part == "{":
            name, _, held = parts[at].partition("=")
            holds = ((name, held.replace("_", " ")),) if held else ()
            current.append(Step(slot="" if held else name, comma=comma, holds=holds))
            at += 2
        elif part == "...":
            current.append(Step(gap=True, comma=comma))
        elif part == "|":
            done.append(tuple(current))
            current = []
        else:
            current.append(Step(words=frozenset(part.split("|")), comma=comma))
        comma = False
    done.append(tuple(current))
    return tuple(done), at


def openings(steps: tuple[Step, ...]) -> frozenset[str] | None:
    """The words with which a match can begin, or None where a slot may begin it."""
    words: set[str] = set()
    for step in steps:
        if step.slot or step.gap:
            return None
        if step.holds:
            continue
        if step.words:
            return frozenset(words | step.words)
        for branch in step.branches:
            inner = openings(branch)
            if inner is None:
                return None
            words |= inner
        if not step.optional:
            return frozenset(words)
    return frozenset(words)


def match(
    steps: tuple[Step, ...], scene: Scene, at: int, slots: dict[str, Slot], begun: bool = False
) -> list[Outcome]:
    """Every way in which `steps` match from token `at`: the end, and what the slots read."""
    reached: list[tuple[int, Bindings, bool]] = [(at, (), begun)]
    for number, step in enumerate(steps):
        if step.gap:
            return _over_gap(steps[number + 1 :], scene, reached, slots)
        following: dict[tuple[int, bool], tuple[int, Bindings, bool]] = {}
        for place, bound, started in reached:
            if step.optional:
                following.setdefault((place, started), (place, bound, started))
            for end, added in _step(step, scene, place, started, slots):
                following.setdefault((end, True), (end, bound + added, True))
        reached = list(following.values())
        if not reached:
            return []
    return [(end, bound) for end, bound, _ in sorted(reached, key=lambda r: -r[0])]


def _step(
    step: Step, scene: Scene, at: int, started: bool, slots: dict[str, Slot]
) -> Iterator[Outcome]:
    if step.holds:
        yield at, step.holds
        return
    if step.branches:
        for branch in step.branches:
            if not branch:
                yield at, ()
                continue
            first = Step(
                branch[0].words, branch[0].slot, branch[0].branches, branch[0].optional,
                branch[0].comma or step.comma, branch[0].holds, branch[0].gap,
            )  # fmt: skip
            yield from match((first, *branch[1:]), scene, at, slots, started)
        return
    for place in _places(scene, at, started, step.comma):
        token = scene.tokens[place]
        if step.words:
            if token.key in step.words or token.bare in step.words:
                yield place + 1, ()
        else:
            yield from slots[step.slot](scene, place)


def _places(scene: Scene, at: int, started: bool, comma: bool) -> Iterator[int]:
    """Where the next element may stand: at `at`, or after one or two adverbs."""
    for place in range(at, min(at + 3, scene.limit)):
        token = scene.tokens[place]
        if (started or place > at) and token.hard and not (comma and soft(token)):
            return
        yield place
        if token.key not in scene.language.skipped:
            return


def _over_gap(
    rest: tuple[Step, ...],
    scene: Scene,
    reached: list[tuple[int, Bindings, bool]],
    slots: dict[str, Slot],
) -> list[Outcome]:
    """Every match of `rest` at the first place, at most six words on, where there is one."""
    found: list[Outcome] = []
    for start, bound, _ in reached:
        for place in range(start, min(start + _LONGEST_GAP + 1, scene.limit)):
            ends = match(rest, scene, place, slots)
            if ends:
                found.extend((end, bound + added) for end, added in ends)
                break
            if scene.tokens[place].hard and place > start:
                break
    return sorted(found, key=lambda outcome: -outcome[0])


def soft(token: Token) -> bool:
    """Whether no stop heavier than one comma stands before the token."""
    return token.gap.strip(" \n\"“”«»„'’*_()") in {"", ","}
