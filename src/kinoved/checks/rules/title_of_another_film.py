"""The title is one film's, the text another's.

What it does
    Reports an entry whose heading has the title of one film on record while its text names the
    makers and the story of another. It is a warning where title and year agree on a film of which
    the text knows nothing, and at least three independent things in the text (a maker or the source
    among them, and something of the story) speak for one other film, of another year. With less it
    is a review: where only the title is that of another film, the one in the text may be shown
    under it, too, for no catalogue has all titles. It is silent where the title may be a variant
    or translation of a recorded one, where one film is a remake or sequel of the other, and where a
    film of title and year is known from data sets only.

Why it matters
    It is the commonest fault of lists drafted by machine: title and year pass, and only the people
    and places in the text betray the mix-up.

Example
    Wrong: `Solaris (1972)` with a text on Dead Man's Letters, directed by Konstantin Lopushansky.
    Right: the text under its own title.

What to do
    Decide which film is meant and make heading and text agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.checks.described import (
    Described,
    described_by,
    is_near,
    language_of,
    may_be_called,
    traces_in,
)
from kinoved.checks.told import told_in
from kinoved.model import Diagnostic, Entry, Grade, Match, Severity, Subject

CODE = "KV108"
NAME = "title-of-another-film"
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A warning or review where the text fits another film and nothing in it fits this one."""
    catalogue = context.catalogue
    for entry, match in context.pairs():
        if match.grade is Grade.CERTAIN or not (entry.description or entry.fact or entry.notes):
            continue
        titled = _films_titled(entry, match, catalogue)
        if not titled:
            continue
        told = told_in(entry, catalogue)
        if any(traces_in(film, told, catalogue) for film in titled):
            continue
        found = described_by(entry, told, catalogue, {film.id for film in titled})
        if found is None or may_be_called(
            found.film, entry.title.text, language_of(entry, context.list)
        ):
            continue
        if any(_linked(film, found.film) for film in titled):
            continue
        severity = _severity(found, titled, entry.year)
        if severity is None:
            continue
        film = found.film
        yield RULE.at(
            severity,
            entry,
            entry.title.span,
            f"The text seems to be about {film.label} ({film.year}), not “{entry.title.text}”: "
            f"{found.said()}.",
            evidence_of(*(trace.statement for trace in found.traces[:3])),
            help="Decide which film is meant and make heading and text agree.",
        )


def _films_titled(entry: Entry, match: Match, catalogue: Catalogue) -> list[Subject]:
    """The films that have the heading's title, or nearly, where one has it to the letter."""
    ids = dict.fromkeys(
        name.subject
        for title in (entry.title, *entry.alternatives)
        for name in catalogue.named(title.text)
    )
    close = [c.film for c in match.candidates if any(clue.name == "title" for clue in c.clues)]
    films = [film for id_ in ids if (film := catalogue.film(id_)) is not None]
    return [*films, *(film for film in close if film.id not in ids)] if films else []


def _linked(one: Subject, other: Subject) -> bool:
    """Whether one film is the other's remake or sequel, or both are after the same source."""
    for property_ in ("remake of", "sequel to"):
        if other.id in one.values(property_) or one.id in other.values(property_):
            return True
    return bool(set(one.values("based on")) & set(other.values("based on")))


def _severity(found: Described, titled: list[Subject], year: int | None) -> Severity | None:
    """How grave it is; None where it may be a film that nobody has recorded.

    A film of title and year of which only data sets know may be meant however little of it is
    known, so that it is left its name.
    """
    fitting = [film for film in titled if is_near(film, year)]
    if any(film.indexed or not film.values("director") for film in fitting):
        return None
    if not found.telling:
        return None
    if found.beyond_doubt and fitting and found.near is False and not found.film.indexed:
        return Severity.WARNING
    return Severity.REVIEW
