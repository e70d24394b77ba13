"""A match laid out for a person: the film, why it is the one, and what else was weighed."""

from __future__ import annotations

from collections.abc import Iterator

import click

from kinoved.cli.films import described
from kinoved.model import Candidate, Grade, Match
from kinoved.report import Layout
from kinoved.report.wrap import shortened, wrapped

_MEANING = {
    Grade.CERTAIN: "the title and at least one other clue agree",
    Grade.LIKELY: "nothing fits as well, but a clue is missing or disagrees",
    Grade.AMBIGUOUS: "more than one film may be meant, or too little is said",
    Grade.UNKNOWN: "no film of this catalogue fits",
}
_COLOURS = {
    Grade.CERTAIN: "green",
    Grade.LIKELY: "green",
    Grade.AMBIGUOUS: "yellow",
    Grade.UNKNOWN: "red",
}
_WHAT_TO_DO = {
    Grade.AMBIGUOUS: "Add the year, --director or --country.",
    Grade.UNKNOWN: "That says nothing against the film: look at the spelling, or give another of "
    "its titles.",
}
_UNDER = " " * 4


def lines_of(match: Match, layout: Layout) -> Iterator[str]:
    """The lines that show a match."""
    width = layout.width
    grade = match.grade
    meaning = wrapped(f"{grade.value}: {_MEANING[grade]}", width, "", _UNDER)
    coloured = click.style(grade.value, fg=_COLOURS[grade], bold=True)
    yield meaning[0].replace(grade.value, coloured, 1) if layout.colour else meaning[0]
    yield from meaning[1:]
    shown = [c for c in match.candidates if match.film is not None and c.film.id == match.film.id]
    others = [c for c in match.candidates if c not in shown]
    for candidate in shown:
        yield from _film(candidate, layout, "→ ", score=False)
        yield from _clues(candidate, width)
    if others and match.film is None:
        yield "" if grade is Grade.AMBIGUOUS else "\nThe nearest, none of which fits:"
        for candidate in others:
            yield from _film(candidate, layout, "· ")
            yield from _clues(candidate, width)
    elif others:
        yield ""
        yield "Also weighed:"
        for candidate in others:
            yield from _film(candidate, layout, "· ")
            reasons = "; ".join(clue.reason for clue in candidate.clues)
            yield from wrapped(reasons, width, _UNDER, _UNDER)
    if grade in _WHAT_TO_DO:
        yield ""
        yield from wrapped(_WHAT_TO_DO[grade], width)


def asked_line(text: str, layout: Layout) -> str:
    """What was asked for, as the line above its match."""
    line = shortened(text, layout.width)
    return click.style(line, bold=True) if layout.colour else line


def _film(candidate: Candidate, layout: Layout, mark: str, *, score: bool = True) -> Iterator[str]:
    said = described(candidate.film) + (f" {candidate.score:.2f}" if score else "")
    first, *rest = wrapped(said, layout.width, mark, "  ")
    yield click.style(first, bold=True) if layout.colour and not score else first
    yield from rest


def _clues(candidate: Candidate, width: int) -> Iterator[str]:
    for clue in candidate.clues:
        yield from wrapped(clue.reason, width, f"{_UNDER}{clue.score:+.1f} {clue.name}: ", " " * 9)
