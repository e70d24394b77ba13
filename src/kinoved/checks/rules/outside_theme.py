"""A film does not belong to the theme the list promises.

What it does
    Looks at the themes recorded for a certain film. Where the promised theme is recorded only as a
    parallel or an influence it notes so, if the list promises films of that theme and not films
    around it. Where it is not recorded at all, but other themes are, it asks for a review, or only
    notes it when the entry itself speaks of a likeness; that is done for themes for which the
    records are graded throughout, and never where the film's genre is the theme.

Why it matters
    Themes are a matter of judgement, so this is never more than a review.

Example
    Review: `The Ascent (1977)`, a war film, in a list of post-apocalyptic films.
    Silent: `Dead Man's Letters (1986)` there.

What to do
    Say in the entry what ties the film to the theme, or leave it out.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.checks.scope import theme_grade
from kinoved.model import Diagnostic, Severity, Subject
from kinoved.text import listing, normalise

CODE = "KV203"
NAME = "outside-theme"
RULE = Rule(CODE, NAME)


def check(context: Context) -> Iterator[Diagnostic]:
    """A review or note for every certain film whose recorded themes are others."""
    promised = tuple(term.id for term in context.list.scope.themes)
    if not promised:
        return
    wanted = listing([context.catalogue.label(id_) for id_ in promised], "or")
    closely = all(_graded_closely(id_, context.catalogue) for id_ in promised)
    strict = all(term.strict for term in context.list.scope.themes)
    for entry, _, film in context.certain():
        grade = theme_grade(film, context.list)
        recorded = film.all("theme")
        if grade in {"core", "adjacent"} or not recorded:
            continue
        if not strict and (grade is not None or _neighbours(film, promised, context.catalogue)):
            continue
        disclaimer = context.disclaimed(entry, promised)
        who = f"{film.label} ({film.year})"
        if grade is not None:
            statement = next(s for s in recorded if s.value in promised)
            reason = statement.qualifier("reason")
            message = f"{who} is recorded as {grade} to the theme “{wanted}”" + (
                f": {reason}." if reason else "."
            )
            yield RULE.at(Severity.NOTE, entry, entry.heading.span, message, evidence_of(statement))
            continue
        if not closely or _of_that_genre(film, promised, context.catalogue):
            continue
        core = [s for s in recorded if s.qualifier("grade") == "core"][:3]
        themes = listing([f"“{context.catalogue.label(s.value)}”" for s in core])
        about = f"it is recorded under {themes}" if themes else "it is recorded under other themes"
        tail = ", and the entry itself speaks of a likeness" if disclaimer else ""
        yield RULE.at(
            Severity.NOTE if disclaimer or context.is_beyond(entry) else Severity.REVIEW,
            entry,
            entry.heading.span,
            f"{who} is not recorded under “{wanted}”: {about}{tail}.",
            evidence_of(*recorded)[:3],
            help=None if disclaimer else "Say in the entry what ties the film to the theme.",
        )


def _graded_closely(theme: str, catalogue: Catalogue) -> bool:
    """Whether the records are graded for the theme throughout: only then a missing grade speaks."""
    subject = catalogue.subject(theme)
    return subject is not None and subject.one("graded") is not None


def _of_that_genre(film: Subject, promised: tuple[str, ...], catalogue: Catalogue) -> bool:
    """Whether a genre of the film is a name of a promised theme: a comedy in a list of comedies."""
    subjects = [s for id_ in promised if (s := catalogue.subject(id_)) is not None]
    names = {normalise(s.text) for t in subjects for p in ("name", "word") for s in t.all(p)}
    return any(normalise(genre) in names for genre in film.texts("genre"))


def _neighbours(film: Subject, promised: tuple[str, ...], catalogue: Catalogue) -> bool:
    """Whether a theme of the film and a promised one are recorded as related."""
    own = set(film.values("theme"))
    around = {
        id_
        for theme in (*promised, *own)
        if (subject := catalogue.subject(theme)) is not None
        for id_ in subject.values("related")
    }
    return bool(around & own) or bool(around & set(promised))
