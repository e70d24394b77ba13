"""No film has the title, and the text is that of a film with another.

What it does
    Reports an entry whose heading has the title of no film on record, while people, source, story,
    places or prizes in its text all fit one film and no other, and proposes that film's title. It
    is a review and never more, for films are shown under more titles than any catalogue records. It
    is silent where the title may be a variant or a translation of a recorded one, or the film has
    no recorded title in the language of the list.

Why it matters
    Lists drafted by machine give real films invented titles, under which no reader will find them.

Example
    Reviewed: `The Final Bunker (1986)` with a text on Dead Man's Letters, directed by Konstantin
    Lopushansky, with Rolan Bykov.
    Silent: `Letters of a Dead Person (1986)` with the same text.

What to do
    Take the film's own title, or, if it is shown under this one too, pin it with
    `<!-- kinoved: film=ID -->`.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.checks.described import Described, described_by, language_of, may_be_called
from kinoved.checks.told import told_in
from kinoved.model import Diagnostic, Edit, Entry, Fix, Safety, Severity, Subject

CODE = "KV109"
NAME = "wrong-title"
RULE = Rule(CODE, NAME)

_FEWEST_ABROAD = 3
"""Things in the text of a list in another language than English, whose titles are less known."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A review for every unmatched entry whose text gives a film of another title away."""
    catalogue = context.catalogue
    for entry, match in context.pairs():
        prose = entry.description or entry.fact or entry.notes
        if match.film is not None or not prose or _is_titled(entry, catalogue):
            continue
        if not entry.title.text.strip():
            continue
        found = described_by(entry, told_in(entry, catalogue), catalogue)
        if found is None or not found.telling:
            continue
        film = found.film
        language = language_of(entry, context.list)
        titles = (entry.title, *entry.alternatives)
        if language != "en" and len(found.kinds) < _FEWEST_ABROAD:
            continue
        if any(may_be_called(film, title.text, language) for title in titles):
            continue
        title = _title_in(film, language or "en")
        yield RULE.at(
            Severity.REVIEW,
            entry,
            entry.title.span,
            f"No film called “{entry.title.text}” is on record, and the text fits {film.label} "
            f"({film.year}): {found.said()}.",
            evidence_of(*(trace.statement for trace in found.traces[:3])),
            help=f"If that film is meant, write “{title}”; if it is shown under this title, too, "
            f"pin it: <!-- kinoved: film={film.id} -->",
            fix=Fix(Safety.UNSAFE, tuple(_edits(entry, found, title))),
        )


def _is_titled(entry: Entry, catalogue: Catalogue) -> bool:
    return any(catalogue.named(title.text) for title in (entry.title, *entry.alternatives))


def _edits(entry: Entry, found: Described, title: str) -> Iterator[Edit]:
    yield Edit(entry.title.span, title)
    if found.near is False and entry.year_span is not None and found.film.year is not None:
        yield Edit(entry.year_span, str(found.film.year))


def _title_in(film: Subject, language: str) -> str:
    """The film's title in a language, its English one where it has none."""
    if language == "en":
        return film.label
    return next((t.text for t in film.titles if t.lang.split("-")[0] == language), film.label)
