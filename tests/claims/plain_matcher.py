"""The pattern language as `grammar.py` tells it, matched plainly: what the quick way is held to."""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.claims.grammar import Bindings, Outcome, Scene, Step, soft
from kinoved.checks.claims.slots import SLOTS
from kinoved.value import changed

_LONGEST_GAP = 6


def plain_match(
    steps: tuple[Step, ...], scene: Scene, at: int, begun: bool = False
) -> list[Outcome]:
    """Every way in which `steps` match from token `at`, the longest first."""
    reached: list[tuple[int, Bindings, bool]] = [(at, (), begun)]
    for number, step in enumerate(steps):
        if step.gap:
            return _over_gap(steps[number + 1 :], scene, reached)
        following: dict[tuple[int, bool], tuple[int, Bindings, bool]] = {}
        for place, bound, started in reached:
            if step.optional:
                following.setdefault((place, started), (place, bound, started))
            for end, added, has_started in _step(step, scene, place, started):
                following.setdefault((end, has_started), (end, bound + added, has_started))
        reached = list(following.values())
    return [(end, bound) for end, bound, _ in sorted(reached, key=lambda r: -r[0])]


def _step(step: Step, scene: Scene, at: int, started: bool) -> Iterator[tuple[int, Bindings, bool]]:
    if step.holds:
        yield at, step.holds, started
        return
    for branch in step.branches:
        if not branch:
            yield at, (), True
            continue
        first = changed(branch[0], comma=branch[0].comma or step.comma)
        for end, bound in plain_match((first, *branch[1:]), scene, at, started):
            yield end, bound, True
    if step.branches:
        return
    for place in _places(scene, at, started, step.comma):
        token = scene.tokens[place]
        if step.slot:
            for end, bound in SLOTS[step.slot](scene, place):
                yield end, bound, True
        elif token.key in step.words or token.bare in step.words:
            yield place + 1, (), True


def _places(scene: Scene, at: int, started: bool, comma: bool) -> Iterator[int]:
    for place in range(at, min(at + 3, scene.limit)):
        token = scene.tokens[place]
        if (started or place > at) and token.hard and not (comma and soft(token)):
            return
        yield place
        if token.key not in scene.language.skipped:
            return


def _over_gap(
    rest: tuple[Step, ...], scene: Scene, reached: list[tuple[int, Bindings, bool]]
) -> list[Outcome]:
    found: list[Outcome] = []
    for start, bound, _ in reached:
        for place in range(start, min(start + _LONGEST_GAP + 1, scene.limit)):
            ends = plain_match(rest, scene, place)
            found.extend((end, bound + added) for end, added in ends)
            if ends or (scene.tokens[place].hard and place > start):
                break
    return sorted(found, key=lambda outcome: -outcome[0])
