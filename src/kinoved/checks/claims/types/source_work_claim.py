"""The work that the film is based on, and its author.

What it does
    Compares the source work and author that the list names with those of the record, and the date
    of the work with those of the film.

Why it matters
    A film cannot be based on a book that was written after it; and a wrong source is often the
    sign of another film of the same title.

Example
    "Based on Stanisław Lem's novel" of *Stalker*: it is loosely based on *Roadside Picnic* by the
    Strugatsky brothers.

What to do
    Name the recorded work and author.
"""

from __future__ import annotations

from collections.abc import Sequence

from kinoved.catalogue import Catalogue
from kinoved.checks.claims.finding import Case, Finding, evidence, same_person, texts
from kinoved.checks.context import independent
from kinoved.model import Evidence, Statement, Subject, Verdict
from kinoved.text import listing

NAME = "source-work-claim"
CODE = "KV304"
PROPERTY = "P144"
PROPOSED = (
    "Which work the film is based on or inspired by, and whose work it is.",
    {"manner": ("based", "inspired"), "work": "work?", "people": "people?"},
)

_SOURCE = (
    "({owner} [{worknoun}] , [{work}] [{worknoun}]"
    " | [{worknoun}] , {work} [, {worknoun}] [, by {people}]"
    " | {worknoun} [called|titled|entitled] [{work}] [by|of {people}]"
    " | the work|writings|prose of {people}"
    " | a|the {worknoun} by {people})"
    " [published|written|from|of] [in] [{year}]"
)
PHRASES = (
    *tuple(
        f"{opening} {_SOURCE}"
        for opening in (
            "based|drawn|derived [upon|on|from]",
            "adapted|taken|comes [for the screen] from|after",
            "inspired by",
            "[an|the|a] [screen|film|free|faithful|loose] adaptation|version|treatment of",
            "adapts|adapting|adapted",
            "brings|transposes|transfers",
            "[its|the] source is|was",
            "takes|took|draws|drew|derives its|the story|plot|premise|material|inspiration from",
            "owes its|the story|plot|premise to",
            "draws on",
            "[the|its] story|plot|tale comes|came|is|was [taken] from",
        )
    ),
    "{work} inspired {film}",
)

FAR = 5
"""Years by which a work must be younger than a film before its date is held against the claim."""


def verify(case: Case) -> Finding | None:
    """The finding on the source: contradicted by chronology or by a complete record only."""
    film, catalogue = case.film, case.catalogue
    works = {i for name in case.named("work") for i in name.ids}
    authors = {i for name in case.named("people") for i in name.ids}
    if not works and not authors:
        return None
    value = listing([t for t in (texts(case.named("people")), texts(case.named("work"))) if t])
    known = film.all("based on")
    own = {s.value for s in known}
    writers = {a for w in own for a in _authors(w, catalogue)}
    if works & own:
        proof = _proof(known, catalogue)
        if authors and writers and not _same(authors, writers, catalogue):
            return Finding(
                Verdict.PARTLY, value, "The work is recorded, under another author.", proof,
                f"The list gives {_label(works & own, catalogue)} to {texts(case.named('people'))};"
                f" the record has {_label(writers, catalogue)}.",
            )  # fmt: skip
        return Finding(Verdict.SUPPORTED, value, "The record has this source.", proof)
    if not works and authors & writers:
        proof = _proof([s for s in known if authors & set(_authors(s.value, catalogue))], catalogue)
        return Finding(Verdict.SUPPORTED, value, "The record has a source by this author.", proof)
    late = _published_after(works, film, catalogue)
    if late is not None:
        first = late.one("date")
        return Finding(
            Verdict.CONTRADICTED, value,
            f"{late.label} dates from {earliest(late)}, the film from {film.year}.",
            evidence([first] if first else []),
            f"The list says it is based on {late.label}, a work of {earliest(late)}; the film is of"
            f" {film.year}.",
            help="Name the recorded source, or look whether another film is meant.",
        )  # fmt: skip
    if not known:
        return Finding(Verdict.SILENT, value, "The record names no source work.")
    listed = listing([f"{catalogue.label(s.value)}" for s in known][:3])
    proof = _proof(known, catalogue)
    twin = works and _same_author(works, writers, catalogue)
    plain = not case.reading.keys & {"inspired", "draws"}
    plain = plain and case.reading.get("manner") != "inspired"
    if works and plain and film.is_complete("based on"):
        by = f" by {_label(writers, catalogue)}" if writers else ""
        return Finding(
            Verdict.CONTRADICTED, value, f"The record has {listed}{by}, and nothing else.", proof,
            f"The list says it is based on {_label(works, catalogue)}; its source is {listed}{by}.",
            help=f"Name {listed}, or look whether another film is meant.",
        )  # fmt: skip
    also = " by the same author" if twin else ""
    return Finding(Verdict.UNLISTED, value, f"The record has {listed}{also}.", proof)


def earliest(work: Subject) -> int | None:
    """The first year in which the work is known to have existed."""
    return min(work.years, default=None)


def well_dated(work: Subject) -> bool:
    """Whether two independent witnesses date the work: only then may its date accuse."""
    return independent(*work.all("date"))


def _published_after(works: set[str], film: Subject, catalogue: Catalogue) -> Subject | None:
    """The claimed work, if it is by far younger than the film and not by one of its writers."""
    found = [w for w in map(catalogue.subject, sorted(works)) if w is not None]
    if len(found) != 1 or not film.years:
        return None
    first = earliest(found[0])
    own = set(film.values("writer")) | set(film.values("director"))
    if first is None or own & set(found[0].values("author")):
        return None
    late = first > max(film.years) + FAR and well_dated(found[0])
    return found[0] if late else None


def _authors(work: str, catalogue: Catalogue) -> tuple[str, ...]:
    subject = catalogue.subject(work)
    return subject.values("author") if subject else ()


def _same(one: set[str], other: set[str], catalogue: Catalogue) -> bool:
    return any(same_person(catalogue, a, b) for a in one for b in other)


def _same_author(works: set[str], writers: set[str], catalogue: Catalogue) -> bool:
    return any(set(_authors(w, catalogue)) & writers for w in works)


def _label(ids: set[str], catalogue: Catalogue) -> str:
    return listing([catalogue.label(i) for i in sorted(ids)])


def _proof(known: Sequence[Statement], catalogue: Catalogue) -> tuple[Evidence, ...]:
    works = [w for w in (catalogue.subject(s.value) for s in known) if w is not None]
    return evidence([*known, *(s for w in works for s in w.all("author"))])
