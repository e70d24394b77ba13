"""More than one film fits an entry.

What it does
    Reports an entry that two or more films fit about equally well, with what tells them apart. It
    is a note where only one film on record has the very title and is of the year, for the entry
    may mean another that is not on record, or says too little to be sure.

Why it matters
    Many films share a title; some share title and year. A guess here spoils every later check.

Example
    Wrong: `Black Rain (1989)`: two films of that year have the title.
    Right: `Black Rain (1989, Shohei Imamura)`.

What to do
    Add what tells the films apart, or pin the one you mean with `<!-- kinoved: film=ID -->`.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule
from kinoved.checks.described import is_near
from kinoved.model import Diagnostic, Entry, Grade, Match, Severity, Subject
from kinoved.text import listing

CODE = "KV103"
NAME = "ambiguous-film"
RULE = Rule(CODE, NAME)

_SHOWN = 4
_FAR_WORSE = 0.1
"""Share of the best film's score below which a film of the title is not meant."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A review or note for every ambiguous entry."""
    for entry, match in context.pairs():
        if match.grade is not Grade.AMBIGUOUS:
            continue
        titled = _fitting(match)
        if not titled:
            continue
        told = [_told(film) for film in titled[:_SHOWN]]
        more = len(titled) - len(told)
        if len(titled) > 1:
            also = [f"{more} more"] if more else []
            message = f"“{entry.title.text}” may be {listing([*told, *also], 'or')}."
        elif entry.year is None and not entry.people:
            message = (
                f"“{entry.title.text}” is probably {told[0]}; the entry gives neither year nor "
                "director, by which to be sure."
            )
        else:
            message = f"“{entry.title.text}” is perhaps {told[0]}; not all of the entry fits it."
        yield RULE.at(
            Severity.REVIEW if _several_fit(entry, titled, context.catalogue) else Severity.NOTE,
            entry,
            entry.heading.span,
            message,
            help=f"Add {_apart(entry, titled)}, or pin the film: "
            f"<!-- kinoved: film={titled[0].id if len(titled) == 1 else 'ID'} -->",
        )


def _several_fit(entry: Entry, films: list[Subject], catalogue: Catalogue) -> bool:
    """Whether two of the films have the very title and, where one is given, the year.

    A title that is only like theirs, or a year that is not, may be that of a film not on record.
    """
    titles = (entry.title, *entry.alternatives)
    called = {name.subject for title in titles for name in catalogue.named(title.text)}
    near = [film for film in films if film.id in called and is_near(film, entry.year) is not False]
    return len(near) > 1


def _fitting(match: Match) -> list[Subject]:
    """The films of the title that fit not far worse than the best of them."""
    titled = [c for c in match.candidates if any(clue.name == "title" for clue in c.clues)]
    least = max((c.score for c in titled), default=0.0) * _FAR_WORSE
    return [c.film for c in titled if c.score >= least]


def _told(film: Subject) -> str:
    """A film with what tells it from others of its title, and its id."""
    parts = [
        str(film.year) if film.year else "year unknown",
        *(["directed by " + listing(film.texts("director")[:2])] if film.all("director") else []),
        *film.texts("country")[:2],
        f"id {film.id}",
    ]
    return f"{film.label} ({', '.join(parts)})"


def _apart(entry: Entry, films: list[Subject]) -> str:
    """What the entry does not say, and what would tell the films apart."""
    years = [frozenset(film.years) for film in films]
    if entry.year is None and len({*years}) == len(years):
        return "the year" if entry.people else "the year or the director"
    if not entry.people:
        return "the director"
    return "the country" if len(films) > 1 else "another title"
