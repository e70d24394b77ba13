"""The title is written in capitals or small letters throughout.

What it does
    Notes a title without any capital, or in capitals only, where the film has the same title in
    ordinary writing. A list most of whose titles are written so has chosen to, and is left alone;
    so is a title that some source writes in the same way.

Why it matters
    One title in capitals among others reads like an abbreviation.

Example
    Wrong: `STALKER (1979)` among titles in ordinary writing.
    Right: `Stalker (1979)`.

What to do
    Write the title as the record has it; the fix does it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.model import Diagnostic, Edit, Fix, Safety, Severity, Subject

CODE = "KV111"
NAME = "title-casing"
RULE = Rule(CODE, NAME)

_SHORTEST = 4
"""Letters below which capitals may be a name of its own: "M", "Z", "ET"."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A note for each title that stands out by its letters."""
    entries = context.list.entries
    if 2 * sum(_odd(entry.title.text) for entry in entries) >= len(entries):
        return
    for entry, _, film in context.certain():
        written = entry.title.text
        usual = _usual(written, film) if _odd(written) else None
        if usual is not None:
            yield RULE.at(
                Severity.NOTE,
                entry,
                entry.title.span,
                f"The title is written “{written}”; the record has “{usual}”.",
                evidence_of(*(s for s in film.all("title") if s.value == usual)),
                help=f"Write “{usual}”.",
                fix=Fix(Safety.SAFE, (Edit(entry.title.span, usual),)),
            )


def _odd(title: str) -> bool:
    letters = [letter for letter in title if letter.isalpha()]
    if len(letters) < _SHORTEST or title.lower() == title.upper():
        return False
    return title in (title.lower(), title.upper())


def _usual(written: str, film: Subject) -> str | None:
    """The film's title of the same letters in ordinary writing, or None."""
    titles = [title.text for title in film.titles]
    if written in titles:
        return None
    alike = [title for title in titles if title.casefold() == written.casefold()]
    return next((title for title in alike if not _odd(title)), None)
