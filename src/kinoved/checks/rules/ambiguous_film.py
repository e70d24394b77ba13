"""More than one film fits an entry.

What it does
    Reports an entry that two or more films fit about equally well. It is a note where one film of
    the title is known, from data sets only, and too little is said to be sure of it.

Why it matters
    Many films share a title; some share title and year. A guess here spoils every later check.

Example
    Wrong: `Black Rain (1989)`: two films of that year have the title.
    Right: `Black Rain (1989, Shohei Imamura)`.

What to do
    Add the year or director, or pin the film with `<!-- kinoved: film=ID -->`.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.checks.context import Context, Rule
from kinoved.model import Diagnostic, Grade, Severity
from kinoved.text import listing

CODE = "KV103"
NAME = "ambiguous-film"
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A review or note for every ambiguous entry."""
    for entry, match in context.pairs():
        if match.grade is not Grade.AMBIGUOUS:
            continue
        titled = [c for c in match.candidates if any(clue.name == "title" for clue in c.clues)]
        films = [
            f"{c.film.label} ({c.film.year}"
            + "".join(f", {name}" for name in c.film.texts("director")[:1])
            + f"; id {c.film.id})"
            for c in titled[:3]
        ]
        if len(films) > 1:
            message = f"“{entry.title.text}” may be {listing(films, 'or')}."
        elif films:
            message = f"“{entry.title.text}” is perhaps {films[0]}; too little says so."
        else:
            continue
        lone = len(titled) == 1 and titled[0].film.indexed
        yield RULE.at(
            Severity.NOTE if lone else Severity.REVIEW,
            entry,
            entry.heading.span,
            message,
            help="Add the year or the director, or pin the film: <!-- kinoved: film=ID -->",
        )
