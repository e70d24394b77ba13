"""A small pattern language over tokens, in which every word of a match is accounted for.

    word          the word itself             a|b          either word
    (x y | z)     either sequence             [x y | z]    the same, or nothing
    {slot}        something read by a slot    ,            a comma may stand before the next word
    {name=value}  nothing: holds a value      ...          up to six words of the same clause
    {manner=vague}  what is read may be said of another film, and only counts where it is borne out
    —             a dash or colon may stand before the next word, as one stands for "is"

Adverbs that change nothing ("also", "famously") and those that weaken or deny ("reportedly",
"never") may stand between any two words of a pattern; the reader sees to what they mean.
The words of a gap end where the rest of the pattern begins to match. There is no repetition, so
the work is bounded by the length of the pattern.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from kinoved.checks.claims.language import Language
from kinoved.checks.claims.names import NameIndex
from kinoved.checks.claims.sentences import Token
from kinoved.value import changed, value

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
Read = Callable[[str, int], list[Outcome]]


@value
class Step:
    """One element of a pattern: words, a slot, a value, a gap, or alternatives.

    `comma` lets a comma precede it, `dash` a comma, a dash or a colon.
    """

    words: frozenset[str] = frozenset()
    slot: str = ""
    branches: tuple[tuple[Step, ...], ...] = ()
    optional: bool = False
    comma: bool = False
    holds: Bindings = ()
    gap: bool = False
    dash: bool = False


_LONGEST_GAP = 6
_ADVERBS = 2
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
    comma = dash = False
    while at < len(parts) and parts[at] != close:
        part = parts[at]
        at += 1
        if part == ",":
            comma = True
            continue
        if part == "—":
            comma = dash = True
            continue
        if part in "([":
            end = ")" if part == "(" else "]"
            branches, at = _sequences(parts, at, end)
            at += 1
            if comma:
                branches = tuple(_after_stop(branch, dash) for branch in branches)
            current.append(_group(branches, part == "[", comma, dash))
        elif part == "{":
            name, _, held = parts[at].partition("=")
            holds = ((name, held.replace("_", " ")),) if held else ()
            current.append(Step(slot="" if held else name, comma=comma, holds=holds, dash=dash))
            at += 2
        elif part == "...":
            current.append(Step(gap=True, comma=comma, dash=dash))
        elif part == "|":
            done.append(tuple(current))
            current = []
        else:
            words = frozenset(part.split("|"))
            # A bar that touches a slot or group would be read as a word and then the slot.
            assert "" not in words, f"spaces belong around a bar: {parts}"  # noqa: S101 - as above
            current.append(Step(words=words, comma=comma, dash=dash))
        comma = dash = False
    done.append(tuple(current))
    return tuple(done), at


def _group(branches: tuple[tuple[Step, ...], ...], optional: bool, comma: bool, dash: bool) -> Step:
    """The alternatives as one element; "[the]" and "(a|b)" need no branches."""
    if len(branches) == 1 and len(branches[0]) == 1 and branches[0][0].words:
        only = branches[0][0]
        return changed(only, optional=optional or only.optional)
    return Step(branches=branches, optional=optional, comma=comma, dash=dash)


def _after_stop(branch: tuple[Step, ...], dash: bool) -> tuple[Step, ...]:
    """The alternative `branch` where a comma, or a dash as well, may stand before it."""
    if not branch:
        return branch
    within = tuple(_after_stop(inner, dash) for inner in branch[0].branches)
    first = changed(branch[0], comma=True, dash=dash or branch[0].dash, branches=within)
    return (first, *branch[1:])


def entries(steps: tuple[Step, ...]) -> frozenset[str]:
    """The words, and slots as `{slot}`, with which a match can begin; a gap is `{}`."""
    found: set[str] = set()
    for step in steps:
        if step.holds:
            continue
        found |= step.words
        if step.slot or step.gap:
            found.add(f"{{{step.slot}}}")
        if not (step.branches or step.optional):
            break
        for branch in step.branches:
            found |= entries(branch)
        if not step.optional and all(map(needs, step.branches)):
            break
    return frozenset(found)


def needs(steps: tuple[Step, ...]) -> tuple[frozenset[str], ...]:
    """Sets of words, and of slots as `{slot}`: every match holds one of each, in their order."""
    return tuple(words for words, _ in chained(steps)[0])


Between = frozenset[str] | None
"""All the words, adverbs aside, that may stand somewhere, and slots of which the rest may, as
`{slot}`; None where anything may."""
_NOTHING: frozenset[str] = frozenset()


def chained(
    steps: tuple[Step, ...], before: Between = _NOTHING
) -> tuple[tuple[tuple[frozenset[str], Between], ...], Between]:
    """The needs, each with what may stand between it and the need before, and what behind all.

    Before the first need may stand what a match begins with, after `before`.
    """
    found: list[tuple[frozenset[str], Between]] = []
    between = before
    for step in steps:
        if step.holds:
            continue
        if step.gap:
            between = None
        elif step.optional:
            if between is not None:
                between = between | step.words if step.words else _joined(between, _worded((step,)))
        elif step.words:
            found.append((step.words, between))
            between = _NOTHING
        elif step.slot:
            slot = frozenset({f"{{{step.slot}}}"})
            found.append((slot, between))
            between = slot
        else:
            inner = [chained(branch, between) for branch in step.branches]
            common = min(len(needed) for needed, _ in inner)
            for number in range(common):
                every = [needed[number] for needed, _ in inner]
                words = frozenset().union(*(words for words, _ in every))
                found.append((words, _joined(*(between for _, between in every))))
            left = [_left(needed[common:], behind) for needed, behind in inner]
            between = _joined(*left)
    return tuple(found), between


def _left(needed: tuple[tuple[frozenset[str], Between], ...], behind: Between) -> Between:
    """What may stand where all of `needed` may, and then what is `behind` them."""
    parts = [_joined(words, between) for words, between in needed]
    slotted = any(word[0] == "{" for words, _ in needed for word in words)
    return None if slotted else _joined(behind, *parts)


def _joined(*parts: Between) -> Between:
    """What may stand where any of `parts` may."""
    known = [part for part in parts if part is not None]
    return frozenset().union(*known) if len(known) == len(parts) else None


def _worded(steps: tuple[Step, ...]) -> Between:
    """The words of `steps`, None where they hold anything else."""
    parts: list[Between] = []
    for step in steps:
        parts.append(None if step.slot or step.gap else step.words)
        parts.extend(_worded(branch) for branch in step.branches)
    return _joined(*parts)


def match(
    steps: tuple[Step, ...], scene: Scene, at: int, read: Read, begun: bool = False
) -> list[Outcome]:
    """Every way in which `steps` match from token `at`: the end, and what the slots read.

    `read` reads a slot at a token. The longest match comes first.
    """
    tokens, limit, skipped = scene.tokens, scene.limit, scene.language.skipped
    place, bound, started = at, _NO_BINDINGS, begun
    # As long as there is one way only, it is gone here; where ways part, `_ways` goes on.
    for number, step in enumerate(steps):
        if step.holds:
            bound += step.holds
            continue
        if step.gap:
            return _over_gap(steps[number + 1 :], scene, [(place, bound, started)], read)
        if place >= limit and not step.branches:
            if step.optional:
                continue
            return []
        if step.branches:
            outcomes = [
                outcome
                for branch in step.branches
                for outcome in match(branch, scene, place, read, started)
            ]
        else:
            token = tokens[place]
            if token.key in skipped:
                return _ways(steps, number, scene, [(place, bound, started)], read)
            if token.hard and started and not _bridged(step, token):
                outcomes = _NO_OUTCOMES
            elif step.slot:
                outcomes = read(step.slot, place)
            elif token.key in step.words or token.bare in step.words:
                if not step.optional:
                    place += 1
                    started = True
                    continue
                outcomes = [(place + 1, _NO_BINDINGS)]
            else:
                outcomes = _NO_OUTCOMES
        if not outcomes:
            if step.optional:
                continue
            return []
        if step.optional or len(outcomes) > 1:
            ways = [(place, bound, started)] if step.optional else []
            ways += [(end, bound + added, True) for end, added in outcomes]
            return _ways(steps, number + 1, scene, _each_once(ways), read)
        place, added = outcomes[0]
        bound += added
        started = True
    return [(place, bound)]


def _ways(
    steps: tuple[Step, ...], first: int, scene: Scene, reached: list[_Reached], read: Read
) -> list[Outcome]:
    """Every way in which `steps` match, from the step number `first` on, after all `reached`."""
    tokens, limit, skipped = scene.tokens, scene.limit, scene.language.skipped
    for number in range(first, len(steps)):
        step = steps[number]
        if step.gap:
            return _over_gap(steps[number + 1 :], scene, reached, read)
        if step.holds:
            reached = [(place, bound + step.holds, started) for place, bound, started in reached]
            continue
        words, slot = step.words, step.slot
        following: list[_Reached] = []
        for place, bound, started in reached:
            if step.optional:
                following.append((place, bound, started))
            if step.branches:
                for branch in step.branches:
                    for end, added in match(branch, scene, place, read, started):
                        following.append((end, bound + added, True))
                continue
            # The element stands here, or after one or two adverbs.
            here, last = place, place + _ADVERBS
            while here < limit:
                token = tokens[here]
                key = token.key
                if token.hard and (started or here > place) and not _bridged(step, token):
                    break
                if words:
                    if key in words or token.bare in words:
                        following.append((here + 1, bound, True))
                else:
                    for end, added in read(slot, here):
                        following.append((end, bound + added, True))
                if here == last or key not in skipped:
                    break
                here += 1
        if not following:
            return []
        reached = following if len(following) == 1 else _each_once(following)
    if len(reached) > 1:
        reached.sort(key=lambda r: -r[0])
    return [(end, bound) for end, bound, _ in reached]


_NO_BINDINGS: Bindings = ()
_NO_OUTCOMES: list[Outcome] = []
_Reached = tuple[int, Bindings, bool]
"""A token up to which steps match, what their slots read, and whether anything was consumed."""


def _each_once(reached: list[_Reached]) -> list[_Reached]:
    """Those that lead to one token once, by the first way that was found."""
    found: dict[tuple[int, bool], _Reached] = {}
    for one in reached:
        found.setdefault((one[0], one[2]), one)
    return list(found.values())


def _over_gap(
    rest: tuple[Step, ...],
    scene: Scene,
    reached: list[tuple[int, Bindings, bool]],
    read: Read,
) -> list[Outcome]:
    """Every match of `rest` at the first place, at most six words on, where there is one."""
    found: list[Outcome] = []
    awaited = rest[0].words if rest and not rest[0].optional else None
    skipped = scene.language.skipped
    for start, bound, _ in reached:
        for place in range(start, min(start + _LONGEST_GAP + 1, scene.limit)):
            token = scene.tokens[place]
            key = token.key
            ends = (
                _NO_OUTCOMES
                if awaited and not (key in awaited or token.bare in awaited or key in skipped)
                else match(rest, scene, place, read)
            )
            if ends:
                found.extend((end, bound + added) for end, added in ends)
                break
            if token.hard and place > start:
                break
    return sorted(found, key=lambda outcome: -outcome[0])


def _bridged(step: Step, token: Token) -> bool:
    """Whether the stop before a token is one that the pattern allows there."""
    return (step.comma and soft(token)) or (step.dash and dashed(token))


def dashed(token: Token) -> bool:
    """Whether a dash or colon, and nothing else, stands before the token."""
    return token.gap.strip(_MARKS) in _DASHES


_MARKS = " \n\"“”«»„«‚'’*_()"
_DASHES = {"—", "–", "-", ":"}


def soft(token: Token) -> bool:
    """Whether no stop heavier than one comma stands before the token."""
    return token.gap.strip(" \n\"“”«»„'’*_()") in {"", ","}
