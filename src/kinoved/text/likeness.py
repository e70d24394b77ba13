"""How alike two short texts are, letter by letter.

Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost
one. RESOLVE.md measured it to be the best scorer for misspelt titles. It is written out here
because a check compares a handful of titles, and importing a library for that takes longer.
"""

from __future__ import annotations


def distance(one: str, other: str) -> int:
    """The optimal string alignment distance between `one` and `other`, in edits."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, opposite in enumerate(other, start=1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != opposite))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == opposite:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]


def likeness(one: str, other: str, floor: float = 0.0) -> float:
    """One minus the distance over the longer length: 1 for equal texts, 0 below `floor`.

    Texts whose letters alone put `floor` out of reach are not aligned.
    """
    if one == other:
        return 1.0
    longest = max(len(one), len(other))
    allowed = int((1 - floor) * longest)
    spare = sum(max(0, one.count(c) - other.count(c)) for c in set(one))
    lacking = sum(max(0, other.count(c) - one.count(c)) for c in set(other))
    if max(spare, lacking) > allowed:
        return 0.0
    score = 1 - distance(one, other) / longest
    return score if score >= floor else 0.0
