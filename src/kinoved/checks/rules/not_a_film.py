"""The heading names a work that is not a film.

What it does
    Reports an entry whose title is that of a recorded novel, painting or play, and of no film.

Why it matters
    A list of films that holds a book has one film less than it says.

Example
    Wrong: `Roadside Picnic (1972)` in a list of films.
    Right: `Stalker (1979)`, the film after that novel.

What to do
    Name a film, or say that the entry is another kind of work.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.model import Diagnostic, Grade, Severity
from kinoved.text import listing

CODE = "KV107"
NAME = "not-a-film"
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A warning where only a work that is no film has the title and a fitting year."""
    catalogue = context.catalogue
    for entry, match in context.pairs():
        if match.grade is not Grade.UNKNOWN or any(
            clue.name == "title" for c in match.candidates for clue in c.clues
        ):
            continue
        for id_ in sorted({n.subject for n in catalogue.named(entry.title.text, "work")}):
            work = catalogue.subject(id_)
            kind = work.one("kind") if work else None
            if work is None or kind is None or (entry.year and entry.year not in work.years):
                continue
            films = [catalogue.film(film) for film in catalogue.having("based on", id_)]
            titles = [f"{film.label} ({film.year})" for film in films if film is not None]
            after = f" Films after it: {listing(titles)}." if titles else ""
            yield RULE.at(
                Severity.WARNING,
                entry,
                entry.title.span,
                f"{work.label} is a {kind.text} by {listing(work.texts('author'))}, "
                f"and no film of that title is recorded.{after}",
                evidence_of(kind, *work.all("author")),
                help="Name the film that is meant.",
            )
            break
