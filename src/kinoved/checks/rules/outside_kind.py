"""A film is not of the kind the list promises.

What it does
    Where the list promises short films or documentaries of itself ("10 short films"), it asks for a
    review of a certain film that is recorded as a feature and runs an hour at least in every
    version, or that is after a novel, story or play and recorded under no documentary genre. Other
    kinds are compared only where the record says that it has them all.

Why it matters
    A reader who plans an evening of shorts cannot use a film of three hours.

Example
    Reviewed: `Stalker (1979)`, 161 to 163 minutes, in "5 short films".
    Silent: `La Jetée (1962)` there, and `Stalker` in a list about documentaries and features.

What to do
    Move the entry, or widen the promise in the title.
"""

from __future__ import annotations

from collections.abc import Iterator

from kinoved.catalogue import Catalogue
from kinoved.checks.context import Context, Rule, evidence_of
from kinoved.model import Diagnostic, Severity, Statement, Subject
from kinoved.text import normalise

CODE = "KV206"
NAME = "outside-kind"
RESTS_ON = ("kind", "runtime", "based on", "genre")
RULE = Rule(CODE, NAME)

_SHORTEST_FEATURE = 60
_FICTION = frozenset(["novel", "novella", "short story", "play", "comic", "opera"])
_NAMED = {
    "short": ("short", "short films"),
    "documentary": ("docu", "documentaries"),
    "animation": ("anim", "animated films"),
    "television film": ("television", "television films"),
    "television series": ("series", "television series"),
    "miniseries": ("series", "miniseries"),
}
"""What a kind or genre on record begins or ends with where it is the promised one, and its name."""


def check(context: Context) -> Iterator[Diagnostic]:
    """A review for every certain film that is plainly of another kind than all promised ones."""
    terms = context.list.scope.kinds
    kinds = tuple(dict.fromkeys(term.id for term in terms))
    if not kinds or not all(term.strict and term.id in _NAMED for term in terms):
        return
    for entry, _, film in context.certain():
        proofs = [_another(film, kind, context.catalogue) for kind in kinds]
        if not all(proofs):
            continue
        proof = next(p for p in proofs if p)
        yield RULE.at(
            Severity.NOTE if context.is_beyond(entry) else Severity.REVIEW,
            entry,
            entry.heading.span,
            f"The list promises {_NAMED[kinds[0]][1]}; {film.label} ({film.year}) is recorded as "
            f"{_said(proof, context.catalogue)}.",
            evidence_of(*proof),
            help="Move the entry, or widen the promise in the title.",
        )


def _another(film: Subject, kind: str, catalogue: Catalogue) -> tuple[Statement, ...]:
    """The statements by which the film is not of `kind`, or none where it may be."""
    told = (*film.all("kind"), *film.all("genre"))
    if not film.all("kind") or any(_NAMED[kind][0] in normalise(s.value) for s in told):
        return ()
    if film.is_complete("kind") and film.is_complete("genre"):
        return film.all("kind")
    if kind == "short" and film.values("kind") == ("feature",):
        lengths = film.all("runtime")
        minutes = [int(s.value) for s in lengths if s.value.isdigit()]
        long = bool(minutes) and len(minutes) == len(lengths) and min(minutes) >= _SHORTEST_FEATURE
        return (*film.all("kind"), *lengths) if long else ()
    if kind == "documentary" and film.all("genre"):
        return tuple(s for s in film.all("based on") if _is_fiction(s.value, catalogue))
    return ()


def _is_fiction(work: str, catalogue: Catalogue) -> bool:
    subject = catalogue.subject(work)
    return subject is not None and bool(_FICTION & set(subject.values("kind")))


def _said(proof: tuple[Statement, ...], catalogue: Catalogue) -> str:
    first = proof[0]
    if first.property == "based on":
        return f"a film after {catalogue.label(first.value)}"
    minutes = [int(s.value) for s in proof if s.property == "runtime"]
    return f"a {first.text} of {min(minutes)} minutes or more" if minutes else f"a {first.text}"
