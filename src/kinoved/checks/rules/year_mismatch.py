"""The year is not one of the film's years.

What it does
    Compares the printed year with every dated event of the film: production, premiere, releases.
    More than one year from all of them is an error when the film is certain without its year and
    so well dated that no other event can be meant: against an earlier year its making is on record
    or three witnesses agree, or two do where no state kept films back and the text names an actor,
    a prize or the running time of this version; or the director was a child then, or the film's
    source unwritten. A later year is too late for a release abroad. Otherwise it is a warning; one
    year's difference is a note. It is silent where the heading names somebody who did
    not make the film, for then another film of the title is meant.

Why it matters
    A year is how readers find a film. Databases differ by a year because they count different
    events, so a difference of one is not held against the writer.

Example
    Wrong: `Stalker (1975)`.
    Right: `Stalker (1979)`.

What to do
    Use the year of the first showing, or say which event your year is.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.types.source_work_claim import too_late
from kinoved.checks.context import Context, Rule, evidence_of, statement_text
from kinoved.checks.dating import (
    speaks_against,
    speaks_against_making,
    tells_of_delay,
    too_young_then,
)
from kinoved.checks.described import is_near
from kinoved.checks.identified import names_this_version, telling_points
from kinoved.model import Diagnostic, Edit, Entry, Fix, Grade, Match, Safety, Severity, Subject
from kinoved.resolve import weights
from kinoved.text import listing

CODE = "KV104"
NAME = "year-mismatch"
RESTS_ON = ("date",)
RULE = Rule(CODE, NAME)

_SURE = 4.5
"""Points of the entry's own from which a likely film is certain but for its year."""
_NO_WITNESS = frozenset({"title", "year", "company", "period", "list"})


def check(context: Context) -> Iterator[Diagnostic]:
    """A finding for every printed year that is no year of the film."""
    for entry, match, film in context.found():
        years = film.years
        if entry.year is None or not years or entry.year in years or _of_another_maker(match):
            continue
        distance = min(abs(entry.year - year) for year in years)
        between = years[0] < entry.year < years[-1]
        dates = film.all("date")
        events = listing(list(dict.fromkeys(statement_text(date) for date in dates))[:4])
        who = f"{film.label} ({film.year})"
        if distance == 1 or between:
            severity = Severity.NOTE
            message = f"{who} is dated {events}; {entry.year} is not among its recorded years."
        elif _sure(entry, match, film, context.catalogue):
            severity = Severity.ERROR
            message = f"The year is wrong: {who} is dated {events}, not {entry.year}."
        else:
            # Where the title alone names the film, another of that title may be meant.
            severity = Severity.WARNING if _told_otherwise(match) else Severity.REVIEW
            message = (
                f"{who} is probably meant, but it is dated {events}, {distance} years from "
                f"{entry.year}."
            )
        span = entry.year_span or entry.heading.span
        fix = Fix(Safety.UNSAFE, (Edit(span, str(film.year)),)) if entry.year_span else None
        yield RULE.at(
            severity,
            entry,
            span,
            message,
            evidence_of(*dates),
            help=f"Write {film.year}, the year by which the record knows it."
            if severity is not Severity.NOTE
            else None,
            fix=fix if severity is not Severity.NOTE else None,
        )


def _sure(entry: Entry, match: Match, film: Subject, catalogue: Catalogue) -> bool:
    """Whether the film is certain without the year, and too well dated for another one.

    A film that is only likely with a year against it is certain without, where the entry tells
    enough of it that is true of no other version of its story.
    """
    year = entry.year or 0
    if not speaks_against(film, year) and not _unmade(entry, match, film, catalogue):
        return False
    if match.grade is Grade.CERTAIN:
        return True
    return telling_points(film, match, catalogue) >= _SURE and not _version_near(
        film, year, catalogue
    )


def _unmade(entry: Entry, match: Match, film: Subject, catalogue: Catalogue) -> bool:
    """Whether the film cannot have been made by the printed year, though it may be ill dated."""
    year = entry.year or 0
    if not film.years or year > film.years[0] or _explained(entry):
        return False
    works = [work for id_ in film.values("based on") if (work := catalogue.subject(id_))]
    if too_young_then(film, year, catalogue) or (
        len(works) == 1 and too_late(works[0], year, film, catalogue)
    ):
        return True
    return names_this_version(match) and speaks_against_making(film, year)


def _explained(entry: Entry) -> bool:
    """Whether the text names the printed year, too, or tells of a film that was kept back."""
    passages = (entry.description, entry.fact, *entry.notes)
    texts = [passage.text for passage in passages if passage is not None]
    return tells_of_delay(*texts) or any(str(entry.year) in text for text in texts)


def _of_another_maker(match: Match) -> bool:
    """Whether the heading names people who did not make the film: then another film is meant."""
    clues = match.candidates[0].clues if match.candidates else ()
    return any(clue.name == "person" and clue.score < 0 for clue in clues)


def _version_near(film: Subject, year: int, catalogue: Catalogue) -> bool:
    """Whether another film of the title, or after the same source, is of about that year."""
    ids = {n.subject for title in film.titles for n in catalogue.named(title.text)}
    for work in film.values("based on"):
        ids.update(catalogue.having("based on", work))
    others = (catalogue.film(id_) for id_ in sorted(ids - {film.id}))
    return any(other is not None and is_near(other, year) is not False for other in others)


def _told_otherwise(match: Match) -> bool:
    """Whether the entry itself tells more of the film than title and year, such as its director."""
    clues = match.candidates[0].clues
    return any(c.score >= weights.WITNESS and c.name not in _NO_WITNESS for c in clues)
