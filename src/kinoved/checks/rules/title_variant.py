"""The title is not one that any source gives this film.

What it does
    Reports a title that differs from every recorded title of the film that is meant: an article
    too many, a letter wrong. Titles that some source attests, in any language or romanisation,
    are never touched.

Why it matters
    Readers search for the title they are given.

Example
    Wrong: `The Stalker (1979)`.
    Right: `Stalker (1979)`.

What to do
    Take the recorded title. The fix is safe where only the article differs.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.model import Diagnostic, Edit, Entry, Fix, Grade, Safety, Severity, Subject
from kinoved.text import distance, normalise

CODE = "KV105"
NAME = "title-variant"
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A note for every title that no source attests."""
    for entry, match, film in context.found():
        scheme = _scheme(entry, film, context.catalogue)
        if scheme in {"exact", "roman"} or not any(
            clue.name == "title" for clue in match.candidates[0].clues
        ):
            continue
        safe = scheme == "article" and match.grade is Grade.CERTAIN
        title = _nearest(entry.title.text, film)
        statements = [s for s in film.all("title") if s.value == title]
        yield RULE.at(
            Severity.NOTE if safe else Severity.REVIEW,
            entry,
            entry.title.span,
            f"No source gives this film the title “{entry.title.text}”; it is called “{title}”.",
            evidence_of(*statements),
            help=f"Write “{title}”.",
            fix=Fix(Safety.SAFE if safe else Safety.UNSAFE, (Edit(entry.title.span, title),)),
        )


def _scheme(entry: Entry, film: Subject, catalogue: Catalogue) -> str | None:
    found = {name.scheme for name in catalogue.named(entry.title.text) if name.subject == film.id}
    return next((scheme for scheme in ("exact", "article", "roman") if scheme in found), None)


def _nearest(written: str, film: Subject) -> str:
    """The film's recorded title that is most like the written one; its English one among equals."""
    key = normalise(written)
    titles = [film.label, *(title.text for title in film.titles)]
    return min(titles, key=lambda title: distance(normalise(title), key))
