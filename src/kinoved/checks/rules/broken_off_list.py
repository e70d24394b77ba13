"""The text ends in the middle of an entry.

What it does
    Notes that the last entry is cut off, so that what is missing is not taken for a fault.

Why it matters
    Pasted lists are often cut by the program they come from.

Example
    Noted: a list whose last line is "Fact: The film was re".
    Silent: a list whose last entry ends with a whole sentence.

What to do
    Paste the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import Context, Rule
from kinoved.model import Diagnostic, Severity

CODE = "KV601"
NAME = "broken-off-list"
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A note at the end of a list that is broken off."""
    film_list = context.list
    if film_list.broken_off and film_list.entries:
        last = film_list.entries[-1]
        yield RULE.at(
            Severity.NOTE,
            last,
            last.span,
            "The text breaks off inside this entry; only what is there was checked.",
            help="Paste the rest of the list.",
        )
