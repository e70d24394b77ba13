"""A film cannot exist as it is described.

What it does
    Reports an entry as impossible, and only on grounds: the catalogue holds a closed list, stated
    by a source that enumerates it, of everything the entry could be, and the entry is not on it.

Why it matters
    "Not in this catalogue" and "no such film" are different sentences. The second accuses, so it
    is said only where the record is closed.

Example
    Wrong: `The Golden Bear of 1961 went to Winter Harbour`, when the whole winner list is known.
    Right: a film that the closed list names.

What to do
    Remove the entry or name the film that is meant. If the closed list is wrong, tell us with a
    source: the mistake is then ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.model import Diagnostic, Grade, Severity
from kinoved.text import listing

CODE = "KV102"
NAME = "no-such-film"
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """An error for an unmatched entry that names a director whose every film is recorded."""
    catalogue = context.catalogue
    for entry, match in context.pairs():
        if match.grade is not Grade.UNKNOWN or entry.year is None:
            continue
        for credit in entry.people:
            ids = {name.subject for name in catalogue.named(credit.name, "person")}
            person = catalogue.subject(ids.pop()) if len(ids) == 1 else None
            if credit.role != "director" or person is None:
                continue
            closed = next((row for row in person.complete if row[0] == "films"), None)
            if closed is None or entry.year > (closed[2] or 9999):
                continue
            films = [catalogue.film(id_) for id_ in catalogue.having("director", person.id)]
            titles = [f"{f.label} ({f.year})" for f in films if f is not None]
            statement = person.one("last film") or person.one("name")
            yield RULE.at(
                Severity.ERROR,
                entry,
                entry.title.span,
                f"{person.label} made no film called “{entry.title.text}”: every film of theirs is "
                f"recorded, and it is not among {listing(titles)}.",
                evidence_of(statement) if statement else (),
                help="Name the film that is meant, or remove the entry.",
            )
            break
