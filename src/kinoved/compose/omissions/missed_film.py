"""A film that lists of this promise are expected to have is missing.

What it does
    Ranks the films that are what the list promises of itself, as `kinoved compose` does, and names
    the first that are not in it, with their grade and what makes them known. Where the list
    promises nothing, the themes, the country and the years that most of its films share stand in.
    Only `kinoved suggest` shows it, as a note, and it counts in no exit code.

Why it matters
    A reader who knows the field looks for these films first.

Example
    Noted: *Dead Man's Letters (1986)*, for a list of Soviet post-apocalyptic films without it.
    Silent: a film that the list has under any of its titles, and one that is only like the theme.

What to do
    Add it, or leave the list as it is: nothing is wrong with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.compose.omissions.implied import implied_brief
from kinoved.compose.ranking import printed_title, renown_of, select
from kinoved.compose.values import Brief, Choice
from kinoved.model import Diagnostic, Evidence, Report, Severity, Span
from kinoved.value import value

CODE = "KV701"
NAME = "missed-film"

_GRADES = ("core", "adjacent")
_PARTS = 3
_START = Span(0, 0, 1, 1)


@value
class Omission:
    """A film that the list misses: how it was ranked, and what is said of it."""

    choice: Choice
    diagnostic: Diagnostic


def omissions(
    report: Report, catalogue: Catalogue, count: int
) -> tuple[Brief, tuple[Omission, ...]]:
    """The brief that the list of `report` answers, and the `count` films it misses most.

    Raises UsageError where neither its words nor its films tell what the list is about.
    """
    brief = implied_brief(report, catalogue)
    listed = frozenset(match.film.id for match in report.matches if match.film)
    named = frozenset(c.film.id for match in report.matches for c in match.candidates[:1])
    asked = Brief(
        brief.text,
        count + len(listed | named),
        brief.terms,
        brief.first,
        brief.last,
        brief.together,
        brief.vary,
    )
    chosen = select(asked, catalogue, tuple(sorted(listed | named))).chosen
    missed = [c for c in chosen if c.film.id not in listed | named and _near(c)]
    return brief, tuple(_omissions(missed[:count], report, brief, catalogue))


def _near(choice: Choice) -> bool:
    return choice.belonging is None or choice.belonging.grade in _GRADES


def _omissions(
    missed: list[Choice], report: Report, brief: Brief, catalogue: Catalogue
) -> Iterator[Omission]:
    title = report.list.title
    for choice in missed:
        film = choice.film
        belonging = choice.belonging
        why = f"{belonging.grade}: {belonging.reason.text}" if belonging else "It fits the list."
        parts = renown_of(film.id, catalogue).parts[:_PARTS]
        known = "; ".join(reason for reason, _ in parts)
        sources = belonging.reason.sources if belonging else ()
        year = f" ({film.year})" if film.year is not None else ""
        diagnostic = Diagnostic(
            CODE,
            NAME,
            Severity.NOTE,
            None,
            title.span if title is not None else _START,
            f"Not in the list: {printed_title(film)}{year}. {why[:1].upper()}{why[1:]}",
            tuple(Evidence(why, source) for source in sources[:2]),
            f"Known by: {known}." if known else None,
        )
        yield Omission(choice, diagnostic)
