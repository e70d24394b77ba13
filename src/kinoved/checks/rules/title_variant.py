"""The title is not one that the record has for this film.

What it does
    Reports a title that differs by an article or a few letters from every recorded title of the
    film that is meant. A title that some source attests, in any language or romanisation, is never
    touched; nor is one unlike all of them, which may be a translation, or one that the heading
    gives beside the recorded title. Where only the article differs it is a note, for databases
    put articles or leave them out as they please.

Why it matters
    Readers search for the title they are given.

Example
    Wrong: `The Stalker (1979)`.
    Right: `Stalker (1979)`.

What to do
    Take the recorded title. The fix is safe where the film is certain, no film at all is on record
    under the written title, and only the article or a letter or two of a long one differ.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.model import Diagnostic, Edit, Fix, Grade, Safety, Severity, Subject
from kinoved.text import distance, likeness, normalise

CODE = "KV105"
NAME = "title-variant"
RESTS_ON = ("title",)
RULE = Rule(CODE, NAME)

_LONG_ENOUGH = 8
_SLIPS = 2
_ALIKE = 0.75
"""Likeness from which a title is a slip of a recorded one and not a translation."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A note for every title that no source attests."""
    for entry, match, film in context.found():
        scheme = _scheme(entry.title.text, film, context.catalogue)
        beside = {_scheme(p.text, film, context.catalogue) for p in entry.alternatives}
        if beside & {"exact", "roman"}:
            continue
        if scheme in {"exact", "roman"} or not any(
            clue.name == "title" for clue in match.candidates[0].clues
        ):
            continue
        title = _nearest(entry.title.text, film)
        safe = match.grade is Grade.CERTAIN and _is_slip(
            entry.title.text, title, scheme, context.catalogue
        )
        if normalise(entry.title.text) == normalise(title):
            continue
        if scheme is None and likeness(normalise(entry.title.text), normalise(title)) < _ALIKE:
            continue
        statements = [s for s in film.all("title") if s.value == title]
        yield RULE.at(
            Severity.NOTE if scheme == "article" else Severity.REVIEW,
            entry,
            entry.title.span,
            f"No source on record calls this film “{entry.title.text}”; the nearest of its titles "
            f"is “{title}”.",
            evidence_of(*statements),
            help=f"Write “{title}”.",
            fix=Fix(Safety.SAFE if safe else Safety.UNSAFE, (Edit(entry.title.span, title),)),
        )


def _is_slip(written: str, title: str, scheme: str | None, catalogue: Catalogue) -> bool:
    """Whether nobody can mean the title as written: no film has it, and a letter or two is off."""
    if any(name.scheme == "exact" for name in catalogue.named(written)):
        return False
    if scheme == "article":
        return True
    ours, theirs = normalise(written), normalise(title)
    return (
        not catalogue.named(written)
        and len(theirs) >= _LONG_ENOUGH
        and len(ours.split()) == len(theirs.split())
        and not any(letter.isdigit() for letter in ours + theirs)
        and distance(ours, theirs) <= _SLIPS
    )


def _scheme(title: str, film: Subject, catalogue: Catalogue) -> str | None:
    found = {name.scheme for name in catalogue.named(title) if name.subject == film.id}
    return next((scheme for scheme in ("exact", "article", "roman") if scheme in found), None)


def _nearest(written: str, film: Subject) -> str:
    """The film's recorded title that is most like the written one; its English one among equals."""
    key = normalise(written)
    titles = [film.label, *(title.text for title in film.titles)]
    return min(titles, key=lambda title: distance(normalise(title), key))
