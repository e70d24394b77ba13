"""A film is not in this catalogue.

What it does
    Reports an entry whose film was not found. It is a note where nothing of that title is known,
    for the catalogue is not the world. Where works of that title, or nearly, are on record and none
    fits the entry, they are named: as a review where only the year or the director differs, for
    many films share a short title; as a warning where a longer title is on record with another
    year, country or medium.

Why it matters
    Lists drafted by machine contain films that were never made. A title that exists with another
    year, country or medium is the usual trace of one. A title that only translates another film's
    says nothing: remakes share it.

Example
    Wrong: `The Last Day of Pompeii (1984)`, described as a Soviet-Italian co-production.
    Right: a film that an archive or encyclopedia lists, with its year.

What to do
    Look at the works named; if one is meant, use its title and year, or pin it with
    `<!-- kinoved: film=ID -->`. If you have a source for the film, keep the entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.checks.translations import only_a_translation
from kinoved.model import Candidate, Diagnostic, Entry, Evidence, Grade, Severity, Subject
from kinoved.text import likeness, listing, the, title_keys, without_article, words

CODE = "KV101"
NAME = "unknown-film"
RULE = Rule(CODE, NAME)

_SHOWN = 3
_ALIKE = 0.75
"""Least likeness, letter by letter, at which a work of a near title is worth naming."""
_TELLING_WORDS = 3
"""Words, articles left out, from which a title is hardly that of two films by chance."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A note, review or warning for every entry without a film."""
    for entry, match in context.pairs():
        if match.grade is not Grade.UNKNOWN:
            continue
        titled = [c for c in match.candidates if any(clue.name == "title" for clue in c.clues)]
        near = [
            c
            for c in titled
            if not c.film.indexed
            and _whole_title(c.film, entry.title.text)
            and not only_a_translation(c.film, entry.title.text)
        ]
        works = _works(entry, context.catalogue)
        label = f"“{entry.title.text}”" + (f" ({entry.year})" if entry.year else "")
        if not near and not works:
            yield RULE.at(
                Severity.NOTE,
                entry,
                entry.title.span,
                f"A film called {label} is not in this catalogue; that says nothing against it, "
                "but it could not be checked.",
            )
            continue
        lines = [f"{_described(c.film, context.catalogue)} {_why_not(c)}" for c in near[:_SHOWN]]
        lines += [f"{_described(work, context.catalogue)}, and no film" for work in works]
        evidence = tuple(e for c in near[:_SHOWN] for e in _title_evidence(c.film))
        evidence += tuple(e for work in works for e in _title_evidence(work))
        yield RULE.at(
            Severity.WARNING if _telling(entry.title.text) else Severity.REVIEW,
            entry,
            entry.title.span,
            f"No film on record fits {label} as this entry describes it. "
            f"The nearest works: {'; '.join(lines)}.",
            evidence,
            help="If one of these is meant, use its title and year; if you have a source for the "
            "film as described, keep the entry.",
        )


def _whole_title(film: Subject, title: str) -> bool:
    """Whether a title of `film` is like the whole of `title`, and not only like its subtitle."""
    wanted = title_keys(title)[1]
    return any(likeness(wanted, title_keys(t.text)[1], _ALIKE) for t in film.titles)


def _telling(title: str) -> bool:
    return len([w for w in words(without_article(title)) if len(w.bare) > 2]) >= _TELLING_WORDS


def _works(entry: Entry, catalogue: Catalogue) -> list[Subject]:
    keys = {name.subject for name in catalogue.named(entry.title.text, "work")}
    return [work for id_ in sorted(keys) if (work := catalogue.subject(id_)) is not None]


def _described(subject: Subject, catalogue: Catalogue) -> str:
    year = f" ({subject.year})" if subject.year else ""
    if subject.kind == "work":
        kind = subject.one("kind")
        author = subject.texts("author")
        by = f" by {listing(author)}" if author else ""
        return f"{subject.label}{year}, a {kind.text if kind else 'work'}{by}"
    countries = listing([the(text) for text in subject.texts("country")])
    directors = listing(subject.texts("director")[:2])
    kind = subject.one("kind")
    detail = ", ".join(part for part in (kind.text if kind else "", countries, directors) if part)
    return f"{subject.label}{year}" + (f" [{detail}]" if detail else "")


def _why_not(candidate: Candidate) -> str:
    against = [clue.reason for clue in candidate.clues if clue.score < 0]
    return f"– {against[0]}" if against else "– the title differs and nothing else agrees"


def _title_evidence(subject: Subject) -> tuple[Evidence, ...]:
    role = subject.one("title")
    return evidence_of(role)[:1] if role else ()
