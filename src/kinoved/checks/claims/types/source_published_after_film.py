"""An entry whose own year is earlier than the work it says the film is based on.

What it does
    Compares the year printed in the entry with the first date of the source work that the entry
    names, by its title or by an author whose work a film of this title is based on.

Why it matters
    The entry contradicts itself: no film can follow a book that does not exist yet.

Example
    *The Road* (1983), "based on Cormac McCarthy's novel": the novel is of 2006, and the film of
    2009 is meant.

What to do
    Put in the year of the film that is based on the work, or name another source.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.finding import evidence
from kinoved.checks.claims.names import Named
from kinoved.checks.claims.reader import Reading
from kinoved.checks.claims.types.source_work_claim import earliest, too_late
from kinoved.model import (
    Diagnostic,
    Entry,
    Evidence,
    Grade,
    Match,
    Severity,
    Span,
    Stance,
    Subject,
    Tier,
)
from kinoved.text import listing, title_keys

NAME = "source-published-after-film"
CODE = "KV401"
PROPERTY = "P577"
RESTS_ON = ("date", "based on")
PHRASES: tuple[str, ...] = ()


def diagnose(
    reading: Reading, span: Span, entry: Entry, match: Match, catalogue: Catalogue
) -> Iterator[Diagnostic]:
    """The diagnostic on one reading of a source work, if the entry's own year is too early."""
    if reading.type != "source-work-claim" or entry.year is None or reading.doubtful:
        return
    if reading.get("said") == "in passing" or not reading.plain:
        return
    if reading.stance is Stance.NEGATED:
        return
    work, film = _meant(reading, entry, match, catalogue)
    first = earliest(work) if work else None
    if work is None or first is None or entry.year >= first:
        return
    by_author = {w for f in _films(match) for w in f.values("writer")} & set(work.values("author"))
    sure = (
        not by_author
        and reading.tier is Tier.CLOSED
        and too_late(work, entry.year, match.film, catalogue)
        and (match.grade in {Grade.CERTAIN, Grade.LIKELY} or _same_title(work, entry))
    )
    authors = listing(list(work.texts("author")))
    proof = evidence(sorted(work.all("date"), key=lambda s: s.value)[:1])
    meant = ""
    if film is not None and film.year is not None:
        meant = f"; the film of {film.year} is meant"
        proof += _dates(film)
    yield Diagnostic(
        CODE,
        NAME,
        Severity.ERROR if sure else Severity.REVIEW,
        entry.position,
        span,
        f"The entry is dated {entry.year}, but {work.label}{f' by {authors}' if authors else ''}"
        f" first appeared in {first}{meant}.",
        proof,
        f"Write {film.year}, or name another source."
        if film is not None
        else "Correct the year, or name another source.",
    )


def _meant(
    reading: Reading, entry: Entry, match: Match, catalogue: Catalogue
) -> tuple[Subject | None, Subject | None]:
    """The one work that the entry names, and the film that is based on it."""
    works = _ids(reading.get("work"))
    authors = _ids(reading.get("people"))
    for film in _films(match):
        for id_ in film.values("based on"):
            work = catalogue.subject(id_)
            if work is None:
                continue
            if id_ in works or (not works and authors & set(work.values("author"))):
                return work, film
    titled = [w for w in (catalogue.subject(i) for i in sorted(works)) if w is not None]
    if authors:
        titled = [w for w in titled if authors & set(w.values("author"))]
    if len(titled) == 1:
        return titled[0], None
    written = [
        w
        for a in sorted(authors if not works else ())
        for i in catalogue.having("author", a)
        if (w := catalogue.subject(i)) is not None and _same_title(w, entry)
    ]
    return (written[0], None) if len(written) == 1 else (None, None)


def _films(match: Match) -> tuple[Subject, ...]:
    found = [match.film] if match.film else []
    films = dict.fromkeys([*found, *(c.film for c in match.candidates)])
    return tuple(film for film in films if not film.indexed)


def _same_title(work: Subject, entry: Entry) -> bool:
    key = title_keys(entry.title.text)[1]
    return any(title_keys(title.text)[1] == key for title in work.titles)


def _ids(value: object) -> set[str]:
    names = value if isinstance(value, tuple) else (value,)
    return {i for name in names if isinstance(name, Named) for i in name.ids}


def _dates(film: Subject) -> tuple[Evidence, ...]:
    return evidence(sorted(film.all("date"), key=lambda s: s.value)[:1])
