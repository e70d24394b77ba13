"""The printed numbers do not run on from one to the next.

What it does
    Notes a number that is not one more than the number before it (or one less, where the list
    counts down), in a list all of whose entries are numbered. A list in several parts that each
    begin at 1 is left alone, and so is one that is broken off.

Why it matters
    A gap makes the reader look for a film that is missing.

Example
    Wrong: 1, 2, 4.
    Right: 1, 2, 3.

What to do
    Number the entries anew; the fix does it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kinoved.checks.context import Context, Rule
from kinoved.model import Diagnostic, Edit, Entry, Fix, Safety, Severity, Span

CODE = "KV602"
NAME = "numbering"
RULE = Rule(CODE, NAME)

_FEWEST = 3
_MOST_BREAKS = 0.4
"""A list in which more of the numbers do not run on uses them for something else, as for ranks."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A note at the first number that does not follow the one before it."""
    entries = context.list.entries
    numbers = [entry.number for entry in entries]
    if len(entries) < _FEWEST or None in numbers or context.list.broken_off:
        return
    held = [n for n in numbers if n is not None]
    if held.count(1) > 1 and held.index(1) == 0:
        return
    step = -1 if held[0] > held[-1] else 1
    due = _due(held, step)
    wrong = [at for at, number in enumerate(held) if number != due[at]]
    breaks = sum(1 for before, after in pairwise(held) if after != before + step)
    if not wrong or breaks > _MOST_BREAKS * len(held):
        return
    first = wrong[0]
    edits = [_edit(context.list.text, entries[at], held[at], due[at]) for at in wrong]
    fix = Fix(Safety.SAFE, tuple(e for e in edits if e)) if all(edits) else None
    yield RULE.at(
        Severity.NOTE,
        entries[first],
        entries[first].heading.span,
        f"The entry is numbered {held[first]}; after the entries before it, it would be "
        f"{due[first]}.",
        help="Number the entries anew.",
        fix=fix,
    )


def _due(held: list[int], step: int) -> list[int]:
    """The numbers that the list would have: from its first up, or down to its last."""
    if step > 0:
        return [held[0] + at for at in range(len(held))]
    return [held[-1] + len(held) - 1 - at for at in range(len(held))]


def _edit(text: str, entry: Entry, number: int, due: int) -> Edit | None:
    """The edit that renumbers the entry, or None where its number is not written in digits."""
    line = text.rfind("\n", 0, entry.title.span.start) + 1
    at = text.find(str(number), line, entry.title.span.start)
    if at < 0:
        return None
    column = entry.span.column + at - entry.span.start
    return Edit(Span(at, at + len(str(number)), entry.span.line, column), str(due))
