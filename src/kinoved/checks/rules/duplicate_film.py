"""Two entries are the same film.

What it does
    Reports an entry whose film an earlier entry already is, under whatever title. It is an error
    when both are certain and the film has a record, otherwise a review. Where the text is several
    lists under headings of their own, and the film stands in two of them, it is a note. Parts of
    one film and cuts named as such are left alone.

Why it matters
    A film has many titles: translations, release titles, romanisations. A list that counts one of
    them twice promises more than it holds.

Example
    Wrong: `Dead Man's Letters (1986)` and, further down, `Letters from a Dead Man (1986)`.
    Right: one entry that names both titles.

What to do
    Merge the two entries.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.checks.identified import of_another_year
from kinoved.model import (
    Diagnostic,
    Edit,
    Entry,
    Fix,
    Grade,
    Match,
    Safety,
    Severity,
    Statement,
    Subject,
)
from kinoved.text import normalise

CODE = "KV106"
NAME = "duplicate-film"
RULE = Rule(CODE, NAME)

_FEWEST_LISTS = 3
_PART = re.compile(
    r"\b(?:part|volume|vol|chapter|episode|cut|version|restor\w+|часть|серия|teil|parte)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Diagnostic]:
    """A finding for every entry after the first that means a film already listed."""
    first: dict[str, tuple[Entry, Match]] = {}
    sections: dict[int, int] | None = None
    for entry, match, film in context.matched():
        if film.id not in first:
            first[film.id] = (entry, match)
            continue
        earlier, earlier_match = first[film.id]
        if of_another_year(film, entry.year) or of_another_year(film, earlier.year):
            continue
        if _PART.search(entry.heading.text) or _PART.search(earlier.heading.text):
            continue
        certain = match.grade is Grade.CERTAIN and earlier_match.grade is Grade.CERTAIN
        sure = certain and not film.indexed
        if sections is None:
            sections = _sections(context)
        apart = (
            len(set(sections.values())) >= _FEWEST_LISTS
            and sections[entry.position] != sections[earlier.position]
        )
        where = f"entry {earlier.position} (“{earlier.title.text}”, line {earlier.span.line})"
        same = normalise(earlier.title.text) == normalise(entry.title.text)
        why = "" if same else f": both are titles of {film.label} ({film.year})"
        yield RULE.at(
            Severity.NOTE if apart else Severity.ERROR if sure else Severity.REVIEW,
            entry,
            entry.heading.span,
            f"This is the same film as {where}{why}.",
            evidence_of(*_titles(film, earlier, entry)),
            help="Merge the two entries; the title not used can be named beside the other.",
            fix=Fix(Safety.UNSAFE, (Edit(entry.span, ""),)),
        )


def _sections(context: Context) -> dict[int, int]:
    """How many Markdown headings that are no entry's stand before each entry, by position."""
    entries = context.list.entries
    starts = {entry.span.start for entry in entries}
    headings = [
        found.end() - 1
        for found in _heading().finditer(context.list.text)
        if found.end() - 1 not in starts
    ]
    return {entry.position: bisect_right(headings, entry.span.start) for entry in entries}


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(r"^[ \t]*\#{1,6}[ \t]+\S", re.MULTILINE)


def _titles(film: Subject, *entries: Entry) -> list[Statement]:
    keys = {normalise(entry.title.text) for entry in entries}
    return [s for s in film.all("title") if normalise(s.value) in keys]
