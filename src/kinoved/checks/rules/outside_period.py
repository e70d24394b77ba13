"""A film is not of the period the list promises.

What it does
    Compares every dated event of the film with the years that the list promises of itself.

Why it matters
    "Films of the 1970s" is a promise a reader can check.

Example
    Wrong: `Dead Man's Letters (1986)` in "Soviet films of the 1970s".
    Right: `Stalker (1979)`.

What to do
    Move the entry, or widen the period in the title.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.model import Diagnostic, Severity

CODE = "KV202"
NAME = "outside-period"
RESTS_ON = ("date",)
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A review for every certain film none of whose years, give or take one, is in the period."""
    period = context.list.scope.period
    if period is None:
        return
    first = (period.first or 0) - 1
    last = (period.last or 9998) + 1
    for entry, _, film in context.certain():
        if not film.years or any(first <= year <= last for year in film.years):
            continue
        yield RULE.at(
            Severity.NOTE if context.is_beyond(entry) else Severity.REVIEW,
            entry,
            entry.heading.span,
            f"The list is about “{period.text}”; {film.label} is of {film.year}.",
            evidence_of(*film.all("date")),
            help="Move the entry, or widen the period in the title.",
        )
