"""A film is not in this catalogue.

What it does
    Reports an entry whose film was not found. It is a note, for the catalogue is not the world and
    titles are used again and again. Only where a film on record has the title, but for a letter or
    two, and the year, and the entry's own words (country, people, kind) are at odds with it, are
    the nearest works named: as a review, or as a warning where the title has three telling words.

Why it matters
    Lists drafted by machine contain films that were never made. A title and year that belong to a
    film of another country or medium are the usual trace of one. A title that only translates
    another film's says nothing: remakes share it.

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
_SAME = 0.93
"""Least likeness at which two titles are one but for a slip."""
_OWN_WORDS = frozenset({"country", "person", "kind"})
"""Clues that rest on what the entry itself says of its film."""
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
        label = f"“{entry.title.text}”" + (f" ({entry.year})" if entry.year else "")
        if not any(_at_odds(c, entry.title.text) for c in near):
            yield RULE.at(
                Severity.NOTE,
                entry,
                entry.title.span,
                f"A film called {label} is not in this catalogue; that says nothing against it, "
                "but it could not be checked.",
            )
            continue
        works = _works(entry, context.catalogue)
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


def _at_odds(candidate: Candidate, title: str) -> bool:
    """Whether title and year are this film's, to a letter or two, and the entry's words are not.

    A film of the same title from another year proves nothing: titles are used again and again, and
    no catalogue has every film.
    """
    of_year = any(clue.name == "year" and clue.score > 0 for clue in candidate.clues)
    against = any(clue.name in _OWN_WORDS and clue.score < 0 for clue in candidate.clues)
    return of_year and against and _whole_title(candidate.film, title, _SAME)


def _whole_title(film: Subject, title: str, least: float = _ALIKE) -> bool:
    """Whether a title of `film` is like the whole of `title`, and not only like its subtitle."""
    wanted = title_keys(title)[1]
    return any(likeness(wanted, title_keys(t.text)[1], least) for t in film.titles)


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
